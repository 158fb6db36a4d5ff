#include "ui/form/editors/LineEditor.h"

#include "form/FieldValue.h"
#include "ui/form/editors/FieldEdit.h"
#include "ui/look/Controls.h"

namespace Verder {
namespace {

constexpr int codeMeasure = 176;
constexpr int textMeasure = 440;
constexpr int ibanMeasure = 280; // 34 characters in groups of four do not fit where the other codes do

/// As wide as what is expected: an addition to a house number is no street.
int measureOf(const Item &item)
{
    constexpr int codeLength = 20;
    const int longest = item.limits->maximumLength;
    switch (item.type) {
    case ItemType::Text:
        return longest > 0 && longest <= codeLength ? codeMeasure : textMeasure;
    case ItemType::Email:
        return textMeasure;
    case ItemType::Iban:
        return ibanMeasure;
    default:
        return codeMeasure;
    }
}

} // namespace

LineEditor::LineEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, new FieldEdit(parent))
    , m_edit(qobject_cast<FieldEdit *>(widget()))
{
    if (item().type == ItemType::Money)
        setFieldPrefix(m_edit, QStringLiteral("€"));
    setFieldSuffix(m_edit, item().limits->unit.in(language));
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { pass(text); });
    connect(this, &FieldEditor::left, this, &LineEditor::showAnswer);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->showReadOnly(readOnly);
}

void LineEditor::setWrong(bool wrong)
{
    setFieldState(m_edit, wrong ? FieldState::Error : FieldState::Normal);
}

int LineEditor::measure() const
{
    return measureOf(item());
}

void LineEditor::show()
{
    const QString text = editText(item(), answer());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

} // namespace Verder
