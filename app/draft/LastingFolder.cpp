#include "draft/LastingFolder.h"

#include <QFileInfo>

namespace Verder {

Result<void> makeLastingFolder(FileSystem &files, const QString &path)
{
    if (files.stamp(path))
        return files.makeFolder(path); // says so where it is no folder
    return files.makeFolder(path).and_then([&] { return files.syncFolder(QFileInfo(path).path()); });
}

} // namespace Verder
