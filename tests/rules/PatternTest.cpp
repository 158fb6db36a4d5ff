#include "rules/Pattern.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

bool matches(const char *pattern, const char *text)
{
    const Result<Pattern> compiled = Pattern::compile(QString::fromUtf8(pattern));
    if (!compiled) {
        FAIL(pattern << ": " << compiled.error().message.toStdString());
    }
    return compiled->matches(QString::fromUtf8(text));
}

bool isRefused(const char *pattern)
{
    const Result<Pattern> compiled = Pattern::compile(QString::fromUtf8(pattern));
    return !compiled && !compiled.error().message.isEmpty();
}

} // namespace

TEST_CASE("A pattern holds for the whole text, anchors or not", "[rules][pattern]")
{
    CHECK(matches("[0-9]{4}", "2026"));
    CHECK_FALSE(matches("[0-9]{4}", "20261"));
    CHECK_FALSE(matches("[0-9]{4}", "x2026"));
    CHECK(matches("^[0-9]{4}$", "2026"));
    CHECK_FALSE(matches("^a|b$", "ab"));
    CHECK(matches("", ""));
    CHECK_FALSE(matches("", "a"));
    CHECK_FALSE(matches("a", ""));
    CHECK_FALSE(matches("a+", "a\n"));
}

TEST_CASE("A pattern knows repeats, groups and alternatives", "[rules][pattern]")
{
    CHECK(matches("ab*c", "ac"));
    CHECK(matches("ab*c", "abbbc"));
    CHECK_FALSE(matches("ab+c", "ac"));
    CHECK(matches("ab?c", "abc"));
    CHECK_FALSE(matches("ab?c", "abbc"));
    CHECK(matches("(ab|cd){2}", "cdab"));
    CHECK_FALSE(matches("(?:ab|cd){2}", "ab"));
    CHECK(matches("a{2,3}", "aaa"));
    CHECK_FALSE(matches("a{2,3}", "aaaa"));
    CHECK_FALSE(matches("a{2,3}", "a"));
    CHECK(matches("a{2,}", "aaaaaa"));
    CHECK_FALSE(matches("a{2,}", "a"));
    CHECK(matches("a{0}b", "b"));
    CHECK(matches("(a|)b", "b"));
    CHECK(matches("a*?b", "aab"));
    CHECK(matches("((a*)*)*b", "aab"));
}

TEST_CASE("A pattern knows classes of characters", "[rules][pattern]")
{
    CHECK(matches("[A-Za-z-]+", "Jan-Piet"));
    CHECK_FALSE(matches("[A-Z]", "a"));
    CHECK(matches("[^0-9]+", "abc"));
    CHECK_FALSE(matches("[^0-9]+", "ab1"));
    CHECK(matches("[]a]+", "a]"));
    CHECK(matches("[\\d.\\-]+", "1-2.3"));
    CHECK(matches("[^\\s]+", "ab"));
    CHECK_FALSE(matches("[^\\s]+", "a b"));
    CHECK(matches("\\d{4} ?[A-Z]{2}", "2595 AM"));
    CHECK(matches("\\w+", "a_1"));
    CHECK_FALSE(matches("\\d", "\xd9\xa3"));
    CHECK(matches("\\D\\W\\S", "a-b"));
    CHECK_FALSE(matches("\\D", "1"));
    CHECK_FALSE(matches("\\W", "_"));
    CHECK_FALSE(matches("\\S", "\t"));
    CHECK(matches("a.c",
        "a\xc3\xa9"
        "c"));
    CHECK_FALSE(matches("a.c", "a\nc"));
    CHECK(matches(".", "\xf0\x9f\x98\x80"));
    CHECK(matches("\\.\\*\\\\\\/", ".*\\/"));
    CHECK(matches("\\p{L}+",
        "\xc5\x81\xc3\xb3"
        "d\xc5\xba"));
    CHECK(matches("\\p{Lu}\\p{Ll}+", "\xc3\x89tienne"));
    CHECK(matches("[\\p{L}' ]+", "Van 't Hoff"));
    CHECK(matches("\\P{L}+", "123"));
    CHECK_FALSE(matches("\\P{L}", "a"));
}

TEST_CASE("What is no pattern, or cannot be matched in linear time, is refused", "[rules][pattern]")
{
    for (const char *pattern : {"(a)\\1", "(?=a)", "(?<n>a)", "(?<!a)b", "\\bword", "a**", "a{2}{3}", "*a",
             "+", "{2}", "(a", "a)", "[a", "[", "[z-a]", "a{3,2}", "a{2", "a{x}", "a{9999}", "\\", "[\\",
             "a^b", "a$b", "\\p{Foo}", "\\p{L", "\\q", "a++"}) {
        INFO(pattern);
        CHECK(isRefused(pattern));
    }
    CHECK(isRefused(QByteArray(100, '(').append(QByteArray(100, ')')).constData()));
    CHECK(isRefused("((((a{900}){900}){900}){900})"));
    CHECK(isRefused("((((){900}){900}){900}){900}"));
}

TEST_CASE("A pattern that stalls a backtracking matcher is matched in linear time", "[rules][pattern]")
{
    const Result<Pattern> pattern = Pattern::compile(QStringLiteral("(a*)*(a|aa)*a*a*a*a*c"));
    REQUIRE(pattern);
    CHECK_FALSE(pattern->matches(QString(20'000, QLatin1Char('a'))));
    CHECK(pattern->matches(QString(QString(20'000, QLatin1Char('a')) + QLatin1Char('c'))));
}

TEST_CASE("A copied pattern matches as the first", "[rules][pattern]")
{
    Pattern copy;
    CHECK(copy.matches(QString()));
    {
        const Result<Pattern> pattern = Pattern::compile(QStringLiteral("a+"));
        REQUIRE(pattern);
        copy = *pattern;
    }
    CHECK(copy.matches(QStringLiteral("aaa")));
}
