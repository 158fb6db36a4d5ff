#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"
#include "rules/Sequence.h"

#include <cmath>

namespace Verder {

namespace {

constexpr qsizetype longestList = 100'000;

/// The index of the first element for which the rule gives \a wanted, or -1.
qsizetype firstThatIs(bool wanted, Sequence &sequence, const Evaluation &evaluation)
{
    for (qsizetype i = 0; i < sequence.count(); ++i) {
        const Value value = sequence.valueFor(i);
        if (evaluation.hasFailed()) {
            return -1;
        }
        if (isTruthy(value) == wanted) {
            return i;
        }
    }
    return -1;
}

/// On plain data reduce is seen as an object; in a form the two names are resolved when it is compiled.
Value reducedPlainly(
    Evaluation &evaluation, const RuleNode &node, qsizetype index, Value current, Value accumulator)
{
    RuleScope scope;
    scope.index = index;
    scope.data = Value(Value::Object{{QStringLiteral("current"), std::move(current)},
        {QStringLiteral("accumulator"), std::move(accumulator)}});
    return evaluation.valueIn(scope, evaluation.childNode(node, 1));
}

} // namespace

Value runList(Evaluation &evaluation, const RuleNode &node)
{
    Value::Array list;
    list.reserve(node.count);
    for (int i = 0; i < node.count && !evaluation.hasFailed(); ++i) {
        list.append(evaluation.child(node, i));
    }
    return Value(std::move(list));
}

Value runMap(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node);
    Value::Array list;
    list.reserve(sequence.count());
    for (qsizetype i = 0; i < sequence.count() && !evaluation.hasFailed(); ++i) {
        list.append(sequence.valueFor(i));
    }
    return Value(std::move(list));
}

Value runFilter(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node);
    Value::Array list;
    for (qsizetype i = 0; i < sequence.count() && !evaluation.hasFailed(); ++i) {
        if (isTruthy(sequence.valueFor(i))) {
            list.append(sequence.element(i));
        }
    }
    return Value(std::move(list));
}

Value runReduce(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node);
    const bool hasStart = node.count > 2;
    Value accumulator = hasStart ? evaluation.child(node, 2)
        : sequence.count() > 0   ? sequence.element(0)
                                 : Value();
    for (qsizetype i = hasStart ? 0 : 1; i < sequence.count() && !evaluation.hasFailed(); ++i) {
        accumulator = evaluation.isForForm()
            ? sequence.valueFor(i, accumulator)
            : reducedPlainly(evaluation, node, i, sequence.element(i), std::move(accumulator));
    }
    return accumulator;
}

Value runAll(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node, Sequence::Missing::IsError);
    return Value(sequence.count() > 0 && firstThatIs(false, sequence, evaluation) < 0);
}

Value runSome(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node, Sequence::Missing::IsError);
    return Value(firstThatIs(true, sequence, evaluation) >= 0);
}

Value runNone(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node, Sequence::Missing::IsError);
    return Value(firstThatIs(true, sequence, evaluation) < 0);
}

Value runMerge(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    Value::Array list;
    for (qsizetype i = 0; i < arguments.count() && !evaluation.hasFailed(); ++i) {
        const Value value = arguments.at(i);
        if (value.isArray()) {
            list.append(value.array());
        } else {
            list.append(value);
        }
        if (list.size() > longestList) {
            return evaluation.failTooMuch(node);
        }
    }
    return Value(std::move(list));
}

Value runCount(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node);
    if (sequence.isNull()) {
        return {};
    }
    qsizetype count = node.count > 1 ? 0 : sequence.count();
    for (qsizetype i = 0; node.count > 1 && i < sequence.count(); ++i) {
        count += isTruthy(sequence.valueFor(i)) ? 1 : 0;
    }
    return Value(static_cast<double>(count));
}

Value runSum(Evaluation &evaluation, const RuleNode &node)
{
    Sequence sequence(evaluation, node);
    if (sequence.isNull()) {
        return {};
    }
    double sum = 0;
    for (qsizetype i = 0; i < sequence.count(); ++i) {
        const std::optional<double> number
            = toNumber(node.count > 1 ? sequence.valueFor(i) : sequence.element(i));
        if (!number) {
            return evaluation.failNoNumber(node);
        }
        sum += *number;
    }
    return std::isfinite(sum) ? Value(sum) : evaluation.failNoNumber(node);
}

} // namespace Verder
