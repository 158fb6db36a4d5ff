// A block says what it needs; who uses it gives that, and may change what differs.
#include "support/TestForm.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray passport = R"({"id":"pas","needs":["wie","geboren","dag"],
  "conditions":{"oud":{"title":{"nl":"{@Wie} is oud","en":"{@Wie} is old"},"when":{"before":[{"var":"tot"},{"var":"@dag"}]}}},
  "items":[
    {"section":{"nl":"Pas","en":"Passport"}},
    {"id":"nr","type":"text","label":{"nl":"Nummer van {@wie}","en":"Number of {@wie}"},"help":{"nl":"h","en":"h"}},
    {"id":"tot","type":"date","label":{"nl":"Tot","en":"Until"},"visible":{"answered":"@geboren"},"checks":[
      {"id":"na","assert":{"after":[{"var":"tot"},{"var":"@geboren"}]},
       "message":{"nl":"Na {@geboren}, op {tot}.","en":"After {@geboren}, on {tot}."}},
      {"id":"weg","assert":{"condition":"oud"},"message":{"nl":"x","en":"x"}}]}]})";

const QByteArray person
    = R"({"id":"p.geboren","type":"date","label":{"nl":"g","en":"g"}},{"id":"dag","type":"date","label":{"nl":"d","en":"d"}},)";

QByteArray with(const QByteArray &given)
{
    return R"({"use":"pas","as":"r","with":{)" + given + "}}";
}

const QByteArray all
    = R"("wie":{"nl":"de werknemer","en":"the employee"},"geboren":"p.geboren","dag":{"plusTime":[{"var":"dag"},1,"days"]})";

QByteArray formWith(const QByteArray &items, const QByteArray &block = passport)
{
    QByteArray json = definition(R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[)" + items + "]}]");
    json.chop(1);
    return json + R"(,"blocks":{"pas":)" + block + "}}";
}

QString refusalOfUse(const QByteArray &items)
{
    const FormReading reading = readingFromJson(formWith(items));
    CHECK_FALSE(reading.form);
    REQUIRE_FALSE(reading.findings.isEmpty());
    return reading.findings.first().message;
}

} // namespace

TEST_CASE("What a block needs is filled in where it is used: texts, items and rules", "[form]")
{
    const FormPtr form = formFromJson(formWith(person + with(all)));
    const Item &number = form->items.at(form->itemIndex(QStringLiteral("r.nr")));
    CHECK(number.label.nl() == QStringLiteral("Nummer van de werknemer"));
    CHECK(form->conditions.first().title.en() == QStringLiteral("The employee is old"));
    CHECK(form->conditions.first().when.reads().contains(form->itemIndex(QStringLiteral("dag"))));
    const Item &until = form->items.at(form->itemIndex(QStringLiteral("r.tot")));
    CHECK(until.visible.reads() == QList<int>{form->itemIndex(QStringLiteral("p.geboren"))});
    CHECK(until.checks->constFirst().message.nl() == QStringLiteral("Na {./p.geboren}, op {r.tot}."));
}

TEST_CASE("In a row the same block means the row's own items, and its sections are groups", "[form]")
{
    const FormPtr form = formFromJson(formWith(person
        + R"({"id":"gezin","type":"group","repeat":{"min":0,"max":3},"rowTitle":{"nl":"k","en":"k"},"label":{"nl":"k","en":"k"},"items":[)"
        + person + with(all) + "]}"));
    const Item &until = form->items.at(form->itemIndex(QStringLiteral("gezin[].r.tot")));
    CHECK(until.visible.reads() == QList<int>{form->itemIndex(QStringLiteral("gezin[].p.geboren"))});
    const Item &section = form->items.at(until.parent);
    CHECK(section.type == ItemType::Group);
    CHECK(section.label.en() == QStringLiteral("Passport"));
    CHECK(section.group->children.size() == 2);
    CHECK(section.parent == form->itemIndex(QStringLiteral("gezin")));
    CHECK(form->items.at(section.parent).group->children.size() == 3);
}

TEST_CASE("A use changes members of a block's items, and checks by their id", "[form]")
{
    const FormPtr form = formFromJson(formWith(person + R"({"use":"pas","as":"r","with":{)" + all
        + R"(},"change":{"nr":{"help":null,"required":true,"label":{"nl":"Hier {@wie}","en":"Here {@wie}"}},
            "tot":{"checks":[{"id":"weg"},{"id":"na","assert":false,"message":{"nl":"n","en":"n"}},
                             {"id":"meer","assert":true,"message":{"nl":"m","en":"m"}}]}}})"));
    const Item &number = form->items.at(form->itemIndex(QStringLiteral("r.nr")));
    CHECK(number.required);
    CHECK(number.help.isEmpty());
    CHECK(number.label.en() == QStringLiteral("Here the employee"));
    QStringList checks;
    for (const Check &check : *form->items.at(form->itemIndex(QStringLiteral("r.tot"))).checks)
        checks.append(QString(check.id + u' ' + check.message.nl()));
    CHECK(checks == QStringList{QStringLiteral("na n"), QStringLiteral("meer m")});
}

TEST_CASE("What is missing, too much or of nothing in a use is named", "[form]")
{
    CHECK(refusalOfUse(person + R"({"use":"pas","as":"r"})").contains(QStringLiteral("\"wie\"")));
    CHECK(refusalOfUse(person + with(all + R"(,"wat":"p.geboren")")).contains(QStringLiteral("\"wat\"")));
    CHECK(refusalOfUse(person + with(QByteArray(all).replace("\"p.geboren\"", "\"p.gebroen\"")))
              .contains(QStringLiteral("p.gebroen")));
    CHECK(refusalOfUse(person + R"({"use":"pas","as":"r","with":{)" + all + R"(},"change":{"nummer":{}}})")
              .contains(QStringLiteral("\"nummer\"")));
}

TEST_CASE("What is given again and again does not grow without end", "[form][hostile]")
{
    // Each block gives the next one its own rule a thousand times: 10^15 steps at the fifth.
    QByteArray blocks;
    const QByteArray times = QByteArray(R"({"var":"@x"},)").repeated(1000);
    for (int i = 0; i < 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        blocks += R"(,"b)" + number + R"(":{"id":"b)" + number + R"(","needs":["x"],"items":[{"use":"b)"
            + QByteArray::number(i + 1) + R"(","with":{"x":{"+":[)" + times + R"(1]}}}]})";
    }
    QByteArray json = definition(
        R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[{"use":"b0","with":{"x":{"+":[1,1]}}}]}])");
    json.chop(1);
    json += R"(,"blocks":{"b5":{"id":"b5","needs":["x"],"items":[]})" + blocks + "}}";
    const FormReading reading = readingFromJson(json);
    CHECK_FALSE(reading.form);
    REQUIRE_FALSE(reading.findings.isEmpty());
    CHECK(reading.findings.first().message.contains(QStringLiteral("values in blocks")));
}
