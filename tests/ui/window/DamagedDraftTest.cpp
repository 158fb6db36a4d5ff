// Drafts that are damaged, of a later version, or locked by a password, as their users meet them.
#include "dossier/Dossier.h"
#include "draft/DraftWriter.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/PasswordDialog.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The archive of a draft, with a manifest that says format 2.
QByteArray asLaterFormat(const Draft &draft)
{
    auto parts = makeDraftParts(draft, {}, {});
    REQUIRE(parts);
    parts->json.first().bytes.replace("\"tfa\":1", "\"tfa\":2");
    const auto archive = writeArchive("application/vnd.verder.tfa+zip", parts->json);
    REQUIRE(archive);
    return *archive;
}

} // namespace

TEST_CASE("A damaged draft opens as a copy with what is whole, and is not touched", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    QByteArray cut = contentOf(path);
    cut.chop(40);
    write(path, cut);
    place.open(path);
    FormWindow &window = place.formWindow();
    CHECK(place.prompts.lastTold.contains(QStringLiteral("beschadigd")));
    CHECK(window.dossier().path().isEmpty());
    CHECK(window.dossier().isModified());
    place.prompts.pathToSave = place.path(QStringLiteral("heel.tfa"));
    REQUIRE(window.save());
    CHECK(place.prompts.suggested == place.path(QStringLiteral("Specimen - hersteld.tfa")));
    REQUIRE(QTest::qWaitFor([&] { return window.dossier().path() == place.prompts.pathToSave; }));
    CHECK(contentOf(path) == cut);
    const auto saved = openDraft(place.dossiers().files, place.prompts.pathToSave);
    REQUIRE(saved);
    CHECK(saved->draft.attachments.size() == 1);
    CHECK(saved->draft.attachments.first().state == Attachment::State::Accepted);
}

TEST_CASE("Where the answers are lost, what the draft held before its last save is offered", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.completeDraft(QStringLiteral("Specimen.tfa")); // once more: another draft in its place
    {
        auto dossier = Dossier::open(place.dossiers(), path, Workplace::today);
        REQUIRE(dossier);
        REQUIRE((*dossier)->saveAndWait(path));
    }
    write(path, contentOf(path).left(200));
    place.prompts.damagedChoice = DamagedChoice::Previous;
    place.open(path);
    REQUIRE(place.prompts.asked.contains(QStringLiteral("damaged")));
    CHECK(place.prompts.damageOffered.previous.isValid());
    FormWindow &window = place.formWindow();
    CHECK(window.dossier().session().isComplete());
    CHECK(window.dossier().path().isEmpty());
    CHECK(place.prompts.lastTold.contains(QStringLiteral("Specimen.tfa")));
}

TEST_CASE("A document that was changed in its place is called that when it is looked at", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.open(path);
    Dossier &dossier = place.formWindow().dossier();
    REQUIRE(QDir(place.path(QStringLiteral("blobs"))).removeRecursively());
    const QString file = place.path(QStringLiteral("Specimen.bijlagen/paspoort.pdf"));
    QByteArray bytes = contentOf(file);
    bytes[20] = static_cast<char>(bytes.at(20) ^ 1); // of the same size
    write(file, bytes);
    const SlotRef slot = dossier.session().findSlot(QStringLiteral("paspoort"));
    const QString sha256 = dossier.session().attachments(slot).first().sha256;
    CHECK_FALSE(dossier.documentFile(sha256).has_value());
    CHECK(dossier.session().attachments(slot).first().state == Attachment::State::Changed);
    CHECK(dossier.changedDocument(sha256) == file);
}

TEST_CASE("A draft of a later version is only to be looked at, and says why", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Later.tfa"));
    // The same draft as a later program would write it: a manifest of format 2, and its checksums right.
    {
        auto opened = openDraft(place.dossiers().files, path);
        REQUIRE(opened);

        write(path, asLaterFormat(opened->draft));
    }
    const QByteArray before = contentOf(path);
    place.open(path);
    FormWindow &window = place.formWindow();
    CHECK(place.prompts.lastTold.contains(QStringLiteral("nieuwere versie")));
    CHECK(window.dossier().session().isSealed());
    place.prompts.pathToSave = path;
    CHECK_FALSE(window.save());
    REQUIRE_FALSE(place.prompts.failures.isEmpty());
    CHECK(place.prompts.failures.last().kind == ErrorKind::NewerVersion);
    CHECK(contentOf(path) == before);
}

TEST_CASE("A file that is no draft says what it is", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.path(QStringLiteral("portaal.tfa"));
    write(path, "<!DOCTYPE html><html><title>Gratis wifi</title></html>");
    place.open(path);
    REQUIRE(place.prompts.failures.size() == 1);
    CHECK(place.prompts.failures.first().message.contains(QStringLiteral("webpagina")));
    place.open(place.path({}));
    CHECK(place.prompts.failures.last().message.contains(QStringLiteral("map")));
    CHECK(place.windows().formWindows().isEmpty());
}

TEST_CASE("A draft gets a password in its window, and opens with that only", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Geheim.tfa"));
    place.open(path);
    FormWindow *window = &place.formWindow();
    place.prompts.passwordGiven = QStringLiteral("een lange zin");
    window->setPassword();
    REQUIRE(
        QTest::qWaitFor([&] { return !window->dossier().isSaving() && !window->dossier().isModified(); }));
    CHECK(window->dossier().isEncrypted());
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
    CHECK_FALSE(contentOf(path).contains("verlenging"));
    CHECK_FALSE(QFileInfo::exists(place.path(QStringLiteral("Geheim.bijlagen/paspoort.pdf"))));

    place.prompts.passwordGiven = QStringLiteral("een korte zin");
    place.open(path);
    CHECK(place.windows().formWindows().isEmpty());
    REQUIRE_FALSE(place.prompts.failures.isEmpty());
    CHECK(isWrongPassword(place.prompts.failures.last()));

    place.prompts.passwordGiven = QStringLiteral("een lange zin");
    place.open(path);
    window = &place.formWindow();
    CHECK(window->dossier().session().isComplete());
    const SlotRef slot = window->dossier().session().findSlot(QStringLiteral("paspoort"));
    const auto shown
        = window->dossier().documentFile(window->dossier().session().attachments(slot).first().sha256);
    REQUIRE(shown);
    CHECK(contentOf(*shown).startsWith("%PDF"));
    window->removePassword();
    REQUIRE(
        QTest::qWaitFor([&] { return !window->dossier().isSaving() && !window->dossier().isModified(); }));
    CHECK(openDraft(place.dossiers().files, path).has_value());
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
    CHECK_FALSE(QFileInfo::exists(*shown));
}

TEST_CASE("The password dialog asks again, and says why", "[ui][window]")
{
    const auto made = DraftKey::make(QStringLiteral("een lange zin"));
    REQUIRE(made);
    const QByteArray header = (*made)->header();
    PasswordDialog dialog(
        PasswordDialog::Ask::Open, QStringLiteral("a.tfa"), [header](const QString &password) {
            return DraftKey::unlock(header, password, QStringLiteral("a.tfa"));
        });
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
    auto *message = dialog.findChild<QLabel *>(QStringLiteral("passwordMessage"));
    QTest::keyClicks(field, QStringLiteral("een korte zin"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }));
    CHECK(message->text().contains(QStringLiteral("a.tfa")));
    CHECK(dialog.isVisible());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("een lange zin"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.key() != nullptr);

    PasswordDialog fresh(
        PasswordDialog::Ask::Set, {}, [](const QString &password) { return DraftKey::make(password); });
    fresh.show();
    field = fresh.findChild<QLineEdit *>(QStringLiteral("password"));
    message = fresh.findChild<QLabel *>(QStringLiteral("passwordMessage"));
    QTest::keyClicks(field, QStringLiteral("kort"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(message->isVisible());
    const QString first = message->text();
    QTest::keyClicks(field, QStringLiteral(" maar langer"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(message->text() != first);
}
