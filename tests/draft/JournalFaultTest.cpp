// Whichever call of a journal fails: what it said to have kept is found again.
#include "draft/DraftExamples.h"
#include "draft/Journal.h"
#include "support/DeadOwner.h"
#include "support/FailingFileSystem.h"
#include "support/PowerCut.h"

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace Verder;

namespace {

using Failure = FailingFileSystem::Failure;

const QString journalFolder = QStringLiteral("/data/journals");

Draft named(const QString &name)
{
    Draft draft = exampleDraft();
    draft.answers.insert(QStringLiteral("persoon.naam"), name);
    return draft;
}

QString nameIn(const Draft &draft)
{
    return draft.answers.value(QStringLiteral("persoon.naam")).toString();
}

/// What happens to a journal in a working day, and what it said to have kept.
struct JournalDay
{
    struct Kept
    {
        qsizetype event; ///< of the disk, when it was said
        QString name; ///< empty: nothing, for all is saved
    };
    QList<Kept> kept;
    int refusals = 0;
    bool isFinished = false;

    void run(FileSystem &files, const std::function<qsizetype()> &event)
    {
        auto journal = Journal::open(
            files, journalFolder, named(QStringLiteral("base")), QStringLiteral("/a.tfa"), {}, exampleTime());
        if (!journal) {
            ++refusals;
            return;
        }
        const auto note = [&](const Result<void> &done, const QString &name) {
            if (done)
                kept.append({event(), name});
            else
                ++refusals;
        };
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("abc")})
            note(journal->append(named(name), exampleTime()), name);
        note(journal->restart(named(QStringLiteral("abc")), QStringLiteral("/a.tfa"), {}, exampleTime()), {});
        note(journal->append(named(QStringLiteral("abcd")), exampleTime()), QStringLiteral("abcd"));
        left = std::make_unique<Journal>(*std::move(journal));
    }

    std::unique_ptr<Journal> left; ///< still open
};

/// As the next start finds it after the process that wrote the journals was killed.
QStringList foundAfterKill(const DiskState &state)
{
    DiskState dead = state;
    for (auto &content : dead.contents)
        content.bytes = ofDeadOwner(content.bytes);
    MemoryFileSystem disk(dead);
    QStringList names;
    for (const UnsavedWork &work : Journal::orphans(disk, journalFolder))
        names.append(nameIn(work.draft));
    return names;
}

/// Of "a", "ab", "abc" the later ones hold the earlier.
bool holds(const QStringList &found, const QString &name)
{
    return name.isEmpty() || std::any_of(found.begin(), found.end(), [&](const QString &other) {
        return other.startsWith(name);
    });
}

MemoryFileSystem emptyDisk()
{
    DiskState state;
    state.folders.insert(QStringLiteral("/data"));
    return MemoryFileSystem(state);
}

} // namespace

TEST_CASE("whichever call of a journal fails, what it said to have kept is found after a kill", "[draft]")
{
    int injected = 0;
    int lies = 0;
    int unsaid = 0;
    for (const Failure failure :
        {Failure::NoSpace, Failure::Quota, Failure::Io, Failure::NoPermission, Failure::ShortWrite}) {
        for (int attempt = 0; attempt < 200; ++attempt) {
            MemoryFileSystem disk = emptyDisk();
            FailingFileSystem failing(disk);
            failing.failAt(attempt / 2 + 1, failure, attempt % 2 == 1);
            JournalDay day;
            day.run(failing, [] { return qsizetype(0); });
            const bool isPast = failing.calls() < attempt / 2 + 1;
            if (isPast)
                break;
            if (failing.failures() == 0)
                continue;
            ++injected;
            unsaid += day.refusals == 0 && day.kept.size() != 5 ? 1 : 0;
            const QStringList found = foundAfterKill(disk.state());
            if (!day.kept.isEmpty() && !holds(found, day.kept.last().name))
                ++lies;
        }
    }
    std::cout << "journal: " << injected << " failures, " << lies << " of them cost what was called kept\n";
    CHECK(lies == 0);
    CHECK(unsaid == 0);
    CHECK(injected > 150);
}

TEST_CASE("whenever the power goes, what a journal said to have kept is found", "[draft]")
{
    MemoryFileSystem disk = emptyDisk();
    const DiskState before = disk.state();
    JournalDay day;
    day.run(disk, [&] { return disk.events().size(); });
    REQUIRE(day.refusals == 0);
    std::mt19937 random(1);
    int points = 0;
    int lost = 0;
    for (qsizetype count = 0; count <= disk.events().size(); ++count) {
        QString promised;
        for (const JournalDay::Kept &kept : day.kept) {
            if (kept.event <= count)
                promised = kept.name;
        }
        for (int attempt = 0; attempt < 20; ++attempt) {
            const Loss loss = attempt == 0 ? Loss::Nothing : attempt == 1 ? Loss::All : Loss::Some;
            const QStringList found
                = foundAfterKill(afterPowerCut(before, disk.events(), count, loss, random));
            ++points;
            lost += holds(found, promised) ? 0 : 1;
        }
    }
    std::cout << "journal: power cut at " << points << " points, " << lost << " times kept work was lost\n";
    CHECK(lost == 0);
    CHECK(points > 300);
}
