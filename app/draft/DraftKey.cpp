#include "draft/DraftKey.h"

#include "base/Json.h"
#include "base/JsonParser.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <sodium.h>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftKey)
};

const QString neededDetail = QStringLiteral("password: needed");
const QString wrongDetail = QStringLiteral("password: wrong");
const QString kdfName = QStringLiteral("argon2id13");

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 usualPasses = 3;
constexpr qint64 usualMemory = 64 * mebibyte;
constexpr qint64 passMaximum = 10;
constexpr qint64 memoryMinimum = 8 * mebibyte;
constexpr qint64 memoryMaximum = 1024 * mebibyte;
constexpr qsizetype chunkSize = qsizetype(64) * 1024;
constexpr qsizetype keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype streamTagSize = crypto_secretstream_xchacha20poly1305_ABYTES;

/// How a password becomes the key that wraps the draft's own.
struct Derivation
{
    qint64 passes = usualPasses;
    qint64 memory = usualMemory;
    QByteArray salt;
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

Error noCrypto(const QString &detail)
{
    return Error{ErrorKind::Internal,
        Texts::tr(
            "Encryption does not work on this computer: there is too little memory. Close other programs "
            "and try again."),
        detail};
}

Error damaged(const QString &fileName, const QString &detail)
{
    return Error{ErrorKind::Damaged,
        Texts::tr(
            "“%1” is damaged: a part that is encrypted is not as it was written. Open an earlier copy of "
            "it, for example from a backup.")
            .arg(fileName),
        detail};
}

/// The wrapping key: a NFC form of the password, so that it does not matter how a keyboard puts an accent.
Result<QByteArray> derive(const Derivation &derivation, const QString &password)
{
    if (sodium_init() < 0)
        return tl::unexpected(noCrypto(QStringLiteral("libsodium does not start")));
    QByteArray secret = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(keySize, Qt::Uninitialized);
    const int outcome = crypto_pwhash_argon2id(raw(key), length(key), secret.constData(), length(secret),
        raw(derivation.salt), static_cast<unsigned long long>(derivation.passes),
        static_cast<size_t>(derivation.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (outcome != 0)
        return tl::unexpected(noCrypto(QStringLiteral("argon2id")));
    return key;
}

QJsonObject derivationJson(const Derivation &derivation)
{
    return {{QStringLiteral("kdf"), kdfName}, {QStringLiteral("passes"), derivation.passes},
        {QStringLiteral("memory"), derivation.memory},
        {QStringLiteral("salt"), QString::fromLatin1(derivation.salt.toBase64())}};
}

/// The wrapped key is tied to the parameters that it was wrapped with.
Result<QByteArray> wrap(const QByteArray &key, const QString &password)
{
    const Derivation derivation{usualPasses, usualMemory, randomBytes(saltSize)};
    const auto wrapping = derive(derivation, password);
    if (!wrapping)
        return wrapping;
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray bound = canonicalJson(derivationJson(derivation));
    QByteArray wrapped(key.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped), nullptr, raw(key), length(key), raw(bound),
        length(bound), nullptr, raw(nonce), raw(*wrapping));
    QJsonObject header = derivationJson(derivation);
    header.insert(QStringLiteral("wrapped"), QString::fromLatin1(QByteArray(nonce + wrapped).toBase64()));
    return canonicalJson(header);
}

} // namespace

DraftKey::DraftKey() = default;

DraftKey::~DraftKey()
{
    sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
}

Result<DraftKeyPtr> DraftKey::make(const QString &password)
{
    if (sodium_init() < 0)
        return tl::unexpected(noCrypto(QStringLiteral("libsodium does not start")));
    const std::shared_ptr<DraftKey> key(new DraftKey);
    key->m_key = randomBytes(keySize);
    return key->withPassword(password);
}

Result<DraftKeyPtr> DraftKey::withPassword(const QString &password) const
{
    auto header = wrap(m_key, password);
    if (!header)
        return tl::unexpected(header.error());
    const std::shared_ptr<DraftKey> key(new DraftKey);
    key->m_key = QByteArray(m_key.constData(), m_key.size()); // of its own, to be wiped on its own
    key->m_header = *std::move(header);
    return DraftKeyPtr(key);
}

Result<DraftKeyPtr> DraftKey::unlock(
    const QByteArray &header, const QString &password, const QString &fileName)
{
    const auto node = parseJson(header, JsonLimits{4096, 16, 100}, fileName);
    const QJsonObject json = node ? node->toJson().toObject() : QJsonObject();
    const auto number = [&](const char *key) {
        return json.value(QLatin1String(key)).toInteger(-1);
    };
    const auto bytes = [&](const char *key) {
        const auto decoded = QByteArray::fromBase64Encoding(
            json.value(QLatin1String(key)).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? *decoded : QByteArray();
    };
    const Derivation derivation{number("passes"), number("memory"), bytes("salt")};
    const QByteArray wrapped = bytes("wrapped");
    const bool isPlausible = json.value(QStringLiteral("kdf")).toString() == kdfName && derivation.passes >= 1
        && derivation.passes <= passMaximum && derivation.memory >= memoryMinimum
        && derivation.memory <= memoryMaximum && derivation.salt.size() == saltSize
        && wrapped.size() == nonceSize + keySize + tagSize;
    if (!isPlausible)
        return tl::unexpected(damaged(fileName, QStringLiteral("crypto.json: parameters")));
    const auto wrapping = derive(derivation, password);
    if (!wrapping)
        return tl::unexpected(wrapping.error());
    const std::shared_ptr<DraftKey> key(new DraftKey);
    key->m_header = header;
    key->m_key = QByteArray(keySize, Qt::Uninitialized);
    const QByteArray bound = canonicalJson(derivationJson(derivation));
    const QByteArray content = wrapped.mid(nonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(key->m_key), nullptr, nullptr, raw(content),
            length(content), raw(bound), length(bound), raw(wrapped), raw(*wrapping))
        != 0) {
        return failure(ErrorKind::NoPermission,
            Texts::tr("That is not the password of “%1”. Try again; mind capital letters.").arg(fileName),
            wrongDetail);
    }
    return DraftKeyPtr(key);
}

QByteArray DraftKey::seal(const QByteArray &bytes, const QString &purpose) const
{
    const QByteArray bound = purpose.toUtf8();
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray sealed(sealedSize(bytes.size()), Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(sealed), raw(m_key));
    qsizetype from = 0;
    qsizetype to = streamHeaderSize;
    bool isLast = false;
    while (!isLast) {
        const qsizetype size = qMin(chunkSize, bytes.size() - from);
        isLast = from + size == bytes.size();
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed) + to, nullptr, raw(bytes) + from,
            static_cast<unsigned long long>(size), raw(bound), length(bound),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        from += size;
        to += size + streamTagSize;
    }
    return sealed;
}

Result<QByteArray> DraftKey::open(
    const QByteArray &sealed, const QString &purpose, const QString &fileName) const
{
    const auto broken = [&](const char *why) {
        return tl::unexpected(
            damaged(fileName, QStringLiteral("Z15: %1: %2").arg(purpose, QLatin1String(why))));
    };
    const QByteArray bound = purpose.toUtf8();
    crypto_secretstream_xchacha20poly1305_state state;
    if (sealed.size() < streamHeaderSize + streamTagSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(sealed), raw(m_key)) != 0)
        return broken("no stream");
    QByteArray bytes(sealed.size(), Qt::Uninitialized);
    qsizetype from = streamHeaderSize;
    qsizetype to = 0;
    unsigned char tag = 0;
    while (from < sealed.size()) {
        const qsizetype size = qMin(chunkSize + streamTagSize, sealed.size() - from);
        const bool wasLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (wasLast || size < streamTagSize
            || crypto_secretstream_xchacha20poly1305_pull(&state, raw(bytes) + to, nullptr, &tag,
                   raw(sealed) + from, static_cast<unsigned long long>(size), raw(bound), length(bound))
                != 0)
            return broken("changed");
        from += size;
        to += size - streamTagSize;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return broken("cut off");
    bytes.truncate(to);
    return bytes;
}

qint64 DraftKey::sealedSize(qint64 size)
{
    const qint64 chunks = qMax<qint64>(1, (size + chunkSize - 1) / chunkSize);
    return streamHeaderSize + size + chunks * streamTagSize;
}

QString DraftKey::hidden(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<size_t>(hash.size()), raw(bytes), length(bytes), raw(m_key),
        static_cast<size_t>(m_key.size()));
    return QString::fromLatin1(hash.toHex());
}

bool isPasswordNeeded(const Error &error)
{
    return error.detail == neededDetail;
}

bool isWrongPassword(const Error &error)
{
    return error.detail == wrongDetail;
}

Error passwordNeeded(const QString &fileName)
{
    return Error{ErrorKind::NoPermission,
        Texts::tr("“%1” is encrypted. Give its password to open it.").arg(fileName), neededDetail};
}

} // namespace Verder
