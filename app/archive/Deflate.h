#pragma once

#include <QByteArray>

namespace Verder {

/// Bytes as an archive holds them.
struct PackedBytes
{
    QByteArray deflated; ///< RFC 1951, without a header
    qint64 size = 0; ///< of the bytes themselves
    quint32 crc = 0; ///< of the bytes themselves
    bool operator==(const PackedBytes &) const = default;
};

constexpr int packingLevel = 6;
PackedBytes pack(const QByteArray &bytes);

} // namespace Verder
