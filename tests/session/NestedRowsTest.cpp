// Groups in groups, and rules that look from row to row.
#include "session/Session.h"
#include "support/TestForm.h"

#include <QJsonArray>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray familyPages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
  {"id":"streng","type":"yes-no","label":{"nl":"Streng","en":"Strict"}},
  {"id":"gezin","type":"group","label":{"nl":"Gezin","en":"Family"},"repeat":{"min":0,"max":3},
   "rowTitle":{"nl":"Gezinslid","en":"Member"},"items":[
    {"id":"naam","type":"text","label":{"nl":"Naam","en":"Name"},"required":true,
     "checks":[{"id":"dubbel","assert":{"<":[{"count":[{"var":"/gezin"},{"===":[{"var":"kind"},true]}]},2]},
       "severity":"warning","message":{"nl":"Meer dan een kind, ook {naam}.","en":"More than one child, also {naam}."}}]},
    {"id":"kind","type":"yes-no","label":{"nl":"Kind","en":"Child"}},
    {"id":"pas","type":"group","label":{"nl":"Paspoorten","en":"Passports"},"repeat":{"min":1,"max":2},
     "rowTitle":{"nl":"Paspoort","en":"Passport"},"items":[
      {"id":"nr","type":"text","label":{"nl":"Nummer","en":"Number"},"required":{"var":"../kind"}},
      {"id":"duur","type":"integer","label":{"nl":"Duur","en":"Years"},"visible":{"===":[{"var":"/streng"},true]},
       "checks":[{"id":"samen","assert":{"<=":[{"sum":[{"var":"../pas"},{"var":"duur"}]},10]},
         "message":{"nl":"Te lang voor {../naam}.","en":"Too long for {../naam}."}}]}]}]},
  {"id":"oud","type":"information","label":{"nl":"Oud","en":"Old"},
   "visible":{"some":[{"var":"gezin"},{"some":[{"var":"pas"},{"and":[{"===":[{"var":"nr"},"X1"]},{"===":[{"var":"../kind"},true]}]}]}]}},
  {"id":"passen","type":"integer","label":{"nl":"Paspoorten","en":"Passports"},
   "value":{"sum":[{"var":"gezin"},{"count":{"var":"pas"}}]}},
  {"documents":["kopie"]}]}])";
const QByteArray familyDocuments
    = R"([{"id":"kopie","title":{"nl":"Kopie","en":"Copy"},"each":"gezin[].pas","when":{"answered":"nr"},"later":true}])";

struct Family
{
    Session session{formFromJson(definition(familyPages, "{}", familyDocuments)), QDate(2026, 3, 1)};
    ItemRef find(const char *path) const { return session.find(QString::fromLatin1(path)); }
    void set(const char *path, const char *text) { session.setText(find(path), QString::fromLatin1(text)); }
    void set(const char *path, bool value) { session.setAnswer(find(path), Value(value)); }
    int row(const char *group, int number) const { return session.rows(find(group)).at(number - 1); }
};

Attachment paper(int number)
{
    Attachment attachment;
    attachment.sha256 = QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
    attachment.name = QStringLiteral("a.pdf");
    return attachment;
}

} // namespace

TEST_CASE("A new row comes with the rows that its own groups need", "[session]")
{
    Family f;
    REQUIRE(f.session.addRow(f.find("gezin")) > 0);
    REQUIRE(f.find("gezin[#1].pas[#1].nr").isValid());
    CHECK_FALSE(f.find("gezin[#1].pas[#2].nr").isValid());
    CHECK_FALSE(f.session.canRemoveRow(f.row("gezin[#1].pas", 1)));
    CHECK(f.session.addRow(f.find("gezin[#1].pas")) > 0);
    CHECK(f.session.addRow(f.find("gezin[#1].pas")) == -1);
    CHECK(f.session.path(f.find("gezin[#1].pas[#2].nr")) == QStringLiteral("gezin[r1].pas[r3].nr"));
}

TEST_CASE("A path that counts rows adds those that are missing, and no more than there may be", "[session]")
{
    Family f;
    const ItemRef nr = f.session.findOrAddRows(QStringLiteral("gezin[#2].pas[#2].nr"));
    REQUIRE(nr.isValid());
    CHECK(f.session.path(nr) == f.session.path(f.find("gezin[#2].pas[#2].nr")));
    CHECK(f.session.rows(f.find("gezin")).size() == 2);
    CHECK(f.session.rows(f.find("gezin[#1].pas")).size() == 1);
    CHECK_FALSE(f.session.findOrAddRows(QStringLiteral("gezin[#4].naam")).isValid());
    CHECK_FALSE(f.session.findOrAddRows(QStringLiteral("gezin[#1].pas[#9].nr")).isValid());
    CHECK_FALSE(f.session.findOrAddRows(QStringLiteral("oud[#1].nr")).isValid());
}

TEST_CASE("A rule goes through rows in rows, and sees the row around", "[session]")
{
    Family f;
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin[#2].pas"));
    CHECK(f.session.value(f.find("passen")) == Value(3));
    f.set("gezin[#2].pas[#2].nr", "X1");
    CHECK_FALSE(f.session.isRelevant(f.find("oud")));
    f.set("gezin[#2].kind", true);
    CHECK(f.session.isRelevant(f.find("oud")));
    CHECK(f.session.isRequired(f.find("gezin[#2].pas[#1].nr")));
    CHECK_FALSE(f.session.isRequired(f.find("gezin[#1].pas[#1].nr")));
    f.session.removeRow(f.row("gezin", 2));
    CHECK_FALSE(f.session.isRelevant(f.find("oud")));
    CHECK(f.session.value(f.find("passen")) == Value(1));
    f.session.undoStack()->undo();
    CHECK(f.session.isRelevant(f.find("oud")));
    CHECK(f.session.value(f.find("passen")) == Value(3));
}

TEST_CASE("A check in one row follows what is answered in another", "[session]")
{
    Family f;
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin"));
    f.set("gezin[#1].naam", "Ada");
    f.set("gezin[#1].kind", true);
    CHECK(f.session.problems(f.find("gezin[#1].naam")).isEmpty());
    f.set("gezin[#2].kind", true);
    REQUIRE(f.session.problems(f.find("gezin[#1].naam")).size() == 1);
    CHECK(f.session.problems(f.find("gezin[#1].naam")).first().message.en()
        == QStringLiteral("More than one child, also Ada."));
    f.set("gezin[#2].kind", false);
    CHECK(f.session.problems(f.find("gezin[#1].naam")).isEmpty());
}

TEST_CASE(
    "A row's check reads all rows of its own group only, and its message follows the row around", "[session]")
{
    Family f;
    f.set("streng", true);
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin[#1].pas"));
    f.set("gezin[#1].naam", "Ada");
    f.set("gezin[#1].pas[#1].duur", "5");
    f.set("gezin[#2].pas[#1].duur", "9");
    CHECK(f.session.problems(f.find("gezin[#2].pas[#1].duur")).isEmpty());
    f.set("gezin[#1].pas[#2].duur", "6");
    REQUIRE(f.session.problems(f.find("gezin[#1].pas[#1].duur")).size() == 1);
    CHECK(f.session.problems(f.find("gezin[#2].pas[#1].duur")).isEmpty());
    f.set("gezin[#1].naam", "Bo");
    CHECK(f.session.problems(f.find("gezin[#1].pas[#1].duur")).first().message.en()
        == QStringLiteral("Too long for Bo."));
}

TEST_CASE("Doubling and moving a row takes its inner rows along", "[session]")
{
    Family f;
    f.session.addRow(f.find("gezin"));
    f.set("gezin[#1].naam", "Ada");
    f.session.addRow(f.find("gezin[#1].pas"));
    f.set("gezin[#1].pas[#2].nr", "A2");
    const int copy = f.session.duplicateRow(f.row("gezin", 1));
    REQUIRE(copy > 0);
    CHECK(f.session.answer(f.find("gezin[#2].pas[#2].nr")) == Value(QStringLiteral("A2")));
    f.set("gezin[#2].pas[#2].nr", "B2");
    CHECK(f.session.answer(f.find("gezin[#1].pas[#2].nr")) == Value(QStringLiteral("A2")));
    f.session.moveRow(copy, 0);
    CHECK(f.session.answer(f.find("gezin[#1].pas[#2].nr")) == Value(QStringLiteral("B2")));
    f.session.moveRow(f.row("gezin[#1].pas", 2), 0);
    CHECK(f.session.answer(f.find("gezin[#1].pas[#1].nr")) == Value(QStringLiteral("B2")));
    Session again(f.session.sharedForm(), QDate(2026, 3, 1));
    again.load(f.session.answers());
    CHECK(again.answers() == f.session.answers());
    CHECK(again.answer(again.find(f.session.path(f.find("gezin[#2].pas[#2].nr"))))
        == Value(QStringLiteral("A2")));
}

TEST_CASE("A document is asked for each inner row", "[session]")
{
    Family f;
    f.session.addRow(f.find("gezin"));
    f.session.addRow(f.find("gezin[#1].pas"));
    CHECK(f.session.documentSlots(0).isEmpty());
    f.set("gezin[#1].pas[#2].nr", "A2");
    REQUIRE(f.session.documentSlots(0).size() == 1);
    const SlotRef slot = f.session.documentSlots(0).first();
    CHECK(f.session.findSlot(QStringLiteral("gezin[#1].pas[#2].kopie")) == slot);
    f.session.addAttachment(slot, paper(1));
    Session again(f.session.sharedForm(), QDate(2026, 3, 1));
    again.load(f.session.answers(), f.session.attachments());
    CHECK(again.relevantAttachments() == f.session.relevantAttachments());
    f.session.removeRow(f.row("gezin", 1));
    CHECK(f.session.isPageComplete(0));
    f.session.undoStack()->undo();
    CHECK(f.session.relevantAttachments().size() == 1);
}

TEST_CASE("What fits no item, row or document of the form is kept and saved again", "[session]")
{
    Family f;
    const QJsonObject row{{QStringLiteral("id"), QStringLiteral("x")},
        {QStringLiteral("answers"),
            QJsonObject{{QStringLiteral("naam"), QStringLiteral("Ada")}, {QStringLiteral("weg"), 1}}}};
    QJsonArray rows{row};
    for (int i = 0; i < 3; ++i)
        rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("y%1").arg(i)},
            {QStringLiteral("answers"), QJsonObject{{QStringLiteral("naam"), QStringLiteral("Bo")}}}});
    const QJsonObject answers{{QStringLiteral("gezin"), rows}, {QStringLiteral("oude"), QStringLiteral("v")}};
    Attachment strange = paper(3);
    strange.slot = QStringLiteral("vervallen");
    f.session.load(answers, {strange});
    CHECK(f.session.rows(f.find("gezin")).size() == 3); // the fourth is one too many
    CHECK(f.session.attachments() == QList<Attachment>{strange});
    CHECK(f.session.relevantAttachments().isEmpty());

    const QJsonObject saved = f.session.answers();
    CHECK(saved.value(QStringLiteral("oude")) == QJsonValue(QStringLiteral("v")));
    const QJsonArray savedRows = saved.value(QStringLiteral("gezin")).toArray();
    REQUIRE(savedRows.size() == 4);
    CHECK(savedRows.at(3) == rows.at(3));
    CHECK(savedRows.at(0)[QStringLiteral("answers")][QStringLiteral("weg")] == QJsonValue(1));

    // A row that was removed does not come back for what was not understood of it.
    f.session.removeRow(f.row("gezin", 1));
    CHECK(f.session.answers().value(QStringLiteral("gezin")).toArray().first()[QStringLiteral("id")]
        == QJsonValue(QStringLiteral("y0")));
}

TEST_CASE("A row whose id cannot stand in a path gets another one", "[session]")
{
    Family f;
    QJsonArray rows;
    for (const char *id : {"#1", "a].b", "", "two words", "goed-1", "goed-1"})
        rows.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("answers"), QJsonObject{{QStringLiteral("naam"), QLatin1String(id)}}}});
    for (int from : {0, 3}) {
        const QJsonArray three{rows.at(from), rows.at(from + 1), rows.at(from + 2)};
        f.session.load({{QStringLiteral("gezin"), three}});
        for (int row : f.session.rows(f.find("gezin"))) {
            const ItemRef naam{f.find("gezin").item + 1, row};
            CHECK(f.session.find(f.session.path(naam)) == naam);
        }
    }
    CHECK(f.session.path(f.find("gezin[#2].naam")) == QStringLiteral("gezin[goed-1].naam"));
}

TEST_CASE("A rule that fails counts as null, blocks nothing and is told", "[session]")
{
    const QByteArray pages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
      {"id":"n","type":"integer","label":{"nl":"N","en":"N"}},
      {"id":"a","type":"text","label":{"nl":"A","en":"A"},"required":true,"visible":{">":[{"/":[1,{"var":"n"}]},0]}},
      {"id":"b","type":"text","label":{"nl":"B","en":"B"},
       "checks":[{"id":"c","assert":{">":[{"/":[1,{"var":"n"}]},0]},"message":{"nl":"m","en":"m"}}]}]}])";
    Session session(formFromJson(definition(pages)), QDate(2026, 3, 1));
    session.takeRuleFailures();
    session.setAnswer(session.find(QStringLiteral("n")), Value(0));
    CHECK(session.isPageComplete(0));
    const QStringList failures = session.takeRuleFailures();
    REQUIRE(failures.size() == 2);
    CHECK(failures.first().startsWith(QStringLiteral("test.json:3:")));
    CHECK(session.takeRuleFailures().isEmpty());
    session.setAnswer(session.find(QStringLiteral("n")), Value(2));
    CHECK_FALSE(session.isPageComplete(0));
}

TEST_CASE("The message of a wrong prefilled answer follows that answer", "[session]")
{
    const QByteArray pages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
      {"id":"a","type":"text","label":{"nl":"A","en":"A"}},
      {"id":"b","type":"text","label":{"nl":"B","en":"B"},"length":3,"default":{"var":"a"}}]}])";
    Session session(formFromJson(definition(pages)), QDate(2026, 3, 1));
    session.setText(session.find(QStringLiteral("a")), QStringLiteral("1234"));
    const QString before = session.problems(session.find(QStringLiteral("b"))).value(0).message.en();
    CHECK(before.contains(u'4'));
    session.setText(session.find(QStringLiteral("a")), QStringLiteral("12345"));
    CHECK(session.problems(session.find(QStringLiteral("b"))).value(0).message.en().contains(u'5'));
}
