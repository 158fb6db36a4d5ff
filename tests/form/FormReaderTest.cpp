#include "support/TestForm.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QString firstFinding(const QByteArray &pages, const QByteArray &conditions = "{}")
{
    const FormReading reading = readingFromJson(definition(pages, conditions));
    CHECK_FALSE(reading.form);
    REQUIRE_FALSE(reading.findings.isEmpty());
    return reading.findings.first().place + u' ' + reading.findings.first().message;
}

QByteArray page(const QByteArray &items)
{
    return R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[)" + items + "]}]";
}

QByteArray item(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","type":"text","label":{"nl":"a","en":"a"})" + more + "}";
}

} // namespace

TEST_CASE("A mistake in a definition is named with file, line and what to do", "[form]")
{
    CHECK(firstFinding(page(item("a", R"(,
 "lable":1)")))
              .startsWith(QStringLiteral("test.json:2:")));
    CHECK(
        firstFinding(page(item("a", R"(,"visible":{"===":[{"var":"b"},1]})"))).contains(QStringLiteral("b")));
    CHECK(firstFinding(page(item("a", R"(,"visible":{"bigger":[1,2]})"))).contains(QStringLiteral("bigger")));
    CHECK(firstFinding(page(item("a") + "," + item("a"))).contains(QStringLiteral("\"a\"")));
    CHECK(firstFinding(page(R"({"id":"a","type":"tekst","label":{"nl":"a","en":"a"}})"))
              .contains(QStringLiteral("tekst")));
    CHECK(firstFinding(page(R"({"id":"a","type":"text","label":{"nl":"a"}})"))
              .contains(QStringLiteral("\"en\"")));
    CHECK(
        firstFinding(page(item("a", R"(,"pattern":"(a)\\1")"))).contains(QStringLiteral("Back references")));
    CHECK(firstFinding(page(item("a", R"(,"pattern":"(?=a)b")"))).contains(QStringLiteral("looking ahead")));
}

TEST_CASE("What a form sends is an application, a report or documents, and nothing else", "[form]")
{
    const auto reading = [](const QByteArray &kind) {
        QByteArray json = definition(page(item("a")));
        json.insert(json.indexOf('{') + 1, R"("summary":{"purpose":{"nl":"a","en":"a"})" + kind + "},");
        return readingFromJson(json);
    };
    CHECK(reading("").form->summary.kind == FormKind::Application);
    CHECK(reading(R"(,"kind":"application")").form->summary.kind == FormKind::Application);
    CHECK(reading(R"(,"kind":"report")").form->summary.kind == FormKind::Report);
    CHECK(reading(R"(,"kind":"documents")").form->summary.kind == FormKind::Documents);
    const FormReading wrong = reading(R"(,"kind":"melding")");
    CHECK_FALSE(wrong.form);
    REQUIRE_FALSE(wrong.findings.isEmpty());
    CHECK(wrong.findings.first().message.contains(QStringLiteral("documents")));
}

TEST_CASE("Everything wrong is reported at once", "[form]")
{
    const FormReading reading
        = readingFromJson(definition(page(item("a", R"(,"x":1)") + "," + item("b", R"(,"y":1)"))));
    CHECK(reading.findings.size() == 2);
}

TEST_CASE("A circle of rules is refused and its path is named", "[form]")
{
    const QString found = firstFinding(page(item("a", R"(,"visible":{"answered":{"var":"c"}})") + ","
                                           + item("b", R"(,"visible":{"answered":{"var":"a"}})") + ","
                                           + item("c", R"(,"visible":{"condition":"k"})")),
        R"({"k":{"title":{"nl":"k","en":"k"},"when":{"answered":{"var":"b"}}}})");
    CHECK(found.contains(QStringLiteral(" > ")));
    for (const char *id : {"a", "b", "c", "k"})
        CHECK(found.contains(QLatin1String(id)));
}

TEST_CASE("A check may read in both directions: nothing depends on a check", "[form]")
{
    const FormPtr form = formFromJson(definition(page(
        item("a",
            R"(,"checks":[{"id":"c","assert":{"!==":[{"var":"a"},{"var":"b"}]},"message":{"nl":"m","en":"m"}}])")
        + "," + item("b", R"(,"visible":{"answered":{"var":"a"}})"))));
    CHECK(form->items.size() == 2);
}

TEST_CASE("The definition that a draft carries reads as the same form", "[form]")
{
    const FormPtr form = formFromJson(definition(page(item("a") + R"(,{"use":"adres","as":"werk"})")));
    const FormReading again = readForm(JsonNode::fromJson(form->resolved()), QStringLiteral("form.json"),
        {[](const QString &) -> Result<JsonNode> {
             return failure(ErrorKind::NotFound, QStringLiteral("none"));
         },
            form->tables});
    REQUIRE(again.form);
    CHECK(again.form->sha256 == form->sha256);
    CHECK(again.form->itemIndex(QStringLiteral("werk.straat")) >= 0);
}
