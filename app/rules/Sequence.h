#pragma once

#include "rules/Evaluation.h"

namespace Verder {

/// What an iterating operator goes through: the elements of a list, or the rows of a group without their
/// answers being gathered first.
class Sequence
{
public:
    enum class Missing { IsEmpty, IsError };

    /// Fails in \a evaluation where the first argument is no list. A list that is not there is empty, or an
    /// error; in a form always empty, for there it is an item that nobody answered.
    Sequence(Evaluation &evaluation, const RuleNode &node, Missing missing = Missing::IsEmpty);

    qsizetype count() const { return m_evaluation.hasFailed() ? 0 : m_count; }
    /// There is no list: null, not an empty one.
    bool isNull() const { return m_node.group < 0 && m_list.isNull(); }
    Value element(qsizetype index);
    /// The rule of \a node for the element at \a index; \a accumulator is what reduce has got so far.
    Value valueFor(qsizetype index, const Value &accumulator = {});

private:
    Evaluation &m_evaluation;
    const RuleNode &m_node;
    Value m_list;
    int m_around = -1;
    qsizetype m_count = 0;
};

} // namespace Verder
