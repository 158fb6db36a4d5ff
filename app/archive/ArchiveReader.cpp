#include "archive/ArchiveReader.h"

#include "archive/Crc32.h"
#include "archive/Inflate.h"
#include "archive/ZipStructure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)
};

} // namespace

ArchiveReader::ArchiveReader(std::unique_ptr<File> file, QString fileName, QList<ArchiveEntry> entries)
    : m_file(std::move(file))
    , m_fileName(std::move(fileName))
    , m_entries(std::move(entries))
{
}

Result<ArchiveReader> ArchiveReader::open(FileSystem &files, const QString &path, const ArchiveRules &rules)
{
    const QString name = QFileInfo(path).fileName();
    auto file = files.openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    auto entries = checkZipStructure(**file, rules, name);
    if (!entries)
        return tl::unexpected(entries.error());
    return ArchiveReader(*std::move(file), name, *std::move(entries));
}

const ArchiveEntry *ArchiveReader::find(const QString &name) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const ArchiveEntry &entry) { return entry.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<QByteArray> ArchiveReader::read(const QString &name) const
{
    const ArchiveEntry *entry = find(name);
    const auto damaged = [&](const QString &why) {
        return failure(ErrorKind::Damaged,
            Texts::tr(
                "“%1” is damaged: its part “%2” is not whole. Open an earlier copy of it, for example from a "
                "backup.")
                .arg(m_fileName, name),
            QStringLiteral("Z13: %1 %2").arg(name, why));
    };
    if (!entry)
        return damaged(QStringLiteral("is not there"));
    auto packed = m_file->read(entry->dataStart, entry->packedSize);
    if (!packed)
        return packed;
    if (packed->size() != entry->packedSize)
        return damaged(QStringLiteral("is cut short"));
    std::optional<QByteArray> bytes = *std::move(packed);
    if (entry->isDeflated)
        bytes = inflateExactly(*bytes, entry->size);
    if (!bytes)
        return damaged(QStringLiteral("does not end where it should"));
    if (crc32Of(*bytes) != entry->crc)
        return damaged(QStringLiteral("has another checksum"));
    return *std::move(bytes);
}

std::optional<PackedBytes> ArchiveReader::readPacked(const QString &name) const
{
    const ArchiveEntry *entry = find(name);
    if (!entry || !entry->isDeflated)
        return std::nullopt;
    const auto bytes = m_file->read(entry->dataStart, entry->packedSize);
    if (!bytes || bytes->size() != entry->packedSize)
        return std::nullopt;
    return PackedBytes{*bytes, entry->size, entry->crc};
}

} // namespace Verder
