#include "form/Migration.h"

#include "form/Form.h"
#include "support/TestForm.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QByteArray familyForm(const QByteArray &migrations)
{
    return R"({"id":"test","version":"3","title":{"nl":"P","en":"T"},"migrations":)" + migrations
        + R"(,"documents":[{"id":"reispas","title":{"nl":"P","en":"P"},"each":"leden"}],
      "pages":[{"id":"p","title":{"nl":"P","en":"P"},"items":[
       {"id":"soort","type":"choice","label":{"nl":"S","en":"S"},"choices":[{"key":"ja","label":{"nl":"a","en":"a"}}]},
       {"id":"talen","type":"multi","label":{"nl":"T","en":"T"},"choices":[{"key":"nl","label":{"nl":"a","en":"a"}},{"key":"en","label":{"nl":"a","en":"a"}}]},
       {"id":"leden","type":"group","repeat":{"min":0,"max":9},"rowTitle":{"nl":"L","en":"L"},"items":[
         {"id":"roepnaam","type":"text","label":{"nl":"R","en":"R"}}]},{"documents":["reispas"]}]}]})";
}

const QByteArray twoWays = R"([
  {"from":"1","ops":[{"rename":["gezin","familie"]},{"map":["soort",{"J":"ja","N":null,"true":"ja"}]}],"revisit":["p"]},
  {"from":"2","ops":[{"rename":["familie","leden"]},{"rename":["leden[].naam","leden[].roepnaam"]},
    {"map":["talen",{"dutch":"nl","english":"en","latin":null}]},{"drop":"leden[].bsn"},{"rename":["pas","reispas"]}]}])";

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString firstError(const QByteArray &migrations)
{
    const FormReading reading = readingFromJson(familyForm(migrations));
    REQUIRE_FALSE(reading.findings.isEmpty());
    return reading.findings.first().place + u' ' + reading.findings.first().message;
}

} // namespace

TEST_CASE("Answers of an earlier version go the whole way, step by step", "[form][migration]")
{
    const FormPtr form = formFromJson(familyForm(twoWays));
    StoredAnswers stored;
    stored.answers = object(R"({"soort":"J","talen":["dutch","latin","english"],
      "gezin":[{"id":"r1","answers":{"naam":"Ada","bsn":"1"}},{"id":"r2","answers":{"bsn":"2"}}],"overig":"x"})");
    stored.attachments.append(Attachment());
    stored.attachments.first().slot = QStringLiteral("pas");
    stored.attachments.first().row = QStringLiteral("r1");
    stored.putOff = QStringList{QStringLiteral("gezin[r2].pas")};
    stored.acknowledged = QStringList{QStringLiteral("gezin[r1].naam schrift")};

    const std::optional<MigrationReport> report = migrate(*form, QStringLiteral("1"), stored);
    REQUIRE(report);
    CHECK(stored.answers == object(R"({"soort":"ja","talen":["nl","en"],
      "leden":[{"id":"r1","answers":{"roepnaam":"Ada"}},{"id":"r2","answers":{}}],"overig":"x"})"));
    CHECK(stored.attachments.first().slot == QStringLiteral("reispas"));
    CHECK(stored.putOff == QStringList{QStringLiteral("leden[r2].reispas")});
    CHECK(stored.acknowledged == QStringList{QStringLiteral("leden[r1].roepnaam schrift")});
    CHECK(report->from == QStringLiteral("1"));
    CHECK(report->to == QStringLiteral("3"));
    CHECK(report->dropped == object(R"({"leden[r1].bsn":"1","leden[r2].bsn":"2"})"));
    CHECK(report->revisit == QStringList{QStringLiteral("p")});
}

TEST_CASE("A later version needs fewer steps, an unknown one has no way", "[form][migration]")
{
    const FormPtr form = formFromJson(familyForm(twoWays));
    StoredAnswers stored;
    stored.answers = object(R"({"soort":"J","familie":[]})");
    CHECK_FALSE(canMigrate(*form, QStringLiteral("9")));
    CHECK_FALSE(migrate(*form, QStringLiteral("9"), stored));
    CHECK(stored.answers == object(R"({"soort":"J","familie":[]})"));
    const std::optional<MigrationReport> report = migrate(*form, QStringLiteral("2"), stored);
    REQUIRE(report);
    CHECK(stored.answers == object(R"({"soort":"J","leden":[]})"));
    CHECK(report->revisit.isEmpty());
}

TEST_CASE("A value without a successor is taken out and kept aside", "[form][migration]")
{
    const FormPtr form = formFromJson(familyForm(twoWays));
    StoredAnswers stored;
    stored.answers = object(R"({"soort":"N"})");
    const std::optional<MigrationReport> report = migrate(*form, QStringLiteral("1"), stored);
    REQUIRE(report);
    CHECK(stored.answers.isEmpty());
    CHECK(report->dropped == object(R"({"soort":"N"})"));
    stored.answers = object(R"({"soort":true})");
    REQUIRE(migrate(*form, QStringLiteral("1"), stored));
    CHECK(stored.answers == object(R"({"soort":"ja"})"));
}

TEST_CASE("Two answers can change places", "[form][migration]")
{
    const FormPtr form = formFromJson(familyForm(
        R"([{"from":"1","ops":[{"rename":["soort","tussen"]},{"rename":["talen","soort"]},{"rename":["tussen","talen"]}]}])"));
    StoredAnswers stored;
    stored.answers = object(R"({"soort":1,"talen":2})");
    REQUIRE(migrate(*form, QStringLiteral("1"), stored));
    CHECK(stored.answers == object(R"({"soort":2,"talen":1})"));
}

TEST_CASE("A mistake in a migration is named with its place", "[form][migration]")
{
    CHECK(firstError(R"([{"from":"1","ops":[{"rename":["a","b"]}]}])")
              .startsWith(QStringLiteral("test.json:1:")));
    CHECK(firstError(R"([{"from":"1","ops":[{"rename":["a","b"]}]}])").contains(QStringLiteral("\"b\"")));
    CHECK(firstError(R"([{"from":"1","ops":[{"rename":["leden[].x","soort"]}]}])")
              .contains(QStringLiteral("same rows")));
    CHECK(firstError(R"([{"from":"1","ops":[{"move":["a","b"]}]}])").contains(QStringLiteral("move")));
    CHECK(firstError(R"([{"from":"1","ops":[{"map":["soort","x"]}]}])").contains(QStringLiteral("map")));
    CHECK(firstError(R"([{"from":"1","ops":[],"revisit":["q"]}])").contains(QStringLiteral("\"q\"")));
    CHECK(firstError(R"([{"from":"3","ops":[]}])").contains(QStringLiteral("earlier")));
    CHECK(
        firstError(R"([{"from":"1","ops":[]},{"from":"1","ops":[]}])").contains(QStringLiteral("two ways")));
}
