#include "archive/Deflate.h"

#include "archive/Crc32.h"

namespace Verder {

namespace {

// What qCompress() puts around the stream: its length, and the header and checksum of RFC 1950.
constexpr qsizetype before = 4 + 2;
constexpr qsizetype behind = 4;

} // namespace

PackedBytes pack(const QByteArray &bytes)
{
    const QByteArray framed = qCompress(bytes, packingLevel);
    return {framed.mid(before, framed.size() - before - behind), bytes.size(), crc32Of(bytes)};
}

} // namespace Verder
