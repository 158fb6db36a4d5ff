#pragma once

#include "draft/DraftArchive.h"

namespace Verder {

/// All that the archive of a draft holds, but the attachments.
struct DraftContents
{
    Manifest manifest; ///< its draft has answers, form and state too
    QString manifestHash;
    FileStamp file;
    QStringList lost; ///< parts of a damaged draft that are not whole: form.json, state.json
};

/// Reads and checks the archive at \a path whole: structure, checksums, and that manifest, directory and
/// hashes agree. \a known: a form that need not be unpacked and read where it is the one in the archive.
Result<DraftContents> readDraftContents(
    FileSystem &files, const QString &path, const DraftAccess &access = {}, const StoredForm &known = {});

/// What a draft of a later format has in common with this one, to be looked at; \a newer where that is too
/// little.
Result<DraftContents> readLaterContents(
    FileSystem &files, const QString &path, const DraftAccess &access, const Error &newer);

/// The bytes of an attachment that is in the archive itself, checked against its hash. \a fileName is for the
/// message.
Result<QByteArray> readEmbedded(const DraftArchive &archive, const QString &sha256, const QString &fileName);

} // namespace Verder
