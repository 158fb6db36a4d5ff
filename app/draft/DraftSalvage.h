#pragma once

#include "draft/DraftContents.h"

namespace Verder {

/// What is whole in a draft whose archive is not: manifest and answers at the least, by their own checksums
/// and hashes. Else Damaged, of the rule that \a why names: it says that the answers are lost, where the
/// manifest proves that.
Result<DraftContents> salvageContents(
    FileSystem &files, const QString &path, const DraftAccess &access, const Error &why);

/// Where the attachments of a package start in the file, as far as a broken archive tells: to be read and
/// compared with their hashes. By SHA-256.
QHash<QString, qint64> salvageEmbedded(FileSystem &files, const QString &path, const DraftAccess &access);

/// The content that starts there, checked against its hash.
Result<QByteArray> readSalvaged(FileSystem &files, const QString &path, const PartCoding &coding,
    const Attachment &attachment, qint64 start);

} // namespace Verder
