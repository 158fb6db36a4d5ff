// The program itself against the system itself: system calls that fail, a full disk, a folder that is
// read-only or gone, a symbolic link. What the machine that tests does not allow is skipped, with a reason.
#include "draft/BlobStore.h"
#include "draft/DraftFile.h"
#include "support/CommandLine.h"
#include "support/ProcessMemory.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

const QString item = QStringLiteral("p.achternaam");

/// A draft in a folder, to be changed by verder-cli.
class SystemBench
{
public:
    SystemBench()
    {
        REQUIRE(QDir().mkpath(cases()));
        const CommandRun made
            = runCommand({QStringLiteral("new"), QStringLiteral("verlenging-kennismigrant"),
                             QStringLiteral("-o"), path(), QStringLiteral("--data"), data()},
                {});
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        m_before = bytes();
    }

    QString cases() const { return m_folder.filePath(QStringLiteral("cases")); }
    QString path() const { return cases() + QStringLiteral("/jansen.tfa"); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes() const
    {
        QFile draft(path());
        return draft.open(QIODevice::ReadOnly) ? draft.readAll() : QByteArray();
    }

    /// The command that gives an answer to the draft at \a draft.
    QStringList change(const QString &draft) const
    {
        return {QStringLiteral(VERDER_BIN "/verder-cli"), QStringLiteral("set"), draft,
            item + QStringLiteral("=Specimen"), QStringLiteral("--data"), data(), QStringLiteral("--lang"),
            QStringLiteral("en")};
    }
    /// As it was at first.
    void restore() const
    {
        QFile draft(path());
        REQUIRE(draft.open(QIODevice::WriteOnly));
        REQUIRE(draft.write(m_before) == m_before.size());
    }
    bool isOld() const { return bytes() == m_before; }
    bool isNew() const
    {
        const std::unique_ptr<FileSystem> files = systemFiles();
        const auto opened = openDraft(*files, path());
        return opened && opened->draft.answers.value(item) == QStringLiteral("Specimen");
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

CommandRun runProgram(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted())
        return {};
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool canTrace()
{
    return runProgram({QStringLiteral("strace"), QStringLiteral("-qq"), QStringLiteral("-o"),
                          QStringLiteral("/dev/null"), QStringLiteral("true")})
               .code
        == 0;
}

/// Runs a script in a mount namespace of its own, where it may mount.
CommandRun inOwnMounts(const QString &script, const QStringList &arguments)
{
    return runProgram(
        QStringList{QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("--map-root-user"),
            QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")}
        + arguments);
}

bool canMount()
{
    return inOwnMounts(QStringLiteral("mount -t tmpfs -o size=1m none /mnt"), {}).code == 0;
}

/// One call after another fails, until the program makes no more of them.
void failCalls(const char *call, const char *error, int most)
{
    if (!canTrace()) {
        WARN("skipped: strace is not there, or may not trace");
        return;
    }
    int injected = 0;
    const SystemBench bench;
    for (int number = 1; number <= most; ++number) {
        bench.restore();
        const QString trace = bench.file(QStringLiteral("trace"));
        const QString calls = QString::fromLatin1(call);
        const CommandRun run
            = runProgram(QStringList{QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-qq"),
                             QStringLiteral("-o"), trace, QStringLiteral("-e"),
                             QStringLiteral("trace=") + calls, QStringLiteral("-e"),
                             QStringLiteral("inject=%1:error=%2:when=%3")
                                 .arg(calls, QString::fromLatin1(error))
                                 .arg(number)}
                + bench.change(bench.path()));
        QFile file(trace);
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (!file.readAll().contains("(INJECTED)"))
            break;
        ++injected;
        INFO(call << " " << number << " fails with " << error << ": exit code " << run.code << ", "
                  << run.err.toStdString());
        CHECK((run.code == 0 ? bench.isNew() : bench.isOld() || bench.isNew()));
        if (run.code != 0)
            CHECK_FALSE(run.err.trimmed().isEmpty());
    }
    std::cout << "strace: " << injected << " times " << call << " failed with " << error << "\n";
    CHECK(injected > 0);
}

} // namespace

TEST_CASE("The disk fails at a real fsync: the draft is old or new, and that is told", "[cli][system]")
{
    failCalls("fsync", "EIO", 6);
}

TEST_CASE("The disk is full at a real write: the draft is old or new, and that is told", "[cli][system]")
{
#ifdef VERDER_ADDRESS_SANITIZER
    WARN("skipped: a sanitizer writes to a pipe of its own, and waits for ever where that fails");
#else
    failCalls("write", "ENOSPC", 5);
#endif
}

TEST_CASE("A real rename is refused: the draft is old, and that is told", "[cli][system]")
{
    failCalls("?rename,?renameat,?renameat2", "EACCES", 4);
}

TEST_CASE("The disk fails at a real read: the draft is old, and that is told", "[cli][system]")
{
    failCalls("pread64", "EIO", 5);
}

TEST_CASE("On a disk of 3 MB that is full, the message says so, with what is free", "[cli][system]")
{
    if (!canMount()) {
        WARN("skipped: this user may not mount a file system");
        return;
    }
    const SystemBench bench;
    const QString script
        = QStringLiteral("cp \"$1/jansen.tfa\" \"$2\" && mount -t tmpfs -o size=3m none \"$1\" && cp \"$2\" "
                         "\"$1/jansen.tfa\" && shift 2\n"
                         "cat /dev/zero >\"$1/filler\" 2>/dev/null; d=$1; shift\n"
                         "\"$@\"; code=$?\n"
                         "cmp -s \"$d/jansen.tfa\" \"$COPY\" && echo untouched; ls -A \"$d\"; exit $code");
    qputenv("COPY", QFile::encodeName(bench.file(QStringLiteral("copy.tfa"))));
    const CommandRun run = inOwnMounts(script,
        QStringList{bench.cases(), bench.file(QStringLiteral("copy.tfa")), bench.cases()}
            + bench.change(bench.path()));
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.code != 0);
    CHECK(run.err.contains("disk is full ("));
    CHECK(run.err.contains(" free)"));
    CHECK(run.out.simplified() == "untouched filler jansen.tfa");
}

TEST_CASE("In a folder that is read-only nothing is written, and the message says why", "[cli][system]")
{
    if (!canMount()) {
        WARN("skipped: this user may not mount a file system");
        return;
    }
    const SystemBench bench;
    const QString script = QStringLiteral(
        "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && shift && exec \"$@\"");
    const CommandRun run = inOwnMounts(script, QStringList{bench.cases()} + bench.change(bench.path()));
    INFO(run.err.toStdString());
    CHECK(run.code != 0);
    CHECK(run.err.contains("read-only"));
    CHECK(bench.isOld());
}

TEST_CASE(
    "In a folder that is gone nothing is saved, and the message says what is not there", "[cli][system]")
{
    const SystemBench bench;
    const std::unique_ptr<FileSystem> files = systemFiles();
    BlobStore blobs(*files, bench.file(QStringLiteral("blobs")));
    auto opened = openDraft(*files, bench.path());
    REQUIRE(opened);
    REQUIRE(QDir().rename(bench.cases(), bench.file(QStringLiteral("elsewhere"))));
    const auto again = saveDraft(*files, bench.path(), opened->draft, blobs, {opened->stamp, false, {}},
        QDateTime::currentDateTimeUtc());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(again.error().message.contains(QStringLiteral("no longer where it was opened")));
    const auto anyway = saveDraft(*files, bench.path(), opened->draft, blobs, {std::nullopt, true, {}},
        QDateTime::currentDateTimeUtc());
    REQUIRE_FALSE(anyway);
    CHECK(anyway.error().kind == ErrorKind::NotFound);
    CHECK(anyway.error().message.contains(QStringLiteral("jansen.tfa")));
}

TEST_CASE(
    "A draft that is opened by a symbolic link is saved where it is, and the link stays", "[cli][system]")
{
    const SystemBench bench;
    const QString link = bench.file(QStringLiteral("link.tfa"));
    REQUIRE(QFile::link(bench.path(), link));
    const QStringList change = bench.change(link);
    const CommandRun run = runProgram(change);
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(bench.isNew());
}
