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

/// The request of a step that is one; not for Upload.
ApiRequest requestFor(SubmissionStep step, const SubmissionRecord &record);

/// The request that sends one document of the application; fails when it cannot be read. Names the digest of
/// what was sealed, and does not look whether the bytes still have it: that takes long.
Result<ApiRequest> documentRequest(
    const SubmissionRecord &record, const QString &sha256, const DocumentSource &documents);

} // namespace Verder
