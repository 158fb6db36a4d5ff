#include "session/RowData.h"

namespace Verder {

Value RowData::readFrom(int row, int slot) const
{
    const int items = static_cast<int>(m_state.form().items.size());
    if (slot >= items)
        return Value(m_state.condition(slot - items, row));
    const Value *found = findFrom(row, slot);
    return found != nullptr ? *found : Value();
}

const Value *RowData::findFrom(int row, int slot) const
{
    const Form &form = m_state.form();
    if (slot >= form.items.size())
        return nullptr;
    const int holder = m_state.rowAtScope(row, form.items[slot].scope);
    return holder < 0 ? nullptr : &m_state.item({slot, holder}).value;
}

const QList<int> &RowData::rows(int groupSlot, int around) const
{
    static const QList<int> none;
    const int holder = m_state.rowAtScope(around < 0 ? m_row : around, m_state.form().items[groupSlot].scope);
    if (holder < 0)
        return none;
    const ItemState &group = m_state.item({groupSlot, holder});
    return group.isRelevant ? group.notes->rows : none;
}

Value RowData::lookUp(const QString &table, const Value &key, QDate date) const
{
    const auto &tables = m_state.form().tables;
    if (!tables || !key.isString())
        return {};
    const auto found = tables->constFind(table);
    if (found == tables->cend())
        return {};
    const TableRow *row = found->find(key.string(), date.isValid() ? date : m_state.today());
    return row ? row->value : Value();
}

} // namespace Verder
