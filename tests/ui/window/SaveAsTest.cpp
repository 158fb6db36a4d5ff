#include "dossier/Dossier.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/SaveAsDialog.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

/// A window with a complete application that is saved, with its passport beside it.
struct OpenApplication
{
    OpenApplication()
    {
        place.start();
        path = place.completeDraft(QStringLiteral("Specimen.tfa"));
        place.open(path);
        place.formWindow();
    }

    Dossier &dossier() { return place.windows().formWindows().first()->dossier(); }
    bool isThere(const QString &name)
    {
        const QString file = place.path(name);
        return QTest::qWaitFor([&] { return QFileInfo::exists(file) && !dossier().isSaving(); }, 5000);
    }
    Result<OpenedDraft> opened(const QString &name) const
    {
        return openDraft(place.dossiers().files, place.path(name));
    }

    Workplace place;
    QString path;
};

bool hasPassport(const Result<OpenedDraft> &opened)
{
    return opened && opened->draft.attachments.size() == 1
        && opened->draft.attachments.first().state == Attachment::State::Accepted;
}

} // namespace

TEST_CASE("Exporting makes one file with the documents, and the draft stays where it is", "[ui][window]")
{
    OpenApplication open;
    open.place.prompts.pathToSave = open.place.path(QStringLiteral("mee.tfa"));
    open.place.formWindow().exportPackage();
    REQUIRE(QTest::qWaitFor([&] { return !open.place.prompts.told.isEmpty(); }));
    CHECK(open.place.prompts.told.first() == QStringLiteral("Geëxporteerd"));
    CHECK(open.place.prompts.suggested == open.place.path(QStringLiteral("Specimen - met bijlagen.tfa")));
    CHECK(open.dossier().path() == open.path);
    CHECK_FALSE(open.dossier().isPackage());
    const auto package = open.opened(QStringLiteral("mee.tfa"));
    CHECK(hasPassport(package));
    CHECK(package->draft.isPackage);
    CHECK(package->draft.draftId == open.dossier().draftId());
    CHECK_FALSE(QFileInfo::exists(open.place.path(QStringLiteral("mee.bijlagen"))));
}

TEST_CASE("An export without a document that is missing says so by name", "[ui][window]")
{
    OpenApplication open;
    REQUIRE(QDir(open.place.path(QStringLiteral("Specimen.bijlagen"))).removeRecursively());
    REQUIRE(QDir(open.place.path(QStringLiteral("blobs"))).removeRecursively());
    open.place.prompts.pathToSave = open.place.path(QStringLiteral("mee.tfa"));
    open.place.formWindow().exportPackage();
    REQUIRE(QTest::qWaitFor([&] { return !open.place.prompts.told.isEmpty(); }));
    CHECK(open.place.prompts.told.first() == QStringLiteral("Geëxporteerd, maar niet compleet"));
}

TEST_CASE("Save as makes a copy that the window goes on with, in the form that was asked", "[ui][window]")
{
    OpenApplication open;
    open.place.prompts.pathToSave = open.place.path(QStringLiteral("kopie.tfa"));
    open.place.prompts.formToSave = SaveAsForm{true, false};
    const QUuid id = open.dossier().draftId();
    REQUIRE(open.place.formWindow().saveAs());
    CHECK_FALSE(open.place.prompts.wasSent);
    REQUIRE(open.isThere(QStringLiteral("kopie.tfa")));
    CHECK(open.dossier().path() == open.place.prompts.pathToSave);
    CHECK(open.dossier().draftId() == id);
    CHECK(hasPassport(open.opened(QStringLiteral("kopie.tfa"))));
    CHECK(open.opened(QStringLiteral("kopie.tfa"))->draft.isPackage);
    CHECK(hasPassport(open.opened(QStringLiteral("Specimen.tfa"))));
}

TEST_CASE("Save as makes a new application in a window of its own, also of one that was sent", "[ui][window]")
{
    OpenApplication open;
    const bool isSent = GENERATE(false, true);
    if (isSent) {
        open.dossier().setSubmission({{QStringLiteral("state"), QStringLiteral("INGEDIEND")}});
        REQUIRE(open.dossier().saveAndWait(open.path));
    }
    open.place.prompts.pathToSave = open.place.path(QStringLiteral("nieuw.tfa"));
    open.place.prompts.formToSave = SaveAsForm{false, true};
    FormWindow &first = open.place.formWindow();
    REQUIRE(first.saveAs());
    CHECK(open.place.prompts.wasSent == isSent);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(open.place.prompts.pathToSave); }));
    REQUIRE(open.place.windows().formWindows().size() == 2);
    const Dossier &made = open.place.windows().formWindows().last()->dossier();
    REQUIRE(QTest::qWaitFor([&] { return !made.isSaving(); }));
    CHECK(made.path() == open.place.prompts.pathToSave);
    CHECK(made.draftId() != first.dossier().draftId());
    CHECK_FALSE(made.session().isSealed());
    CHECK_FALSE(made.isModified());
    CHECK(first.dossier().path() == open.path);
    CHECK(first.dossier().session().isSealed() == isSent);
    const auto saved = open.opened(QStringLiteral("nieuw.tfa"));
    CHECK(hasPassport(saved));
    CHECK(saved->draft.state.submission.isEmpty());
    CHECK(saved->draft.revision == 1);
}

TEST_CASE("A document that a save took away comes back with undo, and with the next save", "[ui][window]")
{
    OpenApplication open;
    REQUIRE(QDir(open.place.path(QStringLiteral("blobs"))).removeRecursively());
    Session &session = open.dossier().session();
    const SlotRef slot = session.findSlot(QStringLiteral("paspoort"));
    session.removeAttachment(slot, session.attachments(slot).first().sha256);
    REQUIRE(open.dossier().saveAndWait(open.path));
    CHECK_FALSE(QFileInfo::exists(open.place.path(QStringLiteral("Specimen.bijlagen"))));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(session.attachments(slot).size() == 1);
    CHECK(open.dossier().documentFile(session.attachments(slot).first().sha256).has_value());
    REQUIRE(open.dossier().saveAndWait(open.path));
    CHECK(hasPassport(open.opened(QStringLiteral("Specimen.tfa"))));
}

TEST_CASE("A dialog for drafts starts beside the draft, else where the last one was", "[ui][window]")
{
    OpenApplication open;
    const QString sub = open.place.path(QStringLiteral("dossiers"));
    REQUIRE(QDir().mkpath(sub));
    open.place.windows().chooseAndOpen(&open.place.formWindow());
    CHECK(QDir(open.place.prompts.suggested) == QDir(QFileInfo(open.path).path()));
    open.place.prompts.pathToSave = sub + QStringLiteral("/ander.tfa");
    open.place.prompts.formToSave = SaveAsForm{};
    REQUIRE(open.place.formWindow().saveAs());
    REQUIRE(QTest::qWaitFor([&] { return open.dossier().path() == open.place.prompts.pathToSave; }));
    open.place.windows().chooseAndOpen(&open.place.startWindow());
    CHECK(open.place.prompts.suggested == sub);
}

TEST_CASE("What was sent is usually saved as a new application", "[ui][window]")
{
    const SaveAsDialog usual(false, false);
    CHECK_FALSE(usual.form().isNew);
    CHECK_FALSE(usual.form().isPackage);
    const SaveAsDialog sent(true, true);
    CHECK(sent.form().isNew);
    CHECK(sent.form().isPackage);
}
