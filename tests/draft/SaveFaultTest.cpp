// Whichever call of a save fails, in whatever way: "saved" is only said of what is saved.
#include "draft/MemoryDesk.h"
#include "support/FailingFileSystem.h"

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace Verder;

namespace {

using Failure = FailingFileSystem::Failure;

struct SaveOutcome
{
    QList<int> calls; ///< of the save, that can fail in this way
    bool happened = false; ///< something failed
    bool isHalf = false; ///< neither old nor new
    bool isLie = false; ///< "saved", and it is not
    bool isSilent = false; ///< an error that was not told, or of another kind
    bool isStuck = false; ///< the next save, on a whole disk, does not succeed
    bool isUntidy = false; ///< ... or leaves something behind

    bool isGood() const { return !isHalf && !isLie && !isSilent && !isStuck && !isUntidy; }
};

ErrorKind kindOf(Failure failure)
{
    switch (failure) {
    case Failure::NoSpace:
    case Failure::Quota:
    case Failure::ShortWrite:
        return ErrorKind::NoSpace;
    case Failure::NoPermission:
        return ErrorKind::NoPermission;
    default:
        return ErrorKind::Io;
    }
}

using Saver = std::function<Result<SavedDraft>(FileSystem &, const MemoryDesk &)>;

Result<SavedDraft> ours(FileSystem &files, const MemoryDesk &desk)
{
    return desk.save(files);
}

/// As it is often written: the old file goes first, nothing is checked, nothing is synced.
Result<SavedDraft> naive(FileSystem &files, const MemoryDesk &desk)
{
    MemoryFileSystem elsewhere(desk.start());
    const auto saved = desk.save(elsewhere);
    std::ignore = files.remove(desk.target());
    const auto file = files.create(desk.target());
    if (file) {
        std::ignore = (*file)->write(elsewhere.bytes(desk.target()).value_or(QByteArray()));
        std::ignore = (*file)->close();
    }
    return saved;
}

SaveOutcome tryOnce(const MemoryDesk &desk, const Saver &saver, int call, Failure failure, bool persistently)
{
    MemoryFileSystem disk(desk.start());
    FailingFileSystem failing(disk);
    failing.failAt(call, failure, persistently);
    const auto saved = saver(failing, desk);
    SaveOutcome outcome;
    outcome.calls = failing.callsThatFail(failure);
    outcome.happened = failing.failures() > 0;
    const MemoryDesk::Verdict now = desk.verdict(disk);
    outcome.isLie = saved && !now.isNew;
    // An error promises that all is as it was.
    outcome.isHalf = saved ? !now.isNew && !now.isOld : !now.isOld;
    outcome.isSilent = !saved && (saved.error().kind != kindOf(failure) || saved.error().message.isEmpty());
    const auto later = desk.verdictAfterSavingAgain(disk, saved);
    outcome.isStuck = !later || !later->isNew;
    outcome.isUntidy = !later || !later->isTidy;
    return outcome;
}

struct SaveTotals
{
    int injected = 0;
    int half = 0;
    int lies = 0;
    int bad = 0;
};

/// Lets the first call fail, then the second, and so on to the last.
void tryAll(const SaveCase &saveCase, const Saver &saver, Failure failure, SaveTotals &totals)
{
    const MemoryDesk desk(saveCase);
    const QList<int> calls = tryOnce(desk, saver, 0, failure, false).calls;
    REQUIRE_FALSE(calls.isEmpty());
    for (int attempt = 0; attempt < calls.size() * 2; ++attempt) {
        const int call = calls.at(attempt / 2);
        const bool persistently = attempt % 2 == 1;
        const SaveOutcome outcome = tryOnce(desk, saver, call, failure, persistently);
        if (!outcome.isGood()) {
            UNSCOPED_INFO(saveCase.name << ", call " << call << ", failure " << static_cast<int>(failure)
                                        << (persistently ? " for good" : " once") << ": half "
                                        << outcome.isHalf << ", lie " << outcome.isLie << ", silent "
                                        << outcome.isSilent << ", stuck " << outcome.isStuck << ", untidy "
                                        << outcome.isUntidy);
        }
        totals.injected += outcome.happened ? 1 : 0;
        totals.half += outcome.isHalf ? 1 : 0;
        totals.lies += outcome.isLie ? 1 : 0;
        totals.bad += outcome.isGood() ? 0 : 1;
    }
}

void checkOurs(const char *name, std::initializer_list<Failure> failures, int atLeast)
{
    SaveTotals totals;
    for (const SaveCase &saveCase : saveCases()) {
        for (const Failure failure : failures)
            tryAll(saveCase, ours, failure, totals);
    }
    std::cout << "saving, " << name << ": " << totals.injected << " failures, " << totals.lies
              << " of them called saved\n";
    CHECK(totals.bad == 0);
    CHECK(totals.injected > atLeast);
}

} // namespace

// One test for each way to fail, so that they can run beside each other.
TEST_CASE("a full disk at any call of a save leaves the old file, and the user is told", "[draft]")
{
    checkOurs("disk full", {Failure::NoSpace, Failure::ShortWrite}, 300);
}

TEST_CASE("a quota that is used up at any call of a save leaves the old file", "[draft]")
{
    checkOurs("quota", {Failure::Quota}, 150);
}

TEST_CASE("an input or output error at any call of a save leaves the old or the new file", "[draft]")
{
    checkOurs("input/output error", {Failure::Io}, 600);
}

TEST_CASE("no permission at any call of a save leaves the old or the new file", "[draft]")
{
    checkOurs("no permission", {Failure::NoPermission}, 600);
}

TEST_CASE(
    "a disk that writes something else and says nothing is found out before the old file goes", "[draft]")
{
    checkOurs("silent", {Failure::SilentShortWrite, Failure::SilentBitFlip}, 50);
}

TEST_CASE("the same failures find a saver that removes first and checks nothing", "[draft]")
{
    SaveTotals totals;
    const SaveCase saveCase{"answers changed", 0, 0, 0};
    for (const Failure failure : {Failure::NoSpace, Failure::Io, Failure::ShortWrite, Failure::SilentBitFlip})
        tryAll(saveCase, naive, failure, totals);
    CHECK(totals.half > 0);
    CHECK(totals.lies > 0);
}
