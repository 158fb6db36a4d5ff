#pragma once

#include "practice/Records.h"
#include "practice/SigningKey.h"
#include "practice/Store.h"

namespace Verder {

/// Makes \a application a submitted one: number, signed receipt and all. To be called inside the transaction
/// that decides it, together with "paid" where there is a \a payment.
Result<RegistrationRecord> registerApplication(Store &store, const SigningKey &key,
    const ApplicationRecord &application, const std::optional<PaymentRecord> &payment, const QDateTime &now);

/// Path of the receipt on this server.
QString receiptPath(const QUuid &application);

} // namespace Verder
