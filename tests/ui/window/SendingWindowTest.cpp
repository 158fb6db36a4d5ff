#include "dossier/Sending.h"
#include "support/Files.h"
#include "ui/document/SampleDossier.h"
#include "ui/form/FormView.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 120'000; // milliseconds

/// As when the user comes back to it.
void activateAgain(QWidget &window)
{
    QEvent event(QEvent::ActivationChange);
    QApplication::sendEvent(&window, &event);
}

/// A complete application, sent from its window.
struct SentForm
{
    void send()
    {
        path = place.completeDraft(QStringLiteral("Specimen.tfa"));
        before = bytesOf(path);
        place.open(path);
        window().formView()->showPage(window().formView()->lastPage());
        REQUIRE(window().findChild<QPushButton *>(QStringLiteral("next"))->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    /// As far as the payment page, and then the program ends.
    void sendAndEnd()
    {
        place.start();
        place.connectAndWait();
        send();
        REQUIRE(QTest::qWaitFor([this] { return !place.openedAddresses.isEmpty(); }, patience));
        place.end();
    }
    FormWindow &window() { return place.formWindow(); }
    QString stateOnDisk() const
    {
        const auto dossier = Dossier::open(place.dossiers(), path, Workplace::today);
        return dossier ? (*dossier)->submission()[QLatin1String("state")].toString() : QString();
    }

    Workplace place;
    QString path;
    QByteArray before; ///< the draft as it was
};

} // namespace

TEST_CASE("Without a service the application stays as it was, and that is said", "[ui][window]")
{
    SentForm form;
    form.place.practiceProgram = QStringLiteral("/nowhere/verder-practice");
    form.place.start();
    form.send();
    const QList<Error> &failures = form.place.prompts.failures;
    REQUIRE(QTest::qWaitFor([&] { return !failures.isEmpty(); }, patience));
    CHECK(failures.size() == 1);
    CHECK(failures.first().kind == ErrorKind::Offline);
    CHECK(failures.first().message.size() > 20);
    CHECK_FALSE(form.window().dossier().session().isSealed());
    CHECK_FALSE(form.window().dossier().isModified());
    CHECK(form.place.outboxFiles().isEmpty());
    CHECK(form.window().findChild<QPushButton *>(QStringLiteral("next"))->isEnabled());
    CHECK(bytesOf(form.path) == form.before);
}

TEST_CASE("Where no browser opens, the payment page's address is still to be had", "[ui][window]")
{
    SentForm form;
    form.place.hasBrowser = false;
    form.place.start();
    form.place.connectAndWait();
    form.send();
    REQUIRE(QTest::qWaitFor([&] { return !form.place.prompts.failures.isEmpty(); }, patience));
    REQUIRE(form.place.openedAddresses.size() == 1);
    tabTo(QStringLiteral("copyAddress"));
    press(Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == form.place.openedAddresses.first().toString());
}

TEST_CASE("Changes that cannot be saved are not sent", "[ui][window]")
{
    SentForm form;
    form.place.start();
    form.place.connectAndWait();
    const QString path = form.place.completeDraft(QStringLiteral("Specimen.tfa"));
    form.place.open(path);
    Session &session = form.window().dossier().session();
    session.setText(session.find(QStringLiteral("d.functie")), QStringLiteral("Kok"));
    form.place.completeDraft(QStringLiteral("Specimen.tfa")); // a colleague's, in the same place
    form.window().formView()->showPage(form.window().formView()->lastPage());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(form.place.prompts.asked == QStringList{QStringLiteral("conflict")});
    CHECK_FALSE(session.isSealed());
    CHECK(form.place.outboxFiles().isEmpty());
}

TEST_CASE("An encrypted application that is under way is seen without its password", "[ui][window]")
{
    SentForm form;
    form.place.start();
    form.place.connectAndWait();
    form.path = form.place.completeDraft(QStringLiteral("Geheim.tfa"));
    form.place.open(form.path);
    form.place.prompts.passwordGiven = QStringLiteral("een lange zin");
    form.window().setPassword();
    REQUIRE(QTest::qWaitFor([&] { return !form.window().dossier().isSaving(); }, patience));
    form.window().formView()->showPage(form.window().formView()->lastPage());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !form.place.openedAddresses.isEmpty(); }, patience));
    form.place.end();

    form.place.start();
    StartPage &page = *form.place.startWindow().page();
    page.showEntry(StartEntry::Outbox);
    CHECK(visibleText(page).contains(QStringLiteral("Versleuteld concept")));
    // It goes on where it was, once its draft is opened.
    form.place.connectAndWait();
    form.place.open(form.path);
    form.place.pay(form.place.openedAddresses.first());
    REQUIRE(QTest::qWaitFor(
        [&] {
            return form.window().dossier().submission()[QLatin1String("state")] == QLatin1String("INGEDIEND");
        },
        patience));
    form.place.end();
    form.place.start();
    StartPage &next = *form.place.startWindow().page();
    next.showEntry(StartEntry::Outbox);
    CHECK_FALSE(visibleText(next).contains(QStringLiteral("Versleuteld concept")));
}

TEST_CASE("What was sent goes on when the program starts, without its draft being opened", "[ui][window]")
{
    SentForm form;
    form.sendAndEnd();
    form.place.start();
    CHECK(form.stateOnDisk() == QStringLiteral("BETALEN"));
    form.place.connectAndWait();
    form.place.pay(form.place.openedAddresses.first());
    REQUIRE(QTest::qWaitFor([&] { return form.stateOnDisk() == QLatin1String("INGEDIEND"); }, patience));
    CHECK(form.place.windows().formWindows().isEmpty());
    CHECK(form.place.openedAddresses.size() == 1); // nobody asked for the payment page
    const auto dossier = Dossier::open(form.place.dossiers(), form.path, Workplace::today);
    REQUIRE(dossier.has_value());
    CHECK(receiptOf(**dossier, form.place.connection()->environment).has_value());
    CHECK(form.place.prompts.failures.isEmpty());
}

TEST_CASE("A draft that goes on by itself can be opened, and goes on in its window", "[ui][window]")
{
    SentForm form;
    form.sendAndEnd();
    form.place.start();
    form.place.connectAndWait();
    form.place.open(form.path);
    CHECK(form.place.prompts.asked.isEmpty()); // it is not in use by somebody else
    CHECK(form.window().dossier().session().isSealed());
    const auto *page = form.window().findChild<SubmittingPage *>();
    CHECK(QTest::qWaitFor([&] { return page->isVisible(); }, patience));
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return form.place.windows().formWindows().isEmpty(); }));
    form.place.pay(form.place.openedAddresses.first());
    CHECK(QTest::qWaitFor([&] { return form.stateOnDisk() == QLatin1String("INGEDIEND"); }, patience));
}

TEST_CASE("A draft whose application is under way opens sealed, even as it was before", "[ui][window]")
{
    SentForm form;
    form.sendAndEnd();
    QFile file(form.path); // as after a power cut, between outbox and draft
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(form.before);
    file.close();
    form.place.practiceProgram = QStringLiteral("/nowhere/verder-practice");
    form.place.start();
    form.place.open(form.path);
    CHECK(form.window().dossier().session().isSealed());
    const auto offline = [&] {
        return form.window().findChild<QWidget *>(QStringLiteral("offlinePanel"));
    };
    REQUIRE(QTest::qWaitFor([&] { return offline() != nullptr; }, patience));
    CHECK(offline()->isVisible());
    CHECK(form.place.prompts.failures.isEmpty());
}

TEST_CASE(
    "What is taken back is judged by the day that it is then, and so is what stayed open", "[ui][window]")
{
    SentForm form;
    form.place.start();
    form.place.connectAndWait();
    form.send();
    REQUIRE(QTest::qWaitFor([&] { return !form.place.openedAddresses.isEmpty(); }, patience));
    form.place.day = Workplace::today.addDays(1);
    const Session &session = form.window().dossier().session();
    activateAgain(form.window());
    CHECK(session.today() == Workplace::today); // what was sealed is as it was
    tabTo(QStringLiteral("withdraw"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !session.isSealed(); }, patience));
    CHECK(session.today() == form.place.day);
    form.place.day = form.place.day.addDays(1);
    activateAgain(form.window());
    CHECK(session.today() == form.place.day);
}

TEST_CASE("The list of drafts tells what was submitted", "[ui][window]")
{
    SentForm form;
    form.place.start();
    form.place.connectAndWait();
    form.send();
    REQUIRE(QTest::qWaitFor([&] { return !form.place.openedAddresses.isEmpty(); }, patience));
    const auto listed = [&] {
        form.place.startWindow().refresh();
        StartPage &page = *form.place.startWindow().page();
        page.showEntry(StartEntry::Drafts);
        page.window()->show();
        QTest::qWait(50); // drafts are read one by one
        return visibleText(page);
    };
    CHECK(listed().contains(QStringLiteral("nog niet ontvangen")));
    form.place.pay(form.place.openedAddresses.first());
    REQUIRE(QTest::qWaitFor([&] { return form.stateOnDisk() == QLatin1String("INGEDIEND"); }, patience));
    CHECK(listed().contains(QStringLiteral("Ingediend.")));
}
