#pragma once

#include "backend/ApiCall.h"
#include "backend/Environment.h"

#include <QObject>

namespace Verder {

/// Sends requests to one environment, each by the same rules: no redirects, no cookies, no cache, a time
/// limit, and only answers of our own format. Logs neither addresses of people nor bodies. Does not own the
/// network.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultTimeout = std::chrono::seconds(30);

    ApiClient(QNetworkAccessManager &network, Environment environment, QObject *parent = nullptr);

    const Environment &environment() const { return m_environment; }
    bool isSignedIn() const { return !m_token.isEmpty(); }
    void setToken(const QString &token) { m_token = token; }
    void setLanguage(const QString &language)
    {
        m_language = language;
    } ///< "nl" or "en", for the server's words
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// The environment's address must be a safe one (isSafeAddress): whoever made the environment saw to
    /// that. Connect to ApiCall::answered() at once; it is never emitted before control returns to the event
    /// loop.
    ApiCall *send(const ApiRequest &request);

private:
    QNetworkRequest head(const ApiRequest &request) const;

    QNetworkAccessManager &m_network;
    Environment m_environment;
    QString m_token;
    QString m_language = QStringLiteral("nl");
    std::chrono::milliseconds m_timeout = defaultTimeout;
};

} // namespace Verder
