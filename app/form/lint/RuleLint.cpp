#include "form/lint/FormKinds.h"
#include "form/lint/Linter.h"

namespace Verder {

namespace {

class RuleLint
{
public:
    RuleLint(const Form &form, Findings &findings)
        : m_form(form)
        , m_findings(findings)
        , m_kinds(form)
    {
    }

    void run();

private:
    void judgeItem(const Item &item);
    void judgeCheck(const Check &check, const QSet<int> &answered);
    RuleKind judge(const Rule &rule, const QSet<int> &answered);
    /// \a rule gives what \a item is to hold.
    void judgeValue(const Rule &rule, const Item &item, const QSet<int> &answered);
    /// What is answered wherever the group or page of an item is shown.
    QSet<int> answeredAround(const Item &item) const;
    void warn(const Rule &rule, JsonPlace place, const QString &message)
    {
        m_findings.warning(rule.source(), place, message);
    }

    const Form &m_form;
    Findings &m_findings;
    FormKinds m_kinds;
};

void RuleLint::run()
{
    for (const Page &page : m_form.pages)
        judge(page.visible, {});
    for (const Condition &condition : m_form.conditions)
        judge(condition.when, {});
    for (const DocumentSlot &slot : m_form.documentSlots)
        judge(slot.when,
            slot.page < 0 ? QSet<int>() : answeredWhereTrue(m_form.pages[slot.page].visible, m_kinds));
    for (const Item &item : m_form.items)
        judgeItem(item);
}

QSet<int> RuleLint::answeredAround(const Item &item) const
{
    QSet<int> answered;
    for (int at = item.parent; at >= 0; at = m_form.items[at].parent)
        answered |= answeredWhereTrue(m_form.items[at].visible, m_kinds);
    if (item.page >= 0)
        answered |= answeredWhereTrue(m_form.pages[item.page].visible, m_kinds);
    return answered;
}

void RuleLint::judgeItem(const Item &item)
{
    QSet<int> answered = answeredAround(item);
    judge(item.visible, answered);
    answered |= answeredWhereTrue(item.visible, m_kinds);
    judge(item.requiredWhen, answered);
    judge(item.readOnlyWhen, answered);
    judgeValue(item.value, item, answered);
    judgeValue(item.defaultValue, item, answered);
    for (const Check &check : *item.checks)
        judgeCheck(check, answered);
}

/// A check runs only where everything that it names outside `answered` is answered.
void RuleLint::judgeCheck(const Check &check, const QSet<int> &answered)
{
    QSet<int> known = answered;
    for (int slot : check.always ? QList<int>() : check.assertion.reads()) {
        if (!check.assertion.answeredReads().contains(slot))
            known.insert(slot);
    }
    judge(check.when, known);
    known |= answeredWhereTrue(check.when, m_kinds);
    judge(check.assertion, known);
    for (const NamedRule &named : check.with)
        judge(named.rule, known);
    if (check.suggestItem >= 0)
        judgeValue(check.suggestion, m_form.items[check.suggestItem], known);
}

RuleKind RuleLint::judge(const Rule &rule, const QSet<int> &answered)
{
    if (rule.isNull())
        return {};
    const RuleInspection inspection = inspectRule(rule, m_kinds, answered);
    for (const RuleFinding &finding : inspection.findings)
        warn(rule, finding.place, finding.message);
    for (int slot : rule.reads()) {
        if (slot >= m_form.items.size())
            continue;
        const Item &item = m_form.items[slot];
        if (!holdsAnswer(item.type) && !item.isRepeating)
            warn(rule, rule.place(),
                DefinitionText::tr("The rule reads \"%1\", which never holds an answer.")
                    .arg(fullId(m_form, item)));
    }
    return inspection.result;
}

void RuleLint::judgeValue(const Rule &rule, const Item &item, const QSet<int> &answered)
{
    if (rule.isNull())
        return;
    const RuleKind given = judge(rule, answered);
    const RuleKind wanted = m_kinds.kindOf(item.index);
    const int types = given.types & ~RuleKind::Null;
    if (types != 0 && (types & wanted.types) == 0) {
        warn(rule, rule.place(),
            DefinitionText::tr("The rule gives %1, but \"%2\" holds %3.")
                .arg(ruleTypesText(types), fullId(m_form, item),
                    ruleTypesText(wanted.types & ~RuleKind::Null)));
    }
    if (!wanted.keys || !given.keys || !given.isConstant)
        return;
    for (const QString &key : *given.keys) {
        if (!wanted.keys->contains(key))
            warn(rule, rule.place(),
                DefinitionText::tr("The rule gives \"%1\", which is no choice of \"%2\".")
                    .arg(key, fullId(m_form, item)));
    }
}

} // namespace

void lintRules(const Form &form, Findings &findings)
{
    RuleLint(form, findings).run();
}

} // namespace Verder
