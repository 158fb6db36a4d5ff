#include "rules/RuleSupport.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

JsonNode parsed(const char *json)
{
    const Result<JsonNode> node = parseJson(
        QByteArray(json).replace('\'', '"'), JsonLimits{4'000'000, 500, 200'000}, QStringLiteral("rule"));
    REQUIRE(node);
    return *node;
}

std::string shown(const Result<Value> &value)
{
    return value ? canonicalJson(value->toJson()).replace('"', '\'').toStdString()
                 : "error: " + value.error().detail.toStdString();
}

/// Both ways of asking tell the same, whatever the rule.
std::string shown(const Result<Value> &value, const Result<bool> &isTrue)
{
    const bool isSame
        = isTrue.has_value() == value.has_value() && isTrue.value_or(false) == (value && isTruthy(*value));
    return isSame ? shown(value) : "holds() tells something else than evaluate()";
}

} // namespace

Rule formRule(const FormDouble &form, const char *json)
{
    const Result<Rule> rule = Rule::compile(parsed(json), form, QStringLiteral("rule"));
    if (!rule) {
        FAIL(rule.error().message.toStdString());
    }
    return *rule;
}

std::string inForm(const FormDouble &form, const char *json)
{
    const Rule rule = formRule(form, json);
    return shown(rule.evaluate(form), rule.holds(form));
}

std::string onData(const char *json, const char *data)
{
    const Result<Rule> rule = Rule::compile(parsed(json), QStringLiteral("rule"));
    const Value values = Value::fromJson(parsed(data));
    const QDate today(2026, 2, 1);
    return rule ? shown(rule->evaluate(values, today), rule->holds(values, today))
                : rule.error().message.toStdString();
}

std::string refusal(const FormDouble &form, const char *json)
{
    const Result<Rule> rule = Rule::compile(parsed(json), form, QStringLiteral("rule"));
    return rule ? "compiles" : rule.error().message.mid(5).toStdString();
}
