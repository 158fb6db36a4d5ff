#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace Verder {

/// What identifies the state of a file well enough to see that somebody else changed it.
struct FileStamp
{
    qint64 size = -1;
    qint64 modifiedNs = 0; ///< nanoseconds since 1970
    bool operator==(const FileStamp &) const = default;
};

/// An open file. Each call reports its own failure; nothing is buffered behind the caller's back.
class File
{
public:
    virtual ~File() = default;
    /// Writes all of \a bytes, or fails.
    virtual Result<void> write(const QByteArray &bytes) = 0;
    virtual Result<QByteArray> read(qint64 offset, qint64 length) = 0;
    virtual Result<qint64> size() = 0;
    /// Returns when the content is on the disk (fsync), or fails.
    virtual Result<void> sync() = 0;
    virtual Result<void> close() = 0;
};

/// The few file calls that the program makes where a failure could cost a user's work, behind an interface so
/// that a test can let each of them fail. Errors carry ErrorKind::NoSpace, NoPermission, NotFound, Conflict
/// or Io.
class FileSystem
{
public:
    virtual ~FileSystem() = default;
    /// A new file with rights 0600; fails when the name exists (O_EXCL).
    virtual Result<std::unique_ptr<File>> create(const QString &path) = 0;
    virtual Result<std::unique_ptr<File>> openForReading(const QString &path) = 0;
    virtual Result<FileStamp> stamp(const QString &path) = 0;
    /// Replaces \a to if it is there (rename(2)).
    virtual Result<void> rename(const QString &from, const QString &to) = 0;
    virtual Result<void> remove(const QString &path) = 0;
    /// Makes the folder with rights 0700 where it is not there; not its parents' parents.
    virtual Result<void> makeFolder(const QString &path) = 0;
    virtual Result<void> removeFolder(const QString &path) = 0;
    virtual Result<QStringList> list(const QString &folder) = 0;
    /// Makes renames in \a folder survive a power cut (fsync of the folder).
    virtual Result<void> syncFolder(const QString &folder) = 0;
    /// Free bytes for this user on the volume of \a path, or -1.
    virtual qint64 freeBytes(const QString &path) = 0;
};

/// The machine's own file system.
std::unique_ptr<FileSystem> systemFiles();

/// Reads the whole file; fails with TooLarge above \a limit bytes.
Result<QByteArray> readFile(FileSystem &files, const QString &path, qint64 limit);

/// A new name beside \a path for what will be renamed to it; messages show such a file by its target's name.
QString temporaryName(const QString &path);
/// Is \a name one that temporaryName() makes for \a path?
bool isTemporaryNameOf(const QString &name, const QString &path);

/// Temporary file beside the target, written, synced, read back, renamed, folder synced: old or new, never
/// half. An error after the rename (the folder's sync) means that it is new, but may not survive a power cut
/// yet.
Result<void> replaceFile(FileSystem &files, const QString &path, const QByteArray &bytes);

} // namespace Verder
