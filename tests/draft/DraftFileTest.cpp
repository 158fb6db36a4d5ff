#include "draft/DraftFile.h"

#include "archive/ArchiveReader.h"
#include "draft/BlobStore.h"
#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

void checkEqual(const Draft &a, const Draft &b)
{
    CHECK(a.draftId == b.draftId);
    CHECK(a.revision == b.revision);
    CHECK(a.parentHash == b.parentHash);
    CHECK(a.formId == b.formId);
    CHECK(a.formVersion == b.formVersion);
    CHECK(a.formSha256 == b.formSha256);
    CHECK(a.title == b.title);
    CHECK(a.created == b.created);
    CHECK(a.modified == b.modified);
    CHECK(a.answers == b.answers);
    CHECK(a.form == b.form);
    CHECK(a.state.page == b.state.page);
    CHECK(a.state.visited == b.state.visited);
    CHECK(a.state.putOff == b.state.putOff);
    CHECK(a.state.acknowledged == b.state.acknowledged);
    CHECK(a.state.today == b.state.today);
    CHECK(a.state.submission == b.state.submission);
    CHECK(a.state.dropped == b.state.dropped);
    CHECK(a.state.unknown == b.state.unknown);
    CHECK(a.attachments == b.attachments);
    CHECK(a.folder == b.folder);
    CHECK(a.unknownManifest == b.unknownManifest);
}

} // namespace

TEST_CASE("a draft comes back from its file as it went in", "[draft]")
{
    DraftBench desk(3);
    Draft draft = exampleDraft(3);
    draft.state.submission = {{QStringLiteral("state"), QStringLiteral("sealed")}};
    draft.state.dropped
        = {{QStringLiteral("1"), QJsonObject{{QStringLiteral("old"), QStringLiteral("kept")}}}};
    const SavedDraft saved = desk.save(draft);
    const OpenedDraft opened = desk.open();
    checkEqual(opened.draft, saved.draft);
    CHECK(opened.draft.answers == draft.answers);
    CHECK(opened.draft.revision == 1);
    CHECK(opened.draft.folder == QStringLiteral("jansen.bijlagen"));
    CHECK(opened.stamp.file == saved.stamp.file);
    CHECK(opened.stamp.manifestHash == saved.stamp.manifestHash);
    CHECK(desk.attachmentNames()
        == QStringList{QStringLiteral("document 0.pdf"), QStringLiteral("document 1.pdf"),
            QStringLiteral("document 2.pdf")});
}

TEST_CASE("the same draft gives the same bytes", "[draft]")
{
    DraftBench one(2);
    DraftBench other(2);
    one.save(exampleDraft(2));
    other.save(exampleDraft(2));
    CHECK(bytesOf(one.path) == bytesOf(other.path));
    CHECK(bytesOf(one.path).size() < 32 * 1024);
}

TEST_CASE("keys that this version does not know are kept at every level", "[draft]")
{
    DraftBench desk(1);
    Draft draft = exampleDraft(1);
    draft.unknownManifest = {{QStringLiteral("colour"), QStringLiteral("blue")},
        {QStringLiteral("form"), QJsonObject{{QStringLiteral("publisher"), 7}}},
        {QStringLiteral("attachments"),
            QJsonObject{{draft.attachments.first().sha256, QJsonObject{{QStringLiteral("seal"), true}}}}}};
    draft.state.unknown = {{QStringLiteral("zoom"), 1.5}};
    draft.answers.insert(QStringLiteral("of.another.version"), QStringLiteral("kept"));
    const SavedDraft saved = desk.save(draft);
    const Draft opened = desk.open().draft;
    CHECK(opened.unknownManifest == draft.unknownManifest);
    CHECK(opened.state.unknown == draft.state.unknown);
    CHECK(opened.answers == draft.answers);
    desk.save(opened, {saved.stamp});
    CHECK(desk.open().draft.unknownManifest == draft.unknownManifest);
}

TEST_CASE("each save counts a revision and names the one before", "[draft]")
{
    DraftBench desk;
    const SavedDraft first = desk.save(exampleDraft());
    const SavedDraft second = desk.save(first.draft, {first.stamp});
    CHECK(second.draft.revision == 2);
    CHECK(second.draft.parentHash == first.stamp.manifestHash);
    CHECK(desk.open().draft.parentHash == first.stamp.manifestHash);
}

TEST_CASE("the draft and its attachments are readable by their owner only", "[draft]")
{
    DraftBench desk(1);
    desk.save(exampleDraft(1));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {desk.path, attachmentFolder(desk.path),
             QString(attachmentFolder(desk.path) + QStringLiteral("/document 0.pdf")),
             desk.blobs.pathOf(exampleAttachment(0).sha256),
             desk.folder.filePath(QStringLiteral("data/blobs"))}) {
        INFO(path.toStdString());
        CHECK((QFileInfo(path).permissions() & others) == QFile::Permissions());
        CHECK(QFileInfo(path).isReadable());
    }
}
