#pragma once

#include "form/Attachment.h"
#include "session/Session.h"

#include <QByteArray>
#include <QUuid>

namespace Verder {

/// An application as it is sent: the exact bytes, their digest, and the documents that go with them.
struct SealedApplication
{
    QUuid submissionId; ///< UUID v5 of the draft's id, the same on every machine with that draft
    QByteArray bytes; ///< RFC 8785 form of {form, version, today, answers, attachments}
    QString digest; ///< "sha-256:<hex>" of bytes
    QList<Attachment> attachments; ///< only those that apply
    QString formId;
    QString formVersion;
    QString fee; ///< euros with two decimals, empty: none
    QString paymentMethod; ///< key of the chosen way of paying, empty: none
    bool isPaidOnline = false;
};

/// The submission's id for a draft: UUID v5 (RFC 9562) in this program's own namespace.
QUuid submissionId(const QUuid &draftId);

/// Seals the session's relevant answers; the session itself is not changed.
SealedApplication seal(const Session &session, const QUuid &draftId);

} // namespace Verder
