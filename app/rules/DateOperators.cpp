#include "rules/Calendar.h"
#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

#include <cmath>

namespace Verder {

namespace {

/// The date in an argument; invalid where it is null, or a date that is only partly known.
QDate dateArgument(Evaluation &evaluation, const RuleNode &node, int index)
{
    const Value value = evaluation.child(node, index);
    if (value.isString()) {
        return readDate(value.string());
    }
    if (!value.isNull()) {
        evaluation.failBadArguments(node);
    }
    return {};
}

template <typename Relation> Value compareDates(Evaluation &evaluation, const RuleNode &node, Relation holds)
{
    const QDate left = dateArgument(evaluation, node, 0);
    const QDate right = dateArgument(evaluation, node, 1);
    return Value(left.isValid() && right.isValid() && holds(left, right));
}

Value dateValue(QDate date)
{
    return date.isValid() ? Value(dateText(date)) : Value();
}

/// The whole number in an argument; nullopt for null, a failure for anything else.
std::optional<qint64> wholeArgument(Evaluation &evaluation, const RuleNode &node, int index)
{
    const Value value = evaluation.child(node, index);
    const std::optional<double> number = toNumber(value);
    if (value.isNull() || evaluation.hasFailed()) {
        return std::nullopt;
    }
    if (!number || std::trunc(*number) != *number || std::abs(*number) > 1e9) {
        evaluation.failBadArguments(node);
        return std::nullopt;
    }
    return static_cast<qint64>(*number);
}

} // namespace

Value runToday(Evaluation &evaluation, const RuleNode &)
{
    return dateValue(evaluation.today());
}

Value runDate(Evaluation &evaluation, const RuleNode &node)
{
    if (node.count == 1) {
        return dateValue(dateArgument(evaluation, node, 0));
    }
    const std::optional<qint64> year = wholeArgument(evaluation, node, 0);
    const std::optional<qint64> month = wholeArgument(evaluation, node, 1);
    const std::optional<qint64> day = wholeArgument(evaluation, node, 2);
    if (!year || !month || !day || *year < 1 || *year > 9999) {
        return {};
    }
    return dateValue(QDate(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day)));
}

Value runPlusTime(Evaluation &evaluation, const RuleNode &node)
{
    const QDate date = dateArgument(evaluation, node, 0);
    const std::optional<qint64> count = wholeArgument(evaluation, node, 1);
    const Value unitName = evaluation.child(node, 2);
    const std::optional<TimeUnit> unit = unitName.isString() ? readTimeUnit(unitName.string()) : std::nullopt;
    if (!unit) {
        return evaluation.failBadArguments(node);
    }
    return count ? dateValue(plusTime(date, *count, *unit)) : Value();
}

Value runAge(Evaluation &evaluation, const RuleNode &node)
{
    const QDate birth = dateArgument(evaluation, node, 0);
    const QDate on = node.count > 1 ? dateArgument(evaluation, node, 1) : evaluation.today();
    return birth.isValid() && on.isValid() ? Value(wholeYears(birth, on)) : Value();
}

Value runDaysBetween(Evaluation &evaluation, const RuleNode &node)
{
    const QDate from = dateArgument(evaluation, node, 0);
    const QDate to = dateArgument(evaluation, node, 1);
    return from.isValid() && to.isValid() ? Value(static_cast<double>(from.daysTo(to))) : Value();
}

Value runAfter(Evaluation &evaluation, const RuleNode &node)
{
    return compareDates(evaluation, node, [](QDate left, QDate right) { return left > right; });
}

Value runBefore(Evaluation &evaluation, const RuleNode &node)
{
    return compareDates(evaluation, node, [](QDate left, QDate right) { return left < right; });
}

Value runNotAfter(Evaluation &evaluation, const RuleNode &node)
{
    return compareDates(evaluation, node, [](QDate left, QDate right) { return left <= right; });
}

Value runNotBefore(Evaluation &evaluation, const RuleNode &node)
{
    return compareDates(evaluation, node, [](QDate left, QDate right) { return left >= right; });
}

} // namespace Verder
