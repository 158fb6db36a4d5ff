#include "rules/Sequence.h"

namespace Verder {

Sequence::Sequence(Evaluation &evaluation, const RuleNode &node, Missing missing)
    : m_evaluation(evaluation)
    , m_node(node)
{
    if (node.group >= 0) {
        m_around = evaluation.rowOf(node.around);
        m_count = evaluation.form() != nullptr ? evaluation.form()->rowCount(node.group, m_around) : 0;
        return;
    }
    m_list = evaluation.child(node, 0);
    const bool mayBeNull = evaluation.isForForm() || missing == Missing::IsEmpty;
    if (m_list.isArray()) {
        m_count = m_list.array().size();
    } else if (!m_list.isNull() || !mayBeNull) {
        evaluation.failBadArguments(node);
    }
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
    if (m_node.group < 0) {
        scope.data = m_list.array().at(index);
    } else {
        scope.group = m_node.group;
        scope.row = m_evaluation.form()->rowAt(m_node.group, m_around, index);
    }
    scope.accumulator = accumulator;
    return m_evaluation.valueIn(scope, m_evaluation.childNode(m_node, 1));
}

} // namespace Verder
