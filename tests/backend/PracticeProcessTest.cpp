#include "backend/PracticeProcess.h"

#include "backend/SendingBench.h"
#include "backend/ServiceStatus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

constexpr int patience = 30'000;

/// The real practice program in a folder of its own.
struct Practice
{
    explicit Practice(const QString &program = QStringLiteral(VERDER_BIN "/verder-practice"))
        : process(*files, network, {program, folder.filePath(QStringLiteral("data")), 0})
    {
        QObject::connect(&process, &PracticeProcess::ready, &process,
            [this](const Environment &there, const QString &given, const UserAccount &who) {
                environment = there;
                token = given;
                account = who;
                ++timesReady;
            });
        QObject::connect(&process, &PracticeProcess::failed, &process,
            [this](const Error &error) { errors.append(error); });
    }

    bool isSettled() const { return timesReady > 0 || !errors.isEmpty(); }

    QTemporaryDir folder;
    std::unique_ptr<FileSystem> files = systemFiles();
    QNetworkAccessManager network;
    PracticeProcess process;
    Environment environment;
    QString token;
    UserAccount account;
    int timesReady = 0;
    QList<Error> errors;
};

ApiAnswer answerTo(ApiClient &client, const ApiRequest &request)
{
    std::optional<ApiAnswer> answer;
    QObject::connect(client.send(request), &ApiCall::answered, &client,
        [&answer](const ApiAnswer &given) { answer = given; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    return *answer;
}

} // namespace

TEST_CASE("Practising starts by itself and signs a person in", "[backend]")
{
    Practice practice;
    practice.process.start();
    REQUIRE(QTest::qWaitFor([&] { return practice.isSettled(); }, patience));
    REQUIRE(practice.errors.isEmpty());
    CHECK(practice.environment.name == QStringLiteral("practice"));
    CHECK(practice.environment.isPractice);
    CHECK(practice.environment.receiptKeys.size() == 1);
    CHECK(practice.account.assurance == QStringLiteral("EH3"));
    CHECK_FALSE(practice.account.company.name.isEmpty());

    ApiClient client(practice.network, practice.environment);
    const auto status = bodyOf(answerTo(client, serviceStatusRequest())).and_then(&ServiceStatus::fromJson);
    REQUIRE(status);
    CHECK(status->environment == practice.environment.name);
    CHECK(status->accepts(QStringLiteral(VERDER_VERSION)));
    CHECK(std::get<ApiProblem>(answerTo(client, accountRequest())).status == 401);
    client.setToken(practice.token);
    CHECK(bodyOf(answerTo(client, accountRequest())).and_then(&UserAccount::fromJson));
}

TEST_CASE("Practising works behind a proxy, which does not see it", "[backend]")
{
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", "http://127.0.0.1:1");
    Practice practice;
    practice.process.start();
    const bool isSettled = QTest::qWaitFor([&] { return practice.isSettled(); }, patience);
    before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    REQUIRE(isSettled);
    CHECK(practice.errors.isEmpty());
}

TEST_CASE("A second program joins the practice environment that runs", "[backend]")
{
    Practice first;
    first.process.start();
    REQUIRE(QTest::qWaitFor([&] { return first.isSettled(); }, patience));
    REQUIRE(first.errors.isEmpty());

    PracticeProcess second(*first.files, first.network,
        {QStringLiteral("/nowhere/verder-practice"), first.folder.filePath(QStringLiteral("data")), 0});
    QSignalSpy ready(&second, &PracticeProcess::ready);
    second.start();
    REQUIRE(QTest::qWaitFor([&] { return ready.count() == 1; }, patience));
    CHECK(ready[0][0].value<Environment>().address == first.environment.address);
}

TEST_CASE("Practising ends without anybody waiting for it, unless another program uses it", "[backend]")
{
    Practice first;
    first.process.start();
    REQUIRE(QTest::qWaitFor([&] { return first.isSettled(); }, patience));
    std::optional<Result<void>> ended;
    const auto hear = [&ended](const Result<void> &outcome) {
        ended = outcome;
    };
    PracticeProcess second(*first.files, first.network,
        {QStringLiteral("/nowhere/verder-practice"), first.folder.filePath(QStringLiteral("data")), 0});
    second.end(hear);
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, patience));
    REQUIRE_FALSE(ended->has_value());
    CHECK(ended->error().kind == ErrorKind::Conflict);

    ended.reset();
    first.timesReady = 0;
    first.process.end(hear);
    CHECK_FALSE(ended.has_value()); // the window goes on
    first.process.start(); // asked for meanwhile: it comes after that
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, patience));
    CHECK(ended->has_value());
    CHECK(first.timesReady == 0);
    REQUIRE(QTest::qWaitFor([&] { return first.isSettled(); }, patience));
    CHECK(first.timesReady == 1);
}

TEST_CASE("A person without access is told so in the service's words", "[backend]")
{
    Practice practice;
    practice.process.start(QStringLiteral("below-eh3"));
    REQUIRE(QTest::qWaitFor([&] { return practice.isSettled(); }, patience));
    REQUIRE(practice.errors.size() == 1);
    CHECK(practice.errors[0].kind == ErrorKind::Refused);
    CHECK(practice.errors[0].detail == QStringLiteral("assurance-too-low"));
    CHECK_FALSE(practice.errors[0].message.isEmpty());

    practice.process.start(QStringLiteral("intermediary"));
    REQUIRE(QTest::qWaitFor([&] { return practice.timesReady == 1; }, patience));
    CHECK(practice.account.intermediary.has_value());
}

TEST_CASE("A note of a practice environment that is gone does not hold up a new one", "[backend]")
{
    Practice practice;
    REQUIRE(practice.files->makeFolder(practice.folder.filePath(QStringLiteral("data"))));
    const QByteArray key = QByteArray(32, 'k').toBase64();
    REQUIRE(replaceFile(*practice.files, practice.folder.filePath(QStringLiteral("data/practice.json")),
        R"({"address":"http://127.0.0.1:1","keys":{"k":")" + key + R"("},"token":"old"})"));
    practice.process.start();
    REQUIRE(QTest::qWaitFor([&] { return practice.isSettled(); }, patience));
    CHECK(practice.errors.isEmpty());
}

TEST_CASE("Where the practice program is missing, that is said and nothing waits", "[backend]")
{
    Practice practice(QStringLiteral("/nowhere/verder-practice"));
    practice.process.start();
    REQUIRE(QTest::qWaitFor([&] { return practice.isSettled(); }, patience));
    REQUIRE(practice.errors.size() == 1);
    CHECK(practice.errors[0].kind == ErrorKind::Offline);
}

TEST_CASE("A note that leads to another machine is not followed", "[backend]")
{
    const QByteArray keys = R"("keys":{"k":")" + QByteArray(32, 'k').toBase64() + R"("},"token":"t"})";
    CHECK(PracticeNote::read(R"({"address":"http://127.0.0.1:4711",)" + keys));
    CHECK_FALSE(PracticeNote::read(R"({"address":"http://evil.example:4711",)" + keys));
    CHECK_FALSE(PracticeNote::read(R"({"address":"http://127.0.0.1:4711","keys":{},"token":"t"})"));
    CHECK_FALSE(PracticeNote::read("{}"));
    CHECK_FALSE(PracticeNote::read("not JSON"));
}

TEST_CASE(
    "The end of the program ends the practice environment soon, whatever a browser holds open", "[backend]")
{
    QTemporaryDir folder;
    const std::unique_ptr<FileSystem> files = systemFiles();
    QNetworkAccessManager network;
    QString program = QStringLiteral(VERDER_BIN "/verder-practice");
    qint64 most = 0;
    SECTION("a connection on which nothing is asked")
    {
        most = 2'000;
    }
    SECTION("one that does not end by itself")
    {
        program = folder.filePath(QStringLiteral("deaf"));
        QFile script(program);
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec sleep 60\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        most = 4'000;
    }
    auto process = std::make_unique<PracticeProcess>(
        *files, network, PracticeProcess::Options{program, folder.filePath(QStringLiteral("data"))});
    std::optional<Environment> there;
    QObject::connect(process.get(), &PracticeProcess::running, process.get(),
        [&there](const Environment &environment) { there = environment; });
    process->run();
    QTcpSocket idle;
    if (program.startsWith(QStringLiteral(VERDER_BIN))) {
        REQUIRE(QTest::qWaitFor([&] { return there.has_value(); }, patience));
        idle.connectToHost(there->address.host(), static_cast<quint16>(there->address.port()));
        REQUIRE(idle.waitForConnected(patience));
    } else {
        QTest::qWait(200);
    }
    QElapsedTimer took;
    took.start();
    process.reset();
    CHECK(took.elapsed() < most);
    QTcpSocket again;
    if (there) {
        again.connectToHost(there->address.host(), static_cast<quint16>(there->address.port()));
        CHECK_FALSE(again.waitForConnected(1'000)); // nothing is left of it
    }
}
