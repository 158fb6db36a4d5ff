#include "form/lint/FormKinds.h"
#include "form/lint/FormStates.h"
#include "form/lint/Linter.h"

#include <algorithm>

namespace Verder {

namespace {

struct Reach
{
    bool canHold = true;
    bool canFail = true;
};

/// Of all \a rules together; a rule that cannot be gone through counts as one that can be either.
Reach reachOf(const Form &form, const QList<Rule> &rules)
{
    FormStates states(form);
    QList<Rule> known;
    for (const Rule &rule : rules) {
        if (!rule.isNull() && states.add(rule))
            known.append(rule);
    }
    const bool isWhole = known.size()
        == std::count_if(rules.cbegin(), rules.cend(), [](const Rule &rule) { return !rule.isNull(); });
    Reach found{false, !isWhole};
    const bool isDone = states.forEachState([&] {
        const bool holds
            = std::all_of(known.cbegin(), known.cend(), [&](const Rule &rule) { return states.holds(rule); });
        (holds ? found.canHold : found.canFail) = true;
        return !found.canHold || !found.canFail;
    });
    return isDone ? found : Reach{};
}

class ReachLint
{
public:
    ReachLint(const Form &form, Findings &findings)
        : m_form(form)
        , m_findings(findings)
    {
    }

    void run();

private:
    void judgeItem(const Item &item);
    void judgeRule(const Rule &rule, const DefinitionPlace &at, const QString &id);
    void warn(const DefinitionPlace &at, const QString &message)
    {
        m_findings.warning(at.source, at.place, message);
    }

    const Form &m_form;
    Findings &m_findings;
    QSet<int> m_hidden; ///< items that nobody sees
    QSet<int> m_closed; ///< pages that nobody reaches
};

void ReachLint::run()
{
    for (const Condition &condition : m_form.conditions) {
        const Reach reach = reachOf(m_form, {condition.when});
        if (!reach.canHold)
            warn(condition.at, DefinitionText::tr("The condition \"%1\" can never hold.").arg(condition.id));
        else if (!reach.canFail)
            warn(condition.at, DefinitionText::tr("The condition \"%1\" always holds.").arg(condition.id));
    }
    for (const Page &page : m_form.pages) {
        if (!page.visible.isNull() && !reachOf(m_form, {page.visible}).canHold) {
            m_closed.insert(page.index);
            warn(page.at, DefinitionText::tr("Nobody can reach the page \"%1\".").arg(page.id));
        } else {
            judgeRule(page.visible, page.at, page.id);
        }
    }
    for (const Item &item : m_form.items)
        judgeItem(item);
    for (const DocumentSlot &slot : m_form.documentSlots) {
        if (slot.page >= 0 && !m_closed.contains(slot.page) && !slot.when.isNull()
            && !reachOf(m_form, {slot.when, m_form.pages[slot.page].visible}).canHold)
            warn(slot.at, DefinitionText::tr("The document \"%1\" is never asked for.").arg(slot.id));
    }
}

void ReachLint::judgeItem(const Item &item)
{
    bool isInHidden = m_closed.contains(item.page) || m_hidden.contains(item.parent);
    if (!isInHidden && !item.visible.isNull()) {
        QList<Rule> rules;
        for (int at = item.index; at >= 0; at = m_form.items[at].parent)
            rules.append(m_form.items[at].visible);
        if (item.page >= 0)
            rules.append(m_form.pages[item.page].visible);
        if (reachOf(m_form, rules).canHold) {
            judgeRule(item.visible, item.at, fullId(m_form, item));
            return;
        }
        warn(item.at, DefinitionText::tr("\"%1\" is never shown.").arg(fullId(m_form, item)));
        isInHidden = true;
    }
    if (!isInHidden)
        return;
    m_hidden.insert(item.index);
    if (item.required || !item.requiredWhen.isNull())
        warn(item.at,
            DefinitionText::tr("\"%1\" is required, but nobody ever sees it.").arg(fullId(m_form, item)));
}

void ReachLint::judgeRule(const Rule &rule, const DefinitionPlace &at, const QString &id)
{
    if (!rule.isNull() && !reachOf(m_form, {rule}).canFail)
        warn(at, DefinitionText::tr("\"visible\" of \"%1\" always holds. Leave it out.").arg(id));
}

} // namespace

void lintReach(const Form &form, Findings &findings)
{
    ReachLint(form, findings).run();
}

} // namespace Verder
