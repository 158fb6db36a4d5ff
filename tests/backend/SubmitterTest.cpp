#include "backend/SendingBench.h"

#include <QJsonArray>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

using State = SubmissionState;

ScriptedAnswer html()
{
    return ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 25\r\n\r\n"
                               "<html>Welcome to hotel</h>");
}

struct NamedFault
{
    const char *name;
    ScriptedAnswer answer;
};

QList<NamedFault> faults()
{
    return {
        {"hangs up", ScriptedAnswer::closing()},
        {"hangs up within the head", ScriptedAnswer::raw("HTTP/1.1 20")},
        {"hangs up within the body",
            ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nAPI-Version: 1.0.0\r\nContent-Type: "
                                "application/json\r\nContent-Length: 900\r\n\r\n{\"id\":")},
        {"no length and cut short",
            ScriptedAnswer::raw("HTTP/1.1 201 OK\r\nAPI-Version: 1.0.0\r\nContent-Type: "
                                "application/json\r\n\r\n{\"state\":\"submitted\"}")},
        {"a captive portal", html()},
        {"a redirect",
            ScriptedAnswer::raw("HTTP/1.1 302 Found\r\nLocation: /v1/login\r\nContent-Length: 0\r\n\r\n")},
        {"JSON of somebody else",
            ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                "2\r\n\r\n{}")},
        {"an empty object", ScriptedAnswer::json(200, {})},
        {"500", ScriptedAnswer::problem(500, QStringLiteral("internal"))},
        {"502 of a proxy",
            ScriptedAnswer::raw(
                "HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nbad")},
        {"503", ScriptedAnswer::problem(503, QStringLiteral("try-later"))},
        {"404 of a proxy",
            ScriptedAnswer::raw(
                "HTTP/1.1 404 Not\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nno!")},
        {"404 of our server, not about the application",
            ScriptedAnswer::problem(404, QStringLiteral("unknown-path"))},
        {"429", ScriptedAnswer::problem(429, QStringLiteral("try-later"), {}, "Retry-After: 0\r\n")},
        {"drips", ScriptedAnswer::dripping()},
    };
}

/// One application on its way past one fault.
struct Trial
{
    Trial(const TestBackend::Fault &fault, bool isPaidOnline)
        : desk(backend, isPaidOnline)
    {
        backend.setFault(fault);
        desk.submitter().start();
    }

    TestBackend backend;
    SendingBench desk;
};

} // namespace

TEST_CASE("An application without online payment ends with a verified receipt", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend);
    REQUIRE(desk.runUntil(State::Ingediend));
    CHECK(backend.registrations() == 1);
    CHECK(backend.body() == desk.sealed.bytes);
    for (const Attachment &attachment : desk.sealed.attachments)
        CHECK(backend.hasDocument(attachment.sha256));
    CHECK(desk.record().receipt->applicationNumber == QStringLiteral("OEFEN-0000-0042"));
    CHECK(desk.receipts == 1);
    CHECK_FALSE(desk.hasEver(State::Onbekend));
    CHECK(desk.record().times.contains(State::Documenten));

    // The record on the disk says the same, and its receipt is verified again.
    desk.open();
    CHECK(desk.state() == State::Ingediend);
    CHECK(desk.record().receipt.has_value());
}

TEST_CASE(
    "An application that is paid online is registered by paying, and the page is opened once", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend, true);
    REQUIRE(desk.runUntil(State::Ingediend));
    CHECK(backend.registrations() == 1);
    CHECK(backend.captures() == 1);
    CHECK(desk.pagesOpened == 1);
    CHECK(backend.server().count("POST", "/indienen") == 0);
    CHECK(desk.hasEver(State::Betalen));
}

TEST_CASE("Whatever goes wrong with any one answer, the application is registered once", "[backend]")
{
    const bool isPaidOnline = GENERATE(false, true);
    const bool afterwards = GENERATE(false, true);
    int requests = 0;
    {
        TestBackend backend;
        SendingBench desk(backend, isPaidOnline);
        REQUIRE(desk.runUntil(State::Ingediend));
        requests = backend.requests();
    }
    const QList<NamedFault> all = faults();
    for (const NamedFault &fault : all) {
        // All of them at once: they do little but wait.
        std::vector<std::unique_ptr<Trial>> trials;
        for (int n = 0; n < requests; ++n)
            trials.push_back(
                std::make_unique<Trial>(TestBackend::Fault{n, afterwards, fault.answer}, isPaidOnline));
        const auto isDone = [](const auto &trial) {
            return trial->desk.state() == State::Ingediend;
        };
        const bool areDone
            = QTest::qWaitFor([&] { return std::all_of(trials.cbegin(), trials.cend(), isDone); }, 20'000);
        for (size_t n = 0; n < trials.size(); ++n) {
            CAPTURE(isPaidOnline, afterwards, fault.name, n, areDone);
            CHECK(isDone(trials[n]));
            CHECK(trials[n]->backend.registrations() == 1);
            CHECK(trials[n]->backend.captures() == (isPaidOnline ? 1 : 0));
            CHECK_FALSE(trials[n]->desk.hasEver(State::Afgewezen));
        }
    }
}

TEST_CASE("Killed at any request and started again, the application is registered once", "[backend]")
{
    const bool isPaidOnline = GENERATE(false, true);
    const bool afterwards = GENERATE(false, true);
    for (int n = 0;; ++n) {
        CAPTURE(isPaidOnline, afterwards, n);
        TestBackend backend;
        SendingBench desk(backend, isPaidOnline);
        // The server hangs up, and at that moment the program is gone.
        backend.setFault({n, afterwards, ScriptedAnswer::closing()});
        desk.submitter().start();
        const bool isReached = QTest::qWaitFor(
            [&] { return backend.requests() > n || desk.state() == State::Ingediend; }, 10'000);
        REQUIRE(isReached);
        if (desk.state() == State::Ingediend && backend.requests() <= n)
            break;
        desk.kill();
        desk.open();
        REQUIRE(desk.runUntil(State::Ingediend));
        CHECK(backend.registrations() == 1);
        CHECK(backend.captures() == (isPaidOnline ? 1 : 0));
    }
}

TEST_CASE(
    "While nothing can be reached a sealed application waits, and goes out by itself later", "[backend]")
{
    TestBackend backend;
    TestBackend nobody;
    nobody.server().close();
    SendingBench desk(backend);
    const Environment there = desk.context.environment;
    desk.context.environment.address = nobody.server().address();
    desk.open();
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.record().attempts >= 3; }));
    CHECK(desk.state() == State::Verzegeld);
    CHECK_FALSE(desk.hasEver(State::Onbekend));
    CHECK_FALSE(desk.record().isSent);
    CHECK_FALSE(desk.record().lastError.isEmpty());
    CHECK(desk.record().nextAttempt.isValid());

    SECTION("it goes out when the connection is back")
    {
        desk.context.environment = there;
        desk.open();
        CHECK(desk.runUntil(State::Ingediend));
    }
    SECTION("it can be taken back at once, for nothing was sent")
    {
        desk.submitter().stop();
        desk.submitter().withdraw();
        CHECK(desk.withdrawals == 1);
        CHECK(desk.outbox().all().isEmpty());
    }
}

TEST_CASE("While the server cannot be asked, the state is unknown and never failed or submitted", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend, true);
    desk.paysAtOnce = false;
    REQUIRE(desk.runUntil(State::Betalen));
    backend.capture();
    backend.setOverride([](const SeenRequest &) { return html(); });
    REQUIRE(QTest::qWaitFor([&] { return desk.record().attempts >= 4; }));
    CHECK(desk.state() == State::Onbekend);
    CHECK(desk.record().before == State::Betalen);
    CHECK_FALSE(desk.hasEver(State::Afgewezen));
    CHECK_FALSE(desk.hasEver(State::Ingediend));
    CHECK(desk.record().lastError.contains(QStringLiteral("Do not pay again")));
    CHECK_FALSE(desk.submitter().canWithdraw());
    backend.setOverride({});
    CHECK(desk.runUntil(State::Ingediend));
}

TEST_CASE("Retry-After is obeyed, also after a start of the program", "[backend]")
{
    TestBackend backend;
    backend.setOverride([](const SeenRequest &) {
        return ScriptedAnswer::problem(503, QStringLiteral("form-closed"),
            {{QStringLiteral("detail"), QStringLiteral("Closed until Monday.")}}, "Retry-After: 3600\r\n");
    });
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-01T08:00:00Z"), Qt::ISODate);
    SendingBench desk(backend);
    desk.context.now = [&now] {
        return now;
    };
    desk.open();
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.record().attempts == 1; }));
    CHECK(desk.state() == State::Verzegeld);
    CHECK(desk.record().lastError == QStringLiteral("Closed until Monday."));
    CHECK(desk.record().nextAttempt == now.addSecs(3600));
    desk.open();
    desk.submitter().start();
    QTest::qWait(50);
    CHECK(backend.requests() == 1);

    now = now.addSecs(3601);
    backend.setOverride({});
    CHECK(desk.runUntil(State::Ingediend));
}

TEST_CASE("Not signed in any more stops everything until somebody signs in", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend);
    desk.submitter().setToken(QStringLiteral("old"));
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.signInsNeeded == 1; }));
    CHECK(desk.state() == State::Verzegeld);
    QTest::qWait(50);
    CHECK(backend.requests() == 1);
    desk.submitter().setToken(QStringLiteral("token"));
    CHECK(desk.runUntil(State::Ingediend));
}

TEST_CASE("Without a token nothing is sent", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend);
    desk.submitter().setToken({});
    desk.submitter().start();
    QTest::qWait(50);
    CHECK(desk.signInsNeeded == 1);
    CHECK(backend.requests() == 0);
}

TEST_CASE("What the server does not accept is told with its problems", "[backend]")
{
    TestBackend backend;
    backend.setOverride([](const SeenRequest &request) {
        if (!request.path.endsWith("/controle"))
            return ScriptedAnswer();
        const QJsonObject one{{QStringLiteral("pointer"), QStringLiteral("/answers/p.vnr")},
            {QStringLiteral("code"), QStringLiteral("required")},
            {QStringLiteral("message"), QStringLiteral("Vul in: V-nummer.")}};
        return ScriptedAnswer::problem(
            422, QStringLiteral("validation"), {{QStringLiteral("problems"), QJsonArray{one}}});
    });
    SendingBench desk(backend);
    REQUIRE(desk.runUntil(State::Afgewezen));
    REQUIRE(desk.record().problems.size() == 1);
    CHECK(desk.record().problems[0].pointer == QStringLiteral("/answers/p.vnr"));
    CHECK(desk.record().problems[0].message == QStringLiteral("Vul in: V-nummer."));
    CHECK_FALSE(desk.submitter().isBusy());

    desk.submitter().withdraw();
    CHECK(QTest::qWaitFor([&] { return desk.withdrawals == 1; }));
    CHECK(backend.server().count("GET", desk.sealed.submissionId.toByteArray(QUuid::WithoutBraces)) == 1);
}
