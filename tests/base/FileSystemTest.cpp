#include "base/FileSystem.h"

#include "base/FileError.h"
#include "support/FailingFileSystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Verder;

namespace {

int rights(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return static_cast<int>(status.st_mode & 07777);
}

/// While it lives no file of this process grows beyond a size: the way to a short write that needs no
/// privileges.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("a new file and a new folder are their owner's only, whatever the umask says", "[base]")
{
    const QTemporaryDir folder;
    const auto files = systemFiles();
    const mode_t before = ::umask(0);
    const auto made = files->makeFolder(folder.filePath(QStringLiteral("new/deeper")));
    const auto created = files->create(folder.filePath(QStringLiteral("new/file")));
    ::umask(before);
    REQUIRE(made);
    REQUIRE(created);
    CHECK(rights(folder.filePath(QStringLiteral("new"))) == 0700);
    CHECK(rights(folder.filePath(QStringLiteral("new/deeper"))) == 0700);
    CHECK(rights(folder.filePath(QStringLiteral("new/file"))) == 0600);
    CHECK(files->makeFolder(folder.filePath(QStringLiteral("new/deeper"))));
}

TEST_CASE("creating never touches a file that is there", "[base]")
{
    const QTemporaryDir folder;
    const auto files = systemFiles();
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(replaceFile(*files, path, "content"));
    const auto again = files->create(path);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(readFile(*files, path, 100) == QByteArray("content"));
}

TEST_CASE("a file system error is told by its kind", "[base]")
{
    const QTemporaryDir folder;
    const auto files = systemFiles();
    const QString missing = folder.filePath(QStringLiteral("missing/file"));
    CHECK(files->openForReading(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->create(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->stamp(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->remove(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->list(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->syncFolder(missing).error().kind == ErrorKind::NotFound);
    CHECK(files->openForReading(folder.path()).error().kind == ErrorKind::BadInput);
    CHECK(fileError(EROFS, {}, missing, -1).kind == ErrorKind::NoPermission);
    CHECK(fileError(EACCES, {}, missing, -1).kind == ErrorKind::NoPermission);
    CHECK(fileError(EDQUOT, {}, missing, -1).kind == ErrorKind::NoSpace);
    CHECK(fileError(EIO, {}, missing, -1).kind == ErrorKind::Io);
}

TEST_CASE("a pipe does not keep the program waiting", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    CHECK(systemFiles()->openForReading(path).error().kind == ErrorKind::BadInput);
}

TEST_CASE("a full disk is told with the space that is left, by the name that the user knows", "[base]")
{
    const QString path = QStringLiteral("/home/u/jansen.tfa");
    const Error error = fileError(ENOSPC, QStringLiteral("write"), temporaryName(path), 3 * 1024);
    CHECK(error.kind == ErrorKind::NoSpace);
    INFO(error.message.toStdString());
    CHECK(error.message.contains(QStringLiteral("jansen.tfa")));
    CHECK_FALSE(error.message.contains(QStringLiteral(".tmp")));
    CHECK(error.message.contains(QStringLiteral("3")));
    CHECK(isTemporaryNameOf(QFileInfo(temporaryName(path)).fileName(), path));
    CHECK_FALSE(isTemporaryNameOf(QStringLiteral(".other.tfa.12345678.tmp"), path));
    CHECK(systemFiles()->freeBytes(QDir::tempPath()) > 0);
}

TEST_CASE("a write that the system cuts short is an error and never a shorter file", "[base]")
{
    const QTemporaryDir folder;
    const auto files = systemFiles();
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(replaceFile(*files, path, "before"));
    {
        const SizeLimit limit(10'000);
        CHECK_FALSE(replaceFile(*files, path, QByteArray(20'000, 'x')));
    }
    CHECK(readFile(*files, path, 100) == QByteArray("before"));
    CHECK(files->list(folder.path()) == QStringList{QStringLiteral("a")});
    REQUIRE(replaceFile(*files, path, QByteArray(20'000, 'x')));
    CHECK(readFile(*files, path, 20'000) == QByteArray(20'000, 'x'));
}

TEST_CASE("reading stops at its limit", "[base]")
{
    const QTemporaryDir folder;
    const auto files = systemFiles();
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(replaceFile(*files, path, QByteArray(1000, 'x')));
    CHECK(readFile(*files, path, 1000)->size() == 1000);
    CHECK(readFile(*files, path, 999).error().kind == ErrorKind::TooLarge);
    const auto file = files->openForReading(path);
    REQUIRE(file);
    CHECK((*file)->read(990, 100)->size() == 10);
    CHECK((*file)->size() == 1000);
}

TEST_CASE("replacing a file is all or nothing, whichever call fails", "[base]")
{
    using Failure = FailingFileSystem::Failure;
    const auto files = systemFiles();
    for (const Failure failure : {Failure::NoSpace, Failure::Io, Failure::NoPermission, Failure::ShortWrite,
             Failure::SilentShortWrite, Failure::SilentBitFlip}) {
        for (int call = 1; call <= 9; ++call) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("a"));
            REQUIRE(replaceFile(*files, path, "old"));
            FailingFileSystem failing(*files);
            failing.failAt(call, failure, false);
            const auto done = replaceFile(failing, path, "new");
            INFO("call " << call << " failure " << static_cast<int>(failure));
            const bool wasSync = failing.failures() > 0
                && failing.log().value(call - 1).startsWith(QStringLiteral("syncFolder"));
            CHECK(done.has_value() == (failing.failures() == 0));
            const QByteArray expected = done || wasSync ? "new" : "old";
            CHECK(readFile(*files, path, 100) == expected);
            CHECK(files->list(folder.path())->size() == 1);
        }
    }
}
