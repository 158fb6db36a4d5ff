#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

#include <algorithm>
#include <cmath>

namespace Verder {

namespace {

constexpr qsizetype longestText = 1'000'000;

/// Where the \a count-th character starts, counting surrogate pairs as one.
qsizetype offsetOf(const QString &text, qsizetype count)
{
    qsizetype at = 0;
    while (count > 0 && at < text.size()) {
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        --count;
    }
    return at;
}

/// A count of characters: negative from the end, cut to what is there.
qsizetype position(double number, qsizetype length)
{
    const double at = std::trunc(number);
    return static_cast<qsizetype>(
        std::clamp(at < 0 ? at + static_cast<double>(length) : at, 0.0, static_cast<double>(length)));
}

} // namespace

Value runCat(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    QString text;
    for (qsizetype i = 0; i < arguments.count() && !evaluation.hasFailed(); ++i) {
        text += toText(arguments.at(i));
        if (text.size() > longestText) {
            return evaluation.failTooMuch(node);
        }
    }
    return Value(text);
}

Value runSubstr(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    const QString text = toText(arguments.at(0));
    const std::optional<double> from = toNumber(arguments.at(1));
    const std::optional<double> count = toNumber(arguments.at(2));
    if (evaluation.hasFailed()) {
        return {};
    }
    if (!from || !count) {
        return evaluation.failNoNumber(node);
    }
    const qsizetype length = characterCount(text);
    const qsizetype start = position(*from, length);
    qsizetype end = length;
    if (arguments.count() > 2) {
        end = *count < 0 ? position(*count, length) : position(static_cast<double>(start) + *count, length);
    }
    if (end <= start) {
        return Value(QString());
    }
    const qsizetype first = offsetOf(text, start);
    return Value(text.mid(first, offsetOf(text, end) - first));
}

Value runIn(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    const Value needle = arguments.at(0);
    const Value haystack = arguments.at(1);
    return Value(isIn(needle, haystack));
}

Value runLength(Evaluation &evaluation, const RuleNode &node)
{
    const Value value = evaluation.child(node, 0);
    if (value.isNull()) {
        return {};
    }
    if (value.isArray()) {
        return Value(static_cast<double>(value.array().size()));
    }
    return value.isString() ? Value(static_cast<double>(characterCount(value.string())))
                            : evaluation.failBadArguments(node);
}

Value runMatches(Evaluation &evaluation, const RuleNode &node)
{
    const Value value = evaluation.child(node, 0);
    const Pattern &pattern = evaluation.program().rarities->patterns[static_cast<size_t>(node.slot)];
    return Value(!value.isNull() && pattern.matches(toText(value)));
}

} // namespace Verder
