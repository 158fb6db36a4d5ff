#include "dossier/SubmissionLookUp.h"

#include "backend/ReceiptVerification.h"
#include "backend/ServerApplication.h"

namespace Verder {

namespace {

constexpr int notSignedIn = 401;
constexpr int forbidden = 403;

ApiRequest about(const QUuid &id, const QString &part = {})
{
    return {"GET", QLatin1String("/aanvragen/") + id.toString(QUuid::WithoutBraces) + part};
}

} // namespace

SubmissionLookUp::SubmissionLookUp(
    QNetworkAccessManager &network, const Connection &connection, const QUuid &submissionId, QObject *parent)
    : QObject(parent)
    , m_client(network, connection.environment)
    , m_id(submissionId)
{
    m_client.setToken(connection.token);
}

void SubmissionLookUp::ask()
{
    connect(m_client.send(about(m_id)), &ApiCall::answered, this, &SubmissionLookUp::stateAnswered);
}

void SubmissionLookUp::stateAnswered(const ApiAnswer &answer)
{
    const auto *ok = std::get_if<ApiOk>(&answer);
    if (ok == nullptr) {
        fail(answer);
        return;
    }
    const auto application = ServerApplication::read(ok->body);
    if (!application || application->id != m_id) {
        emit answered(Found::Unknown);
    } else if (application->isSubmitted) {
        connect(m_client.send(about(m_id, QStringLiteral("/ontvangstbevestiging"))), &ApiCall::answered, this,
            &SubmissionLookUp::receiptAnswered);
    } else {
        const bool isOpen = application->payment && application->payment->state == ServerPayment::State::Open;
        emit answered(isOpen ? Found::Unknown : Found::NotSubmitted);
    }
}

void SubmissionLookUp::receiptAnswered(const ApiAnswer &answer)
{
    const Result<QJsonObject> envelope = bodyOf(answer);
    if (!envelope) {
        fail(answer);
        return;
    }
    const Result<Receipt> receipt = verifyReceipt(*envelope, m_client.environment());
    if (receipt && QUuid(receipt->submissionId) == m_id)
        emit received(*receipt, *envelope);
    else
        emit answered(Found::Unknown);
}

void SubmissionLookUp::fail(const ApiAnswer &answer)
{
    const auto *problem = std::get_if<ApiProblem>(&answer);
    if (problem != nullptr && (problem->status == notSignedIn || problem->status == forbidden))
        emit signInNeeded();
    else if (problem != nullptr && problem->code == QLatin1String("not-received"))
        emit answered(Found::NotReceived);
    else
        emit answered(Found::Unknown);
}

} // namespace Verder
