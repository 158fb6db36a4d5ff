#include "backend/ApiAnswer.h"

#include "backend/Environment.h"
#include "backend/RetrySchedule.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

RawAnswer answer(int status, const QByteArray &type, const QByteArray &body)
{
    return RawAnswer{status, type, "1.0.0", QByteArray::number(body.size()), {}, {}, {}, body};
}

const QByteArray problemType = "application/problem+json; charset=utf-8";

} // namespace

TEST_CASE("An answer in our own format is believed", "[backend]")
{
    const ApiAnswer ok = judgeAnswer(answer(200, "application/json; charset=utf-8", R"({"a":1})"));
    REQUIRE(std::holds_alternative<ApiOk>(ok));
    CHECK(std::get<ApiOk>(ok).body.value(QLatin1String("a")).toInt() == 1);
    CHECK(std::holds_alternative<ApiOk>(judgeAnswer(RawAnswer{204, {}, "1.2.0", {}, {}, {}, {}, {}})));
}

TEST_CASE("An answer of which anything is not as it should be is unknown", "[backend]")
{
    RawAnswer odd = answer(200, "application/json", R"({"a":1})");
    SECTION("another media type")
    {
        odd.contentType = "text/html";
    }
    SECTION("no media type")
    {
        odd.contentType.clear();
    }
    SECTION("longer than it says")
    {
        odd.contentLength = "6";
    }
    SECTION("no length at all")
    {
        odd.contentLength.clear();
    }
    SECTION("another digest")
    {
        odd.contentDigest = "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:";
    }
    SECTION("no version")
    {
        odd.apiVersion.clear();
    }
    SECTION("a version that we do not know")
    {
        odd.apiVersion = "2.0.0";
    }
    SECTION("not an object")
    {
        odd = answer(200, "application/json", "[1]");
    }
    SECTION("a name twice")
    {
        odd = answer(200, "application/json", R"({"a":1,"a":2})");
    }
    SECTION("a redirect")
    {
        odd.status = 302;
    }
    SECTION("a problem that does not say so")
    {
        odd.status = 422;
    }
    SECTION("a problem of another status")
    {
        odd = answer(422, problemType, R"({"status":409,"code":"x","title":"x"})");
    }
    SECTION("a problem without a code")
    {
        odd = answer(422, problemType, R"({"status":422,"title":"x"})");
    }
    SECTION("a problem whose list is none")
    {
        odd = answer(422, problemType, R"({"status":422,"code":"validation","problems":[{"pointer":"/a"}]})");
    }
    SECTION("a fault of the server")
    {
        odd = answer(500, problemType, R"({"status":500,"code":"internal","title":"x"})");
    }
    CHECK(std::holds_alternative<ApiUnknown>(judgeAnswer(odd)));
}

TEST_CASE("A problem document is read with its bounds", "[backend]")
{
    const QByteArray body
        = R"({"status":422,"code":"validation","title":"T","detail":"one\u202Etwo\nthree",)"
          R"("problems":[{"pointer":"/answers/a~1b","code":"required","message":"Vul in."}]})";
    const ApiAnswer judged = judgeAnswer(answer(422, problemType, body));
    REQUIRE(std::holds_alternative<ApiProblem>(judged));
    const auto &problem = std::get<ApiProblem>(judged);
    CHECK(problem.code == QStringLiteral("validation"));
    CHECK(problem.detail == QStringLiteral("one two three"));
    REQUIRE(problem.problems.size() == 1);
    CHECK(problem.problems[0].pointer == QStringLiteral("/answers/a~1b"));
}

TEST_CASE("A form that is closed for now is no fault, and says for how long", "[backend]")
{
    RawAnswer closed = answer(503, problemType, R"({"status":503,"code":"form-closed","title":"Closed"})");
    closed.retryAfter = "120";
    const ApiAnswer judged = judgeAnswer(closed);
    REQUIRE(std::holds_alternative<ApiProblem>(judged));
    CHECK(std::get<ApiProblem>(judged).retryAfter == 120);
}

TEST_CASE("Nobody can silence the program for longer than a day", "[backend]")
{
    RawAnswer busy = answer(429, problemType, R"({"status":429,"code":"try-later","title":"x"})");
    busy.retryAfter = "999999999";
    CHECK(std::get<ApiProblem>(judgeAnswer(busy)).retryAfter == 86400);
}

TEST_CASE("A gateway's 401 with a bearer challenge asks to sign in, any other is unknown", "[backend]")
{
    RawAnswer refused{401, "text/html", {}, "2", {}, "Bearer error=\"invalid_token\"", {}, "no"};
    CHECK(std::holds_alternative<ApiProblem>(judgeAnswer(refused)));
    refused.authenticate = "Basic realm=\"hotel\"";
    CHECK(std::holds_alternative<ApiUnknown>(judgeAnswer(refused)));
}

TEST_CASE("A payment page is opened only where the environment allows it", "[backend]")
{
    Environment real;
    real.paymentHosts = {QStringLiteral("pay.example")};
    const auto mayOpen = [](const Environment &environment, const char *url) {
        return isPaymentPage(environment, QUrl(QString::fromLatin1(url), QUrl::StrictMode));
    };
    CHECK(mayOpen(real, "https://pay.example/x"));
    CHECK_FALSE(mayOpen(real, "http://pay.example/x"));
    CHECK_FALSE(mayOpen(real, "https://pay.example.evil.example/x"));
    CHECK_FALSE(mayOpen(real, "https://pay.example@evil.example/x"));
    CHECK_FALSE(mayOpen(real, "https://user@pay.example/x"));
    CHECK_FALSE(mayOpen(real, "http://127.0.0.1/x"));
    CHECK_FALSE(mayOpen(real, "javascript:alert(1)"));
    CHECK_FALSE(mayOpen(real, ""));

    Environment practice;
    practice.isPractice = true;
    practice.paymentHosts = {QStringLiteral("pay.example")};
    CHECK(mayOpen(practice, "http://127.0.0.1:4711/betalen/x"));
    CHECK_FALSE(mayOpen(practice, "https://pay.example/x"));
    CHECK_FALSE(mayOpen(practice, "http://127.0.0.1.evil.example/x"));
}

TEST_CASE("Waits grow to a ceiling with full jitter, and become rare when patience ends", "[backend]")
{
    using std::chrono::milliseconds;
    RetrySchedule schedule;
    schedule.random = [] {
        return 1.0;
    };
    const milliseconds minute = std::chrono::minutes(1);
    CHECK(schedule.waitAfter(1, {}) == milliseconds(1000));
    CHECK(schedule.waitAfter(2, {}) == milliseconds(2000));
    CHECK(schedule.waitAfter(5, {}) == milliseconds(16000));
    CHECK(schedule.waitAfter(20, {}) == minute);
    CHECK(schedule.waitAfter(2'000'000'000, {}) == minute);
    CHECK(schedule.waitAfter(3, 10 * minute) == 15 * minute);
    schedule.random = [] {
        return 0.25;
    };
    CHECK(schedule.waitAfter(3, {}) == milliseconds(1000));
    schedule.random = [] {
        return 0.0;
    };
    CHECK(schedule.waitAfter(3, {}) == milliseconds(0));
}
