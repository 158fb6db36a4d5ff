#include "session/Session.h"
#include "support/TestForm.h"

#include <QJsonArray>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray pages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
  {"id":"streng","type":"yes-no","label":{"nl":"Streng","en":"Strict"}},
  {"id":"nat","type":"group","label":{"nl":"Nationaliteiten","en":"Nationalities"},"repeat":{"min":1,"max":3},
   "rowTitle":{"nl":"Nationaliteit","en":"Nationality"},"rowName":["land"],"items":[
    {"id":"land","type":"nationality","label":{"nl":"Nationaliteit","en":"Nationality"},"required":true},
    {"id":"sinds","type":"date","label":{"nl":"Sinds","en":"Since"},"required":{"var":"/streng"},
     "visible":{"answered":{"var":"land"}}}]},
  {"id":"eu","type":"stop","label":{"nl":"Niet nodig","en":"Not needed"},
   "visible":{"some":[{"var":"nat"},{"lookup":["nationalities",{"var":"land"}]}]}},
  {"id":"aantal","type":"integer","label":{"nl":"Aantal","en":"Number"},"value":{"count":{"var":"nat"}}},
  {"use":"adres","as":"werk"}]},
 {"id":"d","title":{"nl":"D","en":"D"},"items":[{"documents":["pas"]}]}])";
const QByteArray documents
    = R"([{"id":"pas","title":{"nl":"Paspoort","en":"Passport"},"each":"nat","when":{"answered":{"var":"land"}},"later":true}])";

Attachment document(const char *digit)
{
    Attachment attachment;
    attachment.sha256 = QString(64, QLatin1Char(*digit));
    attachment.name = QStringLiteral("a.pdf");
    attachment.size = 10;
    return attachment;
}

struct Rows
{
    Session session{formFromJson(definition(pages, "{}", documents)), QDate(2026, 3, 1)};
    ItemRef nat = session.find(QStringLiteral("nat"));
    ItemRef land(int number) const { return session.find(QStringLiteral("nat[#%1].land").arg(number)); }
};

} // namespace

TEST_CASE("A group starts with the rows it needs at least and takes no more than it may", "[session]")
{
    Rows r;
    REQUIRE(r.session.rows(r.nat).size() == 1);
    CHECK_FALSE(r.session.canRemoveRow(r.session.rows(r.nat).first()));
    CHECK(r.session.addRow(r.nat) > 0);
    CHECK(r.session.addRow(r.nat) > 0);
    CHECK(r.session.addRow(r.nat) == -1);
    CHECK(r.session.missing(0).size() == 4); // three rows and the street
}

TEST_CASE("Rules over rows see each row, and follow adding, removing, undo and redo", "[session]")
{
    Rows r;
    const ItemRef stop = r.session.find(QStringLiteral("eu"));
    const ItemRef count = r.session.find(QStringLiteral("aantal"));
    r.session.setText(r.land(1), QStringLiteral("IN"));
    CHECK_FALSE(r.session.isRelevant(stop));
    const int second = r.session.addRow(r.nat);
    CHECK(r.session.value(count).number() == 2);
    r.session.setText(r.land(2), QStringLiteral("BE"));
    CHECK(r.session.isRelevant(stop));
    CHECK(r.session.missing(0).first().kind == Missing::Kind::Stop);
    r.session.removeRow(second);
    CHECK_FALSE(r.session.isRelevant(stop));
    CHECK(r.session.value(count).number() == 1);
    r.session.undoStack()->undo();
    CHECK(r.session.isRelevant(stop));
    CHECK(r.session.rows(r.nat).last() == second);
    r.session.undoStack()->redo();
    CHECK_FALSE(r.session.isRelevant(stop));
}

TEST_CASE(
    "A row's own items are found by row id and by number, and keep their rows through saving", "[session]")
{
    Rows r;
    r.session.addRow(r.nat);
    r.session.setText(r.land(2), QStringLiteral("IN"));
    const QString path = r.session.path(r.land(2));
    CHECK(r.session.find(path) == r.land(2));
    Session again(r.session.sharedForm(), QDate(2026, 3, 1));
    again.load(r.session.answers());
    CHECK(again.answers() == r.session.answers());
    CHECK(again.find(path).isValid());
}

TEST_CASE("Required in a row by an answer of the form blocks only while it applies", "[session]")
{
    Rows r;
    r.session.setText(r.land(1), QStringLiteral("IN"));
    r.session.setText(r.session.find(QStringLiteral("werk.straat")), QStringLiteral("Dam"));
    CHECK(r.session.isPageComplete(0));
    r.session.setAnswer(r.session.find(QStringLiteral("streng")), Value(true));
    CHECK_FALSE(r.session.isPageComplete(0));
    r.session.setText(r.land(1), QString()); // hides the date
    REQUIRE(r.session.missing(0).size() == 1);
    CHECK(r.session.missing(0).first().item == r.land(1));
}

TEST_CASE("Moving and duplicating rows keeps answers with their rows", "[session]")
{
    Rows r;
    r.session.setText(r.land(1), QStringLiteral("IN"));
    const int copy = r.session.duplicateRow(r.session.rows(r.nat).first());
    REQUIRE(copy > 0);
    CHECK(r.session.value(r.land(2)) == Value(QStringLiteral("IN")));
    r.session.setText(r.land(2), QStringLiteral("BE"));
    r.session.moveRow(copy, 0);
    CHECK(r.session.value(r.land(1)) == Value(QStringLiteral("BE")));
    r.session.undoStack()->undo();
    CHECK(r.session.value(r.land(1)) == Value(QStringLiteral("IN")));
}

TEST_CASE("A block has names of its own under its prefix", "[session]")
{
    Rows r;
    const ItemRef toev = r.session.find(QStringLiteral("werk.toev"));
    REQUIRE(toev.isValid());
    CHECK_FALSE(r.session.isRelevant(toev));
    r.session.setText(r.session.find(QStringLiteral("werk.straat")), QStringLiteral("Dam"));
    CHECK(r.session.isRelevant(toev));
}

TEST_CASE("A document is asked for each row, may be put off, and then holds up only sending", "[session]")
{
    Rows r;
    CHECK(r.session.documentSlots(1).isEmpty());
    r.session.setText(r.land(1), QStringLiteral("IN"));
    r.session.setText(r.session.find(QStringLiteral("werk.straat")), QStringLiteral("Dam"));
    REQUIRE(r.session.documentSlots(1).size() == 1);
    const SlotRef pas = r.session.documentSlots(1).first();
    CHECK(r.session.missing(1).first().kind == Missing::Kind::Document);
    r.session.setPutOff(pas, true);
    CHECK(r.session.isPageComplete(1));
    REQUIRE(r.session.missingForSending().size() == 1);
    CHECK(r.session.missingForSending().first().slot == pas);

    r.session.addAttachment(pas, document("a"));
    CHECK_FALSE(r.session.isPutOff(pas));
    CHECK(r.session.isComplete());
    r.session.setAttachmentState(pas, document("a").sha256, Attachment::State::Missing);
    CHECK(r.session.missing(1).first().kind == Missing::Kind::DocumentCheck);
    r.session.setAttachmentState(pas, document("a").sha256, Attachment::State::Accepted);
    r.session.removeAttachment(pas, document("a").sha256);
    CHECK_FALSE(r.session.isComplete());
    r.session.undoStack()->undo();
    CHECK(r.session.isComplete());
}

TEST_CASE("Documents of a row are found again after loading", "[session]")
{
    Rows r;
    r.session.addRow(r.nat);
    r.session.setText(r.land(2), QStringLiteral("IN"));
    const SlotRef pas = r.session.documentSlots(1).first();
    r.session.addAttachment(pas, document("b"));
    Session again(r.session.sharedForm(), QDate(2026, 3, 1));
    again.load(r.session.answers(), r.session.attachments());
    CHECK(again.relevantAttachments() == r.session.relevantAttachments());
    CHECK(again.relevantAttachments().size() == 1);
}

TEST_CASE("Rows of a damaged draft that have one id, or are too many, lose nothing", "[session]")
{
    const auto row = [](const char *id, const char *country, const char *odd) {
        return QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("answers"),
                QJsonObject{{QStringLiteral("land"), QLatin1String(country)},
                    {QStringLiteral("onbekend"), QLatin1String(odd)}}}};
    };
    const QJsonObject answers{{QStringLiteral("nat"),
        QJsonArray{row("r1", "IN", "a"), row("r1", "CN", "b"), row("r2", "US", "c"), row("r2", "TR", "d")}}};
    Rows r;
    r.session.load(answers);
    REQUIRE(r.session.rows(r.nat).size() == 3);
    // Saved and opened once more, as a user does.
    for (int i = 0; i < 2; ++i) {
        const QJsonArray saved = r.session.answers().value(QStringLiteral("nat")).toArray();
        REQUIRE(saved.size() == 4);
        QSet<QString> ids;
        QStringList held;
        for (const QJsonValueConstRef value : saved) {
            ids.insert(value[QLatin1String("id")].toString());
            const QJsonValue inside = value[QLatin1String("answers")];
            held.append(QString(
                inside[QLatin1String("land")].toString() + inside[QLatin1String("onbekend")].toString()));
        }
        CHECK(ids.size() == 4);
        CHECK(held
            == QStringList{
                QStringLiteral("INa"), QStringLiteral("CNb"), QStringLiteral("USc"), QStringLiteral("TRd")});
        r.session.load(r.session.answers());
    }
}
