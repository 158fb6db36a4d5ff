#include "dossier/Adoption.h"
#include "dossier/ConnectionKeeper.h"
#include "dossier/Sending.h"
#include "ui/form/FormView.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 60'000; // milliseconds

/// A draft that was sent from one computer as far as the payment page, and is opened on another: the same
/// files and service, and no outbox.
struct Elsewhere
{
    Elsewhere()
    {
        place.start();
        place.connectAndWait();
        path = place.completeDraft(QStringLiteral("Specimen.tfa"));
        place.open(path);
        place.formWindow().formView()->showPage(place.formWindow().formView()->lastPage());
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return place.openedAddresses.size() == 1; }, patience));
        place.formWindow().dossier().waitForSaving();
        place.end();
        REQUIRE(QDir(place.path(QStringLiteral("outbox"))).removeRecursively());
    }

    /// Changes what the draft says of its submission.
    void change(const std::function<void(QJsonObject &)> &how)
    {
        place.start();
        const auto dossier = Dossier::open(place.dossiers(), path, Workplace::today);
        REQUIRE(dossier.has_value());
        QJsonObject submission = (*dossier)->submission();
        how(submission);
        (*dossier)->setSubmission(submission);
        REQUIRE((*dossier)->saveAndWait(path));
        place.end();
    }
    /// On the computer where it was sent, which only has the browser open.
    void pay()
    {
        place.start();
        place.connectAndWait();
        place.pay(place.openedAddresses.first());
        place.end();
    }
    void openSignedIn()
    {
        place.start();
        place.open(path);
        CHECK(isSealed());
        place.keeper().connectNow();
        REQUIRE(QTest::qWaitFor([this] { return place.connection().has_value(); }, patience));
    }
    bool isSealed() { return place.formWindow().dossier().session().isSealed(); }
    QString state() { return place.formWindow().dossier().submission()[QLatin1String("state")].toString(); }

    Workplace place;
    QString path;
};

} // namespace

TEST_CASE("A draft that was sent from another computer goes on from what the service has", "[ui][window]")
{
    Elsewhere elsewhere;
    elsewhere.openSignedIn();
    const auto *page = elsewhere.place.formWindow().findChild<SubmittingPage *>();
    REQUIRE(QTest::qWaitFor([&] { return page->isVisible(); }, patience));
    REQUIRE(QTest::qWaitFor([&] { return elsewhere.state() == QLatin1String("BETALEN"); }, patience));
    CHECK(elsewhere.place.openedAddresses.first() == elsewhere.place.openedAddresses.last()); // one payment
    elsewhere.place.pay(elsewhere.place.openedAddresses.first());
    CHECK(QTest::qWaitFor([&] { return elsewhere.state() == QLatin1String("INGEDIEND"); }, patience));
    CHECK(elsewhere.place.prompts.failures.isEmpty());
}

TEST_CASE("What was sent and paid from another computer shows its receipt here", "[ui][window]")
{
    Elsewhere elsewhere;
    elsewhere.pay();
    SECTION("with the same bytes") { }
    SECTION("also where the draft does not say what was sealed")
    {
        elsewhere.change([](QJsonObject &submission) {
            submission.remove(QStringLiteral("today"));
            submission.remove(QStringLiteral("digest"));
        });
    }
    elsewhere.openSignedIn();
    const auto *receipt = elsewhere.place.formWindow().findChild<ReceiptPage *>();
    REQUIRE(QTest::qWaitFor([&] { return receipt->isVisible(); }, patience));
    CHECK(elsewhere.isSealed());
    CHECK(elsewhere.place.openedAddresses.size() == 1);
    elsewhere.place.formWindow().dossier().waitForSaving();
    CHECK(receiptOf(elsewhere.place.formWindow().dossier(), elsewhere.place.connection()->environment)
              .has_value());
}

TEST_CASE("What the service never received can be sent from here, and that is said", "[ui][window]")
{
    Elsewhere elsewhere;
    elsewhere.change([](QJsonObject &submission) { submission.remove(QStringLiteral("today")); });
    REQUIRE(QDir(elsewhere.place.path(QStringLiteral("practice"))).removeRecursively());
    elsewhere.place.start();
    elsewhere.place.open(elsewhere.path);
    CHECK(elsewhere.isSealed());
    elsewhere.place.connectAndWait();
    REQUIRE(QTest::qWaitFor([&] { return !elsewhere.place.prompts.told.isEmpty(); }, patience));
    CHECK_FALSE(elsewhere.isSealed());
    CHECK(elsewhere.place.outboxFiles().isEmpty()); // nothing was sent by opening it
}

TEST_CASE("Without a connection a draft that was sent elsewhere stays sealed", "[ui][window]")
{
    Elsewhere elsewhere;
    elsewhere.place.practiceProgram = QStringLiteral("/nowhere/verder-practice");
    elsewhere.place.start();
    elsewhere.place.open(elsewhere.path);
    elsewhere.place.keeper().connectNow();
    REQUIRE(QTest::qWaitFor([&] { return elsewhere.place.keeper().isTried(); }, patience));
    CHECK(elsewhere.isSealed());
    CHECK(elsewhere.place.prompts.failures.isEmpty());
    CHECK(elsewhere.place.outboxFiles().isEmpty());
}

TEST_CASE("A draft sent to another environment stays sealed, one practised with can be sent", "[ui][window]")
{
    Elsewhere elsewhere;
    elsewhere.change([](QJsonObject &submission) {
        submission.insert(QStringLiteral("environment"), QStringLiteral("ind.example"));
    });
    elsewhere.openSignedIn();
    REQUIRE(QTest::qWaitFor([&] { return !elsewhere.place.prompts.told.isEmpty(); }, patience));
    CHECK(elsewhere.isSealed());
    CHECK(elsewhere.place.outboxFiles().isEmpty());
}
