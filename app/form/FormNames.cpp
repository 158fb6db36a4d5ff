#include "form/FormNames.h"

namespace Verder {

int findItem(const Form &form, const QString &name, int scope, const QString &prefix)
{
    if (name.startsWith(u'/'))
        return form.itemInScope(0, name.mid(1));
    if (name.startsWith(QLatin1String("../"))) {
        const int around = form.scopes[scope].parent;
        return around < 0 ? -1 : findItem(form, name.mid(3), around, {});
    }
    if (name.startsWith(QLatin1String("./")))
        return form.itemInScope(scope, name.mid(2));
    return form.itemInScope(scope, prefix.isEmpty() ? name : QString(prefix + name));
}

std::optional<RuleName> FormNames::item(const QString &name, int group) const
{
    const int found = group < 0 ? findItem(m_form, name, m_scope, m_prefix)
                                : findItem(m_form, name, m_form.scopeOfGroup(group), {});
    if (found < 0)
        return std::nullopt;
    return RuleName{found, m_form.items[found].isRepeating};
}

std::optional<int> FormNames::condition(const QString &name) const
{
    const auto find = [&](int scope, const QString &id) {
        return m_conditions.value({scope, id}, -1);
    };
    int found = -1;
    if (name.startsWith(u'/')) {
        found = find(0, name.mid(1));
    } else if (name.startsWith(QLatin1String("./"))) {
        found = find(m_scope, name.mid(2));
    } else {
        found = find(m_scope, m_prefix + name);
        // A condition of what is around needs no slash in a row: there is nothing to confuse it with.
        for (int scope = m_scope; found < 0 && scope > 0;) {
            scope = m_form.scopes[scope].parent;
            found = find(scope, name);
        }
    }
    return found < 0 ? std::nullopt : std::optional<int>(m_form.conditionSlot(found));
}

bool FormNames::hasTable(const QString &name) const
{
    return m_form.tables && m_form.tables->contains(name);
}

} // namespace Verder
