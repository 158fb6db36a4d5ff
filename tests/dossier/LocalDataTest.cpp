// What is kept on this machine can be seen and wiped, but for what is still needed.
#include "dossier/LocalData.h"

#include "backend/Environment.h"
#include "backend/Outbox.h"
#include "base/Sha256.h"
#include "dossier/Dossier.h"
#include "draft/BlobStore.h"
#include "support/DeadOwner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

class LocalDataBench
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    LocalData::Part part(LocalData::Kind kind, bool isAnyOpen = false) const
    {
        const QList<LocalData::Part> parts = data.parts(isAnyOpen);
        const auto found = std::find_if(
            parts.begin(), parts.end(), [&](const LocalData::Part &part) { return part.kind == kind; });
        REQUIRE(found != parts.end());
        return *found;
    }
    QString write(const QString &name)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{}");
        return file.fileName();
    }
    QString document(const QByteArray &bytes)
    {
        const auto hash = blobs.addBytes(bytes);
        REQUIRE(hash);
        return *hash;
    }
    static Attachment documentOf(const QString &hash)
    {
        Attachment attachment;
        attachment.sha256 = hash;
        attachment.name = QStringLiteral("a.pdf");
        attachment.slot = QStringLiteral("paspoort");
        return attachment;
    }
    static Draft draftWith(const QString &document)
    {
        Draft draft;
        draft.draftId = QUuid::createUuid();
        draft.formId = QStringLiteral("verlenging-kennismigrant");
        if (!document.isEmpty())
            draft.attachments = {documentOf(document)};
        return draft;
    }
    /// Work on a draft with that document; the journal is left open where \a leaves says so.
    Journal work(const QString &document)
    {
        auto journal = Journal::open(*files, path(QStringLiteral("journals")), draftWith({}), {}, {}, now);
        REQUIRE(journal);
        REQUIRE(journal->append(draftWith(document), now));
        return *std::move(journal);
    }
    /// An application on its way, or received.
    void send(const QString &document, SubmissionState state)
    {
        SealedApplication sealed;
        sealed.submissionId = QUuid::createUuid();
        sealed.bytes = "{}";
        sealed.digest = QStringLiteral("sha-256:") + sha256(sealed.bytes);
        sealed.formId = QStringLiteral("verlenging-kennismigrant");
        sealed.formVersion = QStringLiteral("2026.1");
        sealed.attachments = {documentOf(document)};
        Environment practice;
        practice.name = QStringLiteral("practice");
        SubmissionRecord record
            = newSubmission(sealed, QUuid::createUuid(), path(QStringLiteral("a.tfa")), practice, now);
        record.state = state;
        record.receiptEnvelope = {{QStringLiteral("keyId"), QStringLiteral("k")}};
        REQUIRE(Outbox(*files, path(QStringLiteral("outbox")), practice.name).save(record));
    }

private:
    QTemporaryDir m_folder;

public:
    const QDateTime now = QDateTime(QDate(2026, 2, 10), QTime(12, 0), Qt::UTC);
    std::unique_ptr<FileSystem> files = systemFiles();
    BlobStore blobs{*files, path(QStringLiteral("blobs"))};
    LocalData data{*files, blobs, LocalData::placesIn(m_folder.path())};
};

} // namespace

TEST_CASE("What is kept is counted, with its size and place", "[dossier]")
{
    LocalDataBench bench;
    bench.document("one");
    bench.document("second");
    const LocalData::Part documents = bench.part(LocalData::Kind::Documents);
    CHECK(documents.files == 2);
    CHECK(documents.bytes == 9);
    CHECK(documents.place == bench.path(QStringLiteral("blobs")));
    CHECK(documents.removable == 2);
    CHECK(bench.part(LocalData::Kind::Documents, true).removable == 0); // undo may want them
    CHECK(bench.part(LocalData::Kind::Bin).files == 0);
}

TEST_CASE("Wiping never takes what is still being sent", "[dossier]")
{
    LocalDataBench bench;
    const QString underWay = bench.document("under way");
    const QString received = bench.document("received");
    bench.send(underWay, SubmissionState::Documenten);
    bench.send(received, SubmissionState::Ingediend);
    CHECK(bench.part(LocalData::Kind::Outbox).files == 2);
    CHECK(bench.part(LocalData::Kind::Outbox).removable == 1);
    REQUIRE(bench.data.wipe(LocalData::Kind::Outbox, false));
    REQUIRE(bench.data.wipe(LocalData::Kind::Documents, false));
    CHECK(bench.part(LocalData::Kind::Outbox).files == 1);
    CHECK(bench.blobs.contains(underWay));
    CHECK_FALSE(bench.blobs.contains(received));

    SECTION("nor anything while it cannot be told what is being sent")
    {
        QFile file(bench.path(QStringLiteral("outbox/practice/damaged.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const QString other = bench.document("other");
        REQUIRE(bench.data.wipe(LocalData::Kind::Documents, false));
        CHECK(bench.blobs.contains(other));
        REQUIRE(bench.data.wipe(LocalData::Kind::Outbox, false));
        CHECK(QFile::exists(file.fileName()));
    }
}

TEST_CASE(
    "What was practised is wiped whole, and not while an application is being practised with", "[dossier]")
{
    LocalDataBench bench;
    bench.write(QStringLiteral("practice/practice.sqlite"));
    bench.send(bench.document("under way"), SubmissionState::Documenten);
    CHECK(bench.part(LocalData::Kind::Practice).files == 1);
    CHECK(bench.part(LocalData::Kind::Practice).removable == 0);
    REQUIRE(QDir(bench.path(QStringLiteral("outbox"))).removeRecursively());
    bench.send(bench.document("received"), SubmissionState::Ingediend);
    CHECK(bench.part(LocalData::Kind::Practice).removable == 1);
    REQUIRE(bench.data.wipe(LocalData::Kind::Practice, false));
    CHECK(bench.part(LocalData::Kind::Practice).files == 0);
}

TEST_CASE("Copies of cases and the organisation's details are seen and wiped", "[dossier]")
{
    LocalDataBench bench;
    const QString cases = bench.write(QStringLiteral("cases/practice/12345678.json"));
    const QString profiles = bench.write(QStringLiteral("profiles.json"));
    REQUIRE(bench.part(LocalData::Kind::Cases).removable == 1);
    REQUIRE(bench.part(LocalData::Kind::Profiles).removable == 1);
    REQUIRE(bench.data.wipe(LocalData::Kind::Cases, true));
    CHECK_FALSE(QFile::exists(cases));
    CHECK(QFile::exists(profiles));
    REQUIRE(bench.data.wipe(LocalData::Kind::Profiles, true));
    CHECK_FALSE(QFile::exists(profiles));
}

TEST_CASE("Wiping takes the work of programs that are gone, and not of those that run", "[dossier]")
{
    LocalDataBench bench;
    const QString lost = bench.document("lost");
    const QString kept = bench.document("kept");
    bench.work(lost);
    killOwners(bench.path(QStringLiteral("journals")));
    const Journal living = bench.work(kept);
    CHECK(bench.part(LocalData::Kind::UnsavedWork).files == 2);
    CHECK(bench.part(LocalData::Kind::UnsavedWork).removable == 1);
    CHECK(bench.part(LocalData::Kind::Documents).removable == 0); // both may still be saved
    REQUIRE(bench.data.wipe(LocalData::Kind::UnsavedWork, false));
    CHECK(bench.part(LocalData::Kind::UnsavedWork).files == 1);
    REQUIRE(bench.data.wipe(LocalData::Kind::Documents, false));
    CHECK(bench.blobs.contains(kept));
    CHECK_FALSE(bench.blobs.contains(lost));
}

TEST_CASE("What lies in the bin comes back with its documents, until the bin is wiped", "[dossier]")
{
    LocalDataBench bench;
    const QString document = bench.document("in the bin");
    bench.work(document);
    const QList<QString> journals = QDir(bench.path(QStringLiteral("journals"))).entryList(QDir::Files);
    REQUIRE(journals.size() == 1);
    REQUIRE(Journal::discard(
        *bench.files, bench.path(QStringLiteral("journals/") + journals.first()), bench.now));
    const QList<DiscardedWork> bin = bench.data.bin();
    REQUIRE(bin.size() == 1);
    CHECK(bin.first().discarded == bench.now);
    CHECK(bin.first().work.draft.attachments.size() == 1);
    bench.data.sweepDocuments({});
    CHECK(bench.blobs.contains(document));
    REQUIRE(bench.data.wipe(LocalData::Kind::Bin, false));
    CHECK(bench.data.bin().isEmpty());
    bench.data.sweepDocuments({});
    CHECK_FALSE(bench.blobs.contains(document));
}

TEST_CASE("Sweeping leaves what another program may just have added", "[dossier]")
{
    LocalDataBench bench;
    BlobStore others(*bench.files, bench.path(QStringLiteral("blobs")));
    const auto theirs = others.addBytes("theirs");
    REQUIRE(theirs);
    const QString ours = bench.document("ours");
    bench.data.sweepDocuments({});
    CHECK_FALSE(bench.blobs.contains(ours));
    CHECK(bench.blobs.contains(*theirs));
    bench.data.sweepDocuments(QDateTime::currentDateTimeUtc().addSecs(5)); // when it is old
    CHECK_FALSE(bench.blobs.contains(*theirs));
}
