#include "ui/form/editors/LongTextEditor.h"

#include "form/FieldValue.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace Verder {
namespace {

/// Six lines of text inside the edge of a field.
class TextArea : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override
    {
        const Look look = lookOf(this);
        return {look.px(708), look.px(96)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

} // namespace

LongTextEditor::LongTextEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, new TextArea(parent))
    , m_edit(qobject_cast<QPlainTextEdit *>(widget()))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    watch(m_edit);
    // The only signal there is; show() blocks it, so that it speaks for the user alone.
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { pass(m_edit->toPlainText()); });
    connect(this, &FieldEditor::left, this, &LongTextEditor::showAnswer);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextEditor::setWrong(bool wrong)
{
    setFieldState(m_edit, wrong ? FieldState::Error : FieldState::Normal);
}

void LongTextEditor::show()
{
    const QString text = editText(item(), answer());
    if (m_edit->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
}

} // namespace Verder
