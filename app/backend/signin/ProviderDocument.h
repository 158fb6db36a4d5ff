#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QUrl>

namespace Verder {

/// Where a provider of signing in does what (OpenID Connect Discovery 1.0).
struct ProviderDocument
{
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl revocation; ///< empty: the provider has none
    bool offersOffline = false; ///< a refresh token has to be asked for by a scope
    bool saysIssuer = false; ///< every answer through the browser names the issuer (RFC 9207)

    /// Where \a issuer keeps its document.
    static QUrl address(const QUrl &issuer);
    /// Only of exactly the issuer that was asked, with addresses that are safe, and with PKCE.
    static Result<ProviderDocument> read(const QJsonObject &json, const QUrl &issuer);
};

} // namespace Verder
