#include "draft/DraftLock.h"

#include "base/Json.h"
#include "draft/DraftExamples.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// The owner of a process that has ended.
ProcessOwner deadOwner()
{
    QProcess process;
    process.start(QStringLiteral("true"), {});
    REQUIRE(process.waitForStarted());
    ProcessOwner owner = ProcessOwner::here(exampleTime());
    owner.pid = process.processId();
    REQUIRE(process.waitForFinished());
    return owner;
}

void writeLock(const DraftBench &desk, const ProcessOwner &owner)
{
    setBytes(lockPath(desk.path), canonicalJson(owner.toJson()));
}

} // namespace

TEST_CASE("a draft that is open is locked until it is closed", "[draft]")
{
    DraftBench desk;
    {
        auto lock = DraftLock::take(*desk.files, desk.path, exampleTime());
        REQUIRE(lock);
        CHECK(desk.names() == QStringList{QStringLiteral(".jansen.tfa.lock")});
        const auto second = DraftLock::take(*desk.files, desk.path, exampleTime());
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Conflict);
        const DraftLock moved = *std::move(lock);
        CHECK(DraftLock::owner(*desk.files, desk.path)->pid == QCoreApplication::applicationPid());
    }
    CHECK(desk.names().isEmpty());
}

TEST_CASE("the second to open hears who has the draft and since when", "[draft]")
{
    DraftBench desk;
    writeLock(
        desk, {QStringLiteral("anna"), QStringLiteral("pc-hr-12"), QStringLiteral("b"), 4711, exampleTime()});
    const auto lock = DraftLock::take(*desk.files, desk.path, exampleTime());
    REQUIRE_FALSE(lock);
    INFO(lock.error().message.toStdString());
    CHECK(lock.error().message.contains(QStringLiteral("anna")));
    CHECK(lock.error().message.contains(QStringLiteral("pc-hr-12")));
    CHECK(lock.error().message.contains(QStringLiteral("jansen.tfa")));
    CHECK(lock.error().message.contains(QStringLiteral("2026")));
}

TEST_CASE("a lock is taken over from a process that has ended, and from nobody else", "[draft]")
{
    DraftBench desk;
    SECTION("a process that has ended")
    {
        writeLock(desk, deadOwner());
    }
    SECTION("a process before the machine was started again")
    {
        ProcessOwner owner = ProcessOwner::here(exampleTime());
        owner.boot = QStringLiteral("another");
        writeLock(desk, owner);
    }
    SECTION("nobody, for it cannot be read")
    {
        setBytes(lockPath(desk.path), "{");
    }
    CHECK(DraftLock::take(*desk.files, desk.path, exampleTime()));
    CHECK(desk.names().isEmpty());
}

TEST_CASE("editing anyway takes the lock, and the first owner then leaves it alone", "[draft]")
{
    DraftBench desk;
    auto first = DraftLock::take(*desk.files, desk.path, exampleTime());
    REQUIRE(first);
    const auto second = DraftLock::take(*desk.files, desk.path, exampleTime(), DraftLock::Ask::Anyway);
    REQUIRE(second);
    {
        const DraftLock ends = *std::move(first);
    }
    CHECK(QFile::exists(lockPath(desk.path)));
}

TEST_CASE("where no lock can be written the reason is not a conflict", "[draft]")
{
    DraftBench desk;
    const auto lock = DraftLock::take(*desk.files, QStringLiteral("/nowhere/at/all.tfa"), exampleTime());
    REQUIRE_FALSE(lock);
    CHECK(lock.error().kind != ErrorKind::Conflict);
}
