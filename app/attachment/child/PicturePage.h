#pragma once

#include <QByteArray>

#include <optional>

namespace Verder {

/// A PDF of one page A4 with the picture in \a bytes (JPEG or PNG), at most \a limit bytes; nothing where
/// they are no such picture.
std::optional<QByteArray> pictureAsPdf(const QByteArray &bytes, qint64 limit);

} // namespace Verder
