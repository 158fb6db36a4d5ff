#include "backend/ReceiptVerification.h"

#include "base/Json.h"

#include <QCoreApplication>

#include <sodium.h>

namespace Verder {

struct ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::ReceiptText)
};

namespace {

constexpr qsizetype maximumKeyIdLength = 100;
constexpr qsizetype encodedSignatureLength = 86; // 64 bytes, base64url without padding

tl::unexpected<Error> notGenuine(ErrorKind kind, QString detail)
{
    return failure(kind,
        ReceiptText::tr(
            "The acknowledgement of receipt could not be confirmed as genuine. Verder keeps asking for it; "
            "do "
            "not pay again."),
        std::move(detail));
}

/// The 64 bytes, or nothing when \a encoded is not exactly their base64url form.
QByteArray decodedSignature(const QString &encoded)
{
    if (encoded.size() != encodedSignatureLength)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != qsizetype(crypto_sign_BYTES))
        return {};
    return decoded.decoded;
}

bool isSignedBy(const QByteArray &key, const QByteArray &signature, const QByteArray &message)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return crypto_sign_verify_detached(
               bytes(signature), bytes(message), static_cast<unsigned long long>(message.size()), bytes(key))
        == 0;
}

} // namespace

Result<Receipt> verifyReceipt(const QJsonObject &envelope, const Environment &environment)
{
    if (sodium_init() < 0)
        return notGenuine(ErrorKind::Internal, QStringLiteral("libsodium does not start"));
    const QString keyId = envelope.value(QLatin1String("keyId")).toString();
    const QJsonValue statement = envelope.value(QLatin1String("receipt"));
    if (keyId.isEmpty() || keyId.size() > maximumKeyIdLength || !statement.isObject())
        return notGenuine(ErrorKind::BadInput, QStringLiteral("the envelope lacks a receipt or a key id"));
    const QByteArray key = environment.receiptKeys.value(keyId);
    if (key.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return notGenuine(ErrorKind::Refused, QStringLiteral("signed with a key that is not known here"));
    const QByteArray signature = decodedSignature(envelope.value(QLatin1String("signature")).toString());
    if (signature.isEmpty())
        return notGenuine(ErrorKind::BadInput, QStringLiteral("the signature is not 64 bytes of base64url"));
    if (!isSignedBy(key, signature, canonicalJson(statement)))
        return notGenuine(ErrorKind::Damaged, QStringLiteral("the signature does not hold"));

    // Only now is anything that it says read.
    Result<Receipt> receipt = Receipt::fromJson(statement.toObject());
    if (receipt && receipt->environment != environment.name)
        return notGenuine(ErrorKind::Refused, QStringLiteral("it belongs to another environment"));
    return receipt;
}

Result<Receipt> verifyReceipt(
    const QJsonObject &envelope, const Environment &environment, const SealedApplication &sealed)
{
    Result<Receipt> receipt = verifyReceipt(envelope, environment);
    if (!receipt)
        return receipt;
    if (QUuid(receipt->submissionId) != sealed.submissionId || sealed.submissionId.isNull())
        return notGenuine(ErrorKind::BadInput, QStringLiteral("it is about another submission"));
    if (receipt->digest != sealed.digest) {
        return failure(ErrorKind::Conflict,
            ReceiptText::tr("This was already submitted, with other answers than yours. Its number is %1.")
                .arg(receipt->applicationNumber),
            QStringLiteral("the digest differs"));
    }
    return receipt;
}

void confirmReceipt(SubmissionRecord &record, const Environment &environment)
{
    record.receipt.reset();
    if (record.state != SubmissionState::Ingediend)
        return;
    Result<Receipt> receipt = verifyReceipt(record.receiptEnvelope, environment, record.sealed);
    if (receipt) {
        record.receipt = *std::move(receipt);
    } else {
        record.before = SubmissionState::WachtOpBevestiging;
        record.state = SubmissionState::Onbekend;
        record.receiptEnvelope = {};
    }
}

} // namespace Verder
