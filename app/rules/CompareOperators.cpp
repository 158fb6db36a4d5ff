#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

namespace Verder {

namespace {

/// Whether \a holds is true for each argument and the next one; nullopt from it is "no number".
template <typename Relation> Value chain(Evaluation &evaluation, const RuleNode &node, Relation holds)
{
    Value rooms[2];
    const Value *left = &evaluation.child(node, 0, rooms[0]);
    for (int i = 1; i < node.count && !evaluation.hasFailed(); ++i) {
        const Value *right = &evaluation.child(node, i, rooms[i % 2]);
        if (evaluation.hasFailed()) {
            break;
        }
        const std::optional<bool> isTrue = holds(*left, *right);
        if (!isTrue) {
            return evaluation.failNoNumber(node);
        }
        if (!*isTrue) {
            return Value(false);
        }
        left = right;
    }
    return Value(true);
}

template <typename Accept> Value chainOrdered(Evaluation &evaluation, const RuleNode &node, Accept accept)
{
    return chain(evaluation, node, [accept](const Value &left, const Value &right) {
        const std::optional<std::partial_ordering> order = compared(left, right);
        return order ? std::optional(accept(*order)) : std::nullopt;
    });
}

} // namespace

Value runEqual(Evaluation &evaluation, const RuleNode &node)
{
    return chain(evaluation, node, looselyEqual);
}

Value runNotEqual(Evaluation &evaluation, const RuleNode &node)
{
    return chain(evaluation, node, [](const Value &left, const Value &right) {
        const std::optional<bool> isEqual = looselyEqual(left, right);
        return isEqual ? std::optional(!*isEqual) : std::nullopt;
    });
}

Value runSame(Evaluation &evaluation, const RuleNode &node)
{
    return chain(
        evaluation, node, [](const Value &left, const Value &right) { return std::optional(left == right); });
}

Value runNotSame(Evaluation &evaluation, const RuleNode &node)
{
    return chain(evaluation, node,
        [](const Value &left, const Value &right) { return std::optional(!(left == right)); });
}

Value runLess(Evaluation &evaluation, const RuleNode &node)
{
    return chainOrdered(evaluation, node, std::is_lt);
}

Value runLessOrEqual(Evaluation &evaluation, const RuleNode &node)
{
    return chainOrdered(evaluation, node, std::is_lteq);
}

Value runGreater(Evaluation &evaluation, const RuleNode &node)
{
    return chainOrdered(evaluation, node, std::is_gt);
}

Value runGreaterOrEqual(Evaluation &evaluation, const RuleNode &node)
{
    return chainOrdered(evaluation, node, std::is_gteq);
}

} // namespace Verder
