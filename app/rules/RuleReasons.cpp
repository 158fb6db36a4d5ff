#include "rules/RuleReasons.h"

#include "rules/Evaluation.h"
#include "rules/Operators.h"

namespace Verder {

namespace {

class ReasonFinder
{
public:
    ReasonFinder(const RuleProgram &program, const RuleData &data)
        : m_program(program)
        , m_data(data)
        , m_evaluation(program, data)
    {
    }

    void find(const RuleNode &node);
    QList<RuleReason> take() { return std::move(m_reasons); }

private:
    const RuleNode &childOf(const RuleNode &node, int index) const { return m_program.child(node, index); }
    /// What fails counts as null, as in a session.
    bool isTrue(const RuleNode &node)
    {
        const Value value = m_evaluation.value(node);
        const bool hasFailed = m_evaluation.hasFailed();
        if (hasFailed)
            m_evaluation.takeFailure();
        return !hasFailed && isTruthy(value);
    }
    void findFirst(const RuleNode &node, bool wanted);
    void findIf(const RuleNode &node);
    void add(RuleReason reason)
    {
        if (!m_reasons.contains(reason))
            m_reasons.append(reason);
    }

    const RuleProgram &m_program;
    const RuleData &m_data;
    Evaluation m_evaluation;
    QList<RuleReason> m_reasons;
};

void ReasonFinder::find(const RuleNode &node)
{
    if (node.run == runCondition) {
        add({node.slot, isTruthy(m_data.read(node.slot))});
    } else if (node.run == runItem) {
        add({node.slot, false});
    } else if (node.run == runAnd || node.run == runOr) {
        findFirst(node, node.run == runOr);
    } else if (node.run == runIf) {
        findIf(node);
    } else if (node.group >= 0 && node.run != runRowItem) {
        add({node.group, false}); // which row it was stands in the rows
    } else {
        for (int i = 0; i < node.count; ++i)
            find(childOf(node, i));
    }
}

/// The first part that is \a wanted decides alone; where there is none, all of them did.
void ReasonFinder::findFirst(const RuleNode &node, bool wanted)
{
    for (int i = 0; i < node.count; ++i) {
        if (isTrue(childOf(node, i)) == wanted) {
            find(childOf(node, i));
            return;
        }
    }
    for (int i = 0; i < node.count; ++i)
        find(childOf(node, i));
}

void ReasonFinder::findIf(const RuleNode &node)
{
    int index = 0;
    for (; index + 1 < node.count; index += 2) {
        find(childOf(node, index));
        if (isTrue(childOf(node, index))) {
            find(childOf(node, index + 1));
            return;
        }
    }
    if (index < node.count)
        find(childOf(node, index));
}

} // namespace

QList<RuleReason> reasonsOf(const Rule &rule, const RuleData &data)
{
    if (rule.isNull())
        return {};
    ReasonFinder finder(rule.program(), data);
    finder.find(rule.program().root());
    return finder.take();
}

} // namespace Verder
