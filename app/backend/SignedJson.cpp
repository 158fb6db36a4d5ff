#include "backend/SignedJson.h"

#include "base/Json.h"

#include <sodium.h>

namespace Verder {

bool isSigned(const QJsonObject &envelope, const QString &name, const QMap<QString, QByteArray> &keys)
{
    constexpr qsizetype encodedLength = 86; // 64 bytes, base64url without padding
    const QByteArray key = keys.value(envelope.value(QLatin1String("keyId")).toString());
    const QString text = envelope.value(QLatin1String("signature")).toString();
    if (sodium_init() < 0 || key.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || text.size() != encodedLength || !envelope.value(name).isObject())
        return false;
    const auto signature = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || signature.decoded.size() != qsizetype(crypto_sign_BYTES))
        return false;
    const QByteArray message = canonicalJson(envelope.value(name));
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return crypto_sign_verify_detached(bytes(signature.decoded), bytes(message),
               static_cast<unsigned long long>(message.size()), bytes(key))
        == 0;
}

} // namespace Verder
