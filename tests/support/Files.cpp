#include "support/Files.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace Verder {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace Verder
