#include "draft/DraftExamples.h"
#include "support/FailingFileSystem.h"

#include <QJsonArray>

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace Verder;

namespace {

using Failure = FailingFileSystem::Failure;

/// One save that is tried under every failure: what is on the disk before it, and what is saved.
struct Scenario
{
    const char *name;
    std::optional<int> before; ///< number of attachments of the draft that is there, if there is one
    int after;
    int firstAfter; ///< number of the first document of the new draft
};

Draft draftWith(int first, int count)
{
    Draft draft = exampleDraft();
    for (int i = 0; i < count; ++i)
        draft.attachments.append(exampleAttachment(first + i));
    return draft;
}

struct Outcome
{
    int calls = 0; ///< that the save made
    bool happened = false; ///< something failed
    bool isHalf = false; ///< neither old nor new
    bool isLie = false; ///< "saved", and it is not
    bool isSilent = false; ///< an error that was not told, or of another kind
    bool isStuck = false; ///< the next save, on a whole disk, does not succeed
    bool isUntidy = false; ///< ... or leaves something behind
};

ErrorKind kindOf(Failure failure)
{
    switch (failure) {
    case Failure::NoSpace:
    case Failure::ShortWrite:
        return ErrorKind::NoSpace;
    case Failure::NoPermission:
        return ErrorKind::NoPermission;
    default:
        return ErrorKind::Io;
    }
}

bool isWhole(const OpenedDraft &opened, const Draft &wanted)
{
    const bool haveAll = std::all_of(opened.draft.attachments.begin(), opened.draft.attachments.end(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Accepted; });
    return haveAll && opened.draft.answers == wanted.answers
        && opened.draft.attachments.size() == wanted.attachments.size();
}

/// A target counts as old only with all its bytes and attachments, and as new only when it opens whole.
bool isOld(DraftBench &desk, const std::optional<QByteArray> &before, const Draft &old)
{
    if (!before)
        return !QFile::exists(desk.path);
    if (!QFile::exists(desk.path) || bytesOf(desk.path) != *before)
        return false;
    const auto opened = openDraft(*desk.files, desk.path);
    return opened && isWhole(*opened, old);
}

bool isNew(DraftBench &desk, const Draft &wanted)
{
    const auto opened = openDraft(*desk.files, desk.path);
    return opened && isWhole(*opened, wanted);
}

/// What a folder holds after a save of \a draft that left nothing behind.
bool isTidy(const DraftBench &desk, const Draft &draft)
{
    QStringList names{QStringLiteral("jansen.tfa")};
    QStringList documents;
    for (const Attachment &attachment : draft.attachments)
        documents.append(attachment.name);
    if (!documents.isEmpty())
        names.prepend(QStringLiteral("jansen.bijlagen"));
    return desk.names() == names && desk.attachmentNames() == documents;
}

using Saver
    = std::function<Result<SavedDraft>(FileSystem &, DraftBench &, const Draft &, const SaveOptions &)>;

Result<SavedDraft> ours(FileSystem &files, DraftBench &desk, const Draft &draft, const SaveOptions &options)
{
    BlobStore blobs(files, desk.folder.filePath(QStringLiteral("data/blobs")));
    return saveDraft(files, desk.path, draft, blobs, options, exampleTime());
}

/// As it is often written: the old file goes first, nothing is checked, nothing is synced.
Result<SavedDraft> naive(FileSystem &files, DraftBench &desk, const Draft &draft, const SaveOptions &options)
{
    DraftBench elsewhere;
    const SavedDraft saved = elsewhere.save(draft, {});
    std::ignore = files.remove(desk.path);
    const auto file = files.create(desk.path);
    if (file) {
        std::ignore = (*file)->write(bytesOf(elsewhere.path));
        std::ignore = (*file)->close();
    }
    Q_UNUSED(options)
    return saved;
}

Outcome tryOnce(const Scenario &scenario, const Saver &saver, int call, Failure failure, bool persistently)
{
    DraftBench desk(4);
    const Draft old = draftWith(0, scenario.before.value_or(0));
    Draft changed = draftWith(scenario.firstAfter, scenario.after);
    changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Zoë de Vries"));
    SaveOptions options;
    std::optional<QByteArray> before;
    if (scenario.before) {
        options.expected = desk.save(old).stamp;
        before = bytesOf(desk.path);
    }

    FailingFileSystem failing(*desk.files);
    failing.failAt(call, failure, persistently);
    const auto saved = saver(failing, desk, changed, options);
    Outcome outcome;
    outcome.calls = failing.calls();
    outcome.happened = failing.failures() > 0;
    const bool hasNew = isNew(desk, changed);
    outcome.isHalf = !hasNew && !isOld(desk, before, old);
    outcome.isLie = saved && !hasNew;
    const bool isKindRight
        = !saved && (saved.error().kind == kindOf(failure)) && !saved.error().message.isEmpty();
    outcome.isSilent = !saved && !isKindRight;
    if (!saved) // an error promises that the target is as it was
        outcome.isHalf |= !isOld(desk, before, old);

    const Draft next = saved ? saved->draft : changed;
    if (saved)
        options.expected = saved->stamp;
    // Two hours later, when what the failed save left behind can be no one's any more.
    const auto again = saveDraft(
        *desk.files, desk.path, next, desk.blobs, options, QDateTime::currentDateTimeUtc().addSecs(7200));
    outcome.isStuck = !again || !isNew(desk, changed);
    outcome.isUntidy = !isTidy(desk, changed);
    return outcome;
}

struct Totals
{
    int injected = 0;
    int half = 0;
    int lies = 0;
    int silent = 0;
    int stuck = 0;
    int untidy = 0;
};

/// Lets the first call fail, then the second, and so on to the last.
void tryAll(const Scenario &scenario, const Saver &saver, Failure failure, bool persistently, Totals &totals)
{
    const int calls = tryOnce(scenario, saver, 0, failure, false).calls;
    REQUIRE(calls > 3);
    for (int call = 1; call <= calls; ++call) {
        const Outcome outcome = tryOnce(scenario, saver, call, failure, persistently);
        const bool isGood
            = !outcome.isHalf && !outcome.isLie && !outcome.isSilent && !outcome.isStuck && !outcome.isUntidy;
        if (!isGood) {
            UNSCOPED_INFO(scenario.name << ", call " << call << " of " << calls << ", failure "
                                        << static_cast<int>(failure) << (persistently ? " for good" : " once")
                                        << ": half " << outcome.isHalf << ", lie " << outcome.isLie
                                        << ", silent " << outcome.isSilent << ", stuck " << outcome.isStuck
                                        << ", untidy " << outcome.isUntidy);
        }
        totals.injected += outcome.happened ? 1 : 0;
        totals.half += outcome.isHalf ? 1 : 0;
        totals.lies += outcome.isLie ? 1 : 0;
        totals.silent += outcome.isSilent ? 1 : 0;
        totals.stuck += outcome.isStuck ? 1 : 0;
        totals.untidy += outcome.isUntidy ? 1 : 0;
    }
}

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all{
        {"a first save", std::nullopt, 0, 0},
        {"a first save with two documents", std::nullopt, 2, 0},
        {"answers changed", 1, 1, 0},
        {"a document added", 1, 2, 0},
        {"a document dropped", 3, 2, 1},
        {"all documents dropped", 2, 0, 0},
        {"documents exchanged", 2, 2, 2},
    };
    return all;
}

} // namespace

TEST_CASE("whichever call of a save fails, the file is old or new and the user is told", "[draft]")
{
    Totals totals;
    for (const Scenario &scenario : scenarios()) {
        for (const Failure failure : {Failure::NoSpace, Failure::Io, Failure::NoPermission,
                 Failure::ShortWrite, Failure::SilentShortWrite, Failure::SilentBitFlip}) {
            tryAll(scenario, ours, failure, false, totals);
            tryAll(scenario, ours, failure, true, totals);
        }
    }
    CHECK(totals.half == 0);
    CHECK(totals.lies == 0);
    CHECK(totals.silent == 0);
    CHECK(totals.stuck == 0);
    CHECK(totals.untidy == 0);
    CHECK(totals.injected > 1000);
    std::cout << totals.injected << " failures injected into saves\n";
}

TEST_CASE("the same failures find a saver that removes first and checks nothing", "[draft]")
{
    Totals totals;
    const Scenario scenario{"answers changed", 0, 0, 0};
    for (const Failure failure : {Failure::NoSpace, Failure::Io, Failure::ShortWrite, Failure::SilentBitFlip})
        tryAll(scenario, naive, failure, true, totals);
    CHECK(totals.half > 0);
    CHECK(totals.lies > 0);
}
