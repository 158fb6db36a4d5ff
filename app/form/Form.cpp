#include "form/Form.h"

namespace Verder {

namespace {

template <typename List>
int indexOfId(const List &list, const QString &id)
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
    return m_byScope.value({ scope, localId }, -1);
}

int Form::scopeOfGroup(int group) const
{
    for (int scope = 1; scope < scopes.size(); ++scope) {
        if (scopes[scope].group == group)
            return scope;
    }
    return -1;
}

void Form::indexItems()
{
    m_itemIndexes.clear();
    m_byScope.clear();
    QStringList prefixes; // of each scope; a parent always comes before its child
    for (const FormScope &scope : std::as_const(scopes)) {
        if (scope.group < 0) {
            prefixes.append(QString());
            continue;
        }
        prefixes.append(prefixes.value(scope.parent) + items[scope.group].id + QStringLiteral("[]."));
    }
    for (const Item &item : std::as_const(items)) {
        m_itemIndexes.insert(prefixes.value(item.scope) + item.id, item.index);
        m_byScope.insert({ item.scope, item.id }, item.index);
    }
}

} // namespace Verder
