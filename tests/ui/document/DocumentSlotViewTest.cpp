#include "ui/document/DocumentSlotView.h"

#include "ui/document/DocumentHead.h"
#include "ui/document/DocumentWindow.h"
#include "ui/document/MergeDialog.h"
#include "ui/form/ExplanationPanel.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Picture.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString choosePassport = QStringLiteral("Select a file: Passport");

} // namespace

TEST_CASE("A document chosen by keyboard is checked, added and taken back by undo", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.show();
    CHECK(visibleText(page.window).contains(QStringLiteral("still to be added")));
    page.chosen = {page.sample.pdf(QStringLiteral("paspoort.pdf"), 2)};
    page.press(choosePassport);
    CHECK(visibleText(page.window).contains(QStringLiteral("Being checked")));
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    const QList<Attachment> attachments = page.sample.session().attachments(page.sample.slot("paspoort"));
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first().pages == 2);
    CHECK(attachments.first().name == QStringLiteral("paspoort.pdf"));
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("Being checked")));
    page.sample.session().undoStack()->undo();
    CHECK(visibleText(page.window).contains(QStringLiteral("still to be added")));
}

TEST_CASE("A photo is added as the PDF that was made of it", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.show();
    const QString photo = page.sample.path(QStringLiteral("pas.jpg"));
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::gray);
    REQUIRE(image.save(photo));
    page.chosen = {photo};
    page.press(choosePassport);
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    const QList<Attachment> attachments = page.sample.session().attachments(page.sample.slot("paspoort"));
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first().name == QStringLiteral("pas.pdf"));
    CHECK(attachments.first().pages == 1);
    const Result<QString> file = page.sample.dossier()->documentFile(attachments.first().sha256);
    REQUIRE(file.has_value());
    const DocumentVerdict verdict
        = checkDocument(QStringLiteral(VERDER_BIN "/verder-document"), *file, documentLimit);
    CHECK(verdict.outcome == DocumentVerdict::Outcome::Accepted);
}

TEST_CASE("A photo that is damaged is refused with the reason, and nothing is added", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.show();
    const QString photo = page.sample.path(QStringLiteral("pas.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xD8\xFF\xE0 JFIF");
    file.close();
    page.chosen = {photo};
    page.press(choosePassport);
    REQUIRE(page.waitForText(QStringLiteral("Take the photo again")));
    CHECK(page.sample.session().attachments(page.sample.slot("paspoort")).isEmpty());
}

TEST_CASE("What is no PDF is refused with the reason, and nothing is added", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    view->addFiles({page.sample.write(QStringLiteral("brief.pdf"), "this is a letter")});
    REQUIRE(page.waitForText(QStringLiteral("brief.pdf has not been added")));
    CHECK(page.sample.session().attachments().isEmpty());
    page.press(QStringLiteral("Close: brief.pdf has not been added"));
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("brief.pdf")));
    CHECK(page.window.focusWidget() == buttonNamed(page.window, choosePassport));
}

TEST_CASE("A document with a password says that a copy without one is needed", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    view->addFiles({QStringLiteral(VERDER_TEST_DATA "/attachment/user-password.pdf")});
    REQUIRE(page.waitForText(QStringLiteral("user-password.pdf has not been added")));
    CHECK(visibleText(page.window).contains(QStringLiteral("password")));
    CHECK(page.sample.session().attachments().isEmpty());
}

TEST_CASE("A document above the limit is a warning that says so", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    view->addFiles({page.sample.write(QStringLiteral("contract.pdf"), QByteArray(8'000'001, 'x'))});
    REQUIRE(page.waitForText(QStringLiteral("contract.pdf is too large")));
    CHECK(page.sample.session().attachments().isEmpty());
}

TEST_CASE("Files that are dropped are all checked and added", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("overig");
    page.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(page.sample.pdf(QStringLiteral("een.pdf"), 1)),
        QUrl::fromLocalFile(page.sample.pdf(QStringLiteral("twee.pdf"), 3))});
    QWidget *zone = buttonNamed(*view, QStringLiteral("Select a file: Other documents"))->parentWidget();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(zone, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(zone, &drop);
    MergeDialog *dialog = page.dialog<MergeDialog>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("mergeApart")), Qt::LeftButton);
    const SlotRef slot = page.sample.slot("overig");
    REQUIRE(QTest::qWaitFor([&] { return page.sample.session().attachments(slot).size() == 2; }, 20'000));
    CHECK(visibleText(page.window).contains(QStringLiteral("2 document(s), 4 page(s)")));
}

TEST_CASE("A check that is cancelled adds nothing", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.show();
    view->addFiles({page.sample.pdf(QStringLiteral("paspoort.pdf"), 1)});
    page.press(QStringLiteral("Cancel: paspoort.pdf"));
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("paspoort.pdf")));
    // Another one after it: when that is there, the cancelled one would have been too.
    view->addFiles({page.sample.pdf(QStringLiteral("tweede.pdf"), 1)});
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    REQUIRE(page.sample.session().attachments().size() == 1);
    CHECK(page.sample.session().attachments().first().name == QStringLiteral("tweede.pdf"));
}

TEST_CASE("A document is viewed, replaced and removed", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.sample.addPassport();
    page.show();
    page.press(QStringLiteral("View: paspoort-specimen.pdf"));
    REQUIRE(page.opened.size() == 1);
    CHECK(QFile::exists(page.opened.first()));
    page.chosen = {page.sample.pdf(QStringLiteral("nieuw.pdf"), 1)};
    page.press(QStringLiteral("Replace: paspoort-specimen.pdf"));
    REQUIRE(page.waitForText(QStringLiteral("nieuw.pdf")));
    REQUIRE(QTest::qWaitFor(
        [&] { return buttonNamed(page.window, QStringLiteral("Remove: nieuw.pdf")) != nullptr; }, 20'000));
    CHECK(page.sample.session().attachments().size() == 1);
    page.press(QStringLiteral("Remove: nieuw.pdf"));
    CHECK(page.sample.session().attachments().isEmpty());
    CHECK(page.window.focusWidget() == buttonNamed(page.window, choosePassport));
}

TEST_CASE(
    "The explanation of a document stands above why it is asked for, as at a question", "[ui][document]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    DocumentHead head(QStringLiteral("Paspoort"));
    head.setHelp(QStringLiteral("De pagina met de foto."));
    head.setWhy(QStringLiteral("Dit hoort erbij."));
    head.show();
    for (LinkButton *link : head.findChildren<LinkButton *>())
        link->setOpen(true);
    head.adjustSize();
    QTest::qWait(0);
    QMap<int, QString> panels;
    for (const ExplanationPanel *panel : head.findChildren<ExplanationPanel *>())
        panels.insert(panel->y(), visibleText(*panel).trimmed());
    CHECK(panels.values()
        == QList<QString>{QStringLiteral("De pagina met de foto."), QStringLiteral("Dit hoort erbij.")});
}

TEST_CASE("A document can be put off where the form allows it", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.add("overig");
    page.show();
    CHECK(buttonNamed(page.window, QStringLiteral("Add later: Other documents")) == nullptr);
    page.press(QStringLiteral("Add later: Passport"));
    CHECK(page.sample.session().isPutOff(page.sample.slot("paspoort")));
    CHECK(visibleText(page.window).contains(QStringLiteral("you add this later")));
    page.press(QStringLiteral("Add it now after all"));
    CHECK_FALSE(page.sample.session().isPutOff(page.sample.slot("paspoort")));
}

TEST_CASE("A sealed application lets its documents only be viewed", "[ui][document]")
{
    DocumentWindow page;
    DocumentSlotView *view = page.add("paspoort");
    page.sample.addPassport();
    page.show();
    page.sample.session().setSealed(true);
    CHECK(buttonNamed(page.window, QStringLiteral("Remove: paspoort-specimen.pdf")) == nullptr);
    CHECK(buttonNamed(page.window, choosePassport) == nullptr);
    CHECK(buttonNamed(page.window, QStringLiteral("View: paspoort-specimen.pdf")) != nullptr);
    view->addFiles({page.sample.pdf(QStringLiteral("laat.pdf"), 1)});
    CHECK_FALSE(visibleText(page.window).contains(QStringLiteral("Being checked")));
}

TEST_CASE("A document that is gone is pointed to again", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.sample.addPassport();
    page.show();
    const SlotRef slot = page.sample.slot("paspoort");
    const QString sha256 = page.sample.session().attachments(slot).first().sha256;
    page.sample.session().setAttachmentState(slot, sha256, Attachment::State::Missing);
    CHECK(visibleText(page.window).contains(QStringLiteral("paspoort-specimen.pdf is missing")));
    page.chosen = {page.sample.path(QStringLiteral("paspoort-specimen.pdf"))};
    page.press(QStringLiteral("Point to the file: paspoort-specimen.pdf"));
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    CHECK(page.sample.session().attachments(slot).first().sha256 == sha256);
    CHECK(page.sample.session().attachments(slot).first().state == Attachment::State::Accepted);
}

TEST_CASE("A document that changed beside the draft is taken as it is now", "[ui][document]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.sample.addPassport();
    page.sample.saveAs(QStringLiteral("Specimen.tfa"));
    page.show();
    const SlotRef slot = page.sample.slot("paspoort");
    const QString sha256 = page.sample.session().attachments(slot).first().sha256;
    page.sample.pdf(QStringLiteral("Specimen.bijlagen/paspoort-specimen.pdf"), 5);
    page.sample.session().setAttachmentState(slot, sha256, Attachment::State::Changed);
    CHECK(visibleText(page.window).contains(QStringLiteral("paspoort-specimen.pdf has changed")));
    page.press(QStringLiteral("Use the new version: paspoort-specimen.pdf"));
    REQUIRE(page.waitForText(QStringLiteral("Checked at 13:52")));
    CHECK(page.sample.session().attachments(slot).first().sha256 != sha256);
    CHECK(page.sample.session().attachments(slot).first().pages == 5);
}

TEST_CASE("Documents are drawn as they stand", "[ui][pictures]")
{
    DocumentWindow page;
    page.add("paspoort");
    page.sample.addPassport();
    DocumentSlotView *other = page.add("overig");
    page.show();
    other->addFiles({page.sample.write(QStringLiteral("verklaring-getekend.pdf"), "no")});
    other->addFiles({page.sample.write(QStringLiteral("contract-2023.pdf"), QByteArray(11'400'000, 'x'))});
    REQUIRE(page.waitForText(QStringLiteral("contract-2023.pdf is too large")));
    REQUIRE(page.waitForText(QStringLiteral("verklaring-getekend.pdf has not been added")));
    savePicture(page.window, QStringLiteral("documents"));
}
