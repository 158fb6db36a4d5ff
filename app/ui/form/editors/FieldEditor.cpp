#include "ui/form/editors/FieldEditor.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace Verder {
namespace {

bool isUndoOrRedo(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

FieldEditor::FieldEditor(Session *session, ItemRef ref, Language language, QWidget *widget)
    : QObject(widget)
    , m_session(session)
    , m_ref(ref)
    , m_language(language)
{
    widget->setObjectName(session->path(ref));
}

QWidget *FieldEditor::widget() const
{
    return qobject_cast<QWidget *>(parent());
}

QList<QWidget *> FieldEditor::stops() const
{
    return {widget()};
}

void FieldEditor::showAnswer()
{
    if (!m_isPassing)
        show();
}

void FieldEditor::setWrong(bool) { }

void FieldEditor::watch(QWidget *stop)
{
    stop->installEventFilter(this);
}

template <typename Edit> void FieldEditor::change(Edit edit)
{
    if (m_session->isReadOnly(m_ref)) { // pressed by something that knows no read-only button
        show();
        return;
    }
    const bool isFirst = !m_isBeingChanged;
    m_isBeingChanged = true;
    if (isFirst)
        emit begun();
    m_isPassing = true;
    edit();
    m_isPassing = false;
}

void FieldEditor::pass(const QString &text)
{
    change([&] { m_session->setText(m_ref, text); });
}

void FieldEditor::pass(const Value &value)
{
    change([&] { m_session->setAnswer(m_ref, value); });
}

void FieldEditor::leave()
{
    m_isBeingChanged = false;
    emit left();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Otherwise a line edit keeps Ctrl+Z for its own history, whose steps would arrive here as new edits.
        if (isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (const auto *key = static_cast<QKeyEvent *>(event); isUndoOrRedo(key)) {
            if (key->matches(QKeySequence::Undo))
                m_session->undoStack()->undo();
            else
                m_session->undoStack()->redo();
            return true;
        }
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            leave();
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Verder
