// Drafts whose file was damaged: what is whole comes back, and nothing damaged ever passes for whole.
#include "archive/ArchiveReader.h"
#include "archive/ZipStructure.h"
#include "draft/AttachmentPlaces.h"
#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"
#include "draft/PreviousDrafts.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

/// A saved draft to be damaged; its documents are only in the file itself, or only beside it.
struct DamageBench
{
    explicit DamageBench(bool isPackage)
        : desk(2)
    {
        Draft draft = exampleDraft(2);
        draft.isPackage = isPackage;
        saved = desk.save(draft);
        good = bytesOf(desk.path);
        REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
        const auto archive = ArchiveReader::open(*desk.files, desk.path, draftRules());
        REQUIRE(archive);
        for (const ArchiveEntry &entry : archive->entries())
            entries.insert(entry.name, {entry.start, entry.dataStart + entry.packedSize});
    }

    Result<OpenedDraft> openBytes(const QByteArray &bytes)
    {
        setBytes(desk.path, bytes);
        return openDraft(*desk.files, desk.path);
    }
    /// Is the entry as it was, header and all?
    bool isUntouched(const QString &name, const QByteArray &bytes) const
    {
        const auto [start, end] = entries.value(name);
        return bytes.size() >= end && bytes.mid(start, end - start) == good.mid(start, end - start);
    }

    DraftBench desk;
    SavedDraft saved;
    QByteArray good;
    QHash<QString, std::pair<qint64, qint64>> entries;
};

struct DamageTotals
{
    int tried = 0;
    int whole = 0; ///< opened as if nothing were damaged
    int recovered = 0;
    int refused = 0;
    int lies = 0; ///< opened, or a document passed, with other content than was saved
    int lost = 0; ///< manifest and answers untouched, and yet not opened
    int silent = 0; ///< refused without a sentence
    int unnamed = 0; ///< a document that is damaged, and is not said to be
};

void judge(DamageBench &bench, const QByteArray &bytes, DamageTotals &totals)
{
    const auto opened = bench.openBytes(bytes);
    ++totals.tried;
    if (!opened) {
        ++totals.refused;
        const bool isRest = bench.isUntouched(manifestPart, bytes) && bench.isUntouched(answersPart, bytes);
        totals.lost += isRest ? 1 : 0;
        totals.silent += opened.error().message.contains(QStringLiteral("jansen.tfa")) ? 0 : 1;
        return;
    }
    totals.recovered += opened->damage ? 1 : 0;
    totals.whole += opened->damage ? 0 : 1;
    totals.lies += opened->draft.answers == bench.saved.draft.answers ? 0 : 1;
    AttachmentPlaces places(*bench.desk.files, bench.desk.path, opened->draft);
    for (const Attachment &attachment : opened->draft.attachments) {
        const bool isThere = attachment.state == Attachment::State::Accepted;
        const auto read = places.read(attachment);
        totals.unnamed += isThere == read.has_value() ? 0 : 1;
        const int number = attachment.name.contains(QLatin1Char('0')) ? 0 : 1;
        totals.lies += read && *read != documentBytes(number) ? 1 : 0;
    }
}

void checkTotals(const char *what, const DamageTotals &totals)
{
    CHECK(totals.lies == 0);
    CHECK(totals.lost == 0);
    CHECK(totals.silent == 0);
    CHECK(totals.unnamed == 0);
    CHECK(totals.recovered > 0);
    CHECK(totals.refused > 0);
    std::cout << what << ": " << totals.tried << " damaged drafts, " << totals.recovered << " recovered, "
              << totals.refused << " refused, " << totals.whole
              << " with no more than documents damaged, each named\n";
}

} // namespace

TEST_CASE("a draft cut off at any byte gives its answers as long as they are there", "[draft][salvage]")
{
    DamageBench bench(true);
    DamageTotals totals;
    for (qsizetype size = 0; size < bench.good.size(); ++size)
        judge(bench, bench.good.left(size), totals);
    checkTotals("cut off", totals);
    CHECK(totals.whole == 0);
}

TEST_CASE("whatever bits of a draft change, its answers come back whole or not at all", "[draft][salvage]")
{
    // VERDER_FLIPS for more; fixed seeds, so that a failure can be seen again.
    const int count
        = qEnvironmentVariableIsSet("VERDER_FLIPS") ? qEnvironmentVariableIntValue("VERDER_FLIPS") : 1000;
    DamageBench bench(true);
    DamageTotals totals;
    QRandomGenerator random(2026);
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = bench.good;
        const int flips = random.bounded(4) == 0 ? random.bounded(2, 20) : 1;
        for (int flip = 0; flip < flips; ++flip) {
            const auto at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        if (bytes != bench.good)
            judge(bench, bytes, totals);
    }
    checkTotals("changed bits", totals);
}

TEST_CASE("a draft without its end is recovered, with its documents and without the damage spreading",
    "[draft][salvage]")
{
    const bool isPackage = GENERATE(true, false);
    DamageBench bench(isPackage);
    const auto opened = bench.openBytes(bench.good.left(bench.good.size() - 30));
    REQUIRE(opened);
    REQUIRE(opened->damage);
    CHECK(brokenRule(*opened->damage) == QStringLiteral("Z01"));
    CHECK(opened->lost.isEmpty());
    CHECK(opened->draft.answers == bench.saved.draft.answers);
    CHECK(opened->draft.state.page == bench.saved.draft.state.page);
    for (const Attachment &attachment : opened->draft.attachments)
        CHECK(attachment.state == Attachment::State::Accepted);

    // Saved elsewhere it is a whole draft with both.
    BlobStore blobs(*bench.desk.files, bench.desk.folder.filePath(QStringLiteral("data/blobs")));
    SaveOptions options;
    options.openedFrom = bench.desk.path;
    const QString copy = bench.desk.folder.filePath(QStringLiteral("cases/copy.tfa"));
    REQUIRE(saveDraft(*bench.desk.files, copy, opened->draft, blobs, options, exampleTime()));
    const auto again = openDraft(*bench.desk.files, copy);
    REQUIRE(again);
    CHECK_FALSE(again->damage);
    for (const Attachment &attachment : again->draft.attachments)
        CHECK(attachment.state == Attachment::State::Accepted);
}

TEST_CASE(
    "a damaged document of a damaged package is named, and the other one comes back", "[draft][salvage]")
{
    DamageBench bench(true);
    QByteArray bytes = bench.good.left(bench.good.size() - 30);
    bytes[bytes.indexOf(documentBytes(0)) + 20] = 'X';
    const auto opened = bench.openBytes(bytes);
    REQUIRE(opened);
    CHECK(opened->draft.attachments.at(0).state == Attachment::State::Changed);
    CHECK(opened->draft.attachments.at(1).state == Attachment::State::Accepted);
}

TEST_CASE("where the answers are damaged the message says so", "[draft][salvage]")
{
    DamageBench bench(false);
    QByteArray bytes = bench.good;
    const auto [start, end] = bench.entries.value(answersPart);
    bytes[end - 5] = static_cast<char>(bytes.at(end - 5) ^ 1);
    const auto opened = bench.openBytes(bytes);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Damaged);
    CHECK(opened.error().message.contains(QStringLiteral("the answers in it")));
    CHECK(start > 0);
}

TEST_CASE("what a draft held before its last save is kept for 14 days", "[draft][salvage]")
{
    DraftBench desk(1);
    SaveOptions options;
    options.previousFolder = desk.folder.filePath(QStringLiteral("data/previous"));
    PreviousDrafts previous(*desk.files, options.previousFolder);
    const SavedDraft first = desk.save(exampleDraft(1), options);
    CHECK_FALSE(previous.find(desk.path));
    Draft changed = first.draft;
    changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Piet"));
    options.expected = first.stamp;
    options.expected = desk.save(changed, options).stamp;
    auto kept = previous.find(desk.path);
    REQUIRE(kept);
    CHECK(openDraft(*desk.files, kept->path)->draft.answers == first.draft.answers);
    CHECK_FALSE(QFileInfo(kept->path).fileName().contains(QStringLiteral("jansen")));

    // One generation, not many; found by its id where the draft was moved.
    changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Kees"));
    desk.save(changed, options);
    kept = previous.find(desk.path);
    CHECK(openDraft(*desk.files, kept->path)->draft.answers[QStringLiteral("persoon.naam")]
        == QStringLiteral("Piet"));
    CHECK(desk.files->list(options.previousFolder)->size() == 1);
    CHECK_FALSE(previous.find(QStringLiteral("/elsewhere/jansen.tfa")));
    CHECK(previous.find(QStringLiteral("/elsewhere/jansen.tfa"), changed.draftId));

    previous.empty(kept->since.addDays(13));
    CHECK(previous.find(desk.path));
    previous.empty(kept->since.addDays(15));
    CHECK_FALSE(previous.find(desk.path));
}
