// Each finding of the linter: made once, and not found where all is well.
#include "form/lint/Linter.h"
#include "support/TestForm.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QByteArray labelled(const QByteArray &id, const QByteArray &type, const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","type":")" + type + R"(","label":{"nl":")" + id + R"(","en":")" + id
        + R"("})" + more + "}";
}

QByteArray pageOf(const QByteArray &items, const QByteArray &more = {})
{
    return R"({"id":"p","title":{"nl":"P","en":"P"})" + more + R"(,"items":[)" + items + "]}";
}

const QByteArray questions
    = labelled("duur", "choice",
          R"(,"choices":[{"key":"bepaald","label":{"nl":"b","en":"b"}},{"key":"onbepaald","label":{"nl":"o","en":"o"}}])")
    + "," + labelled("ja", "yes-no") + "," + labelled("bedrag", "money") + "," + labelled("dag", "date") + ","
    + labelled("naam", "text") + "," + labelled("uren", "integer") + "," + labelled("land", "nationality")
    + ","
    + labelled("talen", "multi",
        R"(,"choices":[{"key":"nl","label":{"nl":"n","en":"n"}},{"key":"en","label":{"nl":"e","en":"e"}}])");

QStringList findingsOf(
    const QByteArray &pages, const QByteArray &conditions = "{}", const QByteArray &documents = "[]")
{
    QStringList messages;
    for (const Finding &finding : lint(*formFromJson(definition("[" + pages + "]", conditions, documents))))
        messages.append(finding.place + u' ' + finding.message);
    return messages;
}

/// The findings of a form with these questions and one more item, shown where \a rule holds.
QStringList shownWhere(const QByteArray &rule)
{
    return findingsOf(pageOf(questions + "," + labelled("x", "text", R"(,"visible":)" + rule)));
}

QStringList checkedBy(const QByteArray &assertion, const QByteArray &more = {})
{
    return findingsOf(pageOf(questions + ","
        + labelled("x", "text",
            R"(,"checks":[{"id":"c","assert":)" + assertion + more + R"(,"message":{"nl":"m","en":"m"}}])")));
}

void requireOne(const QStringList &findings, const char *part)
{
    INFO(findings.join(u'\n').toStdString());
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().contains(QLatin1String(part)));
    CHECK(findings.first().startsWith(QLatin1String("test.json:1:")));
}

void requireClean(const QStringList &findings)
{
    INFO(findings.join(u'\n').toStdString());
    REQUIRE(findings.isEmpty());
}

QByteArray condition(const QByteArray &rule)
{
    return R"({"k":{"title":{"nl":"k","en":"k"},"when":)" + rule + "}}";
}

/// With a question that uses the condition, so that nothing else is found.
QStringList conditioned(const QByteArray &rule)
{
    return findingsOf(
        pageOf(questions + "," + labelled("x", "text", R"(,"required":{"condition":"k"})")), condition(rule));
}

} // namespace

TEST_CASE("Values of types that never meet are found in a rule", "[form][lint]")
{
    requireOne(shownWhere(R"({"===":[{"var":"bedrag"},"100"]})"), "a number with a text");
    requireOne(
        shownWhere(R"({"and":[{"var":"naam"},{"===":[{"var":"ja"},"ja"]}]})"), "yes or no with a text");
    requireOne(shownWhere(R"({"!==":[{"var":"dag"},{"var":"naam"}]})"), "a date with a text");
    requireOne(shownWhere(R"({"===":[{"var":"dag"},"morgen"]})"), "a date with a text");
    requireOne(shownWhere(R"({"after":[{"var":"naam"},{"today":[]}]})"), "\"after\" needs a date");
    requireOne(shownWhere(R"({"===":[{"length":{"var":"uren"}},1]})"), "\"length\" needs");
    requireOne(shownWhere(R"({"in":["a",{"var":"bedrag"}]})"), "\"in\" needs");
    requireOne(shownWhere(R"({"some":[{"var":"naam"},true]})"), "needs a list");
    requireOne(shownWhere(R"({"===":[{"+":[{"var":"dag"},1]},1]})"), "\"+\" needs");
    requireClean(shownWhere(R"({"===":[{"var":"bedrag"},100]})"));
    requireClean(shownWhere(R"({"===":[{"var":"dag"},"2026-01-31"]})"));
    requireClean(shownWhere(R"({"===":[{"substr":[{"var":"dag"},0,4]},"2026"]})"));
    requireClean(shownWhere(R"({"!==":[{"var":"bedrag"},null]})"));
    requireClean(
        shownWhere(R"({"after":[{"plusTime":[{"var":"dag"},{"var":"uren"},"days"]},{"today":[]}]})"));
}

TEST_CASE("A choice that is not offered is found in a rule", "[form][lint]")
{
    requireOne(
        conditioned(R"({"and":[{"var":"naam"},{"===":[{"var":"duur"},"bepald"]}]})"), "none of the choices");
    requireOne(conditioned(R"({"and":[{"var":"naam"},{"in":[{"var":"duur"},["bepaald","x"]]}]})"), "\"x\"");
    requireOne(conditioned(R"({"and":[{"var":"naam"},{"in":["fr",{"var":"talen"}]}]})"), "\"fr\"");
    requireOne(conditioned(R"({"===":[{"var":"land"},"ZZ"]})"), "\"ZZ\"");
    requireClean(conditioned(R"({"===":[{"var":"duur"},"bepaald"]})"));
    requireClean(conditioned(R"({"in":["nl",{"var":"talen"}]})"));
    requireClean(conditioned(R"({"===":[{"var":"land"},"BE"]})"));
}

TEST_CASE("An order of what can be unanswered is found, unless it is guarded", "[form][lint]")
{
    requireOne(shownWhere(R"({"<":[{"var":"uren"},5]})"), "\"uren\"");
    requireOne(shownWhere(R"({">=":[{"age":[{"var":"dag"}]},30]})"), "\"dag\"");
    requireOne(shownWhere(R"({"<":[{"+":[{"var":"uren"},1]},5]})"), "unanswered");
    requireOne(shownWhere(R"({"or":[{"answered":"uren"},{"<":[{"var":"uren"},5]}]})"), "unanswered");
    requireOne(shownWhere(R"({"and":[{"!":{"answered":"uren"}},{"<":[{"var":"uren"},5]}]})"), "unanswered");
    requireOne(checkedBy(R"({"<":[{"var":"uren"},5]})", R"(,"when":"always")"), "unanswered");

    requireClean(shownWhere(R"({"and":[{"answered":"uren"},{"<":[{"var":"uren"},5]}]})"));
    requireClean(shownWhere(R"({"or":[{"!":{"answered":"uren"}},{"<":[{"var":"uren"},5]}]})"));
    requireClean(shownWhere(R"({"if":[{"!":[{"var":"uren"}]},false,{"<":[1,2]}]})"));
    requireClean(
        shownWhere(R"({"and":[{"after":[{"var":"dag"},"2026-01-01"]},{">":[{"age":{"var":"dag"}},3]}]})"));
    requireClean(shownWhere(R"({"<":[{"var":["uren",0]},5]})"));
    requireClean(shownWhere(R"({"<":[{"??":[{"var":"uren"},0]},5]})"));
    requireClean(checkedBy(R"({"<":[{"var":"uren"},5]})"));
    // What a condition or a page needs is answered behind it too.
    requireClean(findingsOf(
        pageOf(questions + ","
            + labelled("x", "text", R"(,"visible":{"and":[{"condition":"k"},{"<":[{"var":"uren"},5]}]})")),
        condition(R"({"answered":"uren"})")));
    requireClean(findingsOf(pageOf(questions)
        + R"(,{"id":"q","title":{"nl":"Q","en":"Q"},"visible":{"answered":"uren"},"items":[)"
        + labelled("x", "text", R"(,"required":{"<":[{"var":"uren"},5]})") + "]}"));
}

TEST_CASE("A condition that can never hold or never fail is found", "[form][lint]")
{
    requireOne(
        conditioned(R"({"and":[{"===":[{"var":"duur"},"bepaald"]},{"===":[{"var":"duur"},"onbepaald"]}]})"),
        "can never hold");
    requireOne(conditioned(R"({"===":[1,2]})"), "can never hold");
    requireOne(
        conditioned(R"({"or":[{"===":[{"var":"ja"},true]},{"!==":[{"var":"ja"},true]}]})"), "always holds");
    requireClean(conditioned(R"({"===":[{"var":"ja"},true]})"));
    // Not to be gone through, so not to be judged.
    requireClean(conditioned(R"({"and":[{"===":[{"var":"naam"},"a"]},{"===":[{"var":"naam"},"b"]}]})"));
    // A question that never applies together with its own reason has no answer.
    requireOne(findingsOf(pageOf(questions + ","
                              + labelled("diep", "yes-no", R"(,"visible":{"===":[{"var":"ja"},true]})") + ","
                              + labelled("x", "text", R"(,"required":{"condition":"k"})")),
                   condition(R"({"and":[{"===":[{"var":"diep"},true]},{"===":[{"var":"ja"},false]}]})")),
        "can never hold");
}

TEST_CASE("A page that nobody can reach and a question that nobody sees are found", "[form][lint]")
{
    const QByteArray never = R"({"and":[{"===":[{"var":"ja"},true]},{"===":[{"var":"ja"},false]}]})";
    requireOne(findingsOf(pageOf(questions) + R"(,{"id":"q","title":{"nl":"Q","en":"Q"},"visible":)" + never
                   + R"(,"items":[)" + labelled("x", "text") + "]}"),
        "Nobody can reach the page");
    requireOne(shownWhere(never), "never shown");
    const QStringList required = findingsOf(
        pageOf(questions + "," + labelled("x", "text", R"(,"required":true,"visible":)" + never)));
    REQUIRE(required.size() == 2);
    CHECK(required.last().contains(QLatin1String("nobody ever sees")));
    // Hidden by what is around it.
    const QByteArray inside = labelled("x", "text", R"(,"visible":{"===":[{"var":"ja"},false]})");
    requireOne(findingsOf(pageOf(questions
                   + R"(,{"id":"g","type":"group","visible":{"===":[{"var":"ja"},true]},"items":[)" + inside
                   + "]}")),
        "never shown");
    requireOne(shownWhere(R"({"or":[{"!":[{"var":"ja"}]},{"var":"ja"}]})"), "always holds");
    requireOne(findingsOf(pageOf(questions + R"(,{"documents":["d"]})"), "{}",
                   R"([{"id":"d","title":{"nl":"D","en":"D"},"when":)" + never + "}]"),
        "never asked for");
}

TEST_CASE("A calculated value, default or suggestion must fit its item", "[form][lint]")
{
    const auto valued = [](const QByteArray &type, const QByteArray &rule) {
        const QByteArray key = type == "choice" ? "default" : "value";
        return findingsOf(pageOf(questions + ","
            + labelled("x", type,
                (type == "choice" ? R"(,"choices":[{"key":"a","label":{"nl":"a","en":"a"}}])" : "")
                    + QByteArray(",\"") + key + "\":" + rule)));
    };
    requireOne(valued("text", R"({"+":[1,{"var":"uren"}]})"), "gives a number");
    requireOne(valued("integer", R"({"today":[]})"), "gives a date");
    requireOne(valued("choice", R"({"if":[{"var":"ja"},"a","b"]})"), "no choice of \"x\"");
    requireClean(valued("choice", R"({"if":[{"var":"ja"},"a",null]})"));
    requireClean(valued("date", R"({"plusTime":[{"var":"dag"},1,"years"]})"));
}

TEST_CASE("Texts are held to their length, and name only what is there", "[form][lint]")
{
    const QByteArray longText(171, 'x');
    requireOne(
        findingsOf(pageOf(R"({"id":"x","type":"text","label":{"nl":"a","en":")" + longText + R"("}})")),
        "longer than 160");
    requireOne(
        findingsOf(pageOf(labelled("x", "text", R"(,"hint":{"nl":"Zie {y}.","en":"See {x}."})"))), "{y}");
    requireOne(checkedBy("true", R"(,"with":{"n":1})"), "does not say it");
}

TEST_CASE("Keys that mean nothing for a type, and limits that nothing meets, are found", "[form][lint]")
{
    requireOne(findingsOf(pageOf(labelled("x", "text", R"(,"min":1)"))), "\"min\" means nothing");
    requireOne(findingsOf(pageOf(labelled("x", "date", R"(,"length":3)"))), "\"length\" means nothing");
    requireOne(
        findingsOf(pageOf(labelled("x", "integer", R"(,"pattern":"a")"))), "\"pattern\" means nothing");
    requireOne(findingsOf(pageOf(labelled("x", "integer", R"(,"min":3,"max":2)"))), "no answer is right");
    requireOne(findingsOf(pageOf(labelled("x", "text", R"(,"length":[3,2])"))), "allows no answer");
    requireOne(findingsOf(pageOf(labelled("x", "integer", R"(,"value":1,"required":true)"))),
        "nobody can fill it in");
    requireOne(findingsOf(pageOf(labelled("x", "information", R"(,"required":true)"))), "holds no answer");
    requireOne(findingsOf(pageOf(labelled("i", "information") + ","
                   + labelled("x", "text", R"(,"visible":{"answered":"i"})"))),
        "never holds an answer");
    requireOne(findingsOf(pageOf(labelled("x", "stop"))), "nobody can pass it");
    requireOne(findingsOf(pageOf(labelled("x", "yes-no")), condition(R"({"var":"x"})")),
        "Nothing uses the condition");
    requireClean(findingsOf(pageOf(questions)));
}
