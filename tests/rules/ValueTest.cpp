#include "rules/Value.h"

#include "rules/RuleSupport.h"

#include <catch2/catch.hpp>
#include <utility>

using namespace Verder;

namespace {

/// A rule that compares \a value with a text.
QByteArray comparedRule(const char *value, const char *text)
{
    return QByteArrayLiteral("{'==': [") + value + ", '" + text + "']}";
}

} // namespace

TEST_CASE("A value is two words, and its copies share what is large", "[rules]")
{
    CHECK(sizeof(Value) == 16);
    CHECK(sizeof(Rule) == sizeof(void *));

    const Value text(QStringLiteral("Amsterdam"));
    const Value copy = text; // NOLINT(performance-unnecessary-copy-initialization): that is what is looked at
    CHECK(&copy.string() == &text.string());
    CHECK(copy == text);

    Value list(Value::Array{Value(1), text, Value()});
    Value moved = std::move(list);
    CHECK(moved.array().size() == 3);
    CHECK(&moved.array().at(1).string() == &text.string());
    moved = Value(true);
    CHECK(moved.boolean());
    moved = text;
    moved = std::as_const(moved); // to itself
    CHECK(moved == text);
}

TEST_CASE("Values of different types are never the same", "[rules]")
{
    const QList<Value> values{
        Value(), Value(false), Value(0), Value(QString()), Value(Value::Array()), Value(Value::Object())};
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype j = 0; j < values.size(); ++j)
            CHECK((values[i] == values[j]) == (i == j));
    }
}

TEST_CASE("A text is a number where it is written as one, and only there", "[rules]")
{
    for (const char *text : {"5", " 5 ", "+5", "5.0", "0.5e1", "5E0", "50e-1"}) {
        INFO(text);
        CHECK(onData(comparedRule("5", text).constData()) == "true");
    }
    CHECK(onData("{'==': [-5, '-5']}") == "true");
    CHECK(onData("{'==': [0, '']}") == "true");
    for (const char *text : {"2026-01-31", "5-", "5 5", "five", "e", "-", "5e", "0x5", "5,0", "inf", "nan"}) {
        INFO(text);
        CHECK(onData(comparedRule("5", text).constData()) == "error: NaN");
        CHECK(onData(comparedRule("null", text).constData()) == "false");
    }
}

TEST_CASE("What is in a list or text is told alike as a value and as a condition", "[rules]")
{
    CHECK(onData("{'in': ['a', ['a', 'b']]}") == "true");
    CHECK(onData("{'in': ['c', ['a', 'b']]}") == "false");
    CHECK(onData("{'in': ['ell', 'hello']}") == "true");
    CHECK(onData("{'in': [null, 'hello']}") == "false");
    CHECK(onData("{'in': [1, 5]}") == "false");
    CHECK(onData("{'if': [{'in': ['a', 'b']}, 1, 2]}") == "2");
    CHECK(onData("{'if': [{'!': [[]]}, 'yes', '']}") == "'yes'");
    CHECK(onData("{'if': [{'<': [1, 'x']}, 1, 2]}") == "error: NaN");
    CHECK(onData("{'!': [{'in': ['a', {'var': ''}]}]}", "'bcd'") == "true");
}
