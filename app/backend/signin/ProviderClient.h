#pragma once

#include "backend/Environment.h"
#include "backend/signin/IdToken.h"
#include "backend/signin/ProviderDocument.h"

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

    /// Asked once and then kept.
    void discover(Done<ProviderDocument> done);
    /// \a rules without issuer, client and time. Refused: not genuine; SignInNeeded: the code is worth
    /// nothing.
    void exchange(const QString &code, const QString &verifier, const QUrl &redirect, const QString &nonce,
        Done<SessionTokens> done);
    /// SignInNeeded: the session has ended.
    void refresh(const QString &token, Done<SessionTokens> done);
    /// Ends the session at the provider; whether that works is not waited for.
    void revoke(const QString &refreshToken);

private:
    using Form = QList<std::pair<QString, QString>>;

    void ask(const Form &form, const QString &nonce, Done<SessionTokens> done);
    void read(const QJsonObject &answer, const QString &nonce, const Done<SessionTokens> &done);
    void verify(const SessionTokens &tokens, const QByteArray &idToken, const QString &nonce,
        const Done<SessionTokens> &done);

    QNetworkAccessManager &m_network;
    Environment m_environment;
    std::function<QDateTime()> m_now;
    std::optional<ProviderDocument> m_document;
};

} // namespace Verder
