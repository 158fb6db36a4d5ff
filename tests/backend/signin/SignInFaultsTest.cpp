#include "backend/PracticeNote.h"
#include "backend/signin/UserSession.h"
#include "practice/PracticeServer.h"
#include "support/Browser.h"
#include "support/FaultSweep.h"
#include "support/Waiting.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;

/// A key store that can be looked into.
struct OpenSecrets : SecretStore
{
    void read(const QString &name, std::function<void(const QString &)> done) override
    {
        done(kept.value(name));
    }
    void write(const QString &name, const QString &secret) override { kept.insert(name, secret); }
    void remove(const QString &name) override { kept.remove(name); }

    QMap<QString, QString> kept;
};

/// Somebody whose provider and service are reached by a way that breaks.
class FaultySignIn
{
public:
    FaultySignIn()
        : m_server(m_folder.path())
        , proxy(QUrl(m_server.note()[QLatin1String("address")].toString()))
    {
        const auto note = PracticeNote::read(QJsonDocument(m_server.note()).toJson(QJsonDocument::Compact));
        REQUIRE(note.has_value());
        m_environment = note->environment;
        m_environment.address = proxy.address();
        m_environment.issuer = proxy.address();
    }

    /// The program starts.
    void begin(std::chrono::milliseconds timeout = std::chrono::seconds(10))
    {
        session = std::make_unique<UserSession>(
            m_network, secrets, m_environment, [] { return QDateTime::currentDateTimeUtc(); });
        session->setPatience(timeout, std::chrono::milliseconds(5));
        account.reset();
        QObject::connect(session.get(), &UserSession::pageReady, session.get(),
            [this](const QUrl &page) { m_page = page; });
        QObject::connect(session.get(), &UserSession::signedIn, session.get(),
            [this](const QString &, const UserAccount &who) {
                account = who;
                m_outcome = QString();
            });
        QObject::connect(
            session.get(), &UserSession::renewed, session.get(), [this] { m_outcome = QString(); });
        QObject::connect(
            session.get(), &UserSession::signInFailed, session.get(), [this](const SignInProblem &problem) {
                const SignInWords words = wordsOf(problem);
                m_outcome = words.text + QLatin1Char(' ') + words.nextStep;
            });
        QObject::connect(session.get(), &UserSession::offline, session.get(),
            [this](const Error &error) { m_outcome = error.message; });
        for (const auto over : {&UserSession::ended, &UserSession::nobody})
            QObject::connect(session.get(), over, session.get(), [this] { ++sessionsLost; });
    }

    QString signIn()
    {
        m_outcome.reset();
        m_page.clear();
        session->signIn({});
        REQUIRE(waitUntil([this] { return m_page.isValid() || m_outcome; }, patience));
        if (!m_outcome)
            m_browser.signIn(m_page, QStringLiteral("recognised-sponsor"));
        return outcome();
    }
    QString resume()
    {
        m_outcome.reset();
        session->resume();
        return outcome();
    }
    /// What comes of what was asked, or of what the program tries again by itself.
    QString outcome()
    {
        if (!waitUntil([this] { return m_outcome || sessionsLost > 0; }, patience) || sessionsLost > 0)
            return QStringLiteral("lost");
        return *std::exchange(m_outcome, std::nullopt);
    }

private:
    QTemporaryDir m_folder{quickPlace()};
    PracticeServer m_server;

public:
    FaultProxy proxy;
    OpenSecrets secrets;
    std::unique_ptr<UserSession> session;
    std::optional<UserAccount> account;
    int sessionsLost = 0;

private:
    QNetworkAccessManager m_network;
    Environment m_environment;
    Browser m_browser;
    QUrl m_page;
    std::optional<QString> m_outcome;
};

auto isRequest(const char *method, const char *path)
{
    return [method, path](const QByteArray &itsMethod, const QByteArray &itsPath) {
        return itsMethod == method && itsPath == path;
    };
}

// A provider knows no digests of answers.
const QList<Fault> harmlessAtProvider{Fault::Duplicated, Fault::WrongDigest};

} // namespace

TEST_CASE("Whatever breaks while signing in, nobody is signed in by it, and the next attempt works",
    "[backend][signin][faults]")
{
    FaultySignIn there;
    FaultyReading reading{"signing in, discovery", there.proxy,
        isRequest("GET", "/.well-known/openid-configuration"),
        [&](std::chrono::milliseconds timeout) {
            there.secrets.kept.clear();
            there.begin(timeout);
        },
        [&] { return there.signIn(); },
        [&] { return there.account && !there.session->token().isEmpty() && !there.secrets.kept.isEmpty(); },
        [&] { return !there.account && there.session->token().isEmpty() && there.secrets.kept.isEmpty(); },
        harmlessAtProvider};
    SECTION("discovery") { }
    SECTION("keys")
    {
        reading.name = "signing in, keys";
        reading.isMeant = isRequest("GET", "/inloggen/sleutels");
    }
    SECTION("token")
    {
        reading.name = "signing in, token";
        reading.isMeant = isRequest("POST", "/inloggen/token");
        reading.harmless = {Fault::WrongDigest}; // a code counts once: twice the same request spoils it
    }
    SECTION("account")
    {
        reading.name = "signing in, account";
        reading.isMeant = isRequest("GET", "/v1/account");
        reading.harmless = {Fault::Duplicated};
    }
    sweepFaults(reading);
    CHECK(there.sessionsLost == 0);
}

TEST_CASE("Whatever breaks while a session is renewed, it goes on, and is renewed by itself afterwards",
    "[backend][signin][faults]")
{
    FaultySignIn there;
    there.begin();
    REQUIRE(there.signIn().isEmpty());
    QString before;
    bool isAsked = false;
    FaultyReading reading{"renewing, token", there.proxy, isRequest("POST", "/inloggen/token"),
        [&](std::chrono::milliseconds timeout) {
            there.session->setPatience(timeout, std::chrono::milliseconds(5));
            before = there.session->token();
            isAsked = false;
        },
        [&] {
            if (!std::exchange(isAsked, true))
                there.session->renew();
            return there.outcome();
        },
        [&] { return there.session->token() != before; }, [&] { return there.session->token() == before; },
        harmlessAtProvider};
    SECTION("token") { }
    SECTION("keys")
    {
        reading.name = "renewing, keys";
        reading.isMeant = isRequest("GET", "/inloggen/sleutels");
    }
    sweepFaults(reading);
    CHECK(there.sessionsLost == 0);
}

TEST_CASE("Whatever breaks while a session of last time is taken up, it stays kept for the next attempt",
    "[backend][signin][faults]")
{
    FaultySignIn there;
    there.begin();
    REQUIRE(there.signIn().isEmpty());
    FaultyReading reading{"taking up, token", there.proxy, isRequest("POST", "/inloggen/token"),
        [&](std::chrono::milliseconds timeout) { there.begin(timeout); }, [&] { return there.resume(); },
        [&] { return there.account.has_value(); },
        [&] { return !there.account && !there.secrets.kept.isEmpty(); }, harmlessAtProvider};
    SECTION("token") { }
    SECTION("account")
    {
        reading.name = "taking up, account";
        reading.isMeant = isRequest("GET", "/v1/account");
        reading.harmless = {Fault::Duplicated};
    }
    sweepFaults(reading);
    CHECK(there.sessionsLost == 0);
}

TEST_CASE("What was asked before signing out brings nobody back", "[backend][signin]")
{
    FaultySignIn there;
    there.begin();
    REQUIRE(there.signIn().isEmpty());
    int renewals = 0;
    QObject::connect(
        there.session.get(), &UserSession::renewed, there.session.get(), [&renewals] { ++renewals; });
    const int seen = there.proxy.seen();
    there.session->renew();
    there.session->signOut();
    // Renewing, and that the session is over; keys only where renewing arrived first.
    constexpr int requests = 2;
    REQUIRE(waitUntil([&] { return there.proxy.seen() >= seen + requests; }, patience));
    QTest::qWait(200);
    CHECK(renewals == 0);
    CHECK(there.session->token().isEmpty());
    CHECK(there.secrets.kept.isEmpty());
}
