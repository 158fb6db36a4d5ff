#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class BlockStack;
class ExplanationPanel;
class MessagePanel;
class TextLabel;

/// What stands under the editor of a question: the error, explanations that are open, warnings and notices.
class QuestionPanels : public QObject
{
    Q_OBJECT
public:
    QuestionPanels(PageBlock *block, QWidget *canvas);

    void setError(const QString &message); ///< empty: none
    QString error() const;
    /// Open while not empty.
    void setHelp(const QString &text) { setExplanation(m_help, text, {}); }
    /// \a html says the same with links to questions.
    void setWhy(const QString &text, const QString &html) { setExplanation(m_why, text, html); }
    bool isHelpOpen() const { return m_help != nullptr; }
    bool isWhyOpen() const { return m_why != nullptr; }

    /// A message that stands under a question; \a canTake and \a canKeep decide on its buttons.
    struct Message
    {
        Problem problem;
        QString title;
        QString text;
        bool canTake = false;
        bool canKeep = false;
    };
    /// Panels of messages that stay are kept, so that the focus stays in them.
    void setMessages(const QList<Message> &messages);

    void arrange(BlockStack &stack);
    QList<QWidget *> stops() const;

signals:
    void linkFollowed(const QString &path);
    void takeRequested(const Verder::Problem &problem);
    void keepRequested(const Verder::Problem &problem);

private:
    struct Shown
    {
        Message message;
        MessagePanel *panel = nullptr;
    };

    void setExplanation(ExplanationPanel *&panel, const QString &text, const QString &html);
    MessagePanel *makePanel(const Message &message);
    MessagePanel *takeOld(const Message &message);

    PageBlock *m_block;
    QWidget *m_canvas;
    TextLabel *m_error = nullptr;
    ExplanationPanel *m_help = nullptr;
    ExplanationPanel *m_why = nullptr;
    QList<Shown> m_messages;
};

} // namespace Verder
