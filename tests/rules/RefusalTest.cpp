#include "rules/RuleSupport.h"

#include <catch2/catch.hpp>

using namespace Verder;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

FormDouble makeForm()
{
    FormDouble form;
    form.addItem(QStringLiteral("name"));
    form.addGroup(QStringLiteral("people"), {QStringLiteral("first")}, {});
    return form;
}

} // namespace

TEST_CASE("An unknown name, operator, condition or table is an error at its place", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK_THAT(refusal(form, "{'and': [true,\n  {'var': 'nmae'}]}"), StartsWith("2:11:") && Contains("nmae"));
    CHECK_THAT(refusal(form, "{'answered': 'nmae'}"), StartsWith("1:14:") && Contains("nmae"));
    CHECK_THAT(refusal(form, "[{'condition': 'is-odd'}]"), StartsWith("1:16:") && Contains("is-odd"));
    CHECK_THAT(refusal(form, "{'lookup': ['prices', 'x']}"), StartsWith("1:13:") && Contains("prices"));
    CHECK_THAT(refusal(form, "{'missing': ['name', 'x']}"), StartsWith("1:22:"));
    CHECK_THAT(refusal(form, "{'anwsered': 'name'}"), StartsWith("1:1:") && Contains("answered"));
    CHECK_THAT(refusal(form, "{'frobnicate': 'name'}"), StartsWith("1:1:") && Contains("frobnicate"));
    CHECK_THAT(refusal(form, "{'==': [1, 1], '<': [1, 2]}"), StartsWith("1:1:"));
}

TEST_CASE("Names mean other things inside and outside the rows of a group", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(refusal(form, "{'some': [{'var': 'people'}, {'var': 'first'}]}") == "compiles");
    CHECK(refusal(form, "{'some': [{'var': 'people'}, {'var': '/name'}]}") == "compiles");
    CHECK_THAT(refusal(form, "{'some': [{'var': 'people'}, {'var': 'name'}]}"), StartsWith("1:38:"));
    CHECK_THAT(refusal(form, "{'and': [{'some': [{'var': 'people'}, true]}, {'var': 'first'}]}"),
        StartsWith("1:55:"));
    CHECK_THAT(refusal(form, "{'some': [{'var': 'people'}, {'var': ''}]}"), StartsWith("1:38:"));
    CHECK_THAT(refusal(form, "{'var': ''}"), StartsWith("1:9:"));
    CHECK_THAT(refusal(form, "{'var': 'accumulator'}"), StartsWith("1:9:"));
    CHECK_THAT(refusal(form, "{'some': ['people', true]}"), StartsWith("1:11:"));
}

TEST_CASE("A name that is computed is refused in a form", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK_THAT(refusal(form, "{'var': {'cat': ['na', 'me']}}"), StartsWith("1:9:"));
    CHECK_THAT(refusal(form, "{'var': 1}"), StartsWith("1:9:"));
    CHECK_THAT(refusal(form, "{'val': ['a', 'b']}"), StartsWith("1:9:"));
    CHECK_THAT(refusal(form, "{'missing': [{'var': 'name'}]}"), StartsWith("1:14:"));
    CHECK_THAT(refusal(form, "{'answered': 5}"), StartsWith("1:14:"));
    CHECK_THAT(refusal(form, "{'lookup': [{'var': 'name'}, 'x']}"), StartsWith("1:12:"));
}

TEST_CASE("Arguments that an operator cannot take are refused in a form", "[rules][form]")
{
    const FormDouble form = makeForm();
    for (const char *rule : {"{'if': 5}", "{'==': [1]}", "{'-': []}", "{'%': [1]}", "{'substr': ['a']}",
             "{'in': ['a', 'b', 'c']}", "{'length': []}", "{'length': ['a', 'b']}",
             "{'after': ['2026-01-01']}", "{'plusTime': ['2026-01-01', 1]}", "{'date': [2026, 1]}",
             "{'today': 1}", "{'map': [null, true]}", "{'map': [[1], null]}", "{'some': [[1]]}",
             "{'matches': ['a']}", "{'matches': ['a', {'var': 'name'}]}", "{'condition': 5}",
             "{'reduce': [{'var': 'people'}, 1]}", "{'lookup': ['fees']}", "{'missing_some': [1]}",
             "{'var': ['name', 1, 2]}"}) {
        INFO(rule);
        CHECK(refusal(form, rule) != "compiles");
    }
    CHECK_THAT(
        refusal(form, "{'plusTime': ['2026-01-01', 1, 'hours']}"), StartsWith("1:32:") && Contains("hours"));
    CHECK_THAT(refusal(form, "{'date': '2026-02-30'}"), StartsWith("1:10:") && Contains("2026-02-30"));
    CHECK_THAT(refusal(form, "{'after': [{'today': []}, '1-1-2026']}"), StartsWith("1:27:"));
    CHECK_THAT(refusal(form, "{'matches': [{'var': 'name'}, '(a']}"), StartsWith("1:31:"));
}

TEST_CASE("A rule nested too deeply is refused where it gets too deep", "[rules][form]")
{
    const FormDouble form = makeForm();
    const auto nested = [](int depth) {
        std::string rule = "true";
        for (int i = 0; i < depth; ++i) {
            rule.insert(0, "{'!':").append("}");
        }
        return rule;
    };
    CHECK(refusal(form, nested(63).c_str()) == "compiles");
    CHECK_THAT(refusal(form, nested(64).c_str()), StartsWith("1:321:"));
    CHECK_THAT(onData(nested(200).c_str()), StartsWith("rule:1:321:"));
}

TEST_CASE("A failure while running says where in the rule it was", "[rules][form]")
{
    const FormDouble form = makeForm();
    const Rule rule = formRule(form, "{'if': [true,\n {'/': [1, 0]}]}");
    CHECK_THAT(rule.evaluate(form).error().message.toStdString(), StartsWith("rule:2:2:"));
}

TEST_CASE("A rule that would take for ever or make too much fails instead", "[rules][form]")
{
    std::string many = "[0";
    for (int i = 1; i < 200; ++i) {
        many += ",0";
    }
    many += "]";
    const std::string endless = "{'map': [" + many + ", {'map': [" + many + ", {'map': [" + many
        + ", {'map': [" + many + ", 1]}]}]}]}";
    CHECK(onData(endless.c_str()) == "error: Too Much");
    const std::string twice = "[{'var': 'accumulator'}, {'var': 'accumulator'}]";
    CHECK(onData(("{'reduce': [" + many + ", {'cat': " + twice + "}, 'x']}").c_str()) == "error: Too Much");
    CHECK(onData(("{'reduce': [" + many + ", {'merge': " + twice + "}, [1]]}").c_str()) == "error: Too Much");
}
