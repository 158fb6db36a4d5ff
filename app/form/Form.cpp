#include "form/Form.h"

namespace Verder {

namespace {

template <typename List> int indexOfId(const List &list, const QString &id)
{
    for (const auto &entry : list) {
        if (entry.id == id)
            return entry.index;
    }
    return -1;
}

} // namespace

int Form::slotIndex(const QString &slotId) const
{
    return indexOfId(documentSlots, slotId);
}

int Form::pageIndex(const QString &pageId) const
{
    return indexOfId(pages, pageId);
}

int Form::itemInScope(int scope, const QString &localId) const
{
    return m_byScope.value({scope, localId}, -1);
}

void Form::addItem(const Item &item)
{
    items.append(item);
    scopes[item.scope].items.append(item.index);
    m_itemIndexes.insert(scopes[item.scope].prefix + item.id, item.index);
    m_byScope.insert({item.scope, item.id}, item.index);
}

} // namespace Verder
