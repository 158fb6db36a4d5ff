#pragma once

#include "ui/form/PageBlock.h"
#include "ui/form/QuestionHead.h"

#include <optional>

class QPushButton;

namespace Verder {

class FieldEditor;
class IconLabel;
class LinkButton;
class QuestionPanels;

/// A question: gutter icon, label, hint, editor and what there is to say about the answer.
class QuestionRow final : public PageBlock
{
    Q_OBJECT
public:
    QuestionRow(const PageContext &context, const PageEntry &entry, QWidget *canvas);

    int spaceAbove(const PageBlock *previous) const override;
    void refresh() override;
    void paint(QPainter &painter) const override;
    QList<QWidget *> stops() const override;
    QWidget *mainStop() const override;

    void toggleHelp();
    void toggleWhy();
    /// Closes what is open under the question; false: nothing was.
    bool closeExplanations();

signals:
    /// Typing began in an answer whose impossible values are not called wrong yet, or (false) ended.
    void typingChanged(Verder::ItemRef ref, bool isTyping);
    void removeRequested(int row);
    /// A link in the text leads to that question.
    void questionRequested(Verder::ItemRef ref);

protected:
    int arrange(const QRect &area, bool places) override;

private:
    /// What Overnemen replaced, to be taken back beside the field.
    struct Taken
    {
        ItemRef ref;
        Value before;
        Value after;
        int undoIndex = -1;
        QList<QWidget *> widgets;
        QPushButton *undo = nullptr;
    };

    ItemRef ref() const { return entry().ref; }
    const Item &item() const { return session()->item(ref()); }
    QString text(const LocalText &local) const { return session()->fillIn(local, ref(), context().language); }
    void makeEditor();
    void showWhy(bool isOpen);
    void makeRemoveButton();
    void refreshRestore();
    void refreshPassport();
    void refreshHead();
    void refreshProblems();
    void refreshNames();
    void setIcon(const QString &icon);
    QString label() const;
    void take(const Problem &problem);
    void keep(const Problem &problem);
    void showTaken(const Problem &problem);
    void takeBack();
    void dropTaken();

    QuestionHead m_head;
    TextLabel *m_hint = nullptr;
    FieldEditor *m_editor = nullptr;
    QuestionPanels *m_panels;
    QPushButton *m_remove = nullptr; ///< of a row of one question
    LinkButton *m_restore = nullptr; ///< there while a default can be asked for again
    LinkButton *m_passport = nullptr; ///< there where a passport can be filled in from its lines
    std::optional<Taken> m_taken;
    QString m_icon;
    QString m_state;
    bool m_wasWrong = false; ///< when the user began to change it
};

} // namespace Verder
