#pragma once

#include "archive/ArchiveReader.h"
#include "draft/DraftFormat.h"

namespace Verder {

/// All that the archive of a draft holds, but the attachments.
struct DraftContents
{
    Manifest manifest; ///< its draft has answers, form and state too
    QString manifestHash;
    FileStamp file;
};

/// Reads and checks the archive at \a path whole: structure, checksums, and that manifest, directory and
/// hashes agree.
Result<DraftContents> readDraftContents(FileSystem &files, const QString &path);

/// The bytes of an attachment that is in the archive itself, checked against its hash.
Result<QByteArray> readEmbedded(FileSystem &files, const QString &path, const QString &sha256);

} // namespace Verder
