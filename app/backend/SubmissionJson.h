#pragma once

#include "backend/Submission.h"

namespace Verder {

/// The outbox file of \a record, as deterministic bytes.
QByteArray writeRecord(const SubmissionRecord &record);

/// Reads what writeRecord() wrote; Damaged names the member that is not as it was written, NewerVersion a
/// format of a later program. A receipt is taken over only as its envelope: verifying it needs the
/// environment's keys.
Result<SubmissionRecord> readRecord(const QByteArray &bytes, const QString &source);

} // namespace Verder
