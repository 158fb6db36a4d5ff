#pragma once

#include "backend/Submission.h"

namespace Verder {

/// What can happen to a submission: something the user did, or something the server said.
enum class SubmissionEvent {
    Sealed, ///< the user chose to send
    Created, ///< the server has the answers
    UploadStarted,
    DocumentStored,
    Checked, ///< the server found nothing wrong
    PaymentOpened,
    PaymentEnded, ///< cancelled, expired or failed, without money having moved
    Accepted, ///< the server says that it registered the application; the receipt is still to be fetched
    ReceiptVerified,
    Rejected, ///< a problem document says what is wrong
    Doubted, ///< no answer, or none that can be trusted
    NotReceived, ///< the server says that it has nothing under this id
    DiffersOnServer, ///< the server has other answers under this id, and nothing is submitted
    Withdrawn, ///< back to the draft
};

/// One arrow of the state machine.
struct SubmissionTransition
{
    SubmissionState from;
    SubmissionEvent event;
    SubmissionState to;
};

/// The whole state machine; nothing else decides where a submission goes.
const QList<SubmissionTransition> &submissionTransitions();

/// Where \a event leads from \a from, or nothing when it cannot happen there.
std::optional<SubmissionState> stateAfter(SubmissionState from, SubmissionEvent event);

QString eventName(SubmissionEvent event);

/// The table as a Mermaid state diagram, for the documentation.
QString transitionDiagram();

} // namespace Verder
