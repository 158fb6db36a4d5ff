#pragma once

#include "base/FileSystem.h"

namespace Verder {

/// The SHA-256 of \a bytes as 64 lower-case hexadecimal digits.
QString sha256(const QByteArray &bytes);

/// The same of a file's content, read piece by piece; fails with TooLarge above \a limit bytes.
Result<QString> fileSha256(FileSystem &files, const QString &path, qint64 limit);

/// Is \a text written as such a hash is?
bool isSha256(const QString &text);

} // namespace Verder
