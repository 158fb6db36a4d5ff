#pragma once

#include "backend/Environment.h"
#include "base/Result.h"
#include "form/Receipt.h"
#include "session/SealedApplication.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QUuid>

#include <optional>

namespace Verder {

/// The client's states; the Dutch names stand in the outbox record.
enum class SubmissionState {
    Concept,
    Verzegeld,
    Aangemaakt,
    Documenten,
    Gecontroleerd,
    Betalen,
    WachtOpBevestiging,
    Ingediend,
    Onbekend, ///< asking the server
    Afgewezen,
};

QString stateName(SubmissionState state);
std::optional<SubmissionState> stateFromName(const QString &name);

/// One thing that the server did not accept.
struct SubmissionProblem
{
    QString pointer; ///< RFC 6901, into the sealed JSON; "/answers/p.vnr"
    QString code;
    QString message;
};

/// A sealed application on its way: what the outbox keeps. Written before the next request leaves.
struct SubmissionRecord
{
    SealedApplication sealed;
    QUuid draftId;
    QString draftPath;
    QString environment;
    SubmissionState state = SubmissionState::Verzegeld;
    SubmissionState before = SubmissionState::Verzegeld; ///< the last certain state, while state is Onbekend
    QMap<SubmissionState, QDateTime> times; ///< when each state was reached, UTC
    QString etag;
    bool isSent = false; ///< a request has reached the server, or may have
    QStringList missingDocuments; ///< SHA-256 that the server still needs
    QString paymentKey; ///< Idempotency-Key of the payment
    QString paymentId;
    QUrl checkoutUrl;
    QDateTime checkoutExpires;
    QString paymentEnded; ///< "cancelled", "expired", "failed": a next payment waits for the user; empty:
                          ///< none ended
    QDateTime lastAsked; ///< UTC, of the last time the server was asked
    QDateTime nextAttempt; ///< UTC
    QDateTime notBefore; ///< UTC, by the server's Retry-After
    QDateTime failingSince; ///< UTC, of the first of `attempts`
    int attempts = 0; ///< failures in a row
    QString lastError; ///< translated, for the user; empty: none
    QList<SubmissionProblem> problems;
    QString refund; ///< euros with two decimals; empty: none
    std::optional<Receipt> receipt; ///< only ever one whose signature was verified
    QJsonObject receiptEnvelope; ///< as received, to be verified again
};

/// A record in VERZEGELD, of an application that is about to be sent to \a environment. Save it in the outbox
/// before anything is sent.
SubmissionRecord newSubmission(const SealedApplication &sealed, const QUuid &draftId,
    const QString &draftPath, const Environment &environment, const QDateTime &now);

} // namespace Verder
