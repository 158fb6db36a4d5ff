#include "backend/SubmissionStep.h"

#include "base/Sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Verder {

namespace {

QString nameOf(const SealedApplication &sealed, const QString &hash)
{
    for (const Attachment &attachment : sealed.attachments) {
        if (attachment.sha256 == hash)
            return attachment.name;
    }
    return {};
}

QByteArray contentDigest(const QByteArray &bytes)
{
    return "sha-256=:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64() + ':';
}

Result<ApiRequest> uploadRequest(
    const SubmissionRecord &record, const QString &path, const DocumentSource &documents)
{
    const QString hash = record.missingDocuments.value(0);
    const Result<QByteArray> bytes = documents(hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (sha256(*bytes) != hash) {
        return failure(ErrorKind::Damaged,
            QCoreApplication::translate("Submission",
                "“%1” has changed since you sent it. Change your answers again and add the document once "
                "more.")
                .arg(nameOf(record.sealed, hash)),
            hash);
    }
    ApiRequest request{"PUT", path + QLatin1String("/documenten/") + hash, *bytes};
    request.contentType = "application/pdf";
    // Known by now: large documents are not read through twice.
    request.headers
        = {{"Content-Digest", "sha-256=:" + QByteArray::fromHex(hash.toLatin1()).toBase64() + ':'}};
    return request;
}

ApiRequest putRequest(const SubmissionRecord &record, const QString &path)
{
    ApiRequest request{"PUT", path, record.sealed.bytes};
    request.headers = {{"Content-Digest", contentDigest(record.sealed.bytes)}};
    if (record.etag.isEmpty())
        request.headers.emplace_back("If-None-Match", "*");
    else
        request.headers.emplace_back("If-Match", record.etag.toLatin1());
    return request;
}

} // namespace

SubmissionStep nextStep(const SubmissionRecord &record)
{
    switch (record.state) {
    case SubmissionState::Concept:
    case SubmissionState::Ingediend:
    case SubmissionState::Afgewezen:
        return SubmissionStep::None;
    case SubmissionState::Verzegeld:
        return SubmissionStep::Put;
    case SubmissionState::Aangemaakt:
        return SubmissionStep::StartUpload;
    case SubmissionState::Documenten:
        return record.missingDocuments.isEmpty() ? SubmissionStep::Check : SubmissionStep::Upload;
    case SubmissionState::Gecontroleerd:
        if (!record.sealed.isPaidOnline)
            return SubmissionStep::Register;
        // Whoever cancelled a payment is not sent to the bank again without asking for it.
        return record.paymentEnded.isEmpty() ? SubmissionStep::OpenPayment : SubmissionStep::None;
    case SubmissionState::Betalen:
    case SubmissionState::Onbekend:
        return SubmissionStep::Ask;
    case SubmissionState::WachtOpBevestiging:
        return SubmissionStep::FetchReceipt;
    }
    Q_UNREACHABLE();
    return SubmissionStep::None;
}

Result<ApiRequest> requestFor(
    SubmissionStep step, const SubmissionRecord &record, const DocumentSource &documents)
{
    const QString path
        = QLatin1String("/aanvragen/") + record.sealed.submissionId.toString(QUuid::WithoutBraces);
    switch (step) {
    case SubmissionStep::Put:
        return putRequest(record, path);
    case SubmissionStep::Upload:
        return uploadRequest(record, path, documents);
    case SubmissionStep::Check:
        return ApiRequest{"POST", path + QLatin1String("/controle"), {}};
    case SubmissionStep::OpenPayment: {
        ApiRequest request{"POST", path + QLatin1String("/betalingen"), {}};
        request.headers = {{"Idempotency-Key", record.paymentKey.toLatin1()}};
        return request;
    }
    case SubmissionStep::Register:
        return ApiRequest{"POST", path + QLatin1String("/indienen"), {}};
    case SubmissionStep::Ask:
        return ApiRequest{"GET", path, {}};
    case SubmissionStep::FetchReceipt:
        return ApiRequest{"GET", path + QLatin1String("/ontvangstbevestiging"), {}};
    case SubmissionStep::CancelPayment:
        return ApiRequest{"DELETE", path + QLatin1String("/betalingen/") + record.paymentId, {}};
    case SubmissionStep::None:
    case SubmissionStep::StartUpload:
        break;
    }
    return failure(ErrorKind::Internal, {}, QStringLiteral("a step without a request"));
}

} // namespace Verder
