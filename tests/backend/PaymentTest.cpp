#include "backend/SendingBench.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

using State = SubmissionState;

/// A desk whose payment is open and not paid yet.
struct OpenPayment
{
    OpenPayment()
        : desk(backend, true)
    {
        desk.paysAtOnce = false;
        REQUIRE(desk.runUntil(State::Betalen));
        REQUIRE(QTest::qWaitFor([this] { return desk.pagesOpened == 1; }));
    }

    TestBackend backend;
    SendingBench desk;
};

} // namespace

TEST_CASE("A payment that the user cancels is not followed by another unasked", "[backend]")
{
    OpenPayment open;
    SendingBench &desk = open.desk;
    desk.submitter().cancelPayment();
    REQUIRE(QTest::qWaitFor([&] { return desk.state() == State::Gecontroleerd; }));
    CHECK(desk.record().paymentEnded == QStringLiteral("cancelled"));
    CHECK(desk.record().checkoutUrl.isEmpty());

    // Nor by starting the program again.
    desk.open();
    desk.submitter().start();
    QTest::qWait(50);
    CHECK(desk.state() == State::Gecontroleerd);
    CHECK(desk.pagesOpened == 1);

    desk.paysAtOnce = true;
    desk.submitter().pay();
    REQUIRE(QTest::qWaitFor([&] { return desk.state() == State::Ingediend; }));
    CHECK(open.backend.captures() == 1);
}

TEST_CASE("A payment that expired waits for the user", "[backend]")
{
    OpenPayment open;
    open.backend.expirePayment();
    REQUIRE(QTest::qWaitFor([&] { return open.desk.state() == State::Gecontroleerd; }));
    CHECK(open.desk.record().paymentEnded == QStringLiteral("expired"));
}

TEST_CASE("A payment that was captured while it was being cancelled counts", "[backend]")
{
    OpenPayment open;
    open.backend.setOverride([&](const SeenRequest &request) {
        if (request.method == "DELETE")
            open.backend.capture();
        return ScriptedAnswer();
    });
    open.desk.submitter().cancelPayment();
    REQUIRE(QTest::qWaitFor([&] { return open.desk.state() == State::Ingediend; }));
    CHECK(open.backend.registrations() == 1);
}

TEST_CASE("Back to the draft cancels an open payment first", "[backend]")
{
    OpenPayment open;
    open.desk.submitter().withdraw();
    REQUIRE(QTest::qWaitFor([&] { return open.desk.withdrawals == 1; }));
    CHECK(open.backend.server().count("DELETE", "") == 1);
    CHECK(open.desk.state() == State::Concept);
    CHECK(open.desk.outbox().all().isEmpty());
    open.backend.capture(); // finds nothing open
    CHECK(open.backend.registrations() == 0);
}

TEST_CASE("What was paid meanwhile is not taken back", "[backend]")
{
    OpenPayment open;
    open.backend.capture();
    open.desk.submitter().withdraw();
    REQUIRE(QTest::qWaitFor([&] { return open.desk.state() == State::Ingediend; }));
    CHECK(open.desk.refusals.size() == 1);
    CHECK(open.desk.withdrawals == 0);
}

TEST_CASE("Nothing is taken back while the server does not say what it has", "[backend]")
{
    OpenPayment open;
    open.backend.server().close();
    open.backend.setOverride([](const SeenRequest &) { return ScriptedAnswer::closing(); });
    open.desk.submitter().withdraw();
    REQUIRE(QTest::qWaitFor([&] { return open.desk.refusals.size() == 1; }));
    CHECK(open.desk.withdrawals == 0);
    CHECK(open.desk.outbox().all().size() == 1);
}

TEST_CASE("The page of an address that is not the environment's is not opened", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend, true);
    desk.context.environment.isPractice = false; // so that loopback is not allowed
    desk.open();
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.state() == State::Betalen && !desk.record().lastError.isEmpty(); }));
    QTest::qWait(50);
    CHECK(desk.pagesOpened == 0);
    CHECK(desk.record().checkoutUrl.isEmpty());
    CHECK(desk.record().lastError.contains(QStringLiteral("Do not pay")));
}

TEST_CASE("Two machines with one draft and the same answers end with one receipt", "[backend]")
{
    TestBackend backend;
    SendingBench first(backend);
    SendingBench second(backend);
    REQUIRE(first.runUntil(State::Ingediend));
    REQUIRE(second.runUntil(State::Ingediend));
    CHECK(backend.registrations() == 1);
    CHECK(second.record().receipt->applicationNumber == first.record().receipt->applicationNumber);
}

TEST_CASE("Two machines that send the same at once open one payment", "[backend]")
{
    TestBackend backend;
    SendingBench first(backend, true);
    SendingBench second(backend, true);
    first.paysAtOnce = second.paysAtOnce = false;
    REQUIRE(first.runUntil(State::Betalen));
    REQUIRE(second.runUntil(State::Betalen));
    REQUIRE(QTest::qWaitFor([&] { return first.pagesOpened == 1 && second.pagesOpened == 1; }));
    CHECK(first.record().checkoutUrl == second.record().checkoutUrl);
    backend.capture();
    REQUIRE(QTest::qWaitFor(
        [&] { return first.state() == State::Ingediend && second.state() == State::Ingediend; }));
    CHECK(backend.captures() == 1);
}

TEST_CASE("Other answers that stand on the server are replaced after asking, while nothing is submitted",
    "[backend]")
{
    TestBackend backend;
    backend.putByColleague("{\"attachments\":[]}");
    SendingBench desk(backend);
    REQUIRE(desk.runUntil(State::Ingediend));
    CHECK(backend.body() == desk.sealed.bytes);
    CHECK(backend.server().count("PUT", desk.sealed.submissionId.toByteArray(QUuid::WithoutBraces)) == 2);
    CHECK(backend.server().count("GET", desk.sealed.submissionId.toByteArray(QUuid::WithoutBraces)) == 1);
}

TEST_CASE("What a colleague submitted is never replaced nor called ours", "[backend]")
{
    TestBackend backend;
    backend.putByColleague("{\"attachments\":[]}");
    backend.submitByColleague();
    SendingBench desk(backend);
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.state() == State::Afgewezen; }));
    CHECK(desk.record().problems.value(0).code == QStringLiteral("already-submitted"));
    CHECK_FALSE(desk.hasEver(State::Ingediend));
    CHECK(backend.body() == "{\"attachments\":[]}");
}

TEST_CASE(
    "Answers that a colleague put in the place of ours are neither checked nor paid for as ours", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend, true);
    backend.setOverride([&](const SeenRequest &request) {
        if (request.path.endsWith("/betalingen"))
            backend.putByColleague("{\"attachments\":[]}");
        return ScriptedAnswer();
    });
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.state() == State::Afgewezen; }));
    CHECK(desk.pagesOpened == 0);
    CHECK(desk.record().problems.value(0).code == QStringLiteral("replaced"));
}
