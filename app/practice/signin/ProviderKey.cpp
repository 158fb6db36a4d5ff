#include "practice/signin/ProviderKey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/cjose.h>
#include <cstring>

namespace Verder {

namespace {

constexpr qint64 keyLimit = 4096;
constexpr auto keyId = "practice-1";

struct ReleaseJwk
{
    void operator()(cjose_jwk_t *jwk) const { cjose_jwk_release(jwk); }
};
using JwkPtr = std::unique_ptr<cjose_jwk_t, ReleaseJwk>;

struct ReleaseJws
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};

struct ReleaseHeader
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
};

JwkPtr imported(const QByteArray &json)
{
    return JwkPtr(cjose_jwk_import(json.constData(), static_cast<std::size_t>(json.size()), nullptr));
}

QByteArray exported(const JwkPtr &jwk, bool withPrivate)
{
    char *json = cjose_jwk_to_json(jwk.get(), withPrivate, nullptr);
    QByteArray bytes(json);
    cjose_get_dealloc()(json);
    return bytes;
}

QByteArray madeKey()
{
    const JwkPtr jwk(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr));
    if (!jwk || !cjose_jwk_set_kid(jwk.get(), keyId, std::strlen(keyId), nullptr)) {
        return {};
    }
    return exported(jwk, true);
}

} // namespace

ProviderKey::ProviderKey(QByteArray jwk)
    : m_jwk(std::move(jwk))
{
}

Result<ProviderKey> ProviderKey::loadOrCreate(FileSystem &files, const QString &path)
{
    const Result<QByteArray> kept = readFile(files, path, keyLimit);
    if (kept && imported(*kept)) {
        return ProviderKey(*kept);
    }
    if (!kept && kept.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(kept.error());
    }
    // A damaged one is replaced: all that follows is that everybody signs in once more.
    const QByteArray made = madeKey();
    if (made.isEmpty()) {
        return failure(ErrorKind::Internal, tr("The key for signing in could not be made."));
    }
    return replaceFile(files, path, made).map([&made] { return ProviderKey(made); });
}

QJsonObject ProviderKey::publicKeys() const
{
    QJsonObject key = QJsonDocument::fromJson(exported(imported(m_jwk), false)).object();
    key[QLatin1String("alg")] = QStringLiteral("ES256");
    key[QLatin1String("use")] = QStringLiteral("sig");
    return {{QLatin1String("keys"), QJsonArray{key}}};
}

QByteArray ProviderKey::sign(const QJsonObject &claims) const
{
    const JwkPtr jwk = imported(m_jwk);
    const std::unique_ptr<cjose_header_t, ReleaseHeader> header(cjose_header_new(nullptr));
    if (!jwk || !header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, nullptr)
        || !cjose_header_set(header.get(), CJOSE_HDR_KID, keyId, nullptr)) {
        return {};
    }
    const QByteArray text = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const std::unique_ptr<cjose_jws_t, ReleaseJws> jws(cjose_jws_sign(jwk.get(), header.get(),
        reinterpret_cast<const uint8_t *>(text.constData()), static_cast<std::size_t>(text.size()), nullptr));
    const char *compact = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &compact, nullptr)) {
        return {};
    }
    return compact;
}

QString ProviderKey::clientId() const
{
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray("client " + m_jwk), QCryptographicHash::Sha256);
    return QLatin1String("verder-") + QString::fromLatin1(hash.toHex().left(32));
}

} // namespace Verder
