#include "archive/ArchiveReader.h"
#include "base/Sha256.h"
#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Draft packageOf(int documents)
{
    Draft draft = exampleDraft(documents);
    draft.isPackage = true;
    return draft;
}

bool areAllThere(const Draft &draft)
{
    return std::all_of(draft.attachments.begin(), draft.attachments.end(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Accepted; });
}

/// Changes a byte of an embedded document where it stands in the file.
void spoil(const QString &path, const QByteArray &document)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype at = bytes.indexOf(document);
    REQUIRE(at > 0);
    bytes[at + 20] = 'X';
    setBytes(path, bytes);
}

} // namespace

TEST_CASE("a package is one file with the documents in it, as they are", "[draft][package]")
{
    DraftBench desk(3);
    const SavedDraft saved = desk.save(packageOf(3));
    CHECK(desk.names() == QStringList{QStringLiteral("jansen.tfa")});
    CHECK(saved.draft.folder.isEmpty());
    const OpenedDraft opened = desk.open();
    CHECK(opened.draft.isPackage);
    CHECK(areAllThere(opened.draft));
    for (int i = 0; i < 3; ++i) {
        CHECK(readAttachment(*desk.files, desk.path, opened.draft, opened.draft.attachments.at(i))
            == documentBytes(i));
    }
    const auto archive = ArchiveReader::open(*desk.files, desk.path, draftRules());
    REQUIRE(archive);
    CHECK(archive->entries().size() == 5 + 3);
    CHECK_FALSE(archive->find(attachmentStart + sha256(documentBytes(1)))->isDeflated);
}

TEST_CASE("the same package gives the same bytes, with one part for equal documents", "[draft][package]")
{
    DraftBench one(1);
    DraftBench other(1);
    Draft draft = packageOf(1);
    Attachment again = draft.attachments.first();
    again.slot = QStringLiteral("contract");
    draft.attachments.append(again);
    one.save(draft);
    other.save(draft);
    CHECK(bytesOf(one.path) == bytesOf(other.path));
    CHECK(areAllThere(one.open().draft));
    CHECK(ArchiveReader::open(*one.files, one.path, draftRules())->entries().size() == 5 + 1);
}

TEST_CASE("saving keeps the form that a draft has, without its documents anywhere else", "[draft][package]")
{
    DraftBench desk(2);
    SavedDraft saved = desk.save(packageOf(2));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    Draft draft = desk.open().draft;
    draft.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Piet"));
    saved = desk.save(draft, {saved.stamp});
    CHECK(desk.names() == QStringList{QStringLiteral("jansen.tfa")});
    CHECK(areAllThere(desk.open().draft));

    // And so does one from which the last document went.
    draft = saved.draft;
    draft.attachments.clear();
    saved = desk.save(draft, {saved.stamp});
    CHECK(desk.open().draft.isPackage);
}

TEST_CASE(
    "a draft goes from one form to the other in its place, and leaves nothing behind", "[draft][package]")
{
    DraftBench desk(2);
    SavedDraft saved = desk.save(exampleDraft(2));
    REQUIRE(desk.attachmentNames().size() == 2);
    const QString own = attachmentFolder(desk.path) + QStringLiteral("/notes.txt");
    const bool hasOwn = GENERATE(false, true);
    if (hasOwn)
        setBytes(own, "my own");
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());

    Draft draft = saved.draft;
    draft.isPackage = true;
    saved = desk.save(draft, {saved.stamp});
    CHECK(areAllThere(desk.open().draft));
    CHECK(desk.attachmentNames() == (hasOwn ? QStringList{QStringLiteral("notes.txt")} : QStringList()));
    CHECK(QFileInfo::exists(attachmentFolder(desk.path)) == hasOwn);

    draft = saved.draft;
    draft.isPackage = false;
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    desk.save(draft, {saved.stamp});
    CHECK(areAllThere(desk.open().draft));
    CHECK(desk.attachmentNames().size() == (hasOwn ? 3 : 2));
    CHECK_FALSE(desk.open().draft.isPackage);
}

TEST_CASE("a document that is missing keeps no package from being made, and is told", "[draft][package]")
{
    DraftBench desk(1);
    const SavedDraft saved = desk.save(packageOf(2));
    CHECK(saved.draft.attachments.at(0).state == Attachment::State::Accepted);
    CHECK(saved.draft.attachments.at(1).state == Attachment::State::Missing);
    const OpenedDraft opened = desk.open();
    CHECK(opened.draft.attachments.at(1).state == Attachment::State::Missing);

    // The user puts it beside the package: it is found there, goes in, and stays the user's own.
    REQUIRE(desk.files->makeFolder(attachmentFolder(desk.path)));
    const QString own = attachmentFolder(desk.path) + QStringLiteral("/scan.pdf");
    setBytes(own, documentBytes(1));
    CHECK(areAllThere(desk.open().draft));
    desk.save(opened.draft, {opened.stamp});
    CHECK(areAllThere(desk.open().draft));
    CHECK(bytesOf(own) == documentBytes(1));
}

TEST_CASE("damage to a document in a package is named, and keeps nobody from going on", "[draft][package]")
{
    DraftBench desk(2);
    desk.save(packageOf(2));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    spoil(desk.path, documentBytes(0));
    const OpenedDraft opened = desk.open();
    CHECK(opened.draft.attachments.at(0).state == Attachment::State::Changed);
    CHECK(opened.draft.attachments.at(1).state == Attachment::State::Accepted);
    const auto bytes = readAttachment(*desk.files, desk.path, opened.draft, opened.draft.attachments.at(0));
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().message.contains(QStringLiteral("document 0.pdf")));

    // Whole beside it, it counts.
    REQUIRE(desk.files->makeFolder(attachmentFolder(desk.path)));
    setBytes(attachmentFolder(desk.path) + QStringLiteral("/anything.pdf"), documentBytes(0));
    CHECK(areAllThere(desk.open().draft));
    desk.save(desk.open().draft, {opened.stamp});
    REQUIRE(QDir(attachmentFolder(desk.path)).removeRecursively());
    CHECK(areAllThere(desk.open().draft));
}

TEST_CASE("making a package tells how far it is, and can be cancelled at every step", "[draft][package]")
{
    DraftBench desk(4);
    const SavedDraft first = desk.save(exampleDraft(2));
    const QByteArray before = bytesOf(desk.path);
    Draft draft = packageOf(4);
    draft.draftId = first.draft.draftId;
    int steps = 0;
    qint64 last = -1;
    SaveOptions options;
    options.expected = first.stamp;
    options.progress = [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        ++steps;
        return true;
    };
    {
        DraftBench other(4);
        options.expected.reset();
        other.save(draft, options);
    }
    CHECK(steps == 12);
    options.expected = first.stamp;
    for (int end = 1; end <= steps; ++end) {
        int step = 0;
        options.progress = [&](qint64, qint64) {
            return ++step < end;
        };
        const auto saved = saveDraft(*desk.files, desk.path, draft, desk.blobs, options, exampleTime());
        REQUIRE_FALSE(saved);
        CHECK(saved.error().kind == ErrorKind::Cancelled);
        CHECK(bytesOf(desk.path) == before);
        CHECK(desk.names() == QStringList{QStringLiteral("jansen.bijlagen"), QStringLiteral("jansen.tfa")});
        CHECK(desk.attachmentNames().size() == 2);
    }
}

TEST_CASE("what a saved package gave up comes back with undo", "[draft][package]")
{
    DraftBench desk(2);
    SavedDraft saved = desk.save(packageOf(2));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    Draft without = saved.draft;
    const Attachment removed = without.attachments.takeLast();
    saved = desk.save(without, {saved.stamp});
    CHECK_FALSE(bytesOf(desk.path).contains(documentBytes(1)));
    Draft with = saved.draft;
    with.attachments.append(removed);
    desk.save(with, {saved.stamp});
    CHECK(areAllThere(desk.open().draft));
}

TEST_CASE("a moved draft finds its documents: in itself, by today's name, by the recorded one, by content",
    "[draft][package]")
{
    DraftBench desk(1);
    const bool isPackage = GENERATE(false, true);
    Draft draft = exampleDraft(1);
    draft.isPackage = isPackage;
    desk.save(draft);
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    const QString cases = QFileInfo(desk.path).path();
    const QString elsewhere = desk.folder.filePath(QStringLiteral("elsewhere"));
    REQUIRE(desk.files->makeFolder(elsewhere));
    const auto isFound = [&](const QString &path) {
        const auto opened = openDraft(*desk.files, path);
        REQUIRE(opened);
        const auto bytes
            = readAttachment(*desk.files, path, opened->draft, opened->draft.attachments.first());
        CHECK(bytes.has_value() == areAllThere(opened->draft));
        return bytes.has_value();
    };
    // Moved alone: only a package has everything with it.
    const QString moved = elsewhere + QStringLiteral("/piet.tfa");
    REQUIRE(QFile::rename(desk.path, moved));
    CHECK(isFound(moved) == isPackage);
    if (isPackage)
        return;
    // With its folder under its old name, under today's name, and with the file renamed in it.
    const QString old = elsewhere + QStringLiteral("/jansen.bijlagen");
    REQUIRE(QFile::rename(cases + QStringLiteral("/jansen.bijlagen"), old));
    CHECK(isFound(moved));
    const QString today = elsewhere + QStringLiteral("/piet.bijlagen");
    REQUIRE(QFile::rename(old, today));
    CHECK(isFound(moved));
    REQUIRE(QFile::rename(
        today + QStringLiteral("/document 0.pdf"), today + QStringLiteral("/paspoort Piet.pdf")));
    CHECK(isFound(moved));
}
