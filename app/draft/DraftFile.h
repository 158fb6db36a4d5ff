#pragma once

#include "draft/Draft.h"

namespace Verder {

struct OpenedDraft
{
    Draft draft;
    DraftStamp stamp;
    /// Attachments whose state is not Accepted were not found, or found with other bytes; the draft opens all the same.
};

struct SaveOptions
{
    /// What the target must still be; nullopt: the target must not exist yet, or may be replaced (see overwrite).
    std::optional<DraftStamp> expected;
    bool overwrite = false; ///< the user chose to replace what is there
};

struct SavedDraft
{
    Draft draft; ///< with its new revision, parent, modified and folder
    DraftStamp stamp;
};

/// Reads \a path by the strict structural check and then its content. Errors say what the file seems to be.
Result<OpenedDraft> openDraft(FileSystem &files, const QString &path);

/// Writes \a draft to \a path by the saving protocol: the attachments that are new go to the folder beside it first
/// (from \a blobs), the archive is written to a temporary file, synced, read back and checked, and only then renamed.
/// On any error the target is as it was. Pure work on values: call it in a worker.
class BlobStore;
Result<SavedDraft> saveDraft(FileSystem &files, const QString &path, const Draft &draft, BlobStore &blobs,
    const SaveOptions &options, const QDateTime &now);

/// "NAME.bijlagen" beside "NAME.tfa".
QString attachmentFolder(const QString &path);

} // namespace Verder
