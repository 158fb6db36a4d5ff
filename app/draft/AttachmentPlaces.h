#pragma once

#include "draft/AttachmentFolder.h"
#include "draft/Draft.h"
#include "draft/DraftFile.h"

namespace Verder {

/// The places where the attachments of one draft can be: its archive, the folder of today's file name, the
/// folder that its manifest recorded. Opened once, to look for all of them.
class AttachmentPlaces
{
public:
    /// \a path: of the draft's file, which need not be there. A place that cannot be reached counts as empty,
    /// and is named when something is not found.
    AttachmentPlaces(FileSystem &files, const QString &path, const Draft &draft);

    /// Each attachment of the draft, in their order. With NameAndSize none is read.
    QList<AttachmentFolder::Found> find(AttachmentCheck check);
    /// In the archive itself, as far as that can be known without reading it?
    bool isEmbedded(const QString &sha256) const;
    /// Checked against its hash; NotFound where it is missing.
    Result<QByteArray> read(const Attachment &attachment);

private:
    Result<QByteArray> readFromArchive(const Attachment &attachment) const;
    QList<AttachmentFolder::Found> findIn(AttachmentFolder &folder, const QSet<QString> &trusted);
    Result<QByteArray> readFromFolders(const Attachment &attachment);

    FileSystem &m_files;
    QString m_path;
    QString m_fileName;
    PartCoding m_coding;
    QList<Attachment> m_attachments;
    std::optional<DraftArchive> m_archive;
    QHash<QString, qint64> m_salvaged; ///< where they start in an archive that is damaged
    QList<AttachmentFolder> m_folders;
    std::optional<Error> m_unreachable; ///< why a place could not be looked at
};

/// The hashes of \a attachments.
QSet<QString> hashesOf(const QList<Attachment> &attachments);

} // namespace Verder
