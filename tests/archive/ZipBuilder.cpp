#include "archive/ZipBuilder.h"

#include "archive/Crc32.h"

#include <QtEndian>

namespace Verder {

namespace {

/// Little-endian fields, one after the other.
class Fields
{
public:
    Fields &u16(quint16 value) { return add(value); }
    Fields &u32(quint32 value) { return add(value); }
    Fields &raw(const QByteArray &value)
    {
        m_bytes += value;
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    template <typename T> Fields &add(T value)
    {
        QByteArray bytes(sizeof(T), Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        m_bytes += bytes;
        return *this;
    }
    QByteArray m_bytes;
};

quint16 length16(const QByteArray &bytes)
{
    return static_cast<quint16>(bytes.size());
}

quint32 length32(const QByteArray &bytes)
{
    return static_cast<quint32>(bytes.size());
}

QByteArray localHeader(const ZipEntry &entry)
{
    const QByteArray name = entry.localName.value_or(entry.name);
    const quint32 packedSize = entry.packedSize.value_or(length32(entry.packed));
    return Fields()
        .u32(0x04034b50)
        .u16(63)
        .u16(entry.localFlags.value_or(entry.flags))
        .u16(entry.localMethod.value_or(entry.method))
        .u16(entry.time)
        .u16(entry.date)
        .u32(entry.localCrc.value_or(entry.crc))
        .u32(entry.localPackedSize.value_or(packedSize))
        .u32(entry.localSize.value_or(entry.size))
        .u16(length16(name))
        .u16(length16(entry.localExtra))
        .raw(name)
        .raw(entry.localExtra)
        .bytes();
}

QByteArray centralHeader(const ZipEntry &entry, quint32 start)
{
    return Fields()
        .u32(0x02014b50)
        .u16(entry.madeBy)
        .u16(entry.needed.value_or(entry.method == 0 ? 10 : 20))
        .u16(entry.flags)
        .u16(entry.method)
        .u16(entry.time)
        .u16(entry.date)
        .u32(entry.crc)
        .u32(entry.packedSize.value_or(length32(entry.packed)))
        .u32(entry.size)
        .u16(length16(entry.name))
        .u16(length16(entry.centralExtra))
        .u16(length16(entry.comment))
        .u16(entry.disk)
        .u16(entry.internal)
        .u32(entry.external)
        .u32(entry.start.value_or(start))
        .raw(entry.name)
        .raw(entry.centralExtra)
        .raw(entry.comment)
        .bytes();
}

} // namespace

ZipEntry ZipEntry::stored(const QByteArray &name, const QByteArray &content)
{
    ZipEntry entry;
    entry.name = name;
    entry.packed = content;
    entry.crc = crc32Of(content);
    entry.size = length32(content);
    return entry;
}

ZipEntry ZipEntry::deflated(const QByteArray &name, const QByteArray &content)
{
    ZipEntry entry = stored(name, content);
    entry.method = 8;
    // qCompress: four bytes of size, two of zlib's head, the stream, four of zlib's checksum.
    const QByteArray compressed = qCompress(content);
    entry.packed = compressed.mid(6, compressed.size() - 10);
    return entry;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        archive += entry.gapBefore;
        directory += centralHeader(entry, length32(archive));
        archive += localHeader(entry) + entry.packed;
    }
    archive += beforeDirectory;
    const quint32 start = directoryStart.value_or(length32(archive));
    const auto number = static_cast<quint16>(entries.size());
    archive += directory + afterDirectory;
    return archive
        + Fields()
              .u32(0x06054b50)
              .u16(disk)
              .u16(directoryDisk)
              .u16(countHere.value_or(count.value_or(number)))
              .u16(count.value_or(number))
              .u32(directorySize.value_or(length32(directory)))
              .u32(start)
              .u16(length16(comment))
              .raw(comment)
              .raw(behind)
              .bytes();
}

} // namespace Verder
