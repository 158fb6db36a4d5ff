#include "archive/ArchiveWriter.h"

#include "archive/ArchiveRules.h"

#include <QCoreApplication>
#include <QIODevice>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <cstring>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)
};

tl::unexpected<Error> failed(const QString &step, int zipError)
{
    return failure(ErrorKind::Internal,
        Texts::tr("The draft could not be put together. Try again, or save a copy."),
        QStringLiteral("%1: zip error %2").arg(step).arg(zipError));
}

/// Nothing where it is to be stored: also what would unpack to more than the reader allows.
std::optional<PackedBytes> packingOf(const ArchivePart &part)
{
    if (part.store || part.bytes.isEmpty())
        return std::nullopt;
    PackedBytes packed = part.packed ? *part.packed : pack(part.bytes);
    if (packed.size > archiveRatioFrom && packed.deflated.size() * archiveRatio < packed.size)
        return std::nullopt;
    return packed;
}

/// Holds what was written since it was last emptied: QuaZip goes back to the header of an entry, but never
/// before it. In memory, because QuaZip hides errors of its device; the bytes then go through File, which
/// does not.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_start + m_bytes.size(); }
    bool seek(qint64 position) override
    {
        return position >= m_start && position <= size() && QIODevice::seek(position);
    }
    /// What stands in it; from now on it begins behind that.
    QByteArray take()
    {
        m_start += m_bytes.size();
        return std::exchange(m_bytes, {});
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 at = pos() - m_start;
        if (at < 0)
            return -1;
        if (at + length > m_bytes.size())
            m_bytes.resize(at + length);
        std::memcpy(m_bytes.data() + at, data, static_cast<size_t>(length));
        return length;
    }

private:
    QByteArray m_bytes;
    qint64 m_start = 0;
};

} // namespace

struct ArchiveWriter::Zip
{
    EntryDevice device;
    QuaZip zip{&device};
};

ArchiveWriter::ArchiveWriter(ArchiveSink sink)
    : m_sink(std::move(sink))
    , m_zip(std::make_unique<Zip>())
{
    m_zip->zip.setAutoClose(false);
    m_zip->zip.setDataDescriptorWritingEnabled(false);
    m_zip->zip.setUtf8Enabled(true);
}

ArchiveWriter::~ArchiveWriter() = default;

Result<void> ArchiveWriter::begin(const QByteArray &mimetype)
{
    if (!m_zip->zip.open(QuaZip::mdCreate))
        return failed(QStringLiteral("open"), m_zip->zip.getZipError());
    return add(ArchivePart{QStringLiteral("mimetype"), mimetype, true});
}

Result<void> ArchiveWriter::add(const ArchivePart &part)
{
    QuaZipNewInfo info(part.name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC); // ZIP knows no zones
    info.externalAttr = 0;
    const auto packed = packingOf(part);
    const QByteArray &bytes = packed ? packed->deflated : part.bytes;
    if (packed)
        info.uncompressedSize = static_cast<ulong>(packed->size);
    QuaZipFile file(&m_zip->zip);
    const bool isOpen = file.open(QIODevice::WriteOnly, info, nullptr, packed ? packed->crc : 0,
        packed ? Z_DEFLATED : 0, packed ? packingLevel : 0, packed.has_value());
    if (!isOpen)
        return failed(QStringLiteral("open ") + part.name, file.getZipError());
    if (file.write(bytes) != bytes.size() || file.getZipError() != UNZ_OK)
        return failed(QStringLiteral("write ") + part.name, file.getZipError());
    file.close();
    if (file.getZipError() != UNZ_OK)
        return failed(QStringLiteral("close ") + part.name, file.getZipError());
    return flush();
}

Result<void> ArchiveWriter::finish()
{
    m_zip->zip.close();
    if (m_zip->zip.getZipError() != UNZ_OK)
        return failed(QStringLiteral("close"), m_zip->zip.getZipError());
    return flush();
}

Result<void> ArchiveWriter::flush()
{
    return m_sink(m_zip->device.take());
}

Result<QByteArray> writeArchive(const QByteArray &mimetype, const QList<ArchivePart> &parts)
{
    QByteArray bytes;
    ArchiveWriter writer([&bytes](const QByteArray &piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    auto done = writer.begin(mimetype);
    for (const ArchivePart &part : parts) {
        if (done)
            done = writer.add(part);
    }
    if (done)
        done = writer.finish();
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

} // namespace Verder
