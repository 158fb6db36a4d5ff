#pragma once

#include "base/FileSystem.h"
#include "draft/DraftArchive.h"
#include "form/Attachment.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Verder {

/// The folder beside a draft that holds its attachments, as it was when this object was made. A new document
/// lies there as ".verder-<sha256>.part" until the draft that mentions it is saved, so that what a failed
/// save leaves behind can be told from the user's own files.
class AttachmentFolder
{
public:
    struct Found
    {
        Attachment::State state = Attachment::State::Missing; ///< Accepted, Changed or Missing
        QString path; ///< empty when missing
    };

    /// A folder that is not there is an empty one. With a \a key it is looked at as the folder of an
    /// encrypted draft: only what that key encrypted counts.
    static Result<AttachmentFolder> open(FileSystem &files, const QString &path, DraftKeyPtr key = {});

    /// Looks for each of \a attachments by name, then by content (the user may have renamed it). Of those
    /// whose hash is in \a trusted, name and size are enough.
    Result<QList<Found>> find(const QList<Attachment> &attachments, const QSet<QString> &trusted);
    /// Adds a document as a part, synced and read back; makes the folder.
    Result<void> addPart(const QString &sha256, const QByteArray &bytes);
    Result<void> removePart(const QString &sha256);
    /// Gives the parts of \a attachments, which are saved now, their names; removes others that are older
    /// than \a staleBefore (younger ones may belong to a save that goes on somewhere else).
    Result<void> settle(const QList<Attachment> &attachments, const QDateTime &staleBefore);
    Result<void> remove(const QString &path);
    /// The content of a file that find() gave, as it was added.
    Result<QByteArray> read(const QString &path, qint64 size) const;
    /// Removes the folder if it is empty.
    void removeIfEmpty();

private:
    AttachmentFolder(FileSystem &files, QString path, DraftKeyPtr key);

    QString pathOf(const QString &name) const;
    bool isStalePart(
        const QString &name, const QList<Attachment> &attachments, const QDateTime &staleBefore) const;
    QString partName(const QString &sha256) const;
    Result<QString> hashOf(const QString &name, qint64 size);
    Result<Found> findOne(const Attachment &attachment, const QString &name, const QSet<QString> &others);

    FileSystem *m_files; ///< never null; a pointer, so that this can be assigned
    QString m_path;
    PartCoding m_coding;
    bool m_isThere = false;
    QStringList m_names;
    QHash<QString, qint64> m_sizes;
    QHash<QString, QString> m_hashes;
};

/// The names that \a attachments have in a folder of their own, in their order; one file for equal content.
/// With a \a key they say nothing.
QStringList attachmentFileNames(const QList<Attachment> &attachments, const DraftKeyPtr &key = {});

} // namespace Verder
