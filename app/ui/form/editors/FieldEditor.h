#pragma once

#include "session/Session.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Verder {

/// Shows the session's answer to one item in a widget and passes on what the user does there; holds no answer
/// itself. A child of its widget, whose objectName is the path of the item.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    FieldEditor(Session *session, ItemRef ref, Language language, QWidget *widget);

    ItemRef ref() const { return m_ref; }
    QWidget *widget() const;
    /// Where Tab stops, in order; the first gets the focus and the description.
    virtual QList<QWidget *> stops() const;
    /// The answer as the session has it now; without effect during the user's own change.
    void showAnswer();
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setWrong(bool wrong);
    /// As wide as the expected answer (look units); 0: as wide as the page.
    virtual int measure() const = 0;
    /// The label of the item is part of the editor.
    virtual bool hasOwnLabel() const { return false; }

    /// The focus is here, and the user changed the answer since it came.
    bool isBeingChanged() const { return m_isBeingChanged; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The focus went elsewhere within the window.
    void left();
    /// The user changed the answer for the first time since the focus came.
    void begun();

protected:
    Session *session() const { return m_session; }
    Language language() const { return m_language; }
    const Item &item() const { return m_session->item(m_ref); }
    Value answer() const { return m_session->answer(m_ref); }

    virtual void show() = 0;
    /// For each of stops(): passes undo on to the session and notices when the focus comes and goes.
    void watch(QWidget *stop);
    void pass(const QString &text);
    void pass(const Value &value);
    /// What the focus leaving one of stops() does, for editors that have more than these.
    void leave();

private:
    template <typename Edit> void change(Edit edit);

    Session *m_session;
    ItemRef m_ref;
    Language m_language;
    bool m_isPassing = false;
    bool m_isBeingChanged = false;
};

/// The editor for an item of any type that holds an answer, with its widget as a child of \a parent.
FieldEditor *createFieldEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

} // namespace Verder
