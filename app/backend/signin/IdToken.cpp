#include "backend/signin/IdToken.h"

#include "base/Json.h"
#include "base/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cjose/cjose.h>
#include <memory>

namespace Verder {

namespace {

constexpr qsizetype longestToken = 65'536;
constexpr qsizetype shortText = 500;
constexpr qint64 leeway = 120; // seconds by which two clocks may differ
constexpr qint64 longestLife = 24LL * 60 * 60;

struct ReleaseKey
{
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
};
struct ReleaseSignature
{
    void operator()(cjose_jws_t *signature) const { cjose_jws_release(signature); }
};
using SignaturePtr = std::unique_ptr<cjose_jws_t, ReleaseSignature>;

tl::unexpected<Error> notBelieved(ErrorKind kind, const char *detail)
{
    return failure(kind,
        QCoreApplication::translate("SignIn",
            "The proof of who signed in could not be confirmed as genuine, so you are not signed in. Try "
            "again; report it to the service if it happens again."),
        QString::fromLatin1(detail));
}

/// The kind of key that an algorithm needs; empty: not one that is believed.
QString keyTypeOf(const QString &algorithm)
{
    constexpr std::array rsa{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"};
    constexpr std::array curves{"ES256", "ES384", "ES512"};
    const auto isAmong = [&algorithm](const auto &names) {
        return std::any_of(
            names.begin(), names.end(), [&](const char *name) { return algorithm == QLatin1String(name); });
    };
    if (isAmong(rsa))
        return QStringLiteral("RSA");
    return isAmong(curves) ? QStringLiteral("EC") : QString();
}

std::optional<QJsonObject> partOf(const QByteArray &token, int index)
{
    constexpr JsonLimits limits{longestToken, 16, 2000};
    const auto decoded = QByteArray::fromBase64Encoding(token.split('.').value(index),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const Result<JsonNode> json = parseJson(*decoded, limits, QStringLiteral("id_token"));
    return json && json->isObject() ? std::optional(json->toJson().toObject()) : std::nullopt;
}

/// The keys of \a set that may have made a signature with this header.
QList<QJsonObject> candidates(const QJsonObject &set, const QJsonObject &header)
{
    const QString type = keyTypeOf(header.value(QLatin1String("alg")).toString());
    const QJsonValue wanted = header.value(QLatin1String("kid"));
    QList<QJsonObject> found;
    const QJsonArray keys = set.value(QLatin1String("keys")).toArray();
    for (const auto &entry : keys) {
        const QJsonObject key = entry.toObject();
        const bool isForSigning
            = key.value(QLatin1String("use")).toString(QStringLiteral("sig")) == QLatin1String("sig");
        const QJsonValue algorithm = key.value(QLatin1String("alg"));
        const bool isOfAlgorithm = algorithm.isUndefined() || algorithm == header.value(QLatin1String("alg"));
        const bool isNamed = wanted.isUndefined() || key.value(QLatin1String("kid")) == wanted;
        if (key.value(QLatin1String("kty")).toString() == type && isForSigning && isOfAlgorithm && isNamed)
            found.append(key);
    }
    return found;
}

bool isSignedBy(const QByteArray &token, const QJsonObject &key)
{
    const QByteArray json = QJsonDocument(key).toJson(QJsonDocument::Compact);
    const std::unique_ptr<cjose_jwk_t, ReleaseKey> jwk(
        cjose_jwk_import(json.constData(), static_cast<std::size_t>(json.size()), nullptr));
    const SignaturePtr jws(
        cjose_jws_import(token.constData(), static_cast<std::size_t>(token.size()), nullptr));
    return jwk && jws && cjose_jws_verify(jws.get(), jwk.get(), nullptr);
}

bool isForUs(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    if (audience.isString())
        return audience.toString() == clientId;
    const QJsonArray several = audience.toArray();
    const QJsonValue party = claims.value(QLatin1String("azp"));
    return several.contains(QJsonValue(clientId)) && (several.size() == 1 || party.toString() == clientId);
}

QDateTime timeOf(const QJsonObject &claims, const char *name)
{
    const double seconds = claims.value(QLatin1String(name)).toDouble(-1);
    constexpr double latest = 253'402'300'799; // the year 9999
    return seconds < 0 || seconds > latest
        ? QDateTime()
        : QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace

Result<IdTokenClaims> verifyIdToken(
    const QByteArray &token, const QJsonObject &keys, const IdTokenRules &rules)
{
    if (token.size() > longestToken || token.count('.') != 2)
        return notBelieved(ErrorKind::BadInput, "not a compact signature");
    const auto header = partOf(token, 0);
    const auto claims = partOf(token, 1);
    if (!header || !claims || header->contains(QLatin1String("crit")))
        return notBelieved(ErrorKind::BadInput, "the header or the claims cannot be read");
    if (keyTypeOf(header->value(QLatin1String("alg")).toString()).isEmpty())
        return notBelieved(ErrorKind::Refused, "an algorithm that is not believed");
    const QList<QJsonObject> possible = candidates(keys, *header);
    if (possible.isEmpty())
        return notBelieved(ErrorKind::Refused, "signed with a key that the provider does not have");
    if (std::none_of(possible.cbegin(), possible.cend(),
            [&token](const QJsonObject &key) { return isSignedBy(token, key); }))
        return notBelieved(ErrorKind::Damaged, "the signature does not hold");

    // Only now is anything that it says read.
    if (claims->value(QLatin1String("iss")).toString() != rules.issuer || rules.issuer.isEmpty())
        return notBelieved(ErrorKind::Refused, "of another issuer");
    if (!isForUs(*claims, rules.clientId) || rules.clientId.isEmpty())
        return notBelieved(ErrorKind::Refused, "for another program");
    if (!rules.nonce.isEmpty() && claims->value(QLatin1String("nonce")).toString() != rules.nonce)
        return notBelieved(ErrorKind::Refused, "not the answer to our question (nonce)");
    const QDateTime expires = timeOf(*claims, "exp");
    const QDateTime issued = timeOf(*claims, "iat");
    if (!expires.isValid() || expires.addSecs(leeway) <= rules.now)
        return notBelieved(ErrorKind::Refused, "expired");
    if (!issued.isValid() || issued > rules.now.addSecs(leeway) || issued.addSecs(longestLife) < rules.now)
        return notBelieved(ErrorKind::Refused, "made at an impossible time");
    const QString subject = claims->value(QLatin1String("sub")).toString();
    if (subject.isEmpty() || subject.size() > shortText
        || (!rules.subject.isEmpty() && subject != rules.subject))
        return notBelieved(ErrorKind::Refused, "about somebody else");
    return IdTokenClaims{subject, claims->value(QLatin1String("acr")).toString().left(shortText), expires};
}

} // namespace Verder
