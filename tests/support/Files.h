#pragma once

#include <QByteArray>
#include <QString>

namespace Verder {

/// All of a file, which must be there.
QByteArray bytesOf(const QString &path);

} // namespace Verder
