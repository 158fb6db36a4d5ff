#include "archive/Crc32.h"

#include <zlib.h>

namespace Verder {

quint32 crc32Of(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const Bytef *>(bytes.constData());
    return static_cast<quint32>(crc32(0, data, static_cast<uInt>(bytes.size())));
}

} // namespace Verder
