#pragma once

#include "draft/Draft.h"

#include <functional>

namespace Verder {

class BlobStore;

/// How sure it must be that an attachment is there: by its whole content, or by name and size.
enum class AttachmentCheck { Content, NameAndSize };

/// A draft as it was opened. Attachments whose state is not Accepted were not found, or found with other
/// bytes; it opens all the same.
struct OpenedDraft
{
    Draft draft;
    DraftStamp stamp;
    /// The file is damaged: this is what is whole in it. Never to be saved over it.
    std::optional<Error> damage = {};
    QStringList lost = {}; ///< parts that are not whole: form.json, state.json
    /// It is of a later format, of which only this much is understood: only to be looked at.
    std::optional<Error> laterFormat = {};
};

/// How far a saving is, in bytes. It is called where the saving runs; false cancels it.
using SaveProgress = std::function<bool(qint64 done, qint64 total)>;

struct SaveOptions
{
    /// What the target must still be; nullopt: the target must not exist yet, or may be replaced (see
    /// overwrite).
    std::optional<DraftStamp> expected;
    bool overwrite = false; ///< the user chose to replace what is there
    /// The draft's file until now, where it is another one: its attachments are taken over from there.
    QString openedFrom = {};
    SaveProgress progress = {}; ///< of a package; empty: nobody looks
    std::shared_ptr<const DraftKey> openedKey = {}; ///< what the draft's file until now is encrypted with
    QString previousFolder = {}; ///< keeps what was there before; empty: nobody does
};

struct SavedDraft
{
    Draft draft; ///< with its new revision, parent, modified and folder, and the states of its attachments
    DraftStamp stamp;
    /// It is saved and whole, but: a power cut now could bring back what was there, or the folder is not
    /// tidy.
    std::optional<Error> warning;
};

/// Reads \a path by the strict structural check and then its content; where those fail, what can be salvaged.
/// Errors say what the file seems to be.
/// With NameAndSize the attachments are not read: fast, and good enough to show them. An encrypted one needs
/// \a access; see isPasswordNeeded(), isWrongPassword(). That takes a good part of a second.
Result<OpenedDraft> openDraft(FileSystem &files, const QString &path,
    AttachmentCheck check = AttachmentCheck::Content, const DraftAccess &access = {});

/// Writes \a draft to \a path by the saving protocol: the attachments that are new go to the folder beside it
/// first (from \a blobs), or into the archive of a package; the archive is written to a temporary file,
/// synced, read back and checked, and only then renamed. On any error, Cancelled included, the target is as
/// it was. Pure work on values: call it in a worker.
Result<SavedDraft> saveDraft(FileSystem &files, const QString &path, const Draft &draft, BlobStore &blobs,
    const SaveOptions &options, const QDateTime &now);

/// The bytes of an attachment of the draft at \a path: from the archive, its folder, or the folder that \a
/// draft recorded; NotFound where it is missing. Checked against its hash.
Result<QByteArray> readAttachment(
    FileSystem &files, const QString &path, const Draft &draft, const Attachment &attachment);

/// The number of the container's rule that \a error says was broken, as "Z05", or empty.
QString draftRule(const Error &error);

/// What unlocks an encrypted draft with its password (crypto.json); also of a damaged one, while it is there.
Result<QByteArray> draftCrypto(FileSystem &files, const QString &path);

/// "NAME.bijlagen" beside "NAME.tfa".
QString attachmentFolder(const QString &path);

} // namespace Verder
