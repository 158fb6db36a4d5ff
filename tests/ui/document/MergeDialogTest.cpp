#include "ui/document/MergeDialog.h"

#include "attachment/PdfMaking.h"
#include "ui/document/DocumentWindow.h"
#include "ui/look/Picture.h"
#include "ui/window/Keyboard.h"

#include <QLineEdit>
#include <QListWidget>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

/// The list as one text.
QString textsOf(const MergeDialog &dialog)
{
    QStringList texts;
    auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        texts.append(list->item(row)->text().section(QStringLiteral(" ("), 0, 0));
    return texts.join(u' ');
}

QString photo(const SampleDossier &sample, const QString &name)
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::gray);
    const QString path = sample.path(name);
    REQUIRE(image.save(path));
    return path;
}

} // namespace

TEST_CASE("Several files on one slot become one document, in the order that the keyboard gives them",
    "[ui][document][making]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.show();
    page.chosen = {photo(page.sample, QStringLiteral("achter.jpg")),
        page.sample.pdf(QStringLiteral("brief.pdf"), 2), photo(page.sample, QStringLiteral("voor.jpg"))};
    page.press(QStringLiteral("Select a file: Passport"));
    const auto *dialog = page.dialog<MergeDialog>();
    CHECK(textsOf(*dialog) == QStringLiteral("1. achter.jpg 2. brief.pdf 3. voor.jpg"));
    press(Qt::Key_End);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier); // it is the first already
    CHECK(textsOf(*dialog) == QStringLiteral("1. voor.jpg 2. achter.jpg 3. brief.pdf"));
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(textsOf(*dialog) == QStringLiteral("1. achter.jpg 2. voor.jpg 3. brief.pdf"));
    tabTo(QStringLiteral("mergeName"));
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(QStringLiteral("pas/samen"));
    press(Qt::Key_Return);
    CHECK(page.waitForText(QStringLiteral("Being put together")));
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    Session &session = page.sample.session();
    const QList<Attachment> attachments = session.attachments(page.sample.slot("paspoort"));
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first().name == QStringLiteral("pas_samen.pdf"));
    CHECK(attachments.first().pages == 4);
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("Being put together")));
    // One step back and it is as before; one forth and it is there again, with its content.
    session.undoStack()->undo();
    CHECK(session.attachments().isEmpty());
    CHECK_FALSE(session.undoStack()->canUndo());
    session.undoStack()->redo();
    CHECK(page.sample.dossier()->documentFile(attachments.first().sha256).has_value());
}

TEST_CASE("A file is taken off the list, and the last one stays", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles(
        {page.sample.pdf(QStringLiteral("een.pdf"), 1), page.sample.pdf(QStringLiteral("twee.pdf"), 2)});
    const auto *dialog = page.dialog<MergeDialog>();
    press(Qt::Key_Delete);
    CHECK(textsOf(*dialog) == QStringLiteral("1. twee.pdf"));
    press(Qt::Key_Delete);
    CHECK(textsOf(*dialog) == QStringLiteral("1. twee.pdf"));
    tabTo(QStringLiteral("mergeTogether"));
    press(Qt::Key_Space);
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    REQUIRE(page.sample.session().attachments().size() == 1);
    CHECK(page.sample.session().attachments().first().pages == 2);
    CHECK(page.sample.session().attachments().first().name == QStringLiteral("twee.pdf"));
}

TEST_CASE("Where they fit in, the files are added apart", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles(
        {page.sample.pdf(QStringLiteral("een.pdf"), 1), page.sample.pdf(QStringLiteral("twee.pdf"), 2)});
    page.dialog<MergeDialog>();
    tabTo(QStringLiteral("mergeApart"));
    press(Qt::Key_Space);
    const SlotRef slot = page.sample.slot("overig");
    REQUIRE(QTest::qWaitFor([&] { return page.sample.session().attachments(slot).size() == 2; }, 20'000));
}

TEST_CASE("Adding apart is offered where there is room for it", "[ui][document][making]")
{
    const QStringList files{QStringLiteral("a.pdf"), QStringLiteral("b.pdf"), QStringLiteral("c.pdf")};
    const auto apart = [](const QWidget &dialog) {
        return dialog.findChild<QPushButton *>(QStringLiteral("mergeApart"));
    };
    const MergeDialog one({}, files, 1, Language::English, {});
    CHECK(apart(one) == nullptr);
    MergeDialog two({}, files, 2, Language::English, {});
    REQUIRE(apart(two) != nullptr);
    CHECK_FALSE(apart(two)->isEnabled());
    two.findChild<QPushButton *>(QStringLiteral("mergeRemove"))->click();
    CHECK(apart(two)->isEnabled());
    CHECK(two.files().size() == 2);
    // A name that was emptied is that of the first file.
    two.findChild<QLineEdit *>()->clear();
    CHECK(two.name() == QStringLiteral("b.pdf"));
}

TEST_CASE("Nothing comes of files where the question is cancelled, or the work", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    const QStringList files{
        page.sample.pdf(QStringLiteral("een.pdf"), 1), page.sample.pdf(QStringLiteral("twee.pdf"), 2)};
    view->addFiles(files);
    page.dialog<MergeDialog>();
    press(Qt::Key_Escape);
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("een.pdf")));
    page.window.activateWindow();
    view->addFiles(files);
    page.dialog<MergeDialog>();
    press(Qt::Key_Return);
    page.press(QStringLiteral("Cancel: een.pdf"));
    QTest::qWait(300);
    CHECK(page.sample.session().attachments().isEmpty());
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("een.pdf")));
    CHECK(page.window.focusWidget() == buttonNamed(page.window, QStringLiteral("Select a file: Passport")));
}

TEST_CASE("One file that cannot be taken is named, and nothing is added", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    view->addFiles({page.sample.pdf(QStringLiteral("een.pdf"), 1),
        QStringLiteral(VERDER_TEST_DATA "/attachment/user-password.pdf")});
    page.dialog<MergeDialog>();
    press(Qt::Key_Return);
    REQUIRE(page.waitForText(QStringLiteral("een.pdf has not been added")));
    CHECK(visibleText(page.window).contains(QStringLiteral("“user-password.pdf” can only be opened with")));
    CHECK(page.sample.session().attachments().isEmpty());
}

TEST_CASE(
    "That a digital signature gets lost is said before, and only while it would", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    const QString signedFile = QStringLiteral(VERDER_TEST_DATA "/attachment/signed.pdf");
    view->addFiles({page.sample.pdf(QStringLiteral("een.pdf"), 1), signedFile});
    auto *dialog = page.dialog<MergeDialog>();
    const auto *told = dialog->findChild<QWidget *>(QStringLiteral("mergeSignature"));
    REQUIRE(QTest::qWaitFor([&] { return told->isVisible(); }, 20'000));
    CHECK(visibleText(*dialog).contains(QStringLiteral("“signed.pdf”")));
    CHECK_FALSE(visibleText(*dialog).contains(QStringLiteral("“een.pdf”")));
    SECTION("Alone it stays as it is, so nothing is said")
    {
        press(Qt::Key_Delete); // the other one
        CHECK_FALSE(told->isVisible());
    }
    SECTION("Once said, it is not said again")
    {
        press(Qt::Key_Return);
        REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
        CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("signature")));
    }
}

TEST_CASE(
    "Who was too quick to be told that a signature gets lost is told afterwards", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles({page.sample.pdf(QStringLiteral("een.pdf"), 1),
        QStringLiteral(VERDER_TEST_DATA "/attachment/signed.pdf")});
    page.window.findChild<MergeDialog *>()->accept(); // before anything was looked at
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    CHECK(visibleText(page.window).contains(QStringLiteral("A digital signature got lost in een.pdf")));
}

TEST_CASE("More files than go at once are refused with the number", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    view->addFiles(QStringList(makingFiles + 1, page.sample.pdf(QStringLiteral("een.pdf"), 1)));
    CHECK(visibleText(page.window).contains(QStringLiteral("at most 50")));
}

TEST_CASE("The list of files is drawn", "[ui][pictures]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles({photo(page.sample, QStringLiteral("paspoort-voorkant.jpg")),
        photo(page.sample, QStringLiteral("paspoort-achterkant.jpg")),
        page.sample.pdf(QStringLiteral("verklaring.pdf"), 2)});
    savePicture(*page.dialog<MergeDialog>(), QStringLiteral("merge"));
}
