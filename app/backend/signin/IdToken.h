#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>

namespace Verder {

/// What an id_token must be about.
struct IdTokenRules
{
    QString issuer;
    QString clientId;
    QString nonce; ///< empty: not asked for, as when renewing
    QString subject; ///< empty: whoever it is
    QDateTime now; ///< UTC
};

/// Who signed in, as the provider says it.
struct IdTokenClaims
{
    QString subject;
    QString level; ///< acr, may be empty
    QDateTime expires; ///< UTC
};

/// Verifies the signature of \a token against \a keys, a JSON Web Key Set, and its claims against \a rules.
/// Only the asymmetric algorithms of RFC 7518; never "none". Damaged when the signature does not hold,
/// BadInput when the shape is wrong, Refused when it is about something else.
Result<IdTokenClaims> verifyIdToken(
    const QByteArray &token, const QJsonObject &keys, const IdTokenRules &rules);

} // namespace Verder
