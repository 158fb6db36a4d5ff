#include "archive/ArchiveSalvage.h"

#include "archive/Crc32.h"
#include "archive/Inflate.h"

#include <QtEndian>

namespace Verder {

namespace {

constexpr qsizetype headerSize = 30;
constexpr int candidateMaximum = 4; // a hostile file may hold many
constexpr quint16 deflated = 8;

/// Where the header starts of the next entry with that name; -1: none.
qsizetype nextHeader(const QByteArray &start, const QByteArray &name, qsizetype from)
{
    for (qsizetype at = start.indexOf(name, from + headerSize); at >= 0; at = start.indexOf(name, at + 1)) {
        const qsizetype header = at - headerSize;
        const char *fields = start.constData() + header;
        if (qFromLittleEndian<quint32>(fields) == 0x04034b50
            && qFromLittleEndian<quint16>(fields + 26) == name.size()
            && qFromLittleEndian<quint16>(fields + 28) == 0)
            return header;
    }
    return -1;
}

std::optional<QByteArray> contentOf(const QByteArray &start, qsizetype header, qsizetype data, qint64 maximum)
{
    const char *fields = start.constData() + header;
    const auto method = qFromLittleEndian<quint16>(fields + 8);
    const auto crc = qFromLittleEndian<quint32>(fields + 14);
    const qint64 packedSize = qFromLittleEndian<quint32>(fields + 18);
    const qint64 size = qFromLittleEndian<quint32>(fields + 22);
    const bool isStored = method == 0 && packedSize == size;
    if (size > maximum || packedSize > start.size() - data || !(isStored || method == deflated))
        return std::nullopt;
    QByteArray packed = start.mid(data, packedSize);
    std::optional<QByteArray> bytes = isStored ? std::move(packed) : inflateExactly(packed, size);
    return bytes && crc32Of(*bytes) == crc ? bytes : std::nullopt;
}

} // namespace

std::optional<SalvagedEntry> salvageEntry(const QByteArray &start, const QString &name, qint64 maximum)
{
    const QByteArray bytes = name.toUtf8();
    qsizetype header = nextHeader(start, bytes, 0);
    for (int i = 0; i < candidateMaximum && header >= 0; ++i) {
        const qsizetype data = header + headerSize + bytes.size();
        if (auto content = contentOf(start, header, data, maximum)) {
            const qint64 packedSize = qFromLittleEndian<quint32>(start.constData() + header + 18);
            return SalvagedEntry{*std::move(content), data + packedSize};
        }
        header = nextHeader(start, bytes, header + 1);
    }
    return std::nullopt;
}

qint64 findStoredEntry(const QByteArray &start, const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    const qsizetype header = nextHeader(start, bytes, 0);
    return header < 0 ? -1 : header + headerSize + bytes.size();
}

qint64 entryHeaderSize(const QString &name)
{
    return headerSize + name.toUtf8().size();
}

} // namespace Verder
