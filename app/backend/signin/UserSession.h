#pragma once

#include "backend/signin/ProviderClient.h"
#include "backend/signin/SecretStore.h"
#include "backend/signin/SignInFlow.h"

#include <memory>

namespace Verder {

/// Who is signed in to one environment: begins, is renewed before it ends, and is taken up again at the next
/// start with the refresh token from the key store. The access token stays in memory.
class UserSession : public QObject
{
    Q_OBJECT
public:
    /// \a network and \a secrets outlive this object.
    UserSession(QNetworkAccessManager &network, SecretStore &secrets, Environment environment,
        std::function<QDateTime()> now, QObject *parent = nullptr);
    ~UserSession() override;

    /// How long to wait for an answer, and then until the next attempt to renew.
    void setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds retry);

    const QString &token() const { return m_tokens.access; }
    bool isSigningIn() const { return m_flow != nullptr; }

    /// Takes up the session of last time: signedIn(), nobody() or offline() follows.
    void resume();
    /// In the browser: pageReady() and then signedIn() or signInFailed() follow.
    void signIn(const SignInFlow::Options &options);
    void cancelSignIn();
    /// The token is not believed any more: renewed(), ended() or offline() follows.
    void renew();
    void signOut();

signals:
    void pageReady(const QUrl &page);
    void cameBack();
    void signedIn(const QString &token, const Verder::UserAccount &account);
    void renewed(const QString &token);
    void nobody();
    /// Only signing in again helps.
    void ended();
    void signInFailed(const Verder::SignInProblem &problem);
    void offline(const Verder::Error &error);

private:
    QString secretName() const;
    void refresh(const QString &refreshToken, bool isResuming);
    void keep(const SessionTokens &tokens);
    void askAccount();
    void endFlow();
    void forgetAnswers();

    QNetworkAccessManager &m_network;
    SecretStore &m_secrets;
    Environment m_environment;
    std::function<QDateTime()> m_now;
    ProviderClient m_provider;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<ApiClient> m_service;
    SessionTokens m_tokens;
    QTimer m_renewal;
    std::chrono::milliseconds m_timeout = ApiClient::defaultTimeout;
    std::chrono::milliseconds m_retry = std::chrono::seconds(30);
    int m_era = 0; ///< answers to what was asked in an earlier one count for nothing
    bool m_isRenewing = false;
    bool m_wasSignedOut = false; ///< by the user: the next one is asked who it is
};

} // namespace Verder
