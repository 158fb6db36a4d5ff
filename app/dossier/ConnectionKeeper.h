#pragma once

#include "backend/PracticeProcess.h"
#include "backend/ServiceStatus.h"
#include "backend/signin/UserSession.h"
#include "dossier/Sending.h"

#include <QObject>

#include <optional>

namespace Verder {

/// Keeps the connection to the environment in use: whether its service is reachable, what it says of itself,
/// and who is signed in. Tries again by itself while there is no connection. The practice backend is started
/// when first asked for, never before the first window is painted. Owned by main().
class ConnectionKeeper : public QObject
{
    Q_OBJECT
public:
    struct Context
    {
        FileSystem &files;
        QNetworkAccessManager &network;
        SecretStore &secrets;
        PracticeProcess::Options practice;
        std::optional<Environment> organisation = {}; ///< the one in use; none: practice
        std::chrono::milliseconds firstRetry = std::chrono::seconds(2);
        std::chrono::milliseconds timeout = ApiClient::defaultTimeout; ///< for each whole answer
    };

    explicit ConnectionKeeper(const Context &context, QObject *parent = nullptr);
    ~ConnectionKeeper() override;

    /// Another environment from now on; none: practice. Whoever was signed in stays so at the old one.
    void setOrganisation(const std::optional<Environment> &organisation);

    /// Ends the practice environment, so that its data can go; connectNow() starts it again, empty. \a done
    /// hears when it has ended: Conflict where another program uses it.
    void endPractice(std::function<void(const Result<void> &)> done);

    /// connected(), signInNeeded(), signInFailed() or failed() follows; at once where there is a connection.
    void connectNow();
    /// In the browser: signInPageReady() and then connected() or signInFailed() follow.
    void signIn(const SignInFlow::Options &options);
    void cancelSignIn();
    /// The service does not believe the token any more: connected() or signInNeeded() follows.
    void renew();
    void signOut();

    const std::optional<Connection> &connection() const { return m_connection; }
    /// Of the environment in use, known without a connection too.
    QString environmentName() const;
    QString environmentTitle() const;
    bool isPractice() const { return !m_organisation; }
    /// Known once the environment's address is.
    const std::optional<Environment> &environment() const { return m_environment; }
    /// What the service said of itself last; it may be unreachable now.
    const std::optional<ServiceStatus> &service() const { return m_service; }
    bool isReachable() const { return m_isReachable; }
    /// Did an attempt end already, one way or the other?
    bool isTried() const { return m_isTried; }

signals:
    /// Another environment is in use now.
    void environmentChanged();
    /// Somebody is signed in; also after a renewal.
    void connected(const Verder::Connection &connection);
    void signedOut();
    /// The service is there, and nobody is signed in.
    void signInNeeded();
    void signInPageReady(const QUrl &page);
    void signInCameBack();
    void signInFailed(const Verder::SignInProblem &problem);
    /// There is no connection; it is tried again.
    void failed(const Verder::Error &error);
    /// What the service says of itself, or whether it is reachable, is different now.
    void serviceChanged();

private:
    void leave();
    void reach(const Environment &environment);
    void makeSession(const Environment &environment);
    void statusAnswered(const ApiAnswer &answer);
    void unreachable(const Error &error);
    void signedIn(const QString &token, const UserAccount &account);
    void ended();
    void watchNetwork();

    QNetworkAccessManager &m_network;
    SecretStore &m_secrets;
    PracticeProcess m_practice;
    std::chrono::milliseconds m_firstRetry;
    std::chrono::milliseconds m_timeout;
    std::optional<Environment> m_organisation;
    std::optional<Environment> m_environment;
    std::optional<ServiceStatus> m_service;
    std::optional<Connection> m_connection;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UserSession> m_session;
    QTimer m_retry; ///< also looks now and then while all is well
    int m_failures = 0;
    QDateTime m_renewedAt;
    bool m_isBusy = false;
    bool m_isReachable = false;
    bool m_isTried = false;
};

} // namespace Verder
