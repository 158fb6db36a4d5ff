#include "rules/Sequence.h"

namespace Verder {

Sequence::Sequence(Evaluation &evaluation, const RuleNode &node, Missing missing)
    : m_evaluation(evaluation)
    , m_node(node)
{
    if (node.group >= 0) {
        return;
    }
    m_list = evaluation.child(node, 0);
    const bool mayBeNull = node.isForm || missing == Missing::IsEmpty;
    if (!m_list.isArray() && !(m_list.isNull() && mayBeNull)) {
        evaluation.failBadArguments(node);
    }
}

qsizetype Sequence::count() const
{
    if (m_evaluation.hasFailed()) {
        return 0;
    }
    if (m_node.group >= 0) {
        return m_evaluation.form() != nullptr ? m_evaluation.form()->rowCount(m_node.group) : 0;
    }
    return m_list.isArray() ? m_list.array().size() : 0;
}

Value Sequence::element(qsizetype index)
{
    if (m_node.group >= 0 && m_list.isNull()) {
        m_list = m_evaluation.child(m_node, 0);
    }
    return m_list.isArray() && index < m_list.array().size() ? m_list.array().at(index) : Value();
}

Value Sequence::valueFor(qsizetype index, const Value &accumulator)
{
    RuleScope scope;
    scope.index = index;
    scope.group = m_node.group;
    if (m_node.group < 0) {
        scope.data = m_list.array().at(index);
    }
    scope.accumulator = accumulator;
    return m_evaluation.valueIn(scope, m_evaluation.childNode(m_node, 1));
}

} // namespace Verder
