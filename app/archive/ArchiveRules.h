#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Verder {

/// A kind of entry that an archive may hold.
struct EntryRule
{
    QRegularExpression name; ///< the whole name; anchored by whoever makes it
    qint64 maximum = 0; ///< bytes when unpacked
    bool storedOnly = false; ///< never compressed
};

/// What an archive of one format may look like: given by the folder that owns the format.
struct ArchiveRules
{
    QByteArray mimetype; ///< content of the first entry, "mimetype"
    QList<EntryRule> entries; ///< besides "mimetype"
    qint64 fileMaximum = 512LL * 1024 * 1024;
};

/// One entry as the directory and the entry itself agree that it is. Positions are bytes from the file's
/// start.
struct ArchiveEntry
{
    QString name;
    bool isDeflated = false;
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 start = 0; ///< of its local header
    qint64 dataStart = 0;
};

/// Above this size an entry may not unpack to more than archiveRatio times its packed size.
constexpr qint64 archiveRatioFrom = qint64(64) * 1024;
constexpr qint64 archiveRatio = 200;

} // namespace Verder
