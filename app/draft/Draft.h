#pragma once

#include "base/FileSystem.h"
#include "draft/StoredForm.h"
#include "form/Attachment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace Verder {

class DraftKey;

/// Where a user was in a draft, and what the outbox last said of it (a mirror: the outbox record is the
/// truth).
struct DraftState
{
    QString page; ///< id of the page in view
    QStringList visited; ///< ids of pages
    QStringList putOff; ///< paths of document slots ("Later toevoegen")
    QStringList acknowledged; ///< warnings that the user chose to keep, as "item path check id"
    QDate today; ///< the date the answers were last judged by
    QJsonObject
        submission; ///< {environment, state, submissionId, since, receipt?}, empty: nothing was sealed
    QJsonObject dropped; ///< answers that a later version of the form has no place for: path by version
    QJsonObject unknown; ///< keys of other versions, kept
};

/// A draft as a value: what a .tfa holds (resources/… and tfa-format: TFA 1), without the attachments' bytes.
struct Draft
{
    QUuid draftId;
    int revision = 0; ///< 0: never saved
    QString parentHash; ///< SHA-256 of the previous manifest, lower-case hex; empty for the first
    QString formId;
    QString formVersion;
    QString formSha256;
    QString title;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    QJsonObject answers; ///< by item id, also those that do not apply now
    StoredForm form; ///< untrusted
    DraftState state;
    QList<Attachment> attachments;
    QString folder; ///< name of the attachments' folder as the manifest recorded it; empty for a package
    bool isPackage = false; ///< its attachments are in the archive itself
    std::shared_ptr<const DraftKey> key; ///< null: not encrypted
    QJsonObject unknownManifest; ///< keys of other versions, kept
};

/// How an encrypted draft is opened: by a key that is known already, or else by its password.
struct DraftAccess
{
    std::shared_ptr<const DraftKey> key = {};
    QString password = {};
};

/// The state of a .tfa on disk when it was read or written, to see that somebody else changed it since.
struct DraftStamp
{
    FileStamp file;
    QString manifestHash;
};

} // namespace Verder
