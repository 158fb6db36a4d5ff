#pragma once

#include "archive/ArchiveReader.h"
#include "draft/DraftFormat.h"
#include "draft/DraftKey.h"

namespace Verder {

/// How the parts of a draft stand in its archive: as they are, or each encrypted under a name that says
/// nothing.
struct PartCoding
{
    DraftKeyPtr key; ///< null: as they are

    QString entryName(const QString &part) const;
    qint64 storedSize(qint64 size) const;
    QByteArray stored(const QByteArray &bytes, const QString &part) const;
    /// Damaged unless it is as it was stored.
    Result<QByteArray> plain(const QByteArray &stored, const QString &part, const QString &fileName) const;
};

/// The archive of a draft, by the names of its parts whether they are encrypted or not.
class DraftArchive
{
public:
    /// Fails as isPasswordNeeded() or isWrongPassword() know where \a access does not open it.
    static Result<DraftArchive> open(
        FileSystem &files, const QString &path, const ArchiveRules &rules, const DraftAccess &access);

    const DraftKeyPtr &key() const { return m_coding.key; }
    bool has(const QString &part) const { return m_reader.find(m_coding.entryName(part)) != nullptr; }
    Result<QByteArray> read(const QString &part) const;
    /// As it stands in the archive; nothing where it is not packed there: encrypted, for one.
    std::optional<PackedBytes> readPacked(const QString &part) const;
    /// Z15 for the directory: the manifest lists exactly what is there.
    Result<void> checkListing(const Manifest &manifest) const;

private:
    DraftArchive(ArchiveReader reader, PartCoding coding, QString fileName);

    ArchiveReader m_reader;
    PartCoding m_coding;
    QString m_fileName;
};

/// The key that opens a draft with that crypto.json.
Result<DraftKeyPtr> keyFor(const QByteArray &header, const DraftAccess &access, const QString &fileName);

} // namespace Verder
