#include "ui/document/SmallerDialog.h"

#include "support/NoisePicture.h"
#include "ui/document/DocumentWindow.h"
#include "ui/look/Picture.h"
#include "ui/window/Keyboard.h"

#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

/// A scan of two pages that is larger than a document may be.
QString largeScan(const SampleDossier &sample, const QString &name)
{
    const QImage image = noisePicture({3000, 4000});
    QPdfWriter writer(sample.path(name));
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, 6000, 8000), image);
    writer.newPage();
    painter.drawImage(QRect(0, 0, 6000, 8000), image);
    painter.end();
    REQUIRE(QFileInfo(sample.path(name)).size() > documentLimit);
    return sample.path(name);
}

/// What this program has left for other programs to show.
QStringList copies()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.entryList({QStringLiteral("verder-*.pdf")}, QDir::Files);
}

} // namespace

TEST_CASE(
    "A document above the limit is made smaller, looked at and used, by keyboard", "[ui][document][making]")
{
    DocumentWindow page;
    page.add("overig");
    page.show();
    const QStringList before = copies();
    const QString scan = largeScan(page.sample, QStringLiteral("contract.pdf"));
    page.chosen = {scan};
    page.press(QStringLiteral("Select a file: Other documents"));
    REQUIRE(page.waitForText(QStringLiteral("contract.pdf is too large")));
    page.press(QStringLiteral("Make smaller: contract.pdf"));
    CHECK(visibleText(page.window).contains(QStringLiteral("Being made smaller")));
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("is too large")));
    auto *dialog = page.dialog<SmallerDialog>();
    CHECK(visibleText(*dialog).contains(QStringLiteral("2 page(s)")));
    CHECK(visibleText(*dialog).contains(QStringLiteral("became coarser")));
    CHECK(page.sample.session().attachments().isEmpty());
    press(Qt::Key_Space); // looking comes first
    REQUIRE(page.opened.size() == 1);
    const QFileInfo copy(page.opened.first());
    CHECK(copy.size() > 0);
    CHECK(copy.size() <= documentLimit);
    CHECK((copy.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        == 0);
    tabTo(QStringLiteral("smallerUse"));
    press(Qt::Key_Space);
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    const QList<Attachment> attachments = page.sample.session().attachments();
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first().name == QStringLiteral("contract.pdf"));
    CHECK(attachments.first().pages == 2);
    CHECK(attachments.first().size <= documentLimit);
    CHECK(QFileInfo(scan).size() > documentLimit);
    REQUIRE(QTest::qWaitFor([&] { return copies() == before; }));
    page.sample.session().undoStack()->undo();
    CHECK(page.sample.session().attachments().isEmpty());
    CHECK_FALSE(page.sample.session().undoStack()->canUndo());
}

TEST_CASE("A smaller document that is not used leaves nothing behind", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    const QStringList before = copies();
    view->addFiles({largeScan(page.sample, QStringLiteral("contract.pdf"))});
    REQUIRE(page.waitForText(QStringLiteral("contract.pdf is too large")));
    page.press(QStringLiteral("Make smaller: contract.pdf"));
    page.dialog<SmallerDialog>();
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return copies() == before; }));
    CHECK(page.sample.session().attachments().isEmpty());
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("contract.pdf")));
    CHECK_FALSE(QFileInfo::exists(page.sample.path(QStringLiteral("blobs"))));
    CHECK(page.window.focusWidget()
        == buttonNamed(page.window, QStringLiteral("Select a file: Other documents")));
}

TEST_CASE("A smaller document takes the place of the one that it was chosen for", "[ui][document][making]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.sample.addPassport();
    page.show();
    page.chosen = {largeScan(page.sample, QStringLiteral("nieuw.pdf"))};
    page.press(QStringLiteral("Replace: paspoort-specimen.pdf"));
    REQUIRE(page.waitForText(QStringLiteral("nieuw.pdf is too large")));
    page.press(QStringLiteral("Make smaller: nieuw.pdf"));
    page.dialog<SmallerDialog>();
    tabTo(QStringLiteral("smallerUse"));
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] { return buttonNamed(page.window, QStringLiteral("Remove: nieuw.pdf")) != nullptr; }, 20'000));
    CHECK(page.sample.session().attachments().size() == 1);
}

TEST_CASE("What is no PDF says so where it should be made smaller", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles({page.sample.write(QStringLiteral("contract.pdf"), QByteArray(8'000'001, 'x'))});
    REQUIRE(page.waitForText(QStringLiteral("contract.pdf is too large")));
    page.press(QStringLiteral("Make smaller: contract.pdf"));
    REQUIRE(page.waitForText(QStringLiteral("“contract.pdf” is not a PDF")));
    CHECK(buttonNamed(page.window, QStringLiteral("Make smaller: contract.pdf")) == nullptr);
}

TEST_CASE("What is beyond all measure is not offered to be made smaller", "[ui][document][making]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    QFile vast(page.sample.path(QStringLiteral("vast.pdf")));
    REQUIRE(vast.open(QIODevice::WriteOnly));
    REQUIRE(vast.resize(makingLimit + 1));
    view->addFiles({vast.fileName()});
    REQUIRE(page.waitForText(QStringLiteral("vast.pdf is too large")));
    CHECK(buttonNamed(page.window, QStringLiteral("Make smaller: vast.pdf")) == nullptr);
}

TEST_CASE("Without a program for PDFs the smaller document says so", "[ui][document][making]")
{
    MadePdf made;
    made.pdf = "%PDF-1.7";
    made.verdict.pages = 3;
    SmallerDialog dialog(
        QStringLiteral("a.pdf"), 9'000'000, made, Language::English, {{}, [](const QString &) {
                                                                          return false;
                                                                      }});
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    press(Qt::Key_Space);
    CHECK(visibleText(dialog).contains(QStringLiteral("no program on this computer")));
    CHECK(visibleText(dialog).contains(QStringLiteral("looks the same as before")));
}

TEST_CASE("What has become of a large document is drawn", "[ui][pictures]")
{
    MadePdf made;
    made.pdf = "%PDF-1.7";
    made.verdict.pages = 3;
    made.verdict.size = 2'300'000;
    made.pictures = 3;
    SmallerDialog dialog(
        QStringLiteral("contract-2023.pdf"), 11'400'000, made, Language::English, systemDesktop());
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    savePicture(dialog, QStringLiteral("smaller"));
}
