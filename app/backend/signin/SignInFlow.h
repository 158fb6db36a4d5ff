#pragma once

#include "backend/ApiClient.h"
#include "backend/signin/LoopbackListener.h"
#include "backend/signin/ProviderClient.h"
#include "backend/signin/SignInProblem.h"

#include <QPointer>
#include <QTimer>

namespace Verder {

/// One attempt to sign in: OpenID Connect, authorisation code with PKCE, in the user's own browser. Ends with
/// signedIn() or failed(), once; deleting it gives up.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString actingFor; ///< KvK number of the company to act for; empty: the user's own
        QString language = QStringLiteral("nl"); ///< of the pages
        bool asksAgain = false; ///< also of who is still signed in at the provider
        std::chrono::milliseconds patience = std::chrono::minutes(5); ///< for the browser to come back
        std::chrono::milliseconds timeout = ApiClient::defaultTimeout; ///< for the service to answer
    };

    /// \a network and \a provider outlive this object.
    SignInFlow(QNetworkAccessManager &network, ProviderClient &provider, Environment environment,
        Options options, QObject *parent = nullptr);
    ~SignInFlow() override;

    void start();

signals:
    /// To be opened in the browser.
    void pageReady(const QUrl &page);
    /// The browser came back; the rest takes no user.
    void cameBack();
    void signedIn(const Verder::SessionTokens &tokens, const Verder::UserAccount &account);
    void failed(const Verder::SignInProblem &problem);

private:
    void openPage(const ProviderDocument &document);
    void visited(const QUrlQuery &query);
    void exchange(const QString &code);
    void askAccount(const SessionTokens &tokens);
    void fail(const SignInProblem &problem);
    void fail(const Error &error);

    ProviderClient &m_provider;
    Environment m_environment;
    Options m_options;
    std::unique_ptr<ApiClient> m_service;
    LoopbackListener m_listener;
    QTimer m_patience;
    QString m_state;
    QString m_nonce;
    QString m_verifier;
    QString m_issuer;
    bool m_saysIssuer = false;
    bool m_hasEnded = false;
};

} // namespace Verder
