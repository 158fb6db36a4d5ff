#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

#include <cmath>

namespace Verder {

namespace {

bool isMissing(const Value &data, const Value &name)
{
    const std::optional<Value> value = valueAtPath(data, toText(name));
    return !value || value->isNull() || (value->isString() && value->string().isEmpty());
}

Value::Array missingOf(const Value &data, const Value::Array &names)
{
    Value::Array missing;
    for (const Value &name : names) {
        if (isMissing(data, name)) {
            missing.append(name);
        }
    }
    return missing;
}

/// What the keys from \a from on lead to; nullopt where a key is not there.
std::optional<Value> follow(Value value, Arguments &keys, qsizetype from)
{
    std::optional<Value> found = std::move(value);
    for (qsizetype i = from; i < keys.count() && found; ++i) {
        found = valueAt(*found, keys.at(i));
    }
    return found;
}

/// `val` and `exists`: a first key [n] goes n scopes up before the others are followed.
std::optional<Value> valueOfPath(Evaluation &evaluation, const RuleNode &node)
{
    Arguments keys(evaluation, node);
    const Value first = keys.at(0);
    if (first.isArray() && first.array().size() == 1 && first.array().at(0).isNumber()) {
        const int levels = static_cast<int>(std::min(std::abs(first.array().at(0).number()), 1000.0));
        return follow(evaluation.dataAbove(levels), keys, 1);
    }
    return follow(evaluation.data(), keys, 0);
}

} // namespace

Value runVariable(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    const Value path = arguments.at(0);
    if (evaluation.hasFailed()) {
        return {};
    }
    if (path.isNull() || (path.isString() && path.string().isEmpty())) {
        return evaluation.data();
    }
    std::optional<Value> value = valueAtPath(evaluation.data(), toText(path));
    return value && !value->isNull() ? *value : arguments.at(1);
}

Value runPath(Evaluation &evaluation, const RuleNode &node)
{
    return valueOfPath(evaluation, node).value_or(Value());
}

Value runExists(Evaluation &evaluation, const RuleNode &node)
{
    return Value(valueOfPath(evaluation, node).has_value());
}

Value runMissing(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    Value::Array names;
    for (qsizetype i = 0; i < arguments.count() && !evaluation.hasFailed(); ++i) {
        const Value name = arguments.at(i);
        names += name.isArray() ? name.array() : Value::Array{name};
    }
    return Value(missingOf(evaluation.data(), names));
}

Value runMissingSome(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    const std::optional<double> needed = toNumber(arguments.at(0));
    const Value names = arguments.at(1);
    if (evaluation.hasFailed() || !needed || !names.isArray()) {
        return evaluation.failBadArguments(node);
    }
    const Value::Array missing = missingOf(evaluation.data(), names.array());
    const auto present = static_cast<double>(names.array().size() - missing.size());
    return Value(present >= *needed ? Value::Array() : missing);
}

Value runAnsweredData(Evaluation &evaluation, const RuleNode &node)
{
    const Value name = evaluation.child(node, 0);
    return Value(name.isString() && !isMissing(evaluation.data(), name));
}

} // namespace Verder
