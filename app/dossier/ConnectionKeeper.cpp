#include "dossier/ConnectionKeeper.h"

#include "backend/RetrySchedule.h"

#include <QNetworkInformation>

namespace Verder {

namespace {

constexpr std::chrono::minutes look{5}; // while all is well

QDateTime clock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

ConnectionKeeper::ConnectionKeeper(const Context &context, QObject *parent)
    : QObject(parent)
    , m_network(context.network)
    , m_secrets(context.secrets)
    , m_practice(context.files, context.network, context.practice)
    , m_firstRetry(context.firstRetry)
    , m_timeout(context.timeout)
    , m_organisation(context.organisation)
    , m_environment(context.organisation)
{
    connect(&m_practice, &PracticeProcess::running, this, &ConnectionKeeper::reach);
    connect(&m_practice, &PracticeProcess::failed, this, [this](const Error &error) {
        if (isPractice())
            unreachable(error);
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_isBusy)
            return;
        m_isBusy = true;
        isPractice() ? m_practice.run() : reach(*m_organisation);
    });
    watchNetwork();
}

ConnectionKeeper::~ConnectionKeeper() = default;

/// Where the system tells that there is a network again, nobody waits for the next attempt.
void ConnectionKeeper::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online && m_isTried && !isPractice())
                m_retry.start(std::chrono::milliseconds(0));
        });
}

QString ConnectionKeeper::environmentName() const
{
    return m_organisation ? m_organisation->name : QString(practiceEnvironment);
}

QString ConnectionKeeper::environmentTitle() const
{
    if (!m_organisation)
        return tr("Practice environment");
    return m_organisation->title.isEmpty() ? m_organisation->name : m_organisation->title;
}

void ConnectionKeeper::setOrganisation(const std::optional<Environment> &organisation)
{
    if (!m_organisation && !organisation)
        return;
    m_organisation = organisation;
    leave();
    emit environmentChanged();
    emit serviceChanged();
    if (m_isTried)
        connectNow();
}

/// Whatever was known of the service is not so any more.
void ConnectionKeeper::leave()
{
    m_retry.stop();
    m_environment = m_organisation;
    m_session.reset();
    m_client.reset();
    m_service.reset();
    m_isBusy = false;
    m_isReachable = false;
    m_failures = 0;
    if (std::exchange(m_connection, std::nullopt))
        emit signedOut();
}

void ConnectionKeeper::endPractice(std::function<void(const Result<void> &)> done)
{
    if (isPractice()) {
        m_retry.stop(); // it would start again what is to end
        m_isBusy = false;
    }
    m_practice.end([this, done = std::move(done)](const Result<void> &ended) {
        if (ended && isPractice()) {
            leave();
            emit serviceChanged();
        }
        done(ended);
    });
}

void ConnectionKeeper::connectNow()
{
    if (m_connection && m_isReachable) {
        emit connected(*m_connection);
        return;
    }
    if (m_isBusy)
        return;
    m_retry.stop();
    m_isBusy = true;
    isPractice() ? m_practice.run() : reach(*m_organisation);
}

void ConnectionKeeper::reach(const Environment &environment)
{
    if (isPractice() != environment.isPractice)
        return; // another one was chosen meanwhile
    makeSession(environment);
    m_client = std::make_unique<ApiClient>(m_network, environment);
    m_client->setTimeout(m_timeout);
    connect(
        m_client->send(serviceStatusRequest()), &ApiCall::answered, this, &ConnectionKeeper::statusAnswered);
}

void ConnectionKeeper::makeSession(const Environment &environment)
{
    const bool isSame = m_session && m_environment && m_environment->address == environment.address
        && m_environment->issuer == environment.issuer && m_environment->clientId == environment.clientId;
    m_environment = environment;
    if (isSame)
        return;
    m_session = std::make_unique<UserSession>(m_network, m_secrets, environment, clock);
    UserSession *session = m_session.get();
    connect(session, &UserSession::pageReady, this, &ConnectionKeeper::signInPageReady);
    connect(session, &UserSession::cameBack, this, &ConnectionKeeper::signInCameBack);
    connect(session, &UserSession::signedIn, this, &ConnectionKeeper::signedIn);
    connect(session, &UserSession::nobody, this, &ConnectionKeeper::ended);
    connect(session, &UserSession::ended, this, &ConnectionKeeper::ended);
    connect(session, &UserSession::offline, this, &ConnectionKeeper::unreachable);
    connect(session, &UserSession::renewed, this, [this](const QString &token) {
        m_renewedAt = clock();
        if (m_connection) {
            m_connection->token = token;
            emit connected(*m_connection);
        }
    });
    connect(session, &UserSession::signInFailed, this, [this](const SignInProblem &problem) {
        m_isBusy = false;
        emit signInFailed(problem);
    });
}

void ConnectionKeeper::statusAnswered(const ApiAnswer &answer)
{
    const Result<ServiceStatus> status = bodyOf(answer).and_then(&ServiceStatus::fromJson);
    if (!status) {
        unreachable(status.error());
        return;
    }
    const bool wasReachable = std::exchange(m_isReachable, true);
    m_service = *status;
    m_isTried = true;
    m_failures = 0;
    m_retry.start(look);
    emit serviceChanged();
    if (!m_connection) {
        m_session->resume();
        return;
    }
    m_isBusy = false;
    if (!wasReachable)
        emit connected(*m_connection); // what waits goes on
}

void ConnectionKeeper::unreachable(const Error &error)
{
    m_isBusy = false;
    m_isTried = true;
    ++m_failures;
    RetrySchedule schedule;
    schedule.first = m_firstRetry;
    // Never at once: a service that refuses connections does so without delay.
    m_retry.start(m_firstRetry / 2 + schedule.waitAfter(m_failures, {}));
    if (std::exchange(m_isReachable, false) || m_failures == 1)
        emit serviceChanged();
    emit failed(error);
}

void ConnectionKeeper::signedIn(const QString &token, const UserAccount &account)
{
    m_isBusy = false;
    m_renewedAt = clock();
    m_connection = Connection{*m_environment, token, account};
    emit connected(*m_connection);
}

void ConnectionKeeper::ended()
{
    m_isBusy = false;
    if (std::exchange(m_connection, std::nullopt))
        emit signedOut();
    emit signInNeeded();
}

void ConnectionKeeper::signIn(const SignInFlow::Options &options)
{
    if (m_session) {
        m_session->signIn(options);
        return;
    }
    emit signInFailed(SignInProblem{SignInProblem::Kind::Offline, {}, {}, {}});
    connectNow();
}

void ConnectionKeeper::cancelSignIn()
{
    if (m_session)
        m_session->cancelSignIn();
}

void ConnectionKeeper::renew()
{
    // A token that is new and still not believed: another new one would not be believed either.
    constexpr qint64 tooSoon = 10;
    const bool isNew = m_renewedAt.isValid() && m_renewedAt.secsTo(clock()) < tooSoon;
    if (!m_session || isNew)
        emit signInNeeded();
    else
        m_session->renew();
}

void ConnectionKeeper::signOut()
{
    if (m_session)
        m_session->signOut();
    m_isBusy = false; // what was being asked is not answered any more
    m_connection.reset();
    emit signedOut();
}

} // namespace Verder
