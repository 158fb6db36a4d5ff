#pragma once

#include "archive/ArchiveWriter.h"
#include "base/FileSystem.h"
#include "draft/DraftArchive.h"
#include "draft/DraftFile.h"

namespace Verder {

/// All parts of a draft's archive but the attachments, and which of those go into it.
struct DraftParts
{
    QList<ArchivePart> json; ///< the manifest first
    QList<Attachment> embedded; ///< each content once
    QString manifestHash;
    PartCoding coding;
};

/// Counts what a saving has done of its bytes; ends it where its user cancels.
class SaveCount
{
public:
    SaveCount(SaveProgress progress, qint64 total);
    /// Fails with Cancelled.
    Result<void> add(qint64 bytes);

private:
    SaveProgress m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

/// The parts of \a draft, each within its limits, so that every draft that was saved can be opened. \a
/// removed: documents that this save takes out of the folder.
Result<DraftParts> makeDraftParts(
    const Draft &draft, const QList<Attachment> &embedded, const QList<Attachment> &removed);

/// Writes the archive to \a file, one attachment in memory at a time; returns its size.
Result<qint64> writeDraftParts(File &file, const DraftParts &parts,
    const std::function<Result<QByteArray>(const Attachment &)> &contentOf, SaveCount &count);

} // namespace Verder
