#include "backend/SubmissionStep.h"

#include <QCryptographicHash>

namespace Verder {

namespace {

QByteArray contentDigest(const QByteArray &bytes)
{
    return "sha-256=:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64() + ':';
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

QString pathOf(const SubmissionRecord &record)
{
    return QLatin1String("/aanvragen/") + record.sealed.submissionId.toString(QUuid::WithoutBraces);
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

ApiRequest requestFor(SubmissionStep step, const SubmissionRecord &record)
{
    const QString path = pathOf(record);
    switch (step) {
    case SubmissionStep::Put:
        return putRequest(record, path);
    case SubmissionStep::Check:
        return {"POST", path + QLatin1String("/controle")};
    case SubmissionStep::OpenPayment: {
        ApiRequest request{"POST", path + QLatin1String("/betalingen")};
        request.headers = {{"Idempotency-Key", record.paymentKey.toLatin1()}};
        return request;
    }
    case SubmissionStep::Register:
        return {"POST", path + QLatin1String("/indienen")};
    case SubmissionStep::Ask:
        return {"GET", path};
    case SubmissionStep::FetchReceipt:
        return {"GET", path + QLatin1String("/ontvangstbevestiging")};
    case SubmissionStep::CancelPayment:
        return {"DELETE", path + QLatin1String("/betalingen/") + record.paymentId};
    case SubmissionStep::None:
    case SubmissionStep::StartUpload:
    case SubmissionStep::Upload:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

Result<ApiRequest> documentRequest(
    const SubmissionRecord &record, const QString &sha256, const DocumentSource &documents)
{
    return documents(sha256).map([&](const QByteArray &bytes) {
        ApiRequest request{"PUT", pathOf(record) + QLatin1String("/documenten/") + sha256, bytes};
        request.contentType = "application/pdf";
        request.headers
            = {{"Content-Digest", "sha-256=:" + QByteArray::fromHex(sha256.toLatin1()).toBase64() + ':'}};
        return request;
    });
}

} // namespace Verder
