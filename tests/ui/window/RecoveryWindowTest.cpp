// Work that was cut off comes back in the window: offered, looked at, restored, and each application once.
#include "dossier/Dossier.h"
#include "support/DeadOwner.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

QString answerTo(const Dossier &dossier, const char *path)
{
    const Session &session = dossier.session();
    return session.answer(session.find(QLatin1String(path))).toJson().toString();
}

/// A saved draft in which something else was typed when the program was killed.
struct CutOff
{
    CutOff()
    {
        place.start();
        path = place.completeDraft(QStringLiteral("Specimen.tfa"));
        place.open(path);
        Session &session = place.formWindow().dossier().session();
        session.setText(session.find(QStringLiteral("p.voornamen")), QStringLiteral("Beatrix"));
        kill();
    }

    /// Ends the program without closing its windows, as seen from the next start.
    void kill()
    {
        REQUIRE(QTest::qWaitFor([this] { return journals().size() == 1; }, 5000));
        place.end();
        killOwners(place.path(QStringLiteral("journals")));
    }
    QStringList journals() const
    {
        return QDir(place.path(QStringLiteral("journals"))).entryList(QDir::Files);
    }

    Workplace place;
    QString path;
};

} // namespace

TEST_CASE("Work that was cut off is offered, shown with what changed, and restored", "[ui][window]")
{
    CutOff work;
    work.place.prompts.viewsRecoverable = true;
    work.place.prompts.recovery = {RecoveryDialog::Choice::Restore, {0}};
    work.place.start();
    REQUIRE(work.place.prompts.recoverable.size() == 1);
    CHECK(work.place.prompts.recoverable.first().file == QStringLiteral("Specimen.tfa"));
    REQUIRE(work.place.prompts.compared.size() == 1);
    QStringList changed;
    for (const ComparedAnswer &answer : work.place.prompts.compared.first().answers) {
        if (answer.isDifferent())
            changed.append(answer.label + u'=' + answer.after);
    }
    CHECK_FALSE(changed.filter(QStringLiteral("=Beatrix")).isEmpty());
    CHECK(changed.size() <= 2); // what follows from it, too

    const Dossier &dossier = work.place.formWindow().dossier();
    CHECK(dossier.isModified());
    CHECK(answerTo(dossier, "p.voornamen") == QStringLiteral("Beatrix"));
    const auto onDisk = Dossier::open(work.place.dossiers(), work.path, Workplace::today);
    REQUIRE(onDisk);
    CHECK(answerTo(**onDisk, "p.voornamen") != QStringLiteral("Beatrix"));
}

TEST_CASE("What is put off until later is offered at every start, until it is dealt with", "[ui][window]")
{
    CutOff work;
    for (int start = 0; start < 2; ++start) {
        work.place.start();
        CHECK(work.place.prompts.recoverable.size() == 1);
        work.place.prompts.recoverable.clear();
        work.place.end();
    }
    CHECK(work.journals().size() == 1);
    work.place.prompts.recovery = {RecoveryDialog::Choice::Discard, {0}};
    work.place.start();
    work.place.end();
    work.place.prompts.recoverable.clear();
    work.place.start();
    CHECK(work.place.prompts.recoverable.isEmpty());
}

TEST_CASE("A restored application takes the place of the same one that was opened untouched", "[ui][window]")
{
    CutOff work;
    work.place.start(); // "later"
    work.place.open(work.path);
    REQUIRE_FALSE(work.place.formWindow().dossier().isModified());
    work.place.prompts.recovery = {RecoveryDialog::Choice::Restore, {0}};
    work.place.windows().offerUnsavedWork();
    const Dossier &dossier = work.place.formWindow().dossier(); // one window
    CHECK(answerTo(dossier, "p.voornamen") == QStringLiteral("Beatrix"));
}

TEST_CASE("Work is not restored beside changes to the same application, and is not lost", "[ui][window]")
{
    CutOff work;
    work.place.start(); // "later"
    work.place.open(work.path);
    Session &session = work.place.formWindow().dossier().session();
    session.setText(session.find(QStringLiteral("p.achternaam")), QStringLiteral("Anders"));
    work.place.prompts.recovery = {RecoveryDialog::Choice::Restore, {0}};
    work.place.windows().offerUnsavedWork();
    CHECK(answerTo(work.place.formWindow().dossier(), "p.achternaam") == QStringLiteral("Anders"));
    CHECK(work.place.prompts.told.size() == 1);
    CHECK_FALSE(work.journals().isEmpty());
}

TEST_CASE("A draft that someone else saved is compared, kept as a copy, or replaced", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.open(path);
    Session &session = place.formWindow().dossier().session();
    session.setText(session.find(QStringLiteral("p.voornamen")), QStringLiteral("Beatrix"));
    {
        auto other = Dossier::open(place.dossiers(), path, Workplace::today);
        REQUIRE(other);
        Session &others = (*other)->session();
        others.setText(others.find(QStringLiteral("p.achternaam")), QStringLiteral("Anders"));
        REQUIRE((*other)->saveAndWait(path));
    }
    const auto save = [&] {
        press(Qt::Key_S, Qt::ControlModifier);
        place.formWindow().dossier().waitForSaving();
        QCoreApplication::processEvents();
    };
    place.prompts.conflicts = {ConflictChoice::Compare, ConflictChoice::Cancel};
    save();
    REQUIRE(place.prompts.compared.size() == 1);
    QStringList different;
    for (const ComparedAnswer &answer : place.prompts.compared.first().answers) {
        if (answer.isDifferent())
            different.append(answer.before + u'>' + answer.after);
    }
    CHECK_FALSE(different.filter(QStringLiteral("Anders>")).isEmpty());
    CHECK_FALSE(different.filter(QStringLiteral(">Beatrix")).isEmpty());
    const auto untouched = Dossier::open(place.dossiers(), path, Workplace::today);
    REQUIRE(untouched);
    CHECK(answerTo(**untouched, "p.achternaam") == QStringLiteral("Anders"));

    SECTION("as a copy")
    {
        place.prompts.conflicts = {ConflictChoice::SaveCopy};
        place.prompts.pathToSave = place.path(QStringLiteral("Kopie.tfa"));
        save();
        CHECK(place.prompts.suggested == place.path(QStringLiteral("Specimen - kopie.tfa")));
        CHECK(QTest::qWaitFor([&] { return !place.formWindow().dossier().isModified(); }, 5000));
        const auto copy = Dossier::open(place.dossiers(), place.prompts.pathToSave, Workplace::today);
        REQUIRE(copy);
        CHECK(answerTo(**copy, "p.voornamen") == QStringLiteral("Beatrix"));
        const auto theirs = Dossier::open(place.dossiers(), path, Workplace::today);
        REQUIRE(theirs);
        CHECK(answerTo(**theirs, "p.achternaam") == QStringLiteral("Anders"));
    }
    SECTION("in its place")
    {
        place.prompts.conflicts = {ConflictChoice::Overwrite};
        save();
        CHECK(QTest::qWaitFor([&] { return !place.formWindow().dossier().isModified(); }, 5000));
        const auto ours = Dossier::open(place.dossiers(), path, Workplace::today);
        REQUIRE(ours);
        CHECK(answerTo(**ours, "p.voornamen") == QStringLiteral("Beatrix"));
        CHECK(answerTo(**ours, "p.achternaam") != QStringLiteral("Anders"));
    }
}
