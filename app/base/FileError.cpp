#include "base/FileError.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <cerrno>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileSystem)
};

ErrorKind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::NoPermission;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EEXIST:
    case ENOTEMPTY:
    case ETXTBSY:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Io;
    }
}

QString messageOf(ErrorKind kind, int errorNumber, const QString &name, qint64 freeBytes)
{
    switch (kind) {
    case ErrorKind::NoSpace:
        if (freeBytes < 0)
            return Texts::tr("“%1” could not be saved: the disk is full. Make room, or choose another disk.")
                .arg(name);
        return Texts::tr(
            "“%1” could not be saved: the disk is full (%2 free). Make room, or choose another disk.")
            .arg(name, QLocale().formattedDataSize(freeBytes));
    case ErrorKind::NoPermission:
        return errorNumber == EROFS
            ? Texts::tr("“%1” cannot be changed: the disk is read-only. Choose another folder.").arg(name)
            : Texts::tr("You have no permission for “%1”. Choose another folder, or ask your administrator.")
                  .arg(name);
    case ErrorKind::NotFound:
        return Texts::tr(
            "“%1” was not found. It may have been moved or deleted, or the drive is not connected.")
            .arg(name);
    case ErrorKind::Conflict:
        return Texts::tr("“%1” is there already, or in use. Choose another name.").arg(name);
    default:
        //: %2 is the operating system's own sentence, such as "Input/output error"
        return Texts::tr("“%1” could not be read or written: %2. Try again, or choose another disk.")
            .arg(name, qt_error_string(errorNumber));
    }
}

/// The name as the user knows it: of a temporary file the name of its target.
QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    static const QRegularExpression temporary(QStringLiteral("\\A\\.(.+)\\.[0-9a-f]{8}\\.tmp\\z"));
    const auto match = temporary.match(name);
    if (match.hasMatch())
        return match.captured(1);
    return name.isEmpty() ? path : name;
}

} // namespace

Error fileError(int errorNumber, const QString &call, const QString &path, qint64 freeBytes)
{
    const ErrorKind kind = kindOf(errorNumber);
    const QString name = shownName(path);
    const QString detail = QStringLiteral("%1 %2: errno %3").arg(call, path).arg(errorNumber);
    return Error{kind, messageOf(kind, errorNumber, name, freeBytes), detail};
}

Error unfaithfulDisk(const QString &path)
{
    return Error{ErrorKind::Io,
        Texts::tr("“%1” could not be written: what the disk gave back differs from what was written. Choose "
                  "another "
                  "disk and have this one checked.")
            .arg(shownName(path)),
        path};
}

} // namespace Verder
