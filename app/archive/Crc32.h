#pragma once

#include <QByteArray>

namespace Verder {

/// The checksum that ZIP uses (CRC-32, ISO 3309).
quint32 crc32Of(const QByteArray &bytes);

} // namespace Verder
