#include "form/Linter.h"

#include <QSet>

namespace Verder {

namespace {

constexpr int longestLabel = 160;
constexpr int longestMessage = 300;

class Linter
{
public:
    explicit Linter(const Form &form)
        : m_form(form)
        , m_source(form.id + QStringLiteral(".json"))
    {
    }

    QList<Finding> run()
    {
        for (const Item &item : m_form.items)
            judge(item);
        for (const Page &page : m_form.pages) {
            if (page.elements.isEmpty())
                warn(DefinitionText::tr("Page \"%1\" holds nothing.").arg(page.id));
        }
        judgeConditions();
        judgeScenarios();
        return m_findings.list();
    }

private:
    void warn(const QString &message) { m_findings.warning(m_source, {}, message); }
    void judge(const Item &item);
    void judgeLength(const Item &item, const LocalText &text, int longest);
    void judgeConditions();
    void judgeScenarios();

    const Form &m_form;
    QString m_source;
    Findings m_findings;
};

void Linter::judgeLength(const Item &item, const LocalText &text, int longest)
{
    if (text.nl.size() > longest || text.en.size() > longest)
        warn(DefinitionText::tr("A text of \"%1\" is longer than %2 characters. Make it shorter.")
                 .arg(item.id)
                 .arg(longest));
}

void Linter::judge(const Item &item)
{
    const bool isSentence = item.type == ItemType::Statement || item.type == ItemType::Information;
    judgeLength(item, item.label, isSentence ? longestMessage : longestLabel);
    QSet<QString> ids;
    for (const Check &check : item.checks) {
        judgeLength(item, check.message, longestMessage);
        if (ids.contains(check.id))
            warn(DefinitionText::tr("\"%1\" has two checks called \"%2\".").arg(item.id, check.id));
        ids.insert(check.id);
    }
    if (item.required && (item.readOnly || !item.value.isNull()))
        warn(DefinitionText::tr("\"%1\" is required, but nobody can fill it in.").arg(item.id));
    if (item.type == ItemType::Stop && item.visible.isNull())
        warn(DefinitionText::tr("The stop \"%1\" is always shown: nobody can pass it.").arg(item.id));
}

void Linter::judgeConditions()
{
    QSet<int> used;
    const auto note = [&](const Rule &rule) {
        for (int slot : rule.reads()) {
            if (slot >= m_form.items.size())
                used.insert(slot - static_cast<int>(m_form.items.size()));
        }
    };
    for (const Page &page : m_form.pages)
        note(page.visible);
    for (const DocumentSlot &slot : m_form.documentSlots)
        note(slot.when);
    for (const Condition &condition : m_form.conditions)
        note(condition.when);
    for (const Item &item : m_form.items) {
        for (const Rule &rule :
            {item.visible, item.requiredWhen, item.readOnlyWhen, item.value, item.defaultValue})
            note(rule);
        for (const Check &check : item.checks) {
            for (const Rule &rule : {check.assertion, check.when, check.suggestion})
                note(rule);
        }
    }
    for (int i = 0; i < m_form.conditions.size(); ++i) {
        if (!used.contains(i))
            warn(DefinitionText::tr("Nothing uses the condition \"%1\".").arg(m_form.conditions[i].id));
    }
}

void Linter::judgeScenarios()
{
    QSet<QString> names;
    for (const Scenario &scenario : m_form.scenarios) {
        if (names.contains(scenario.name))
            m_findings.warning(m_source, scenario.place,
                DefinitionText::tr("Two scenarios are called \"%1\".").arg(scenario.name));
        names.insert(scenario.name);
        if (scenario.expect.isEmpty())
            m_findings.warning(m_source, scenario.place,
                DefinitionText::tr("The scenario \"%1\" expects nothing.").arg(scenario.name));
    }
}

} // namespace

QList<Finding> lint(const Form &form)
{
    return Linter(form).run();
}

} // namespace Verder
