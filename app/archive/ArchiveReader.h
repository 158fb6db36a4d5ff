#pragma once

#include "archive/ArchiveRules.h"
#include "archive/Deflate.h"
#include "base/FileSystem.h"

namespace Verder {

/// An archive that passed the structural check, open for reading its entries one by one, when they are
/// needed.
class ArchiveReader
{
public:
    static Result<ArchiveReader> open(FileSystem &files, const QString &path, const ArchiveRules &rules);

    const QList<ArchiveEntry> &entries() const { return m_entries; }
    const ArchiveEntry *find(const QString &name) const;
    /// The whole content of an entry; Damaged (Z13) unless it unpacks to exactly its size and checksum.
    Result<QByteArray> read(const QString &name) const;
    /// The same as it stands in the archive; nothing where it is stored there, or not whole.
    std::optional<PackedBytes> readPacked(const QString &name) const;

private:
    ArchiveReader(std::unique_ptr<File> file, QString fileName, QList<ArchiveEntry> entries);

    std::unique_ptr<File> m_file;
    QString m_fileName;
    QList<ArchiveEntry> m_entries;
};

} // namespace Verder
