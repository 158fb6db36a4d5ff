#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Verder {

/// An entry of an archive made by hand: every field can be set wrong. What is not set follows from the
/// content.
struct ZipEntry
{
    QByteArray name;
    QByteArray packed; ///< as it stands in the file
    quint16 method = 0;
    quint32 crc = 0;
    quint32 size = 0; ///< unpacked
    quint16 flags = 0x0800;
    quint16 madeBy = 0x031E;
    quint16 time = 0;
    quint16 date = 0x0021;
    quint16 disk = 0;
    quint16 internal = 0;
    quint32 external = 0;
    QByteArray centralExtra;
    QByteArray localExtra;
    QByteArray comment;
    QByteArray gapBefore;
    std::optional<quint16> needed;
    std::optional<quint32> packedSize;
    std::optional<QByteArray> localName;
    std::optional<quint16> localMethod;
    std::optional<quint16> localFlags;
    std::optional<quint32> localCrc;
    std::optional<quint32> localPackedSize;
    std::optional<quint32> localSize;
    std::optional<quint32> start;

    static ZipEntry stored(const QByteArray &name, const QByteArray &content);
    static ZipEntry deflated(const QByteArray &name, const QByteArray &content);
};

/// An archive made by hand, of \a entries in this order.
struct ZipBuilder
{
    QList<ZipEntry> entries;
    QByteArray beforeDirectory;
    QByteArray afterDirectory;
    QByteArray comment;
    QByteArray behind; ///< after the end record
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    std::optional<quint16> count;
    std::optional<quint16> countHere;
    std::optional<quint32> directorySize;
    std::optional<quint32> directoryStart;

    QByteArray bytes() const;
};

} // namespace Verder
