#include "session/Session.h"

#include "support/TestForm.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray contractPage = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
  {"id":"duur","type":"choice","label":{"nl":"Duur","en":"Term"},"required":true,
   "choices":[{"key":"bepaald","label":{"nl":"Bepaalde tijd","en":"Fixed"}},{"key":"onbepaald","label":{"nl":"Onbepaald","en":"Open"}}]},
  {"id":"begin","type":"date","label":{"nl":"Begin","en":"Start"},"required":true},
  {"id":"eind","type":"date","label":{"nl":"Eind","en":"End"},"required":true,"visible":{"condition":"tijdelijk"},
   "checks":[{"id":"na-begin","assert":{"after":[{"var":"eind"},{"var":"begin"}]},
     "message":{"nl":"Vul een datum in die na {begin} ligt.","en":"Enter a date after {begin}."}},
    {"id":"maandeinde","severity":"warning","assert":{"!==":[{"var":"eind"},"2027-12-31"]},
     "title":{"nl":"Bedoelt u {dag}?","en":"Do you mean {dag}?"},
     "message":{"nl":"x","en":"x"},"with":{"dag":{"plusTime":[{"var":"eind"},1,"days"]}},
     "suggest":{"item":"eind","value":{"plusTime":[{"var":"eind"},1,"days"]}}}]},
  {"id":"tot","type":"date","label":{"nl":"Tot","en":"Until"},"default":{"var":"eind"}},
  {"id":"bedrag","type":"money","label":{"nl":"Bedrag","en":"Amount"},"value":{"lookup":["amounts","a",{"today":[]}]}}
]}])";
const QByteArray contractConditions
    = R"({"tijdelijk":{"title":{"nl":"Het contract is tijdelijk","en":"Temporary"},"when":{"===":[{"var":"duur"},"bepaald"]}}})";

QString text(const Value &value)
{
    return value.isString() ? value.string() : QString();
}

struct Contract
{
    Session session{formFromJson(definition(contractPage, contractConditions)), QDate(2026, 3, 1)};
    ItemRef duur = session.find(QStringLiteral("duur"));
    ItemRef begin = session.find(QStringLiteral("begin"));
    ItemRef eind = session.find(QStringLiteral("eind"));
    ItemRef tot = session.find(QStringLiteral("tot"));
};

} // namespace

TEST_CASE(
    "A question that does not apply neither blocks nor is submitted, and its answer comes back", "[session]")
{
    Contract c;
    CHECK_FALSE(c.session.isRelevant(c.eind));
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    CHECK(c.session.isRelevant(c.eind));
    c.session.setText(c.begin, QStringLiteral("01-03-2026"));
    c.session.setText(c.eind, QStringLiteral("31-12-2026"));
    CHECK(c.session.isPageComplete(0));

    c.session.setText(c.duur, QStringLiteral("onbepaald"));
    CHECK_FALSE(c.session.relevantAnswers().contains(QStringLiteral("eind")));
    CHECK(c.session.answers().contains(QStringLiteral("eind")));
    CHECK(c.session.isPageComplete(0));
    CHECK(c.session.value(c.eind).isNull());

    c.session.setText(c.duur, QStringLiteral("bepaald"));
    CHECK(text(c.session.value(c.eind)) == QStringLiteral("2026-12-31"));
}

TEST_CASE("The missing list names what is open, and is empty exactly when the page is complete", "[session]")
{
    Contract c;
    REQUIRE(c.session.missing(0).size() == 2);
    CHECK(c.session.missing(0)[0].item == c.duur);
    CHECK(c.session.missing(0)[1].item == c.begin);
    CHECK_FALSE(c.session.isPageComplete(0));
    c.session.setText(c.duur, QStringLiteral("onbepaald"));
    c.session.setText(c.begin, QStringLiteral("2026-02-31"));
    REQUIRE(c.session.missing(0).size() == 1);
    CHECK(c.session.missing(0)[0].kind == Missing::Kind::Answer);
    CHECK(text(c.session.answer(c.begin)) == QStringLiteral("2026-02-31")); // as typed, never thrown away
    c.session.setText(c.begin, QStringLiteral("28 februari 2026"));
    CHECK(c.session.isPageComplete(0));
}

TEST_CASE("A check runs only when everything it reads is answered, and its message names dates in words",
    "[session]")
{
    Contract c;
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    c.session.setText(c.eind, QStringLiteral("01-02-2026"));
    CHECK(c.session.problems(c.eind).isEmpty());
    c.session.setText(c.begin, QStringLiteral("01-03-2026"));
    REQUIRE(c.session.problems(c.eind).size() == 1);
    CHECK(c.session.problems(c.eind)[0].message.nl()
        == QStringLiteral("Vul een datum in die na 1 maart 2026 ligt."));
    CHECK(c.session.problems(c.eind)[0].message.en() == QStringLiteral("Enter a date after 1 March 2026."));
    CHECK_FALSE(c.session.isPageComplete(0));
}

TEST_CASE(
    "A warning never blocks, offers its value, and rests once kept until its answer changes", "[session]")
{
    Contract c;
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    c.session.setText(c.begin, QStringLiteral("01-03-2026"));
    c.session.setText(c.eind, QStringLiteral("31-12-2027"));
    REQUIRE(c.session.problems(c.eind).size() == 1);
    const Problem warning = c.session.problems(c.eind)[0];
    CHECK(warning.title.nl() == QStringLiteral("Bedoelt u 1 januari 2028?"));
    CHECK(c.session.isPageComplete(0));
    CHECK(c.session.pageState(0).attention == 1);

    c.session.acknowledge(c.eind, warning.checkId);
    CHECK(c.session.pageState(0).attention == 0);
    const QStringList kept = c.session.acknowledged();
    CHECK(kept == QStringList{QStringLiteral("eind maandeinde")});
    c.session.undoStack()->undo();
    CHECK(c.session.pageState(0).attention == 1);

    c.session.takeSuggestion(c.eind, warning);
    CHECK(text(c.session.value(c.eind)) == QStringLiteral("2028-01-01"));
    CHECK(c.session.problems(c.eind).isEmpty());
}

TEST_CASE("A default follows its rule until the user has an answer of its own, and can be asked for again",
    "[session]")
{
    Contract c;
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    c.session.setText(c.eind, QStringLiteral("01-05-2026"));
    CHECK(text(c.session.answer(c.tot)) == QStringLiteral("2026-05-01"));
    CHECK(c.session.isPrefilled(c.tot));
    CHECK_FALSE(c.session.answers().contains(QStringLiteral("tot")));
    c.session.setText(c.tot, QStringLiteral("01-04-2026"));
    c.session.setText(c.eind, QStringLiteral("01-06-2026"));
    CHECK(text(c.session.answer(c.tot)) == QStringLiteral("2026-04-01"));
    c.session.restoreDefault(c.tot);
    CHECK(text(c.session.answer(c.tot)) == QStringLiteral("2026-06-01"));
}

TEST_CASE("A default that was cleared stays cleared after saving and opening", "[session]")
{
    Contract c;
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    c.session.setText(c.eind, QStringLiteral("01-05-2026"));
    c.session.setText(c.tot, QString());
    const QJsonObject saved = c.session.answers();
    CHECK(saved.value(QStringLiteral("tot")).isNull());
    Session again(c.session.sharedForm(), QDate(2026, 3, 1));
    again.load(saved);
    CHECK(again.answer(again.find(QStringLiteral("tot"))).isNull());
    CHECK(again.answers() == saved);
}

TEST_CASE("A calculated value follows today, cannot be typed, and is submitted", "[session]")
{
    Contract c;
    const ItemRef bedrag = c.session.find(QStringLiteral("bedrag"));
    CHECK(text(c.session.answer(bedrag)) == QStringLiteral("110.00"));
    c.session.setText(bedrag, QStringLiteral("5"));
    CHECK(text(c.session.answer(bedrag)) == QStringLiteral("110.00"));
    c.session.setToday(QDate(2025, 12, 31));
    CHECK(c.session.relevantAnswers().value(QStringLiteral("bedrag")).toString() == QStringLiteral("100.00"));
}

TEST_CASE("Typing in one field is one undo step, and undo goes across fields", "[session]")
{
    Contract c;
    c.session.setText(c.begin, QStringLiteral("1"));
    c.session.setText(c.begin, QStringLiteral("1-3-2026"));
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    CHECK(c.session.undoStack()->count() == 2);
    c.session.undoStack()->undo();
    CHECK_FALSE(c.session.isRelevant(c.eind));
    c.session.undoStack()->undo();
    CHECK(c.session.answer(c.begin).isNull());
    c.session.undoStack()->redo();
    CHECK(text(c.session.answer(c.begin)) == QStringLiteral("2026-03-01"));
    c.session.undoStack()->redo();
    CHECK(c.session.isRelevant(c.eind));
}

TEST_CASE("One edit tells once what changed, and only that", "[session]")
{
    Contract c;
    QSignalSpy spy(&c.session, &Session::changed);
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    REQUIRE(spy.size() == 1);
    const auto changes = spy.first().first().value<Changes>();
    CHECK(changes.items.contains(c.eind));
    CHECK_FALSE(changes.items.contains(c.begin));
    CHECK_FALSE(changes.all);
}

TEST_CASE("Why a question is there is told from titles, labels and answers", "[session]")
{
    Contract c;
    c.session.setText(c.duur, QStringLiteral("bepaald"));
    const QString why = c.session.why(c.eind, Language::Dutch);
    CHECK(why.contains(QStringLiteral("het contract is tijdelijk")));
    CHECK(why.contains(QStringLiteral("‘Duur’")));
    CHECK(why.contains(QStringLiteral("Bepaalde tijd")));
    CHECK(c.session.hasWhy(c.eind));
    CHECK_FALSE(c.session.hasWhy(c.begin));
}

TEST_CASE("A sealed application cannot be changed", "[session]")
{
    Contract c;
    c.session.setSealed(true);
    c.session.setText(c.begin, QStringLiteral("1-3-2026"));
    CHECK(c.session.answer(c.begin).isNull());
    CHECK(c.session.isReadOnly(c.begin));
}

TEST_CASE("Answers that fit no item are kept and saved again", "[session]")
{
    Contract c;
    c.session.load({{QStringLiteral("vreemd"), 12}, {QStringLiteral("duur"), QStringLiteral("bepaald")}});
    CHECK(c.session.answers().value(QStringLiteral("vreemd")).toInt() == 12);
    CHECK(c.session.isRelevant(c.eind));
    CHECK_FALSE(c.session.relevantAnswers().contains(QStringLiteral("vreemd")));
}
