// One running program for each user: a second start hands over what it was asked to open.
#include "ui/window/SingleInstance.h"

#include "draft/DraftLock.h"
#include "ui/window/RunningProgram.h"
#include "ui/window/Workplace.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QtConcurrent>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = RunningProgram::patience;

} // namespace

TEST_CASE("A second start opens its draft in the program that runs, and ends", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    const QString other = place.completeDraft(QStringLiteral("Ander.tfa"));
    place.end();
    const std::unique_ptr<FileSystem> files = systemFiles();
    const auto holder = [&](const QString &draft) {
        const auto owner = DraftLock::owner(*files, draft);
        return owner ? owner->pid : 0;
    };
    QTemporaryDir data;
    RunningProgram first(data.path(), {});
    REQUIRE(QTest::qWaitFor(
        [&] { return QFileInfo::exists(data.filePath(QStringLiteral("running"))); }, patience));
    {
        RunningProgram second(data.path(), {path});
        CHECK(second.endsWell());
        CHECK(QTest::qWaitFor([&] { return holder(path) == first.pid(); }, patience));
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFileInfo(data.filePath(QStringLiteral("running"))).permissions() & others);

    first.kill(); // and leaves its socket
    RunningProgram third(data.path(), {other});
    CHECK(QTest::qWaitFor([&] { return holder(other) == third.pid(); }, patience));
    CHECK(third.isRunning());
}

TEST_CASE(
    "Two starts at once make one that runs, and nothing of what they were asked is lost", "[ui][window]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QStringList asked;
    QObject::connect(&first, &SingleInstance::asked, [&](const QStringList &paths) { asked += paths; });
    REQUIRE(first.begin({}) == SingleInstance::Role::First);
    QList<QFuture<SingleInstance::Role>> starts;
    for (int i = 0; i < 4; ++i) {
        starts.append(QtConcurrent::run([&folder, i] {
            SingleInstance next(folder.path());
            return next.begin({QStringLiteral("/a %1.tfa").arg(i), QStringLiteral("/“é”\n.tfa")});
        }));
    }
    for (QFuture<SingleInstance::Role> &start : starts) {
        REQUIRE(QTest::qWaitFor([&] { return start.isFinished(); }, patience));
        CHECK(start.result() == SingleInstance::Role::HandedOver);
    }
    CHECK(asked.size() == 8);
    CHECK(asked.contains(QStringLiteral("/a 3.tfa")));
    CHECK(asked.contains(QStringLiteral("/“é”\n.tfa")));
}

TEST_CASE("A program that hangs holds up no second start", "[ui][window]")
{
    QTemporaryDir folder;
    QLocalServer hanging; // takes the connection, and never answers
    REQUIRE(hanging.listen(folder.filePath(QStringLiteral("running"))));
    SingleInstance next(folder.path());
    CHECK(next.begin({QStringLiteral("/a.tfa")}) == SingleInstance::Role::First);
}
