#pragma once

#include "draft/AttachmentPlaces.h"
#include "draft/BlobStore.h"
#include "draft/DraftFormat.h"
#include "draft/DraftWriter.h"

#include <QFileInfo>

namespace Verder {

/// One save, from the values to the renamed file. Its steps are in the order of the saving protocol.
class DraftSaver
{
public:
    DraftSaver(FileSystem &files, QString path, Draft draft, BlobStore &blobs, SaveOptions options)
        : m_files(files)
        , m_path(std::move(path))
        , m_draft(std::move(draft))
        , m_blobs(blobs.withKey(m_draft.key))
        , m_plainBlobs(blobs)
        , m_options(std::move(options))
    {
    }

    Result<SavedDraft> save(const QDateTime &now);

private:
    /// What the save takes out of the folder.
    struct DroppedFile
    {
        QString path;
        qint64 size = 0; ///< of the document itself
        DraftKeyPtr key; ///< that it is encrypted with
    };

    Result<void> readTarget();
    Result<void> checkTarget() const;
    Result<void> checkStamp() const;
    Result<void> placeAttachments();
    Result<void> copyAttachments();
    Result<void> copyAttachment(const QString &sha256, const QByteArray &bytes);
    Result<void> chooseEmbedded();
    Result<QByteArray> contentOf(const Attachment &attachment);
    Result<void> findDropped();
    Result<void> findDroppedIn(const QList<Attachment> &gone, const DraftKeyPtr &key);
    DraftKeyPtr openedKey() const { return m_options.openedKey ? m_options.openedKey : m_draft.key; }
    Result<void> keepDropped();
    Result<void> makeParts(const QDateTime &now);
    Result<FileStamp> writeTemporary(const QString &temporary);
    Result<void> checkWritten(const QString &temporary);
    void undoCopies();
    void tidy(const QDateTime &now);
    void removeDropped();
    void removeStaleTemporaries(const QDateTime &staleBefore);
    QString fileName() const { return QFileInfo(m_path).fileName(); }

    FileSystem &m_files;
    QString m_path;
    Draft m_draft;
    BlobStore m_blobs;
    BlobStore &m_plainBlobs; ///< holds what was added before the draft had a password
    SaveOptions m_options;
    std::optional<AttachmentFolder> m_folder; ///< since readTarget()
    std::optional<FileStamp> m_targetStamp; ///< of what is there now
    std::optional<Manifest> m_target;
    QString m_targetHash;
    std::optional<AttachmentPlaces> m_source; ///< where attachments are taken over from
    std::optional<SaveCount> m_count;
    QList<Attachment> m_embedded;
    DraftParts m_parts; ///< of what is being saved
    QStringList m_copied;
    QList<Attachment> m_dropped; ///< still in the folder, and mentioned no more
    QList<DroppedFile> m_droppedFiles;
};

} // namespace Verder
