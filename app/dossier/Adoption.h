#pragma once

#include "backend/Submission.h"
#include "dossier/Dossier.h"

namespace Verder {

/// What a draft says of a submission that was sealed elsewhere; the service knows the rest.
struct CarriedSubmission
{
    QString environment;
    SubmissionState state = SubmissionState::Onbekend; ///< as it was when the draft was last saved
    QString digest; ///< empty: not said
    QDate today; ///< by which it was sealed; invalid: not said
    bool hasReceipt = false;

    /// Nothing when \a submission, as the draft has it, is none.
    static std::optional<CarriedSubmission> of(const QJsonObject &submission);
};

/// The outbox record of an application that \a dossier carries and that another machine sealed: the same
/// bytes, and "unknown", so that the first thing it does is to ask. NotFound: it carries none for
/// \a environment. Conflict: what was sealed cannot be made again from this draft.
Result<SubmissionRecord> adoptSubmission(const Dossier &dossier, const Environment &environment);

} // namespace Verder
