// The page that shows what is kept on this computer, deletes it at wish, and gives back what is in the bin.
#include "dossier/ConnectionKeeper.h"
#include "dossier/Dossier.h"
#include "support/DeadOwner.h"
#include "support/Files.h"
#include "ui/document/SampleDossier.h"
#include "ui/start/LocalDataPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString journalFolder = QStringLiteral("journals");

QPushButton *buttonOf(const StartPage &page, const QString &start, const QString &end = {})
{
    QCoreApplication::processEvents(); // new rows show by themselves, a moment later
    const QList<QPushButton *> buttons = page.localData()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        const QString name = button->accessibleName();
        if (button->isVisible() && name.startsWith(start) && name.endsWith(end))
            return button;
    }
    return nullptr;
}

/// Work that was cut off, and at the next start thrown away.
struct ThrownAway
{
    ThrownAway()
    {
        place.start();
        place.windows().beginForm(QStringLiteral("verlenging-kennismigrant"), &place.startWindow());
        place.formWindow();
        tabTo(QStringLiteral("p.vnr"));
        typeText(QStringLiteral("0987654321"));
        REQUIRE(QTest::qWaitFor([this] { return count(journalFolder) == 1; }, 5000));
        place.end();
        killOwners(place.path(journalFolder));
        place.prompts.recovery = {RecoveryDialog::Choice::Discard, {0}};
        place.start();
        page().showEntry(StartEntry::LocalData);
        REQUIRE(count(QStringLiteral("journals/bin")) == 1);
    }

    StartPage &page() const { return *place.startWindow().page(); }
    QPushButton *button(const QString &start) const { return buttonOf(page(), start); }
    qsizetype count(const QString &folder) const
    {
        return QDir(place.path(folder)).entryList(QDir::Files).size();
    }

    Workplace place;
};

} // namespace

TEST_CASE("What was thrown away is seen in the bin, and comes back from it", "[ui][window]")
{
    ThrownAway work;
    QPushButton *view = work.button(QStringLiteral("Bekijken: "));
    REQUIRE(view);
    QTest::mouseClick(view, Qt::LeftButton);
    REQUIRE(work.place.prompts.compared.size() == 1);
    QPushButton *restore = work.button(QStringLiteral("Herstellen: "));
    REQUIRE(restore);
    QTest::mouseClick(restore, Qt::LeftButton);
    REQUIRE(work.place.windows().formWindows().size() == 1);
    const Dossier &dossier = work.place.windows().formWindows().first()->dossier();
    CHECK(dossier.isModified());
    const Session &session = dossier.session();
    CHECK(session.displayText(session.find(QStringLiteral("p.vnr")), Language::Dutch)
        == QStringLiteral("0987654321"));
    // It is in the journal of the window again, and in the bin no more.
    CHECK(QTest::qWaitFor([&] { return work.count(QStringLiteral("journals/bin")) == 0; }, 5000));
    CHECK(work.count(journalFolder) == 1);
}

TEST_CASE("Local data is deleted only when the user is sure", "[ui][window]")
{
    ThrownAway work;
    const QString text = visibleText(*work.page().localData());
    CHECK(text.contains(QStringLiteral("Prullenbak")));
    for (const bool isSure : {false, true}) {
        work.place.prompts.isSure = isSure;
        QPushButton *wipe = work.button(QStringLiteral("Verwijderen (1): Prullenbak"));
        REQUIRE(wipe);
        QTest::mouseClick(wipe, Qt::LeftButton);
        CHECK(work.count(QStringLiteral("journals/bin")) == (isSure ? 0 : 1));
    }
    CHECK(work.place.prompts.asked.count(QStringLiteral("confirm")) == 2);
    CHECK(work.button(QStringLiteral("Herstellen: ")) == nullptr);
}

TEST_CASE("What was practised is deleted, and practising starts anew", "[ui][window]")
{
    Workplace place;
    place.start();
    place.connectAndWait();
    const QString note = place.path(QStringLiteral("practice/practice.json"));
    const QByteArray before = bytesOf(note);
    StartPage &page = *place.startWindow().page();
    page.showEntry(StartEntry::LocalData);
    place.prompts.isSure = true;
    QPushButton *wipe = buttonOf(page, QStringLiteral("Verwijderen"), QStringLiteral("Oefenomgeving"));
    REQUIRE(wipe);
    QTest::mouseClick(wipe, Qt::LeftButton);
    CHECK(place.prompts.failures.isEmpty());
    // The window goes on meanwhile; its end is waited for elsewhere.
    REQUIRE(QTest::qWaitFor([&] { return !place.connection().has_value(); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return place.keeper().isReachable(); }, 20'000));
    CHECK(bytesOf(note) != before);
    place.connectAndWait();
}
