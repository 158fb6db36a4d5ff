#pragma once

#include <QByteArray>

#include <optional>

namespace Verder {

/// The unpacked bytes of a raw deflate stream, or nothing unless it ends exactly at the end of \a packed with
/// exactly \a size bytes.
std::optional<QByteArray> inflateExactly(QByteArray &packed, qint64 size);

} // namespace Verder
