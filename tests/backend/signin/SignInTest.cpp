#include "backend/ApiClient.h"
#include "backend/PracticeNote.h"
#include "backend/signin/UserSession.h"
#include "practice/PracticeServer.h"
#include "support/Browser.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;

/// Somebody who signs in to the real practice environment, in a browser that the test plays.
class Visitor
{
public:
    explicit Visitor(const QStringList &serverOptions = {})
        : options(serverOptions)
    {
        server = std::make_unique<PracticeServer>(folder.path(), options);
        begin();
    }

    /// The program starts: nothing is left of the last time but what the key store holds.
    void begin()
    {
        const Result<PracticeNote> note
            = PracticeNote::read(QJsonDocument(server->note()).toJson(QJsonDocument::Compact));
        REQUIRE(note.has_value());
        environment = note->environment;
        session = std::make_unique<UserSession>(
            network, secrets, environment, [] { return QDateTime::currentDateTimeUtc(); });
        account.reset();
        problem.reset();
        token.clear();
        const auto in = [this](const QString &given, const UserAccount &who) {
            token = given;
            account = who;
        };
        QObject::connect(session.get(), &UserSession::signedIn, session.get(), in);
        QObject::connect(session.get(), &UserSession::signInFailed, session.get(),
            [this](const SignInProblem &found) { problem = found; });
        QObject::connect(session.get(), &UserSession::pageReady, session.get(),
            [this](const QUrl &ready) { page = ready; });
        QObject::connect(session.get(), &UserSession::renewed, session.get(),
            [this](const QString &given) { token = given; });
    }

    /// Goes as far as the page in the browser.
    void open(SignInFlow::Options how = {})
    {
        page.clear();
        session->signIn(how);
        REQUIRE(QTest::qWaitFor([this] { return !page.isEmpty() || problem; }, patience));
    }

    void signIn(const QString &person, SignInFlow::Options how = {})
    {
        open(std::move(how));
        seen = browser.signIn(page, person);
        REQUIRE(QTest::qWaitFor([this] { return account || problem; }, patience));
    }

    int statusOfAccount(const QString &with)
    {
        ApiClient client(network, environment);
        client.setToken(with);
        int status = 0;
        QObject::connect(
            client.send(accountRequest()), &ApiCall::answered, &client, [&](const ApiAnswer &answer) {
                const auto *refused = std::get_if<ApiProblem>(&answer);
                status = refused != nullptr ? refused->status : 200;
            });
        REQUIRE(QTest::qWaitFor([&] { return status != 0; }, patience));
        return status;
    }

    QTemporaryDir folder;
    QStringList options;
    std::unique_ptr<PracticeServer> server;
    QNetworkAccessManager network;
    MemorySecrets secrets;
    Environment environment;
    std::unique_ptr<UserSession> session;
    Browser browser;
    Browser::Seen seen;
    QUrl page;
    QString token;
    std::optional<UserAccount> account;
    std::optional<SignInProblem> problem;
};

} // namespace

TEST_CASE("Signing in goes through the browser and gives the account", "[backend][signin]")
{
    Visitor visitor;
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    REQUIRE(visitor.account.has_value());
    CHECK(visitor.account->company.kvkNumber == QStringLiteral("90000013"));
    CHECK(visitor.account->assurance == QStringLiteral("EH3"));
    CHECK(visitor.seen.status == 200); // the browser was told to go back
    CHECK(visitor.statusOfAccount(visitor.token) == 200);

    const QUrlQuery asked(visitor.page.query());
    CHECK(asked.queryItemValue(QStringLiteral("code_challenge_method")) == QStringLiteral("S256"));
    CHECK(asked.queryItemValue(QStringLiteral("state")).size() == 43);
    CHECK(asked.queryItemValue(QStringLiteral("nonce")).size() == 43);
    CHECK_FALSE(visitor.page.toString().contains(visitor.token));
}

TEST_CASE("Every outcome of signing in has its own words and next step", "[backend][signin]")
{
    Visitor visitor;
    using Kind = SignInProblem::Kind;
    const QList<std::pair<QString, Kind>> persons{{QStringLiteral("below-eh3"), Kind::AssuranceTooLow},
        {QStringLiteral("not-recognised"), Kind::NotRecognised},
        {QStringLiteral("client-not-recognised"), Kind::ClientNotRecognised},
        {QStringLiteral("authorisation-missing"), Kind::AuthorisationMissing},
        {QStringLiteral("refuses"), Kind::Refused}};
    QSet<QString> titles;
    for (const auto &[person, kind] : persons) {
        CAPTURE(person.toStdString());
        visitor.begin();
        visitor.signIn(person);
        REQUIRE(visitor.problem.has_value());
        CHECK(visitor.problem->kind == kind);
        const SignInWords words = wordsOf(*visitor.problem);
        CHECK(words.text.size() > 20);
        CHECK(words.nextStep.size() > 20);
        titles.insert(words.title);
        const QString report
            = signInReport(*visitor.problem, visitor.environment, QDateTime::currentDateTimeUtc());
        CHECK(report.contains(words.title));
        CHECK(report.contains(visitor.environment.address.toString()));
        CHECK(visitor.problem->account.has_value() == (kind != Kind::Refused));
        if (visitor.problem->account)
            CHECK(report.contains(visitor.problem->account->company.kvkNumber));
    }
    CHECK(titles.size() == persons.size());
}

TEST_CASE("Whatever comes of signing in, there are words, a next step and a report", "[backend][signin]")
{
    using Kind = SignInProblem::Kind;
    Environment environment;
    environment.name = QStringLiteral("proef");
    environment.address = QUrl(QStringLiteral("https://dienst.example"));
    UserAccount account;
    account.company = {QStringLiteral("Proef Software B.V."), QStringLiteral("90000021")};
    const bool isKnown = GENERATE(false, true);
    QSet<QString> titles;
    for (const Kind kind : {Kind::Refused, Kind::AssuranceTooLow, Kind::NotRecognised,
             Kind::ClientNotRecognised, Kind::AuthorisationMissing, Kind::OtherCompany, Kind::NoReturn,
             Kind::NotGenuine, Kind::ProviderFault, Kind::Offline, Kind::AnotherKvk}) {
        CAPTURE(static_cast<int>(kind), isKnown);
        SignInProblem problem;
        problem.kind = kind;
        problem.detail = QStringLiteral("code_17");
        if (isKnown)
            problem.account = account;
        const SignInWords words = wordsOf(problem);
        CHECK(words.text.size() > 20);
        CHECK(words.nextStep.size() > 20);
        CHECK_FALSE(words.text.contains(u'%'));
        titles.insert(words.title);
        const QString report = signInReport(problem, environment, QDateTime::currentDateTimeUtc());
        for (const QString &part : {words.title, words.text, problem.detail, environment.address.toString()})
            CHECK(report.contains(part));
        CHECK(report.contains(QStringLiteral("90000021")) == isKnown);
    }
    CHECK(titles.size() == 11);
}

TEST_CASE("A browser that does not come back ends the wait, and the next attempt works", "[backend][signin]")
{
    Visitor visitor;
    SignInFlow::Options hasty;
    hasty.patience = std::chrono::milliseconds(300);
    visitor.signIn(QStringLiteral("never-returns"), hasty);
    REQUIRE(visitor.problem.has_value());
    CHECK(visitor.problem->kind == SignInProblem::Kind::NoReturn);
    const QUrl late = QUrl(
        QUrlQuery(visitor.page.query()).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    CHECK(visitor.browser.get(late).status == 0); // nobody listens any more
    visitor.begin();
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    CHECK(visitor.account.has_value());
}

TEST_CASE("Who acts for another company is asked to sign in for that one", "[backend][signin]")
{
    Visitor visitor;
    SignInFlow::Options client;
    client.actingFor = QStringLiteral("90000021");
    visitor.signIn(QStringLiteral("intermediary"), client);
    REQUIRE(visitor.account.has_value());
    CHECK(visitor.account->company.kvkNumber == client.actingFor);
    REQUIRE(visitor.account->intermediary.has_value());
    CHECK(visitor.account->intermediary->kvkNumber == QStringLiteral("90000048"));
}

TEST_CASE("An answer with another state or issuer is not believed, and ends the attempt", "[backend][signin]")
{
    Visitor visitor;
    for (const char *wrong : {"code=abc&state=guessed", "code=abc", "error=access_denied&state=x"}) {
        CAPTURE(wrong);
        visitor.begin();
        visitor.open();
        QUrl back(QUrlQuery(visitor.page.query())
                      .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        back.setQuery(QString::fromLatin1(wrong));
        visitor.browser.get(back);
        REQUIRE(QTest::qWaitFor([&] { return visitor.problem.has_value(); }, patience));
        CHECK(visitor.problem->kind == SignInProblem::Kind::NotGenuine);
        CHECK_FALSE(visitor.account.has_value());
        CHECK(visitor.browser.get(back).status == 0); // one visit and closed
    }
    visitor.begin();
    visitor.open();
    const QUrlQuery asked(visitor.page.query());
    QUrl back(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    back.setQuery(QStringLiteral("code=abc&iss=https://evil.example&state=")
        + asked.queryItemValue(QStringLiteral("state")));
    visitor.browser.get(back);
    REQUIRE(QTest::qWaitFor([&] { return visitor.problem.has_value(); }, patience));
    CHECK(visitor.problem->kind == SignInProblem::Kind::NotGenuine);
}

TEST_CASE("What else comes by at the address of return is turned away", "[backend][signin]")
{
    LoopbackListener listener;
    QSignalSpy visits(&listener, &LoopbackListener::visited);
    REQUIRE(listener.listen());
    Browser browser;
    const auto at = [&](const char *path) {
        return listener.redirect().resolved(QUrl(QString::fromLatin1(path)));
    };
    CHECK(browser.get(at("/favicon.ico")).status == 404);
    CHECK(browser.post(at("/terug?code=x"), {}).status == 404);
    QTcpSocket rebinding; // a page of another site that points its own name here
    rebinding.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(listener.redirect().port()));
    rebinding.write("GET /terug?code=x HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    REQUIRE(
        QTest::qWaitFor([&] { return rebinding.state() == QAbstractSocket::UnconnectedState; }, patience));
    CHECK(rebinding.readAll().startsWith("HTTP/1.1 404"));
    QTcpSocket huge;
    huge.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(listener.redirect().port()));
    huge.write(QByteArray(100'000, 'x'));
    REQUIRE(QTest::qWaitFor([&] { return huge.state() == QAbstractSocket::UnconnectedState; }, patience));
    CHECK(visits.isEmpty());
    CHECK(browser.get(at("/terug?code=x&state=y")).status == 200);
    CHECK(visits.size() == 1);
    CHECK(browser.get(at("/terug?code=x&state=y")).status == 0);
}

TEST_CASE("A session is renewed before it ends, and taken up at the next start", "[backend][signin]")
{
    Visitor visitor({QStringLiteral("--token-seconds"), QStringLiteral("1")});
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    REQUIRE(visitor.account.has_value());
    const QString first = visitor.token;
    REQUIRE(QTest::qWaitFor([&] { return visitor.token != first; }, patience));

    visitor.begin();
    visitor.session->resume();
    REQUIRE(QTest::qWaitFor([&] { return visitor.account.has_value(); }, patience));
    CHECK(visitor.account->personName == QStringLiteral("Robin de Vries"));
    CHECK(visitor.page.isEmpty() == false); // of the first time; no other was opened
}

TEST_CASE("A session outlives the service being killed and started again", "[backend][signin]")
{
    Visitor visitor;
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    REQUIRE(visitor.account.has_value());
    visitor.server->kill();
    visitor.server = std::make_unique<PracticeServer>(visitor.folder.path(), visitor.options);
    CHECK(visitor.statusOfAccount(visitor.token) == 200);
    const QString first = visitor.token;
    visitor.session->renew();
    REQUIRE(QTest::qWaitFor([&] { return visitor.token != first; }, patience));
    CHECK(visitor.statusOfAccount(visitor.token) == 200);
}

TEST_CASE("Signing out ends the session everywhere", "[backend][signin]")
{
    Visitor visitor;
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    const QString token = visitor.token;
    visitor.session->signOut();
    CHECK(visitor.session->token().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return visitor.statusOfAccount(token) == 401; }, patience));
    QSignalSpy nobody(visitor.session.get(), &UserSession::nobody);
    visitor.session->resume();
    CHECK(nobody.size() == 1);
    QSignalSpy ended(visitor.session.get(), &UserSession::ended);
    visitor.session->renew();
    CHECK(ended.size() == 1);
    visitor.open(); // whoever comes next is asked who it is
    CHECK(
        QUrlQuery(visitor.page.query()).queryItemValue(QStringLiteral("prompt")) == QStringLiteral("login"));
}

TEST_CASE("Without the provider that is said, and a kept session is kept", "[backend][signin]")
{
    Visitor visitor;
    visitor.signIn(QStringLiteral("recognised-sponsor"));
    visitor.server->kill();
    visitor.session->signIn({});
    visitor.account.reset();
    REQUIRE(QTest::qWaitFor([&] { return visitor.page.isValid(); }, patience));
    QSignalSpy offline(visitor.session.get(), &UserSession::offline);
    visitor.session->renew();
    REQUIRE(QTest::qWaitFor([&] { return !offline.isEmpty(); }, patience));
    visitor.server = std::make_unique<PracticeServer>(visitor.folder.path(), visitor.options);
    visitor.begin();
    visitor.session->resume();
    REQUIRE(QTest::qWaitFor([&] { return visitor.account.has_value(); }, patience));
}

TEST_CASE("The practice provider gives a code once, and only to who asked for it", "[practice][signin]")
{
    Visitor visitor;
    visitor.open();
    const QUrlQuery asked(visitor.page.query());
    const auto parameter = [&](const char *name) {
        return asked.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const QUrl provider = visitor.page.adjusted(QUrl::RemoveQuery);
    const auto tokenStatus = [&](const QList<std::pair<QString, QString>> &form) {
        return visitor.browser.post(QUrl(provider.toString() + QStringLiteral("/token")), form).status;
    };
    const Browser::Seen choice = visitor.browser.post(provider,
        {{QStringLiteral("request"), visitor.page.query(QUrl::FullyEncoded)},
            {QStringLiteral("person"), QStringLiteral("recognised-sponsor")}});
    REQUIRE(choice.status == 303);
    const QString code = QUrlQuery(choice.location.query()).queryItemValue(QStringLiteral("code"));
    QList<std::pair<QString, QString>> form{
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")}, {QStringLiteral("code"), code},
        {QStringLiteral("redirect_uri"), parameter("redirect_uri")},
        {QStringLiteral("code_verifier"), QString(43, QLatin1Char('a'))},
        {QStringLiteral("client_id"), QStringLiteral("somebody-else")}};
    CHECK(tokenStatus(form) == 401);
    form.last().second = parameter("client_id");
    CHECK(tokenStatus(form) == 400); // another verifier, and with that the code is spent
    CHECK(tokenStatus(form) == 400);

    const auto status = [&](const char *name, const QString &value) {
        QUrlQuery changed = asked;
        changed.removeQueryItem(QString::fromLatin1(name));
        changed.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
        QUrl page = visitor.page;
        page.setQuery(changed);
        return visitor.browser.get(page).status;
    };
    CHECK(status("redirect_uri", QStringLiteral("https://evil.example/terug")) == 400);
    CHECK(status("redirect_uri", QStringLiteral("http://127.0.0.1.evil.example:80/terug")) == 400);
    CHECK(status("client_id", QStringLiteral("verder")) == 400);
    CHECK(status("code_challenge_method", QStringLiteral("plain")) == 303); // back with an error
}
