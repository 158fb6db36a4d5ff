#include "form/lint/Linter.h"

#include <QSet>

namespace Verder {

namespace {

/// Calls \a visit with every rule of the form.
template <typename Visit> void forEachRule(const Form &form, Visit visit)
{
    for (const Page &page : form.pages)
        visit(page.visible);
    for (const DocumentSlot &slot : form.documentSlots)
        visit(slot.when);
    for (const Condition &condition : form.conditions)
        visit(condition.when);
    for (const Item &item : form.items) {
        for (const Rule *rule :
            {&item.visible, &item.requiredWhen, &item.readOnlyWhen, &item.value, &item.defaultValue})
            visit(*rule);
        for (const Check &check : *item.checks) {
            for (const Rule *rule : {&check.assertion, &check.when, &check.suggestion})
                visit(*rule);
            for (const NamedRule &named : check.with)
                visit(named.rule);
        }
    }
}

void lintUnused(const Form &form, Findings &findings)
{
    QSet<int> used;
    forEachRule(form, [&](const Rule &rule) {
        for (int slot : rule.reads())
            used.insert(slot - static_cast<int>(form.items.size()));
    });
    for (int i = 0; i < form.conditions.size(); ++i) {
        const Condition &condition = form.conditions[i];
        if (!used.contains(i))
            findings.warning(condition.at.source, condition.at.place,
                DefinitionText::tr("Nothing uses the condition \"%1\".").arg(condition.id));
    }
}

void lintScenarios(const Form &form, Findings &findings)
{
    const QString source = form.id + QStringLiteral(".json");
    QSet<QString> names;
    for (const Scenario &scenario : form.scenarios) {
        if (names.contains(scenario.name))
            findings.warning(source, scenario.place,
                DefinitionText::tr("Two scenarios are called \"%1\".").arg(scenario.name));
        names.insert(scenario.name);
        if (scenario.expect.isEmpty())
            findings.warning(source, scenario.place,
                DefinitionText::tr("The scenario \"%1\" expects nothing.").arg(scenario.name));
    }
}

void lintSummary(const Form &form, Findings &findings)
{
    const QString group = form.summary.group;
    const bool isKnown
        = group.isEmpty() || form.tables->value(QStringLiteral("groepen")).find(group, {}) != nullptr;
    if (!isKnown)
        findings.warning(form.id + QStringLiteral(".json"), {},
            DefinitionText::tr("There is no group \"%1\" in the table \"groepen\".").arg(group));
}

} // namespace

QList<Finding> lint(const Form &form)
{
    Findings findings;
    lintItems(form, findings);
    lintRules(form, findings);
    lintReach(form, findings);
    lintUnused(form, findings);
    lintScenarios(form, findings);
    lintSummary(form, findings);
    return findings.list();
}

} // namespace Verder
