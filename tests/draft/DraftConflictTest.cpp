#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"
#include "draft/RecentDrafts.h"
#include "draft/SafeName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Result<SavedDraft> trySave(DraftBench &desk, const Draft &draft, const SaveOptions &options)
{
    return saveDraft(*desk.files, desk.path, draft, desk.blobs, options, exampleTime());
}

void checkConflict(DraftBench &desk, const Draft &draft, const SaveOptions &options)
{
    const bool isThere = QFile::exists(desk.path);
    const QByteArray before = isThere ? bytesOf(desk.path) : QByteArray();
    const auto saved = trySave(desk, draft, options);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Conflict);
    CHECK(QFile::exists(desk.path) == isThere);
    if (isThere)
        CHECK(bytesOf(desk.path) == before);
}

} // namespace

TEST_CASE("a draft that somebody else changed is not overwritten unless the user says so", "[draft]")
{
    DraftBench desk;
    const SavedDraft mine = desk.save(exampleDraft());
    Draft theirs = mine.draft;
    theirs.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Piet"));
    desk.save(theirs, {mine.stamp});

    checkConflict(desk, mine.draft, {mine.stamp});
    desk.save(mine.draft, {mine.stamp, true});
    CHECK(desk.open().draft.answers == mine.draft.answers);
}

TEST_CASE("a file that is there is not replaced by a draft that was never opened from it", "[draft]")
{
    DraftBench desk;
    SECTION("another draft")
    {
        desk.save(exampleDraft());
    }
    SECTION("something else")
    {
        setBytes(desk.path, "a letter");
    }
    checkConflict(desk, exampleDraft(), {});
    desk.save(exampleDraft(), {std::nullopt, true});
    desk.open();
}

TEST_CASE("a draft that was moved away, or damaged since, is not saved over silently", "[draft]")
{
    DraftBench desk;
    const SavedDraft saved = desk.save(exampleDraft());
    SECTION("moved")
    {
        REQUIRE(QFile::rename(desk.path, desk.path + QStringLiteral(".old")));
    }
    SECTION("damaged")
    {
        setBytes(desk.path, bytesOf(desk.path).left(100));
    }
    checkConflict(desk, saved.draft, {saved.stamp});
}

TEST_CASE("a draft that was only touched is still the same", "[draft]")
{
    DraftBench desk;
    const SavedDraft saved = desk.save(exampleDraft());
    setBytes(desk.path, bytesOf(desk.path));
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(exampleTime().addDays(3), QFileDevice::FileModificationTime));
    file.close();
    REQUIRE(desk.files->stamp(desk.path) != saved.stamp.file);
    desk.save(saved.draft, {saved.stamp});
}

TEST_CASE("an attachment is found by name, and by content when it was renamed", "[draft]")
{
    DraftBench desk(2);
    desk.save(exampleDraft(2));
    const QDir folder(attachmentFolder(desk.path));
    const auto state = [&](int i) {
        return desk.open().draft.attachments.at(i).state;
    };
    SECTION("renamed")
    {
        REQUIRE(QFile::rename(
            folder.filePath(QStringLiteral("document 0.pdf")), folder.filePath(QStringLiteral("pas.pdf"))));
        CHECK(state(0) == Attachment::State::Accepted);
    }
    SECTION("lost")
    {
        REQUIRE(QFile::remove(folder.filePath(QStringLiteral("document 0.pdf"))));
        CHECK(state(0) == Attachment::State::Missing);
    }
    SECTION("changed in place, of the same size")
    {
        QByteArray bytes = documentBytes(0);
        bytes[30] = 'X';
        setBytes(folder.filePath(QStringLiteral("document 0.pdf")), bytes);
        CHECK(state(0) == Attachment::State::Changed);
        CHECK(openDraft(*desk.files, desk.path, AttachmentCheck::NameAndSize)->draft.attachments.first().state
            == Attachment::State::Accepted);
        const OpenedDraft opened = desk.open();
        CHECK_FALSE(readAttachment(*desk.files, desk.path, opened.draft, opened.draft.attachments.first())
            == documentBytes(0));
    }
    SECTION("swapped")
    {
        setBytes(folder.filePath(QStringLiteral("document 0.pdf")), documentBytes(1));
        setBytes(folder.filePath(QStringLiteral("document 1.pdf")), documentBytes(0));
        CHECK(state(0) == Attachment::State::Accepted);
    }
    SECTION("the draft was renamed without its folder")
    {
        const QString other = QFileInfo(desk.path).path() + QStringLiteral("/anders.tfa");
        REQUIRE(QFile::rename(desk.path, other));
        desk.path = other;
        CHECK(state(0) == Attachment::State::Accepted);
    }
    const bool isWhole = state(0) == Attachment::State::Accepted;
    CHECK(state(1) == Attachment::State::Accepted);
    const OpenedDraft opened = desk.open();
    const auto bytes = readAttachment(*desk.files, desk.path, opened.draft, opened.draft.attachments.first());
    CHECK(bytes.has_value() == isWhole);
}

TEST_CASE("a document that the folder lost comes back from the store with the next save", "[draft]")
{
    DraftBench desk(1);
    const SavedDraft saved = desk.save(exampleDraft(1));
    REQUIRE(QDir(attachmentFolder(desk.path)).removeRecursively());
    const SavedDraft again = desk.save(desk.open().draft, {saved.stamp});
    CHECK(again.draft.attachments.first().state == Attachment::State::Accepted);
    CHECK(desk.attachmentNames() == QStringList{QStringLiteral("document 0.pdf")});
}

TEST_CASE("a missing document keeps nobody from saving, and is told", "[draft]")
{
    DraftBench desk;
    const SavedDraft saved = desk.save(exampleDraft(1));
    CHECK(saved.draft.attachments.first().state == Attachment::State::Missing);
    CHECK(desk.open().draft.attachments.first().state == Attachment::State::Missing);
}

TEST_CASE("saving under another name takes the documents along and leaves the old ones", "[draft]")
{
    DraftBench desk(2);
    const SavedDraft saved = desk.save(exampleDraft(2));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    const QString before = desk.path;
    desk.path = desk.folder.filePath(QStringLiteral("copy.tfa"));
    SaveOptions options;
    options.openedFrom = before;
    desk.save(saved.draft, options);
    CHECK(desk.attachmentNames().size() == 2);
    desk.path = before;
    CHECK(desk.attachmentNames().size() == 2);
}

TEST_CASE("the user's own files in the folder are never touched", "[draft]")
{
    DraftBench desk(2);
    REQUIRE(desk.files->makeFolder(attachmentFolder(desk.path)));
    const QString own = attachmentFolder(desk.path) + QStringLiteral("/document 0.pdf");
    setBytes(own, "my own");
    const SavedDraft saved = desk.save(exampleDraft(2));
    CHECK(bytesOf(own) == "my own");
    CHECK(desk.open().draft.attachments.first().state == Attachment::State::Accepted);
    Draft without = saved.draft;
    without.attachments.clear();
    desk.save(without, {saved.stamp});
    CHECK(bytesOf(own) == "my own");
    CHECK(desk.attachmentNames() == QStringList{QStringLiteral("document 0.pdf")});
}

TEST_CASE("a name becomes a file name that every system takes", "[draft]")
{
    const auto safe = [](const char *name) {
        return safeName(QString::fromUtf8(name));
    };
    CHECK(safe("paspoort.pdf") == QStringLiteral("paspoort.pdf"));
    CHECK(safe("../../etc/passwd") == QStringLiteral("_.._etc_passwd"));
    CHECK(safe("C:\\x.pdf") == QStringLiteral("C_x.pdf"));
    CHECK(safe("con.pdf") == QStringLiteral("_con.pdf"));
    CHECK(safe("a\xE2\x80\xAE"
               "fdp.exe")
        == QStringLiteral("a_fdp.exe"));
    CHECK(safe("a\n\tb.pdf") == QStringLiteral("a_b.pdf"));
    CHECK(safe(".hidden") == QStringLiteral("hidden"));
    CHECK(safe("...") == QStringLiteral("document.pdf"));
    CHECK(safe("") == QStringLiteral("document.pdf"));
    const QString longName = safeName(QString(QString(300, QChar(0x20AC)) + QStringLiteral(".pdf")));
    CHECK(longName.toUtf8().size() <= 100);
    CHECK(longName.endsWith(QStringLiteral(".pdf")));
    CHECK(freeName(QStringLiteral("a.pdf"), {QStringLiteral("A.PDF"), QStringLiteral("a (2).pdf")})
        == QStringLiteral("a (3).pdf"));
}

TEST_CASE("the list of recent drafts knows paths and forms, and nobody's name", "[draft]")
{
    DraftBench desk;
    const QString path = desk.folder.filePath(QStringLiteral("data/recent.json"));
    RecentDrafts recent(*desk.files, path);
    const Draft draft = exampleDraft();
    for (int i = 0; i < 60; ++i)
        REQUIRE(recent.add({QStringLiteral("/d/%1.tfa").arg(i), draft.formId, draft.draftId}));
    REQUIRE(recent.add({QStringLiteral("/d/30.tfa"), draft.formId, draft.draftId}));
    CHECK(recent.all().size() == 50);
    CHECK(recent.all().first().path == QStringLiteral("/d/30.tfa"));
    CHECK(recent.all().first().draftId == draft.draftId);
    REQUIRE(recent.remove(QStringLiteral("/d/30.tfa")));
    CHECK(recent.all().first().path == QStringLiteral("/d/59.tfa"));
    CHECK_FALSE(bytesOf(path).contains("Jansen"));
    CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    setBytes(path, "no json");
    CHECK(recent.all().isEmpty());
    CHECK(recent.add({QStringLiteral("/d/1.tfa"), draft.formId, draft.draftId}));
}

TEST_CASE("the store of documents keeps each content once and finds damage", "[draft]")
{
    DraftBench desk;
    const auto hash = desk.blobs.addBytes(documentBytes(1));
    REQUIRE(hash);
    CHECK(desk.blobs.addBytes(documentBytes(1)) == *hash);
    CHECK(desk.blobs.contains(*hash));
    CHECK(desk.blobs.read(*hash, 1'000'000) == documentBytes(1));
    setBytes(desk.blobs.pathOf(*hash), "half");
    CHECK(desk.blobs.read(*hash, 1'000'000).error().kind == ErrorKind::Damaged);
    REQUIRE(desk.blobs.addBytes(documentBytes(1)));
    CHECK(desk.blobs.read(*hash, 1'000'000) == documentBytes(1));
    CHECK(desk.blobs.add(desk.blobs.pathOf(*hash), 10).error().kind == ErrorKind::TooLarge);
    REQUIRE(desk.blobs.remove(*hash));
    REQUIRE(desk.blobs.remove(*hash));
    CHECK_FALSE(desk.blobs.contains(*hash));
}
