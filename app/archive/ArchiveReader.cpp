#include "archive/ArchiveReader.h"

#include "archive/Crc32.h"
#include "archive/ZipStructure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <zlib.h>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)
};

/// The unpacked bytes, or nothing unless the stream ends exactly at the end of \a packed with exactly \a size
/// bytes. QuaZip cannot tell whether bytes are left behind the end of a stream, so zlib is asked itself.
std::optional<QByteArray> inflateExactly(QByteArray &packed, qint64 size)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    // One byte more than expected, so that a stream that goes on is seen and never grows beyond.
    QByteArray bytes(size + 1, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int outcome = inflate(&stream, Z_FINISH);
    const bool isExact = outcome == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 1;
    inflateEnd(&stream);
    if (!isExact)
        return std::nullopt;
    bytes.chop(1);
    return bytes;
}

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

} // namespace Verder
