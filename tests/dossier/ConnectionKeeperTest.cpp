#include "dossier/ConnectionKeeper.h"

#include "practice/ProxiedService.h"
#include "support/Browser.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;

} // namespace

TEST_CASE("A service that was not there is found by itself when it is", "[dossier]")
{
    ProxiedOrganisation there;
    there.proxy.setListening(false);
    ConnectionKeeper keeper(
        {*there.files, there.network, there.secrets, {}, there.environment, std::chrono::milliseconds(20)});
    QSignalSpy failed(&keeper, &ConnectionKeeper::failed);
    QSignalSpy needed(&keeper, &ConnectionKeeper::signInNeeded);
    keeper.connectNow();
    REQUIRE(QTest::qWaitFor([&] { return failed.size() >= 2; }, patience));
    CHECK_FALSE(keeper.isReachable());
    CHECK(keeper.isTried());
    CHECK(needed.isEmpty());
    there.proxy.setListening(true);
    REQUIRE(QTest::qWaitFor([&] { return !needed.isEmpty(); }, patience));
    CHECK(keeper.isReachable());
    REQUIRE(keeper.service().has_value());
    CHECK(keeper.service()->closedForms == QStringList{QStringLiteral("proefaanvraag")});
    CHECK_FALSE(keeper.isPractice());
    CHECK(keeper.environmentName() == QStringLiteral("ind.example"));
}

TEST_CASE("Another environment starts without anything of the one before it", "[dossier]")
{
    ProxiedOrganisation there;
    ConnectionKeeper keeper({*there.files, there.network, there.secrets,
        {QStringLiteral("/nowhere/verder-practice"), there.folder.filePath(QStringLiteral("none")), 0},
        there.environment, std::chrono::milliseconds(20)});
    QObject::connect(&keeper, &ConnectionKeeper::signInNeeded, &keeper, [&keeper] { keeper.signIn({}); });
    QObject::connect(&keeper, &ConnectionKeeper::signInPageReady, &keeper, [&keeper](const QUrl &page) {
        QTimer::singleShot(
            0, &keeper, [page] { Browser().signIn(page, QStringLiteral("recognised-sponsor")); });
    });
    keeper.connectNow();
    REQUIRE(QTest::qWaitFor([&] { return keeper.connection().has_value(); }, patience));
    const QString token = keeper.connection()->token;
    QSignalSpy signedOut(&keeper, &ConnectionKeeper::signedOut);
    keeper.disconnect(&keeper);
    keeper.setOrganisation({});
    CHECK(signedOut.size() == 1);
    CHECK_FALSE(keeper.connection().has_value());
    CHECK_FALSE(keeper.service().has_value());
    CHECK(keeper.isPractice());

    QSignalSpy connected(&keeper, &ConnectionKeeper::connected);
    keeper.setOrganisation(there.environment); // the session of there is taken up
    REQUIRE(QTest::qWaitFor([&] { return !connected.isEmpty(); }, patience));
    CHECK(keeper.connection()->account.company.kvkNumber == QStringLiteral("90000013"));
}
