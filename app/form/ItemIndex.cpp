#include "form/ItemIndex.h"

#include "form/Form.h"

#include <algorithm>

namespace Verder {

void ItemIndex::add(const QList<Item> &items)
{
    if (m_places.size() >= 2 * static_cast<size_t>(items.size())) {
        const Item &added = items.constLast();
        m_places[placeOf(items, added.scope, added.id)] = added.index;
        return;
    }
    constexpr size_t smallest = 64;
    m_places.assign(std::max(smallest, 2 * m_places.size()), -1);
    for (const Item &item : items)
        m_places[placeOf(items, item.scope, item.id)] = item.index;
}

int ItemIndex::find(const QList<Item> &items, int scope, const QString &id) const
{
    return m_places.empty() ? -1 : m_places[placeOf(items, scope, id)];
}

/// Where it stands, or the free place where it would.
size_t ItemIndex::placeOf(const QList<Item> &items, int scope, const QString &id) const
{
    const size_t mask = m_places.size() - 1;
    size_t place = qHashMulti(QHashSeed::globalSeed(), scope, id) & mask;
    while (m_places[place] >= 0) {
        const Item &there = items[m_places[place]];
        if (there.scope == scope && there.id == id)
            break;
        place = (place + 1) & mask;
    }
    return place;
}

} // namespace Verder
