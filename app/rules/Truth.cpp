#include "rules/Truth.h"

#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

#include <QHash>

namespace Verder {

namespace {

bool testItem(Evaluation &evaluation, const RuleNode &node)
{
    const Value *kept = evaluation.form() != nullptr ? evaluation.form()->find(node.slot) : nullptr;
    return kept != nullptr ? isTruthy(*kept) : isTruthy(runItem(evaluation, node));
}

bool testAnd(Evaluation &evaluation, const RuleNode &node)
{
    for (int i = 0; i < node.count; ++i) {
        if (!evaluation.holds(evaluation.childNode(node, i)))
            return false;
    }
    return node.count > 0;
}

bool testOr(Evaluation &evaluation, const RuleNode &node)
{
    for (int i = 0; i < node.count && !evaluation.hasFailed(); ++i) {
        if (evaluation.holds(evaluation.childNode(node, i)))
            return true;
    }
    return false;
}

/// The only argument of `!` and `!!`: a list stands for its first element.
bool testOnly(Evaluation &evaluation, const RuleNode &node)
{
    if (!node.isSpread)
        return evaluation.holds(evaluation.childNode(node, 0));
    Value room;
    const Value &only = evaluation.value(evaluation.childNode(node, 0), room);
    if (!only.isArray())
        return isTruthy(only);
    return !only.array().isEmpty() && isTruthy(only.array().constFirst());
}

bool testNot(Evaluation &evaluation, const RuleNode &node)
{
    return !testOnly(evaluation, node);
}

bool testTruthy(Evaluation &evaluation, const RuleNode &node)
{
    return testOnly(evaluation, node);
}

template <typename Relation>
bool related(
    Evaluation &evaluation, const RuleNode &node, const Value &left, const Value &right, Relation holds)
{
    const std::optional<bool> isTrue = holds(left, right);
    if (!isTrue)
        evaluation.failNoNumber(node);
    return isTrue.value_or(false);
}

/// \a holds: std::optional<bool>, nothing where a number is needed and there is none.
template <typename Relation> bool testPair(Evaluation &evaluation, const RuleNode &node, Relation holds)
{
    const RuleNode &first = evaluation.childNode(node, 0);
    const RuleNode &second = evaluation.childNode(node, 1);
    // Items and constants, as in most rules: nothing is computed, so nothing can fail.
    if (const Value *left = evaluation.kept(first)) {
        if (const Value *right = evaluation.kept(second))
            return related(evaluation, node, *left, *right, holds);
    }
    Value leftRoom;
    const Value &left = evaluation.value(first, leftRoom);
    if (evaluation.hasFailed())
        return false;
    Value rightRoom;
    const Value &right = evaluation.value(second, rightRoom);
    if (evaluation.hasFailed())
        return false;
    return related(evaluation, node, left, right, holds);
}

template <typename Accept> bool testOrder(Evaluation &evaluation, const RuleNode &node, Accept accept)
{
    return testPair(evaluation, node, [accept](const Value &left, const Value &right) {
        if (left.isNumber() && right.isNumber())
            return std::optional(accept(left.number() <=> right.number()));
        const std::optional<std::partial_ordering> order = compared(left, right);
        return order ? std::optional(accept(*order)) : std::nullopt;
    });
}

bool testEqual(Evaluation &evaluation, const RuleNode &node)
{
    return testPair(evaluation, node, looselyEqual);
}

bool testNotEqual(Evaluation &evaluation, const RuleNode &node)
{
    return testPair(evaluation, node, [](const Value &left, const Value &right) {
        const std::optional<bool> isEqual = looselyEqual(left, right);
        return isEqual ? std::optional(!*isEqual) : std::nullopt;
    });
}

bool testSame(Evaluation &evaluation, const RuleNode &node)
{
    return testPair(
        evaluation, node, [](const Value &left, const Value &right) { return std::optional(left == right); });
}

bool testNotSame(Evaluation &evaluation, const RuleNode &node)
{
    return testPair(evaluation, node,
        [](const Value &left, const Value &right) { return std::optional(!(left == right)); });
}

bool testLess(Evaluation &evaluation, const RuleNode &node)
{
    return testOrder(evaluation, node, [](std::partial_ordering order) { return std::is_lt(order); });
}

bool testLessOrEqual(Evaluation &evaluation, const RuleNode &node)
{
    return testOrder(evaluation, node, [](std::partial_ordering order) { return std::is_lteq(order); });
}

bool testGreater(Evaluation &evaluation, const RuleNode &node)
{
    return testOrder(evaluation, node, [](std::partial_ordering order) { return std::is_gt(order); });
}

bool testGreaterOrEqual(Evaluation &evaluation, const RuleNode &node)
{
    return testOrder(evaluation, node, [](std::partial_ordering order) { return std::is_gteq(order); });
}

bool testCondition(Evaluation &evaluation, const RuleNode &node)
{
    return evaluation.form() != nullptr && isTruthy(evaluation.form()->read(node.slot));
}

bool testIn(Evaluation &evaluation, const RuleNode &node)
{
    return testPair(evaluation, node,
        [](const Value &needle, const Value &haystack) { return std::optional(isIn(needle, haystack)); });
}

struct Truth
{
    RuleTest test = nullptr;
    int count = -1; ///< of children that it needs; -1: any number
};

} // namespace

RuleTest ruleTestFor(const RuleNode &node)
{
    static const QHash<RuleFunction, Truth> truths{
        {runItem, {testItem, 0}},
        {runCondition, {testCondition}},
        {runIn, {testIn, 2}},
        {runAnd, {testAnd}},
        {runOr, {testOr}},
        {runNot, {testNot, 1}},
        {runTruthy, {testTruthy, 1}},
        {runEqual, {testEqual, 2}},
        {runNotEqual, {testNotEqual, 2}},
        {runSame, {testSame, 2}},
        {runNotSame, {testNotSame, 2}},
        {runLess, {testLess, 2}},
        {runLessOrEqual, {testLessOrEqual, 2}},
        {runGreater, {testGreater, 2}},
        {runGreaterOrEqual, {testGreaterOrEqual, 2}},
    };
    const Truth truth = truths.value(node.run);
    if (node.isSpread && truth.count != 1)
        return nullptr;
    return truth.count < 0 || truth.count == node.count ? truth.test : nullptr;
}

} // namespace Verder
