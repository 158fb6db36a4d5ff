#include "ui/window/StartFolder.h"

#include "ui/window/Settings.h"

#include <QDir>
#include <QFileInfo>

namespace Verder {

QString startFolder(const Desk &desk, const QString &draftPath)
{
    QStringList folders;
    if (!draftPath.isEmpty())
        folders.append(QFileInfo(draftPath).absolutePath());
    folders += {desk.settings.lastFolder(), desk.draftFolder};
    for (const QString &folder : std::as_const(folders)) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace Verder
