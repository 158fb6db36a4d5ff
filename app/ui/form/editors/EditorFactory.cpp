#include "ui/form/editors/CheckEditor.h"
#include "ui/form/editors/DateEditor.h"
#include "ui/form/editors/LineEditor.h"
#include "ui/form/editors/LongTextEditor.h"
#include "ui/form/editors/PickEditor.h"
#include "ui/form/editors/RadioEditor.h"
#include "ui/form/editors/StatementEditor.h"

namespace Verder {
namespace {

FieldEditor *create(Session *session, ItemRef ref, Language language, QWidget *parent)
{
    switch (session->item(ref).type) {
    case ItemType::Text:
    case ItemType::Integer:
    case ItemType::Number:
    case ItemType::Money:
    case ItemType::Bsn:
    case ItemType::Rsin:
    case ItemType::Kvk:
    case ItemType::VNumber:
    case ItemType::Iban:
    case ItemType::Postcode:
    case ItemType::Email:
    case ItemType::Phone:
    case ItemType::PassportNumber:
    case ItemType::CaseNumber:
        return new LineEditor(session, ref, language, parent);
    case ItemType::TextLong:
        return new LongTextEditor(session, ref, language, parent);
    case ItemType::Date:
    case ItemType::PartialDate:
        return new DateEditor(session, ref, language, parent);
    case ItemType::YesNo:
    case ItemType::Choice:
        return new RadioEditor(session, ref, language, parent);
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
        return new PickEditor(session, ref, language, parent);
    case ItemType::Multi:
        return new CheckEditor(session, ref, language, parent);
    case ItemType::Statement:
        return new StatementEditor(session, ref, language, parent);
    case ItemType::Information:
    case ItemType::Stop:
    case ItemType::Group:
        break;
    }
    return nullptr;
}

} // namespace

FieldEditor *createFieldEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
{
    FieldEditor *editor = create(session, ref, language, parent);
    Q_ASSERT_X(editor != nullptr, "createFieldEditor", "only an item that holds an answer has an editor");
    editor->showAnswer();
    return editor;
}

} // namespace Verder
