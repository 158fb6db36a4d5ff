#pragma once

#include "backend/ApiAnswer.h"
#include "backend/Submission.h"

#include <functional>

namespace Verder {

/// Gives the bytes of a document by its SHA-256 (from the blob store); a value of the caller's, so that the
/// backend needs to know nothing about drafts.
using DocumentSource = std::function<Result<QByteArray>(const QString &sha256)>;

/// What to do next with a submission. All but None and StartUpload are one request.
enum class SubmissionStep {
    None, ///< final, or waiting for the user
    Put, ///< create, or replace what is there
    StartUpload,
    Upload, ///< the first document that is missing
    Check,
    OpenPayment,
    Register,
    Ask, ///< the safe question
    FetchReceipt,
    CancelPayment, ///< never by itself
};

/// What the record's state asks for; the state alone decides.
SubmissionStep nextStep(const SubmissionRecord &record);

/// The request of a step. Fails, without anything being sent, when a document is not what was sealed.
Result<ApiRequest> requestFor(
    SubmissionStep step, const SubmissionRecord &record, const DocumentSource &documents);

} // namespace Verder
