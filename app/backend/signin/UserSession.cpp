#include "backend/signin/UserSession.h"

namespace Verder {

UserSession::UserSession(QNetworkAccessManager &network, SecretStore &secrets, Environment environment,
    std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_secrets(secrets)
    , m_environment(std::move(environment))
    , m_now(std::move(now))
    , m_provider(network, m_environment, m_now)
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &UserSession::renew);
}

UserSession::~UserSession() = default;

/// Another client id is another place, also where the name is the same.
QString UserSession::secretName() const
{
    return QStringLiteral("refresh/%1/%2").arg(m_environment.name, m_environment.clientId);
}

void UserSession::setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds retry)
{
    m_timeout = answer;
    m_retry = retry;
    m_provider.setTimeout(answer);
}

/// Somebody signed in or out: what is still on its way is about the session before.
void UserSession::forgetAnswers()
{
    ++m_era;
    m_isRenewing = false;
    m_service.reset();
}

void UserSession::resume()
{
    m_secrets.read(secretName(), [guard = QPointer(this), era = m_era](const QString &secret) {
        if (!guard || guard->m_era != era)
            return;
        if (secret.isEmpty())
            emit guard->nobody();
        else
            guard->refresh(secret, true);
    });
}

void UserSession::signIn(const SignInFlow::Options &options)
{
    endFlow();
    SignInFlow::Options asked = options;
    asked.asksAgain = m_wasSignedOut;
    asked.timeout = m_timeout;
    m_flow = std::make_unique<SignInFlow>(m_network, m_provider, m_environment, asked);
    connect(m_flow.get(), &SignInFlow::pageReady, this, &UserSession::pageReady);
    connect(m_flow.get(), &SignInFlow::cameBack, this, &UserSession::cameBack);
    connect(m_flow.get(), &SignInFlow::failed, this, [this](const SignInProblem &problem) {
        endFlow();
        emit signInFailed(problem);
    });
    connect(m_flow.get(), &SignInFlow::signedIn, this,
        [this](const SessionTokens &tokens, const UserAccount &account) {
            endFlow();
            forgetAnswers();
            m_wasSignedOut = false;
            keep(tokens);
            emit signedIn(m_tokens.access, account);
        });
    m_flow->start();
}

void UserSession::endFlow()
{
    if (m_flow == nullptr)
        return;
    m_flow->disconnect(this);
    m_flow.release()->deleteLater(); // it may be the one that tells us
}

void UserSession::cancelSignIn()
{
    endFlow();
}

void UserSession::renew()
{
    if (m_isRenewing)
        return;
    if (m_tokens.refresh.isEmpty()) {
        m_tokens = {};
        emit ended();
        return;
    }
    refresh(m_tokens.refresh, false);
}

void UserSession::refresh(const QString &refreshToken, bool isResuming)
{
    m_isRenewing = true;
    const auto done = [this, refreshToken, isResuming, era = m_era](const Result<SessionTokens> &tokens) {
        if (era != m_era)
            return;
        m_isRenewing = false;
        if (!tokens && tokens.error().kind == ErrorKind::SignInNeeded) {
            m_secrets.remove(secretName());
            m_tokens = {};
            emit ended();
            return;
        }
        if (!tokens) {
            if (!isResuming)
                m_renewal.start(m_retry);
            emit offline(tokens.error());
            return;
        }
        SessionTokens kept = *tokens;
        if (kept.refresh.isEmpty())
            kept.refresh = refreshToken; // the provider lets it stand
        if (kept.subject.isEmpty())
            kept.subject = m_tokens.subject;
        keep(kept);
        if (isResuming)
            askAccount();
        else
            emit renewed(m_tokens.access);
    };
    m_provider.refresh(refreshToken, isResuming ? QString() : m_tokens.subject, done);
}

void UserSession::keep(const SessionTokens &tokens)
{
    m_tokens = tokens;
    if (tokens.refresh.isEmpty())
        m_secrets.remove(secretName());
    else
        m_secrets.write(secretName(), tokens.refresh);
    // In good time, so that nothing that is on its way is held up by it.
    const qint64 life = tokens.issued.msecsTo(tokens.expires);
    m_renewal.start(std::chrono::milliseconds(life * 4 / 5));
}

void UserSession::askAccount()
{
    m_service = std::make_unique<ApiClient>(m_network, m_environment);
    m_service->setTimeout(m_timeout);
    m_service->setToken(m_tokens.access);
    connect(m_service->send(accountRequest()), &ApiCall::answered, this, [this](const ApiAnswer &answer) {
        const Result<UserAccount> account = bodyOf(answer).and_then(&UserAccount::fromJson);
        if (account) {
            emit signedIn(m_tokens.access, *account);
            return;
        }
        if (account.error().kind == ErrorKind::Offline)
            emit offline(account.error());
        else
            emit signInFailed(problemOfAccount(answer));
    });
}

void UserSession::signOut()
{
    endFlow();
    forgetAnswers();
    m_renewal.stop();
    if (!m_tokens.refresh.isEmpty())
        m_provider.revoke(m_tokens.refresh);
    m_secrets.remove(secretName());
    m_tokens = {};
    m_wasSignedOut = true;
}

} // namespace Verder
