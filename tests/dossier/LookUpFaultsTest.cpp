#include "dossier/ConnectionKeeper.h"
#include "dossier/SubmissionLookUp.h"
#include "practice/ProxiedService.h"
#include "practice/TrialApplication.h"
#include "support/FaultSweep.h"
#include "support/Waiting.h"

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;

} // namespace

TEST_CASE(
    "Whatever breaks while the service is asked how it is, it is asked again by itself", "[dossier][faults]")
{
    ProxiedOrganisation there;
    std::unique_ptr<ConnectionKeeper> keeper;
    std::optional<QString> outcome;
    bool isAsked = false;
    const FaultyReading reading{"state of the service", there.proxy,
        [](const QByteArray &, const QByteArray &path) { return path == "/v1/dienst"; },
        [&](std::chrono::milliseconds timeout) {
            isAsked = false;
            keeper = std::make_unique<ConnectionKeeper>(ConnectionKeeper::Context{*there.files, there.network,
                there.secrets, {}, there.environment, std::chrono::milliseconds(5), timeout});
            QObject::connect(keeper.get(), &ConnectionKeeper::failed, keeper.get(),
                [&outcome](const Error &error) { outcome = error.message; });
            QObject::connect(keeper.get(), &ConnectionKeeper::signInNeeded, keeper.get(),
                [&outcome] { outcome = QString(); });
        },
        [&] {
            outcome.reset();
            if (!std::exchange(isAsked, true))
                keeper->connectNow();
            REQUIRE(waitUntil([&] { return outcome.has_value(); }, patience));
            return *outcome;
        },
        [&] {
            return keeper->isReachable() && keeper->service()
                && keeper->service()->closedForms == QStringList{QStringLiteral("proefaanvraag")};
        },
        [&] {
            return !keeper->isReachable() && !keeper->service();
        }};
    sweepFaults(reading);
}

TEST_CASE("Whatever breaks while a confirmation of receipt is fetched again, only a genuine one counts",
    "[dossier][faults]")
{
    ProxiedService there;
    PracticeServer &server = *there.server;
    server.signIn(QStringLiteral("recognised-sponsor"));
    const TrialApplication application;
    REQUIRE(application.create(server).status == 201);
    const QString page = application.pay(server).json()[QLatin1String("checkoutUrl")].toString();
    REQUIRE(server.postForm(page, payButton(server, page)).status == 200);

    const Connection connection{there.environment, server.token(), {}};
    const QUuid id(application.path().section(QLatin1Char('/'), -1));
    std::optional<Receipt> receipt;
    std::chrono::milliseconds patienceOfOne{};
    const auto ask = [&]() -> QString {
        std::optional<QString> outcome;
        SubmissionLookUp lookUp(there.network, connection, id);
        lookUp.setTimeout(patienceOfOne);
        QObject::connect(&lookUp, &SubmissionLookUp::received, &lookUp, [&](const Receipt &given) {
            receipt = given;
            outcome = QString();
        });
        QObject::connect(&lookUp, &SubmissionLookUp::answered, &lookUp, [&](SubmissionLookUp::Found found) {
            CHECK(found == SubmissionLookUp::Found::Unknown); // nobody said that it is not there
            outcome = QStringLiteral("it is not known yet, and the window says so");
        });
        QObject::connect(&lookUp, &SubmissionLookUp::signInNeeded, &lookUp,
            [&] { outcome = QStringLiteral("signing in is needed, and the window asks for it"); });
        lookUp.ask();
        REQUIRE(waitUntil([&] { return outcome.has_value(); }, patience));
        return *outcome;
    };
    FaultyReading reading{"state of an application", there.proxy,
        [&](const QByteArray &, const QByteArray &path) { return path == application.path().toLatin1(); },
        [&](std::chrono::milliseconds timeout) {
            patienceOfOne = timeout;
            receipt.reset();
        },
        ask, [&] { return receipt && receipt->digest == application.digest(); },
        [&] {
            return !receipt.has_value();
        }};
    SECTION("its state") { }
    SECTION("its confirmation")
    {
        reading.name = "confirmation of receipt, again";
        reading.isMeant = [](const QByteArray &, const QByteArray &path) {
            return path.endsWith("/ontvangstbevestiging");
        };
    }
    sweepFaults(reading);
}
