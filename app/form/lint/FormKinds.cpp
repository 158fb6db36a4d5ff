#include "form/lint/FormKinds.h"

namespace Verder {

namespace {

QStringList keysOf(const Form &form, const Item &item)
{
    QStringList keys;
    for (const Choice &choice : item.options->choices)
        keys.append(choice.key);
    if (item.options->table.isEmpty() || !form.tables)
        return keys;
    const auto table = form.tables->constFind(item.options->table);
    for (const TableRow &row : table == form.tables->cend() ? QList<TableRow>() : table->rows)
        keys.append(row.key);
    return keys;
}

} // namespace

RuleKind FormKinds::kindOf(int slot) const
{
    RuleKind kind;
    if (slot >= m_form.items.size()) {
        kind.types = RuleKind::Truth;
        return kind;
    }
    const Item &item = m_form.items[slot];
    switch (item.type) {
    case ItemType::Integer:
    case ItemType::Number:
    case ItemType::Money:
        kind.types = RuleKind::Number;
        break;
    case ItemType::Date:
    case ItemType::PartialDate:
        kind.types = RuleKind::Date;
        break;
    case ItemType::YesNo:
    case ItemType::Statement:
        kind.types = RuleKind::Truth;
        break;
    case ItemType::Multi:
        kind.types = RuleKind::List;
        kind.keys = keysOf(m_form, item);
        break;
    case ItemType::Choice:
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
        kind.types = RuleKind::Text;
        kind.keys = keysOf(m_form, item);
        break;
    case ItemType::Information:
    case ItemType::Stop:
    case ItemType::Group:
        kind.types = 0;
        break;
    default:
        kind.types = RuleKind::Text;
    }
    kind.types |= RuleKind::Null;
    return kind;
}

QString FormKinds::nameOf(int slot) const
{
    return slot >= m_form.items.size() ? m_form.conditions[slot - m_form.items.size()].id
                                       : fullId(m_form, m_form.items[slot]);
}

Rule FormKinds::ruleOf(int slot) const
{
    return slot >= m_form.items.size() ? m_form.conditions[slot - m_form.items.size()].when : Rule();
}

QString fullId(const Form &form, const Item &item)
{
    return form.scopes[item.scope].prefix + item.id;
}

} // namespace Verder
