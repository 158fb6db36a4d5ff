#include "base/FileSystem.h"

#include "base/FileError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Verder {

namespace {

constexpr qint64 pieceSize = qint64(1024) * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileSystem)
};

qint64 freeSpace(const QString &path)
{
    struct statvfs volume = {};
    // A file that is not there yet is asked for by its folder.
    if (statvfs(QFile::encodeName(path).constData(), &volume) != 0
        && statvfs(QFile::encodeName(QFileInfo(path).path()).constData(), &volume) != 0)
        return -1;
    return static_cast<qint64>(volume.f_bavail) * static_cast<qint64>(volume.f_frsize);
}

tl::unexpected<Error> failed(int errorNumber, const char *call, const QString &path)
{
    return tl::unexpected<Error>(fileError(errorNumber, QLatin1String(call), path, freeSpace(path)));
}

/// Repeats a call that a signal interrupted.
template <typename Call> auto again(Call call)
{
    auto outcome = call();
    while (outcome == -1 && errno == EINTR)
        outcome = call();
    return outcome;
}

class SystemFile final : public File
{
public:
    SystemFile(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }
    ~SystemFile() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SystemFile(const SystemFile &) = delete;
    SystemFile &operator=(const SystemFile &) = delete;

    Result<void> write(const QByteArray &bytes) override
    {
        qint64 done = 0;
        while (done < bytes.size()) {
            const auto left = static_cast<size_t>(bytes.size() - done);
            const ssize_t count
                = again([&] { return ::write(m_descriptor, bytes.constData() + done, left); });
            if (count < 0)
                return failed(errno, "write", m_path);
            if (count == 0) // no progress and no reason: never loop on it
                return failed(EIO, "write", m_path);
            done += count;
        }
        return {};
    }

    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        QByteArray bytes;
        while (bytes.size() < length) {
            const qint64 want = std::min(length - bytes.size(), pieceSize);
            const qint64 start = bytes.size();
            bytes.resize(start + want);
            const ssize_t count = again([&] {
                return ::pread(m_descriptor, bytes.data() + start, static_cast<size_t>(want),
                    static_cast<off_t>(offset + start));
            });
            if (count < 0)
                return failed(errno, "read", m_path);
            bytes.resize(start + count);
            if (count == 0)
                break;
        }
        return bytes;
    }

    Result<qint64> size() override
    {
        struct stat status = {};
        if (::fstat(m_descriptor, &status) != 0)
            return failed(errno, "fstat", m_path);
        return static_cast<qint64>(status.st_size);
    }

    Result<void> sync() override
    {
        if (again([&] { return ::fsync(m_descriptor); }) != 0)
            return failed(errno, "fsync", m_path);
        return {};
    }

    Result<void> close() override
    {
        // Never twice: after an error, EINTR included, the descriptor is gone and may be somebody else's.
        const int descriptor = std::exchange(m_descriptor, -1);
        if (descriptor >= 0 && ::close(descriptor) != 0 && errno != EINTR)
            return failed(errno, "close", m_path);
        return {};
    }

private:
    int m_descriptor;
    QString m_path;
};

class SystemFileSystem final : public FileSystem
{
public:
    Result<std::unique_ptr<File>> create(const QString &path) override
    {
        const QByteArray name = QFile::encodeName(path);
        const int descriptor
            = again([&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); });
        if (descriptor < 0)
            return failed(errno, "create", path);
        return std::make_unique<SystemFile>(descriptor, path);
    }

    Result<std::unique_ptr<File>> openForReading(const QString &path) override
    {
        const QByteArray name = QFile::encodeName(path);
        // O_NONBLOCK: opening a pipe would otherwise wait for its other end for ever.
        const int descriptor
            = again([&] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); });
        if (descriptor < 0)
            return failed(errno, "open", path);
        auto file = std::make_unique<SystemFile>(descriptor, path);
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0)
            return failed(errno, "fstat", path);
        if (S_ISDIR(status.st_mode)) {
            return failure(ErrorKind::BadInput,
                Texts::tr(
                    "“%1” is a folder. Open it, and choose the draft in it: a file whose name ends with "
                    ".tfa.")
                    .arg(QFileInfo(path).fileName()),
                path);
        }
        if (!S_ISREG(status.st_mode)) {
            return failure(ErrorKind::BadInput,
                Texts::tr("“%1” is not a file. Choose a file instead.").arg(QFileInfo(path).fileName()),
                path);
        }
        return file;
    }

    Result<FileStamp> stamp(const QString &path) override
    {
        struct stat status = {};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            return failed(errno, "stat", path);
        const qint64 seconds = status.st_mtim.tv_sec;
        return FileStamp{
            static_cast<qint64>(status.st_size), seconds * 1'000'000'000 + status.st_mtim.tv_nsec};
    }

    Result<void> rename(const QString &from, const QString &to) override
    {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            return failed(errno, "rename", to);
        return {};
    }

    Result<void> remove(const QString &path) override
    {
        if (::unlink(QFile::encodeName(path).constData()) != 0)
            return failed(errno, "unlink", path);
        return {};
    }

    Result<void> makeFolder(const QString &path) override
    {
        int error = makeOne(path);
        if (error == ENOENT && makeOne(QFileInfo(path).path()) == 0)
            error = makeOne(path);
        if (error != 0)
            return failed(error, "mkdir", path);
        return {};
    }

    Result<void> removeFolder(const QString &path) override
    {
        if (::rmdir(QFile::encodeName(path).constData()) != 0)
            return failed(errno, "rmdir", path);
        return {};
    }

    Result<QStringList> list(const QString &folder) override
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> open(
            ::opendir(QFile::encodeName(folder).constData()), &::closedir);
        if (!open)
            return failed(errno, "opendir", folder);
        QStringList names;
        errno = 0;
        while (const dirent *entry = ::readdir(open.get())) {
            const QString name = QFile::decodeName(entry->d_name);
            if (name != QLatin1String(".") && name != QLatin1String(".."))
                names.append(name);
            errno = 0;
        }
        if (errno != 0)
            return failed(errno, "readdir", folder);
        names.sort();
        return names;
    }

    Result<void> syncFolder(const QString &folder) override
    {
        const QByteArray name = QFile::encodeName(folder.isEmpty() ? QStringLiteral(".") : folder);
        const int descriptor
            = again([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (descriptor < 0)
            return failed(errno, "open", folder);
        const int outcome = again([&] { return ::fsync(descriptor); });
        const int error = errno;
        ::close(descriptor);
        // Some network volumes know no fsync of a folder: there the server decides, and nothing more can be
        // done.
        if (outcome != 0 && error != EINVAL && error != ENOTSUP && error != ENOSYS)
            return failed(error, "fsync", folder);
        return {};
    }

    qint64 freeBytes(const QString &path) override { return freeSpace(path); }

private:
    /// 0, also where the folder is there already, or the error number.
    static int makeOne(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkdir(name.constData(), 0700) == 0)
            return 0;
        const int error = errno;
        struct stat status = {};
        const bool isFolder = ::stat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode);
        return error == EEXIST && isFolder ? 0 : error;
    }
};

/// Cut, so that the temporary name never is too long where the target's own name is not.
QString temporaryStart(const QString &path)
{
    return QStringLiteral(".%1.").arg(QFileInfo(path).fileName().left(40));
}

Result<void> writeAndVerify(FileSystem &files, const QString &path, const QByteArray &bytes)
{
    auto file = files.create(path);
    if (!file)
        return tl::unexpected(file.error());
    auto done = (*file)->write(bytes).and_then([&] { return (*file)->sync(); }).and_then([&] {
        return (*file)->close();
    });
    if (!done)
        return done;
    // By a new descriptor: what stands on the disk, not what we believe to have written.
    const auto back = readFile(files, path, bytes.size());
    if (!back)
        return tl::unexpected(back.error());
    if (*back != bytes)
        return tl::unexpected(unfaithfulDisk(path));
    return {};
}

} // namespace

std::unique_ptr<FileSystem> systemFiles()
{
    return std::make_unique<SystemFileSystem>();
}

QString temporaryName(const QString &path)
{
    const auto random = QRandomGenerator::system()->generate();
    const QString name = temporaryStart(path) + QStringLiteral("%1.tmp").arg(random, 8, 16, QLatin1Char('0'));
    return QString(QFileInfo(path).path() + QLatin1Char('/') + name);
}

bool isTemporaryNameOf(const QString &name, const QString &path)
{
    const QString start = temporaryStart(path);
    return name.startsWith(start) && name.endsWith(QLatin1String(".tmp")) && name.size() == start.size() + 12;
}

Result<QByteArray> readFile(FileSystem &files, const QString &path, qint64 limit)
{
    const auto file = files.openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    // One byte more than allowed, instead of trusting a size that may change while reading.
    auto bytes = (*file)->read(0, limit + 1);
    if (bytes && bytes->size() > limit) {
        return failure(ErrorKind::TooLarge,
            Texts::tr("“%1” is larger than the %2 bytes allowed. Choose a smaller file.")
                .arg(QFileInfo(path).fileName())
                .arg(limit),
            path);
    }
    return bytes;
}

Result<void> replaceFile(FileSystem &files, const QString &path, const QByteArray &bytes)
{
    const QString temporary = temporaryName(path);
    auto done
        = writeAndVerify(files, temporary, bytes).and_then([&] { return files.rename(temporary, path); });
    if (!done) {
        // Best effort: the first error is the one to tell.
        std::ignore = files.remove(temporary);
        return done;
    }
    return files.syncFolder(QFileInfo(path).path());
}

} // namespace Verder
