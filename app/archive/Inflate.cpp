#include "archive/Inflate.h"

#include <zlib.h>

namespace Verder {

/// QuaZip cannot tell whether bytes are left behind the end of a stream, so zlib is asked itself.
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

} // namespace Verder
