#pragma once

#include "backend/Environment.h"
#include "backend/Submission.h"
#include "form/Receipt.h"
#include "session/SealedApplication.h"

namespace Verder {

/// Verifies \a envelope, `{"receipt": {...}, "keyId": "...", "signature": "<base64url>"}`, against the
/// environment's keys. Damaged when the signature does not hold, BadInput when the shape is wrong, Refused
/// when it is the receipt of another environment or signed with a key that is not the environment's.
Result<Receipt> verifyReceipt(const QJsonObject &envelope, const Environment &environment);

/// The same, and the receipt must be about exactly \a sealed: Conflict when it is about other answers under
/// the same id, BadInput when it is about another submission.
Result<Receipt> verifyReceipt(
    const QJsonObject &envelope, const Environment &environment, const SealedApplication &sealed);

/// Verifies again the receipt of a record that comes from the disk. Without a genuine one, a record that says
/// INGEDIEND is a doubt: its server is asked once more.
void confirmReceipt(SubmissionRecord &record, const Environment &environment);

} // namespace Verder
