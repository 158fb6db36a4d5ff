#include "practice/Registration.h"

#include "base/Json.h"
#include "form/Receipt.h"

namespace Verder {

Result<RegistrationRecord> registerApplication(Store &store, const SigningKey &key,
    const ApplicationRecord &application, const std::optional<PaymentRecord> &payment, const QDateTime &now)
{
    const Result<qint64> number = store.registerApplication(application.id, now);
    const Result<QStringList> documents = store.documents(application.id);
    if (!number || !documents) {
        return tl::unexpected(number ? documents.error() : number.error());
    }
    RegistrationRecord registration{application.id, *number, now, {}};

    Receipt receipt;
    receipt.submissionId = application.id.toString(QUuid::WithoutBraces);
    receipt.digest = application.digest;
    receipt.form = application.form;
    receipt.applicationNumber = registration.applicationNumber();
    receipt.caseNumber = registration.caseNumber();
    receipt.receivedAt = now;
    receipt.documents = *documents;
    receipt.paymentMethod = application.paymentMethod;
    if (payment) {
        receipt.amount = payment->amount;
        receipt.paidAt = now;
    }
    receipt.environment = practiceEnvironment;

    registration.envelope = canonicalJson(key.sign(receipt.toJson()));
    return store.setEnvelope(application.id, registration.envelope).map([&registration] {
        return registration;
    });
}

QString receiptPath(const QUuid &application)
{
    return QStringLiteral("/v1/aanvragen/%1/ontvangstbevestiging")
        .arg(application.toString(QUuid::WithoutBraces));
}

} // namespace Verder
