#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace Verder {

struct Item;

/// Finds items by scope and id. Holds numbers only, no ids of its own: a table with open addressing, at most
/// half full.
class ItemIndex
{
public:
    /// The last of \a items, which is in it from now on.
    void add(const QList<Item> &items);
    /// The item, or -1; the last one where there are several.
    int find(const QList<Item> &items, int scope, const QString &id) const;

private:
    size_t placeOf(const QList<Item> &items, int scope, const QString &id) const;

    std::vector<int> m_places; ///< indexes of items, -1: free; its size is a power of 2
};

} // namespace Verder
