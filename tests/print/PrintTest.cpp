#include "form/FormLibrary.h"
#include "print/PageWriter.h"
#include "print/SummaryPrinter.h"
#include "support/TestForm.h"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray pages = R"([{"id":"p","title":{"nl":"Persoon","en":"Person"},"items":[
  {"section":{"nl":"Leeg","en":"Nothing here"}},
  {"id":"verborgen","type":"text","label":{"nl":"V","en":"Hidden"},"visible":{"===":[{"var":"naam"},"x"]}},
  {"section":{"nl":"Naam","en":"Name"}},
  {"id":"naam","type":"text","label":{"nl":"Naam","en":"Name"},"required":true},
  {"id":"loon","type":"money","label":{"nl":"Loon","en":"Salary"},"required":true},
  {"id":"bij","type":"text","label":{"nl":"Bijnaam","en":"Nickname"}},
  {"id":"gezin","type":"group","repeat":{"min":0,"max":5},"rowTitle":{"nl":"Gezinslid","en":"Family member"},
   "rowName":["kind"],"items":[{"id":"kind","type":"text","label":{"nl":"Kind","en":"Child"}}]},
  {"documents":["pas"]}]},
 {"id":"leeg","title":{"nl":"Leeg","en":"Hidden page"},"visible":{"===":[{"var":"naam"},"x"]},"items":[
  {"id":"nooit","type":"text","label":{"nl":"N","en":"Never"}}]}])";
const QByteArray documents = R"([{"id":"pas","title":{"nl":"Paspoort","en":"Passport"}}])";

const QDateTime printedAt(QDate(2026, 3, 3), QTime(14, 37));

struct FilledIn
{
    Session session{formFromJson(definition(pages, "{}", documents)), QDate(2026, 3, 1)};

    FilledIn() { session.setText(session.find(QStringLiteral("naam")), QStringLiteral("Asha Specimen")); }

    /// One line a block: "label: text".
    QStringList summary() const { return lines(summaryContent(session, Language::English, printedAt)); }

    static QStringList lines(const QList<PrintBlock> &blocks)
    {
        QStringList result;
        for (const PrintBlock &block : blocks) {
            result.append(
                block.label.isEmpty() ? block.text : QStringLiteral("%1: %2").arg(block.label, block.text));
        }
        return result;
    }
};

Receipt receiptOf(const QString &environment)
{
    Receipt receipt;
    receipt.applicationNumber = QStringLiteral("OEFEN-0000-0042");
    receipt.receivedAt = printedAt.toUTC();
    receipt.documents = {QString(64, u'a'), QString(64, u'b')};
    receipt.amount = QStringLiteral("1423.00");
    receipt.paidAt = printedAt.toUTC();
    receipt.environment = environment;
    return receipt;
}

/// The number of pages of a PDF as Qt writes it.
qsizetype pageCount(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().count("/Type /Page\n");
}

} // namespace

TEST_CASE("a print shows what applies, and says what is still open", "[print]")
{
    FilledIn filled;
    const QStringList lines = filled.summary();
    CHECK(lines.contains(QLatin1String("Name: Asha Specimen")));
    CHECK(lines.contains(QLatin1String("Salary: not filled in yet")));
    CHECK(lines.contains(QLatin1String("Passport: not added yet")));
    CHECK(lines.contains(QLatin1String("Printed on 3 March 2026, 14:37. Not sent yet.")));
    for (const char *absent : {"Hidden: ", "Hidden page", "Nickname: ", "Nothing here", "Never: ", "Fee"}) {
        CAPTURE(absent);
        CHECK_FALSE(lines.contains(QLatin1String(absent)));
    }
    CHECK(lines.indexOf(QStringLiteral("Person")) < lines.indexOf(QStringLiteral("Name")));
}

TEST_CASE("rows are printed under their title and name, documents by their names", "[print]")
{
    FilledIn filled;
    const ItemRef group = filled.session.find(QStringLiteral("gezin"));
    filled.session.addRow(group);
    filled.session.addRow(group);
    filled.session.setText(filled.session.find(QStringLiteral("gezin[#2].kind")), QStringLiteral("Ravi"));
    Attachment passport;
    passport.sha256 = QString(64, u'a');
    passport.name = QStringLiteral("pas.pdf");
    passport.pages = 2;
    filled.session.addAttachment(filled.session.findSlot(QStringLiteral("pas")), passport);
    const QStringList lines = filled.summary();
    CHECK(lines.contains(QLatin1String("Family member 1")));
    CHECK(lines.contains(QLatin1String("Family member 2: Ravi")));
    CHECK(lines.contains(QLatin1String("Child: Ravi")));
    CHECK(lines.filter(QStringLiteral("Passport: pas.pdf")).size() == 1);
}

TEST_CASE("what was chosen and what was typed stand apart in the name of a row and its document", "[print]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    Session session(*library.form(QStringLiteral("aanvullend-document")), QDate(2026, 2, 10));
    session.setAnswer(
        session.findOrAddRows(QStringLiteral("u.doc[#1].soort")), Value(QStringLiteral("diploma")));
    session.setText(session.find(QStringLiteral("u.doc[#1].omschrijving")), QStringLiteral("van de TU"));
    const QStringList lines = FilledIn::lines(summaryContent(session, Language::Dutch, printedAt));
    CHECK(lines.contains(QStringLiteral("Document 1: Diploma of diplomawaardering, van de TU")));
    CHECK(lines.filter(QStringLiteral("Bestand (Diploma of diplomawaardering, van de TU): ")).size() == 1);
}

TEST_CASE("a receipt shows its number, the documents that were received and what was paid", "[print]")
{
    FilledIn filled;
    Attachment passport;
    passport.sha256 = QString(64, u'a');
    passport.name = QStringLiteral("pas.pdf");
    filled.session.addAttachment(filled.session.findSlot(QStringLiteral("pas")), passport);
    const QStringList real = FilledIn::lines(
        receiptContent(filled.session, receiptOf(QStringLiteral("production")), Language::English));
    CHECK(real.contains(QLatin1String("E-application number: OEFEN-0000-0042")));
    CHECK(real.filter(QStringLiteral("Documents: pas.pdf\n")).size() == 1);
    CHECK(real.filter(QString(64, u'b')).size() == 1);
    CHECK(real.contains(QStringLiteral("Paid: € 1,423.00 on 3 March 2026")));
    CHECK(real.filter(QStringLiteral("practice")).isEmpty());
    const QStringList practice = FilledIn::lines(
        receiptContent(filled.session, receiptOf(QStringLiteral("practice")), Language::English));
    CHECK(practice.contains(QStringLiteral("Paid: € 1,423.00 on 3 March 2026 (practice)")));
    CHECK(practice.filter(QStringLiteral("This was practice")).size() == 1);
}

TEST_CASE("a receipt says whether an application, a report or documents were received", "[print]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    const auto titleOf = [&](const char *form) {
        const Session session(*library.form(QString::fromLatin1(form)), QDate(2026, 2, 10));
        return receiptContent(session, receiptOf(QStringLiteral("production")), Language::English)
            .constFirst()
            .text;
    };
    CHECK(titleOf("kennismigrant") == QStringLiteral("Your application has been received"));
    CHECK(titleOf("aanmelding") == QStringLiteral("Your report has been received"));
    CHECK(titleOf("melding-werknemer") == QStringLiteral("Your report has been received"));
    CHECK(titleOf("melding-wijziging-referent") == QStringLiteral("Your report has been received"));
    CHECK(titleOf("aanvullend-document") == QStringLiteral("Your documents have been received"));
}

TEST_CASE("long answers go over the end of a page, and nothing is lost", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QStringList numbered;
    for (int i = 0; i < 200; ++i) {
        numbered.append(QStringLiteral("line %1").arg(i));
    }
    {
        QPdfWriter writer(path);
        const QList<PrintBlock> blocks{{PrintBlock::Kind::Title, {}, QStringLiteral("Title")},
            {PrintBlock::Kind::Pair, QStringLiteral("Label"), numbered.join(u'\n')},
            {PrintBlock::Kind::Pair, QStringLiteral("Label"), QString(20'000, u'x')}};
        CHECK(PageWriter(writer, {}).write(blocks));
    }
    CHECK(pageCount(path) > 5);
    CHECK(pageCount(path) < 15);
}

TEST_CASE("an empty line in an answer is one line", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto pagesWith = [&](const QString &text) {
        QPdfWriter writer(path);
        REQUIRE(PageWriter(writer, {}).write({{PrintBlock::Kind::Text, {}, text}}));
        return pageCount(path);
    };
    int fitting = 2;
    while (pagesWith(QStringLiteral("a\na\n").repeated(fitting / 2 + 1).chopped(1)) == 1) {
        fitting += 2;
    }
    CHECK(pagesWith(QStringLiteral("a\n\n").repeated(fitting / 2).chopped(1)) == 1);
}

TEST_CASE("the rows of a group stand out among their headings, and rows in rows do not", "[print]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    Session session(*library.form(QStringLiteral("gezinsleden")), QDate(2026, 2, 10));
    session.setText(session.findOrAddRows(QStringLiteral("gezin[#2].p.achternaam")), QStringLiteral("Ravi"));
    session.findOrAddRows(QStringLiteral("gezin[#2].p.nat[#1].nationaliteit"));
    const QList<PrintBlock> blocks = summaryContent(session, Language::Dutch, printedAt);
    QStringList rows;
    for (const PrintBlock &block : blocks) {
        if (block.kind == PrintBlock::Kind::Row) {
            rows.append(block.text);
        }
    }
    CHECK(rows == QStringList{QStringLiteral("Gezinslid 1"), QStringLiteral("Gezinslid 2: Ravi")});
}

TEST_CASE("a heading is not left alone at the foot of a page", "[print]")
{
    const QTemporaryDir folder;
    const auto pagesWith = [&](int lines, PrintBlock::Kind last) {
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QList<PrintBlock> blocks(lines, {PrintBlock::Kind::Text, {}, QStringLiteral("text")});
        blocks.append({last, {}, QStringLiteral("Heading")});
        if (last != PrintBlock::Kind::Text) {
            blocks.append({PrintBlock::Kind::Text, {}, QStringLiteral("under it")});
        }
        QPdfWriter writer(path);
        REQUIRE(PageWriter(writer, {}).write(blocks));
        return pageCount(path);
    };
    int fitting = 1;
    while (pagesWith(fitting, PrintBlock::Kind::Text) == 1) {
        ++fitting;
    }
    CHECK(pagesWith(fitting - 2, PrintBlock::Kind::Section) == 2);
}

TEST_CASE(
    "a question and its answer stay on one page, and a heading of many pages is no page a line", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto pagesWith = [&](int lines, const PrintBlock &last) {
        QList<PrintBlock> blocks(lines, {PrintBlock::Kind::Text, {}, QStringLiteral("text")});
        blocks.append(last);
        QPdfWriter writer(path);
        REQUIRE(PageWriter(writer, {}).write(blocks));
        return pageCount(path);
    };
    const PrintBlock oneLine{PrintBlock::Kind::Pair, QStringLiteral("Name"), QStringLiteral("a")};
    const PrintBlock twoLines{PrintBlock::Kind::Pair, QStringLiteral("Name"), QStringLiteral("a\nb")};
    int fitting = 1;
    while (pagesWith(fitting + 1, oneLine) == 1) {
        ++fitting;
    }
    // The first line would still fit, without the second: the page that follows has both.
    CHECK(pagesWith(fitting, twoLines) == 2);
    CHECK(pagesWith(1, {PrintBlock::Kind::Heading, {}, QString(20'000, u'x')}) < 20);
}

TEST_CASE("a summary and a receipt become PDF files on A4", "[print]")
{
    const QTemporaryDir folder;
    FilledIn filled;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    {
        QPdfWriter writer(path);
        CHECK(printSummary(writer, filled.session, Language::Dutch, printedAt));
        CHECK(writer.pageLayout().pageSize().id() == QPageSize::A4);
    }
    CHECK(pageCount(path) == 1);
    {
        QPdfWriter writer(path);
        CHECK(printReceipt(writer, filled.session, receiptOf(QStringLiteral("practice")), Language::Dutch));
    }
    CHECK(pageCount(path) == 1);
    QPdfWriter nowhere(folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
    CHECK_FALSE(printSummary(nowhere, filled.session, Language::Dutch, printedAt));
}

TEST_CASE("every form that travels with the program can be printed, with the title of each page", "[print]")
{
    const QTemporaryDir folder;
    FormLibrary library({QStringLiteral(":/forms")});
    const QStringList ids = library.ids();
    REQUIRE_FALSE(ids.isEmpty());
    for (const QString &id : ids) {
        CAPTURE(id.toStdString());
        const Result<FormPtr> form = library.form(id);
        REQUIRE(form);
        const Session session(*form, QDate(2026, 2, 10));
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(id));
        QPdfWriter writer(path);
        CHECK(printSummary(writer, session, Language::Dutch, printedAt));
        CHECK(pageCount(path) > 0);
        const QStringList lines = FilledIn::lines(summaryContent(session, Language::Dutch, printedAt));
        for (const Page &page : (*form)->pages) {
            const QList<Missing> missing = session.missing(page.index);
            const bool hasOpenQuestion = std::any_of(missing.cbegin(), missing.cend(),
                [](const Missing &one) { return one.kind == Missing::Kind::Question; });
            CAPTURE(page.id.toStdString());
            CHECK((!hasOpenQuestion || lines.contains(page.title.nl())));
        }
    }
}

TEST_CASE("a cover sheet says what goes by post, and what it belongs to", "[print]")
{
    FilledIn filled;
    const SlotRef slot = filled.session.findSlot(QStringLiteral("pas"));
    QStringList lines
        = FilledIn::lines(coverSheetContent(filled.session, slot, std::nullopt, Language::English));
    CHECK(lines.first() == QLatin1String("Cover sheet"));
    CHECK(lines.contains(QLatin1String("Passport")));
    CHECK(lines.filter(QStringLiteral("E-application number: Not known yet")).size() == 1);
    lines = FilledIn::lines(
        coverSheetContent(filled.session, slot, receiptOf(QStringLiteral("practice")), Language::English));
    CHECK(lines.contains(QLatin1String("E-application number: OEFEN-0000-0042")));
}
