#pragma once

#include "backend/Environment.h"
#include "backend/signin/IdToken.h"
#include "backend/signin/ProviderDocument.h"
#include "backend/signin/WebCall.h"

#include <QObject>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace Verder {

/// What a provider gives to who signed in. The access token never leaves memory.
struct SessionTokens
{
    QString access;
    QString refresh; ///< empty: the session cannot be renewed
    QDateTime issued; ///< UTC
    QDateTime expires; ///< UTC, of the access token
    QString subject; ///< empty: the provider did not say it again
};

/// Talks to the provider of one environment: where it does what, tokens for a code, tokens for a refresh
/// token. Answers come later, and not at all once this object is gone.
class ProviderClient : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    /// \a network and what \a now reads outlive this object.
    ProviderClient(QNetworkAccessManager &network, Environment environment, std::function<QDateTime()> now,
        QObject *parent = nullptr);

    /// For each whole answer.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// Asked once and then kept. Offline: no answer; Io: not now; NoPermission: not to this program;
    /// BadInput: not one to be trusted.
    void discover(Done<ProviderDocument> done);
    /// Fails as discover(); also Refused and Damaged: not genuine; SignInNeeded: the code is worth nothing.
    void exchange(const QString &code, const QString &verifier, const QUrl &redirect, const QString &nonce,
        Done<SessionTokens> done);
    /// Fails as exchange(); SignInNeeded: the session has ended. \a subject: whose session it is, where that
    /// is known.
    void refresh(const QString &token, const QString &subject, Done<SessionTokens> done);
    /// Ends the session at the provider; whether that works is not waited for.
    void revoke(const QString &refreshToken);

private:
    using Form = QList<std::pair<QString, QString>>;

    /// \a rules without issuer, client and time.
    void ask(const Form &form, const IdTokenRules &rules, Done<SessionTokens> done);
    void read(const QJsonObject &answer, const IdTokenRules &rules, const Done<SessionTokens> &done);
    void verify(const SessionTokens &tokens, const QByteArray &idToken, IdTokenRules rules,
        const Done<SessionTokens> &done);

    QNetworkAccessManager &m_network;
    Environment m_environment;
    std::function<QDateTime()> m_now;
    std::chrono::milliseconds m_timeout = WebCall::defaultTimeout;
    std::optional<ProviderDocument> m_document;
};

} // namespace Verder
