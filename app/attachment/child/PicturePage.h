#pragma once

#include <QByteArray>

#include <optional>

namespace Verder {

/// A PDF of one page A4 with the picture in \a bytes (JPEG or PNG), as fine as goes into \a room bytes, and
/// else as coarse as it gets, at most \a limit; nothing where they are no such picture.
std::optional<QByteArray> pictureAsPdf(const QByteArray &bytes, qint64 room, qint64 limit);

} // namespace Verder
