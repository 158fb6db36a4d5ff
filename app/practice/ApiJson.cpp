#include "practice/ApiJson.h"

#include "base/JsonFields.h"

#include <QJsonArray>

namespace Verder {

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

const char *stateName(PaymentRecord::State state)
{
    switch (state) {
    case PaymentRecord::State::Open:
        return "open";
    case PaymentRecord::State::Paid:
        return "paid";
    case PaymentRecord::State::Cancelled:
        return "cancelled";
    case PaymentRecord::State::Expired:
        return "expired";
    }
    Q_UNREACHABLE();
}

QJsonArray refundsJson(const QList<RefundRecord> &refunds)
{
    QJsonArray array;
    for (const RefundRecord &refund : refunds) {
        array.append(QJsonObject{
            {QLatin1String("payment"), text(refund.payment)},
            {QLatin1String("amount"), refund.amount},
            {QLatin1String("reason"), refund.reason},
            {QLatin1String("refundedAt"), timeText(refund.at)},
        });
    }
    return array;
}

} // namespace

QJsonObject submissionJson(const SubmissionStatus &status, const QString &origin)
{
    const ApplicationRecord &application = status.application;
    return {
        {QLatin1String("id"), text(application.id)},
        {QLatin1String("state"), QLatin1String(status.isSubmitted ? "submitted" : "created")},
        {QLatin1String("digest"), application.digest},
        {QLatin1String("etag"), application.etag()},
        {QLatin1String("missingDocuments"), QJsonArray::fromStringList(status.missingDocuments)},
        {QLatin1String("payment"),
            status.payment ? QJsonValue(paymentJson(*status.payment, origin)) : QJsonValue(QJsonValue::Null)},
        {QLatin1String("refunds"), refundsJson(status.refunds)},
        {QLatin1String("receiptUrl"),
            status.isSubmitted ? QJsonValue(receiptPath(application.id)) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject paymentJson(const PaymentRecord &payment, const QString &origin)
{
    QJsonObject json{
        {QLatin1String("id"), text(payment.id)},
        {QLatin1String("state"), QLatin1String(stateName(payment.state))},
        {QLatin1String("amount"), payment.amount},
    };
    if (payment.state == PaymentRecord::State::Open) {
        json[QLatin1String("checkoutUrl")] = QString(origin + QLatin1String("/betalen/") + text(payment.id));
        json[QLatin1String("expiresAt")] = timeText(payment.expires);
    }
    if (payment.state == PaymentRecord::State::Paid) {
        json[QLatin1String("receiptUrl")] = receiptPath(payment.application);
    }
    return json;
}

} // namespace Verder
