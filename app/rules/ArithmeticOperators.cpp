#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

#include <cmath>

namespace Verder {

namespace {

Value numberOrFail(Evaluation &evaluation, const RuleNode &node, double number)
{
    return std::isfinite(number) ? Value(number) : evaluation.failNoNumber(node);
}

/// All arguments, combined from the left; \a empty where there are none, \a alone of the only one.
template <typename Combine, typename Alone>
Value fold(Evaluation &evaluation, const RuleNode &node, double empty, Alone alone, Combine combine)
{
    Arguments arguments(evaluation, node);
    double result = empty;
    for (qsizetype i = 0; i < arguments.count() && !evaluation.hasFailed(); ++i) {
        const std::optional<double> number = toNumber(arguments.at(i));
        if (!number) {
            return evaluation.failNoNumber(node);
        }
        result = i == 0 ? *number : combine(result, *number);
    }
    return numberOrFail(evaluation, node, arguments.count() == 1 ? alone(result) : result);
}

double itself(double number)
{
    return number;
}

} // namespace

Value runPlus(Evaluation &evaluation, const RuleNode &node)
{
    return fold(evaluation, node, 0, itself, [](double left, double right) { return left + right; });
}

Value runMinus(Evaluation &evaluation, const RuleNode &node)
{
    return fold(
        evaluation, node, 0, [](double number) { return 0 - number; },
        [](double left, double right) { return left - right; });
}

Value runTimes(Evaluation &evaluation, const RuleNode &node)
{
    return fold(evaluation, node, 1, itself, [](double left, double right) { return left * right; });
}

Value runDivide(Evaluation &evaluation, const RuleNode &node)
{
    return fold(
        evaluation, node, 1, [](double number) { return 1 / number; },
        [](double left, double right) { return left / right; });
}

Value runModulo(Evaluation &evaluation, const RuleNode &node)
{
    return fold(
        evaluation, node, 0, itself, [](double left, double right) { return std::fmod(left, right); });
}

Value runMin(Evaluation &evaluation, const RuleNode &node)
{
    return fold(evaluation, node, 0, itself, [](double left, double right) { return std::min(left, right); });
}

Value runMax(Evaluation &evaluation, const RuleNode &node)
{
    return fold(evaluation, node, 0, itself, [](double left, double right) { return std::max(left, right); });
}

} // namespace Verder
