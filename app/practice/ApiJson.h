#pragma once

#include "practice/Payments.h"

#include <QJsonObject>

namespace Verder {

/// The objects of resources/api/openapi.yaml. \a origin: "http://127.0.0.1:<port>".
QJsonObject submissionJson(const SubmissionStatus &status, const QString &origin);
QJsonObject paymentJson(const PaymentRecord &payment, const QString &origin);

} // namespace Verder
