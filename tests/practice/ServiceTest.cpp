#include "practice/TrialApplication.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QByteArray rawRequest(PracticeServer &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(
        QStringLiteral("127.0.0.1"), static_cast<quint16>(server.note()[QLatin1String("port")].toInt()));
    socket.write(request);
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        30'000);
    return answer + socket.readAll();
}

} // namespace

TEST_CASE("The service says what it is without signing in", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    const Reply reply = server.get(QStringLiteral("/v1/dienst"));
    REQUIRE(reply.status == 200);
    CHECK(reply.headers[QStringLiteral("api-version")] == "1.0.0");
    CHECK(reply.json()[QLatin1String("isPractice")].toBool());
    CHECK(reply.json()[QLatin1String("today")].toString() == QLatin1String("2026-02-10"));
    CHECK(reply.json()[QLatin1String("documents")][QLatin1String("maxBytes")].toInt() == 8'000'000);
}

TEST_CASE("Nobody gets in without the start token, and nothing is said to who is not signed in", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    CHECK(server
              .send("POST", QStringLiteral("/v1/oefenen/aanmelden"), "{\"person\":\"recognised-sponsor\"}",
                  {{"Authorization", "Bearer raden"}})
              .code()
        == QLatin1String("not-signed-in"));

    const TrialApplication application;
    for (const QString &path :
        {QStringLiteral("/v1/account"), QStringLiteral("/v1/zaken"), application.path()}) {
        const Reply reply = server.get(path);
        CHECK(reply.status == 401);
        CHECK(reply.code() == QLatin1String("not-signed-in"));
        CHECK(reply.headers[QStringLiteral("www-authenticate")] == "Bearer");
    }
    CHECK(application.create(server).status == 401);
}

TEST_CASE("Each practice person has the outcome of its kind", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    const auto refusal = [&server](const QByteArray &person) {
        return server
            .send("POST", QStringLiteral("/v1/oefenen/aanmelden"), "{\"person\":\"" + person + "\"}",
                {{"Authorization", "Bearer " + server.note()[QLatin1String("token")].toString().toLatin1()}})
            .code();
    };
    CHECK(refusal("below-eh3") == QLatin1String("assurance-too-low"));
    CHECK(refusal("not-recognised") == QLatin1String("not-recognised"));
    CHECK(refusal("refuses") == QLatin1String("access-denied"));
    CHECK(refusal("wie-dan-ook") == QLatin1String("malformed"));

    server.signIn(QStringLiteral("intermediary"));
    CHECK(server.get(QStringLiteral("/v1/account")).json()[QLatin1String("intermediary")].isObject());
    server.signIn(QStringLiteral("recognised-sponsor"),
        {{QStringLiteral("company"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Eigen B.V.")},
                {QStringLiteral("kvkNumber"), QStringLiteral("12345678")}}}});
    const QJsonObject account = server.get(QStringLiteral("/v1/account")).json();
    CHECK(account[QLatin1String("company")][QLatin1String("name")].toString() == QLatin1String("Eigen B.V."));
    CHECK(account[QLatin1String("intermediary")].isNull());
}

TEST_CASE("Every failure is a problem document and never a web page", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    server.signIn(QStringLiteral("recognised-sponsor"));

    CHECK(server.get(QStringLiteral("/")).code() == QLatin1String("unknown-path"));
    CHECK(server.get(QStringLiteral("/v1/aanvragen")).code() == QLatin1String("unknown-path"));
    CHECK(server.get(QStringLiteral("/v1/zaken/")).code() == QLatin1String("unknown-path"));
    CHECK(server.get(QStringLiteral("/v1/%0A%00")).code() == QLatin1String("unknown-path"));
    CHECK(server.get(QStringLiteral("/v1/") + QString(7000, QLatin1Char('a'))).code()
        == QLatin1String("unknown-path"));
    const Reply method = server.send("PATCH", QStringLiteral("/v1/account"));
    CHECK(method.status == 405);
    CHECK(method.code() == QLatin1String("method-not-allowed"));
    CHECK(method.headers[QStringLiteral("allow")] == "GET");
    CHECK(server.send("GET", QStringLiteral("/v1/account"), {}, {{"Host", "example.org"}}).code()
        == QLatin1String("wrong-host"));

    for (const QByteArray &raw :
        {QByteArray("ONZIN\r\n\r\n"), QByteArray("GET /v1/dienst HTTP/1.1\r\nonzin\r\n\r\n")}) {
        CHECK(!rawRequest(server, raw).contains("<html"));
    }
}

TEST_CASE("A body above the limit of the server is refused, with and without its length", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    constexpr qsizetype tooMuch = 20'000'000;
    const QByteArray head = "PUT /v1/aanvragen/x HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    const QByteArray body(tooMuch, ' ');
    const QByteArray withLength = head + "Content-Length: " + QByteArray::number(tooMuch) + "\r\n\r\n" + body;
    const QByteArray inChunks = head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(tooMuch, 16)
        + "\r\n" + body + "\r\n0\r\n\r\n";
    const QByteArray answer = rawRequest(server, withLength);
    CHECK(answer.startsWith("HTTP/1.1 413"));
    CHECK(answer.contains("\"code\":\"too-large\""));
    CHECK(answer.contains("\"limit\":8000000"));

    // The server hangs up in the middle, so its answer may be lost; the body must not have been taken.
    CHECK(!rawRequest(server, inChunks).startsWith("HTTP/1.1 2"));
    CHECK(server.get(QStringLiteral("/v1/dienst")).status == 200);
}

TEST_CASE("A refusal speaks the language that is asked for", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    const auto title = [&server](const QByteArray &language) {
        return server.send("GET", QStringLiteral("/v1/account"), {}, {{"Accept-Language", language}})
            .json()[QLatin1String("title")]
            .toString();
    };
    CHECK(title("en") == QLatin1String("You are not signed in"));
    CHECK(title("nl") == QLatin1String("U bent niet aangemeld"));
    CHECK(title("fr, en;q=0.4") == QLatin1String("You are not signed in"));
}
