#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Verder {

class ExplanationPanel;
class IconLabel;
class LinkButton;
class TextLabel;

/// The head of a document: how it stands, what it is called, and the links that open an explanation below it.
class DocumentHead : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(const QString &icon, Token tint, const QString &text);
    QString stateText() const;
    /// Empty: no link.
    void setHelp(const QString &help);
    void setWhy(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A link, and the panel that it opens.
    struct Explanation
    {
        LinkButton *link = nullptr;
        ExplanationPanel *panel = nullptr;
    };
    Explanation makeExplanation(const QString &name);
    static void setExplanation(const Explanation &explanation, const QString &text);
    void applyMetrics();
    void nameIt();

    QHBoxLayout *m_line;
    QVBoxLayout *m_column;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_state;
    Explanation m_why;
    Explanation m_help;
};

} // namespace Verder
