#include "practice/SigningKey.h"

#include "base/Json.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace Verder {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

SigningKey::SigningKey(QByteArray publicKey, QByteArray secretKey)
    : m_publicKey(std::move(publicKey))
    , m_secretKey(std::move(secretKey))
{
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    if (crypto_sign_seed_keypair(bytes(publicKey), bytes(secretKey), bytes(seed)) != 0) {
        return failure(ErrorKind::Internal, tr("The key for receipts could not be made."));
    }
    return SigningKey(publicKey, secretKey);
}

Result<SigningKey> SigningKey::loadOrCreate(FileSystem &files, const QString &path)
{
    if (sodium_init() < 0) {
        return failure(ErrorKind::Internal, tr("The cryptographic library did not start."));
    }
    const Result<QByteArray> kept = readFile(files, path, 1024);
    if (kept) {
        if (kept->size() != crypto_sign_SEEDBYTES) {
            return failure(ErrorKind::Damaged,
                tr("The key of the practice environment is damaged. Move the file away; a new key is then "
                   "made, and "
                   "receipts of earlier practice are no longer recognised."),
                path);
        }
        return fromSeed(*kept);
    }
    if (kept.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(kept.error());
    }
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return replaceFile(files, path, seed).and_then([&seed] { return fromSeed(seed); });
}

QString SigningKey::id() const
{
    const QByteArray hash
        = QCryptographicHash::hash(m_publicKey, QCryptographicHash::Sha256).toHex().left(16);
    return QLatin1String("practice-") + QLatin1String(hash);
}

QJsonObject SigningKey::sign(const QJsonObject &statement, const QString &name) const
{
    const QByteArray message = canonicalJson(statement);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(message),
        static_cast<unsigned long long>(message.size()), bytes(m_secretKey));
    const QByteArray encoded
        = signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {
        {name, statement},
        {QLatin1String("keyId"), id()},
        {QLatin1String("signature"), QString::fromLatin1(encoded)},
    };
}

} // namespace Verder
