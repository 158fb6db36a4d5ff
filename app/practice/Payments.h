#pragma once

#include "practice/Submissions.h"

namespace Verder {

/// Opens, cancels and captures payments. The one place where "paid" is recorded, and in the same transaction
/// the application registered: a payment without a submission cannot come to be.
class Payments
{
public:
    Payments(Store &store, const SigningKey &key, QDateTime now);

    struct Started
    {
        PaymentRecord payment;
        bool isNew = false;
    };
    /// A paid payment where the application was paid for already.
    Outcome<Started> start(Submissions &submissions, const QUuid &application, const QString &key);
    Outcome<void> cancel(Submissions &submissions, const QUuid &application, const QUuid &payment);

    // What happens on the payment page: nobody is signed in there, the payment's id is the key.
    struct View
    {
        PaymentRecord payment;
        std::optional<RegistrationRecord> registration;
        QString refundReason; ///< why the money of this capture was given back; empty: it was not
    };
    Outcome<View> view(const QUuid &payment);
    Outcome<View> cancelOnPage(const QUuid &payment);
    /// The bank took the money. \a capture names the taking; reported twice, it counts once.
    Outcome<View> capture(const QUuid &payment, const QUuid &capture);

private:
    Outcome<Started> startIn(const SubmissionStatus &status, const QString &key);
    Outcome<View> captureIn(const QUuid &payment, const QUuid &capture);
    Outcome<void> cancelIn(const PaymentRecord &payment);
    Outcome<PaymentRecord> find(const QUuid &payment);

    Store &m_store;
    const SigningKey &m_key;
    QDateTime m_now;
};

} // namespace Verder
