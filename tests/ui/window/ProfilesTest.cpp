// The user's own organisations, from the window where they are filled in to the form that begins with them.
#include "dossier/Dossier.h"
#include "dossier/ProfileStore.h"
#include "ui/form/FormView.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/ProfileChoiceDialog.h"
#include "ui/window/ProfilesDialog.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString reportId = QStringLiteral("melding-wijziging-referent");

Profile clientOf(const QString &name, const QString &kvk)
{
    return {{QStringLiteral("company.name"), name}, {QStringLiteral("company.kvk"), kvk}};
}

const QList<Profile> twoClients{clientOf(QStringLiteral("Voorbeeld B.V."), QStringLiteral("03475945")),
    clientOf(QStringLiteral("Model N.V."), QStringLiteral("12345678"))};

/// The dialog, open on top of the start window, as its menu opens it.
struct OpenDialog
{
    explicit OpenDialog(Workplace &place, const QList<Profile> &profiles = {})
        : dialog(place.desk(), profiles, &place.startWindow())
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    QListWidget *list() const { return dialog.findChild<QListWidget *>(); }
    void goTo(int number)
    {
        list()->setFocus();
        list()->setCurrentRow(number);
    }
    void type(const char *item, const QString &text)
    {
        tabTo(QString::fromLatin1(item), 60);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(text);
    }
    ProfilesDialog dialog;
};

QString answerIn(const FormWindow &window, const char *path)
{
    const Session &session = window.dossier().session();
    return session.answer(session.find(QString::fromLatin1(path))).toJson().toString();
}

} // namespace

TEST_CASE(
    "What is filled in once stands in every new form, marked, and can be put back", "[ui][window][profile]")
{
    Workplace place;
    place.start();
    {
        OpenDialog open(place);
        open.type("ref.naam", QStringLiteral("Voorbeeld B.V."));
        open.type("ref.kvk", QStringLiteral("03475945"));
        open.type("ref.adr.plaats", QStringLiteral("Delft"));
        CHECK(open.list()->item(0)->text() == QStringLiteral("Voorbeeld B.V. (03475945)"));
        open.dialog.accept();
    }
    place.windows().beginForm(reportId, &place.startWindow());
    FormWindow &window = place.formWindow();
    CHECK(answerIn(window, "ref.naam") == QStringLiteral("Voorbeeld B.V."));
    CHECK(answerIn(window, "z.plaats") == QStringLiteral("Delft"));
    CHECK(place.prompts.asked.isEmpty()); // one profile: nothing to ask

    Session &session = window.dossier().session();
    const ItemRef name = session.find(QStringLiteral("ref.naam"));
    window.findChild<FormView *>()->showItem(name);
    QWidget *field = QApplication::focusWidget();
    REQUIRE(field->objectName() == QStringLiteral("ref.naam"));
    CHECK(field->accessibleDescription().contains(QStringLiteral("uit uw profiel")));
    typeText(QStringLiteral("x"));
    CHECK_FALSE(field->accessibleDescription().contains(QStringLiteral("uit uw profiel")));
    tabTo(QStringLiteral("ref.naam#restore"));
    press(Qt::Key_Space);
    CHECK(answerIn(window, "ref.naam") == QStringLiteral("Voorbeeld B.V."));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("ref.naam"));
}

TEST_CASE("With several organisations a new application asks which", "[ui][window][profile]")
{
    Workplace place;
    REQUIRE(place.saveProfiles(twoClients));
    place.start();
    SECTION("and begins with the chosen one")
    {
        place.prompts.profile = 1;
        place.windows().beginForm(reportId, &place.startWindow());
        CHECK(answerIn(place.formWindow(), "ref.kvk") == QStringLiteral("12345678"));
        CHECK(place.prompts.offeredProfiles.size() == 2);
    }
    SECTION("and leaves everything open where it is none of them")
    {
        place.prompts.profile = 2;
        place.windows().beginForm(reportId, &place.startWindow());
        CHECK(answerIn(place.formWindow(), "ref.kvk").isEmpty());
    }
    SECTION("and opens nothing when that is cancelled")
    {
        place.windows().beginForm(reportId, &place.startWindow());
        CHECK(place.windows().formWindows().isEmpty());
        CHECK(place.prompts.asked == QStringList{QStringLiteral("profile")});
    }
}

TEST_CASE("The question for which organisation is answered by keyboard", "[ui][window][profile]")
{
    Workplace place;
    place.start();
    ProfileChoiceDialog dialog({QStringLiteral("Voorbeeld B.V."), QStringLiteral("Model N.V.")}, 1);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.chosen() == 1);
    press(Qt::Key_Up);
    CHECK(dialog.chosen() == 0);
    press(Qt::Key_End);
    CHECK(dialog.chosen() == 2);
    press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE(
    "Organisations are added, changed and removed, and are there after a restart", "[ui][window][profile]")
{
    Workplace place;
    REQUIRE(place.saveProfiles(twoClients));
    place.start();
    place.prompts.isSure = true;
    {
        OpenDialog open(place, twoClients);
        tabToButton(QStringLiteral("Organisatie toevoegen"));
        press(Qt::Key_Space);
        open.type("ref.kvk", QStringLiteral("123")); // not right yet
        CHECK(open.list()->count() == 3);
        open.goTo(0);
        open.type("ref.naam", QStringLiteral("Anders B.V."));
        open.goTo(1);
        tabToButton(QStringLiteral("Verwijderen"), 80);
        press(Qt::Key_Space);
        CHECK(open.list()->count() == 2);
        open.dialog.reject(); // Escape keeps it too
    }
    place.end();
    place.start();
    const QList<Profile> kept = place.profiles();
    REQUIRE(kept.size() == 2);
    CHECK(profileName(kept.at(0)) == QStringLiteral("Anders B.V. (03475945)"));
    CHECK(kvkOf(kept.at(1)) == QStringLiteral("123"));
    const OpenDialog again(place, kept);
    again.list()->setCurrentRow(1);
    const auto *kvk = again.dialog.findChild<QLineEdit *>(QStringLiteral("ref.kvk"));
    REQUIRE(kvk);
    CHECK(kvk->text() == QStringLiteral("123"));
}

TEST_CASE(
    "A draft that is opened is compared with the profile of its own KvK number", "[ui][window][profile]")
{
    Workplace place;
    REQUIRE(place.saveProfiles(twoClients));
    place.start();
    place.prompts.profile = 1;
    place.windows().beginForm(reportId, &place.startWindow());
    const QString path = place.path(QStringLiteral("Melding.tfa"));
    REQUIRE(place.formWindow().dossier().saveAndWait(path, true));
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
    place.open(path);
    const Session &session = place.formWindow().dossier().session();
    CHECK(session.isFromProfile(session.find(QStringLiteral("ref.naam"))));
    CHECK(answerIn(place.formWindow(), "ref.naam") == QStringLiteral("Model N.V."));
}
