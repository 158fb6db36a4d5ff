#include "draft/Journal.h"

#include "draft/DraftExamples.h"
#include "support/DeadOwner.h"
#include "support/FailingFileSystem.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

struct Bench
{
    DraftBench desk;
    QString folder = desk.folder.filePath(QStringLiteral("data/journals"));

    Journal open(const Draft &draft)
    {
        auto journal
            = Journal::open(*desk.files, folder, draft, desk.path, QStringLiteral("base"), exampleTime());
        REQUIRE(journal);
        return *std::move(journal);
    }
    QString file() const
    {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        REQUIRE(names.size() == 1);
        return QDir(folder).filePath(names.first());
    }
    /// As if the process that wrote it had been killed.
    void killOwner() const { setBytes(file(), ofDeadOwner(bytesOf(file()))); }
    QList<UnsavedWork> orphans() { return Journal::orphans(*desk.files, folder); }
};

Draft withName(Draft draft, const QString &name)
{
    draft.answers.insert(QStringLiteral("persoon.naam"), name);
    return draft;
}

} // namespace

TEST_CASE("work that was never saved is offered after a kill", "[draft]")
{
    Bench bench;
    const Draft base = exampleDraft(1);
    Journal journal = bench.open(base);
    REQUIRE(journal.append(withName(base, QStringLiteral("Anna")), exampleTime().addSecs(1)));
    Draft last = withName(base, QStringLiteral("Anna B"));
    last.answers.remove(QStringLiteral("contract.loon"));
    last.answers.insert(QStringLiteral("nieuw"), 3);
    last.attachments.append(exampleAttachment(1));
    last.state.page = QStringLiteral("gezin");
    REQUIRE(journal.append(last, exampleTime().addSecs(2)));
    CHECK(bench.orphans().isEmpty()); // its owner lives: we do

    bench.killOwner();
    const QList<UnsavedWork> works = bench.orphans();
    REQUIRE(works.size() == 1);
    CHECK(works.first().draft.answers == last.answers);
    CHECK(works.first().draft.attachments == last.attachments);
    CHECK(works.first().draft.state.page == last.state.page);
    CHECK(works.first().draft.form == base.form);
    CHECK(works.first().path == bench.desk.path);
    CHECK(works.first().baseHash == QStringLiteral("base"));
    CHECK(works.first().changed == exampleTime().addSecs(2));
    CHECK(works.first().changedAnswers == 3);
}

TEST_CASE("a torn or damaged end of a journal costs only that", "[draft]")
{
    Bench bench;
    const Draft base = exampleDraft();
    Journal journal = bench.open(base);
    REQUIRE(journal.append(withName(base, QStringLiteral("Anna")), exampleTime()));
    const qsizetype whole = bytesOf(bench.file()).size();
    REQUIRE(journal.append(withName(base, QStringLiteral("Anna B")), exampleTime()));
    bench.killOwner();
    const QByteArray bytes = bytesOf(bench.file());
    const qsizetype lastRecord = bytesOf(bench.file()).size() - whole;
    REQUIRE(lastRecord > 0);
    for (qsizetype cut = 1; cut < 40; ++cut) {
        setBytes(bench.file(), bytes.left(bytes.size() - cut));
        const auto works = bench.orphans();
        REQUIRE(works.size() == 1);
        CHECK(works.first().draft.answers.value(QStringLiteral("persoon.naam")) == QStringLiteral("Anna"));
    }
    QByteArray damaged = bytes;
    damaged[bytes.size() - 10] = static_cast<char>(damaged.at(bytes.size() - 10) ^ 1);
    setBytes(bench.file(), damaged);
    CHECK(bench.orphans().first().draft.answers.value(QStringLiteral("persoon.naam"))
        == QStringLiteral("Anna"));
}

TEST_CASE("a journal holds nothing to offer when all was saved or nothing changed", "[draft]")
{
    Bench bench;
    const Draft base = exampleDraft();
    Journal journal = bench.open(base);
    const qsizetype size = bytesOf(bench.file()).size();
    REQUIRE(journal.append(base, exampleTime()));
    CHECK(bytesOf(bench.file()).size() == size);
    SECTION("nothing changed") { }
    SECTION("saved")
    {
        const Draft changed = withName(base, QStringLiteral("Anna"));
        REQUIRE(journal.append(changed, exampleTime()));
        REQUIRE(journal.restart(changed, bench.desk.path, QStringLiteral("next"), exampleTime()));
    }
    bench.killOwner();
    CHECK(bench.orphans().isEmpty());
    CHECK(QDir(bench.folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a journal is its owner's only and goes when the draft is closed", "[draft]")
{
    Bench bench;
    Journal journal = bench.open(exampleDraft());
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK((QFileInfo(bench.file()).permissions() & others) == QFile::Permissions());
    CHECK((QFileInfo(bench.folder).permissions() & others) == QFile::Permissions());
    REQUIRE(journal.finish());
    CHECK(QDir(bench.folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("after a write that failed halfway a journal goes on, and loses nothing", "[draft]")
{
    Bench bench;
    const Draft base = exampleDraft();
    FailingFileSystem failing(*bench.desk.files);
    auto journal
        = Journal::open(failing, bench.folder, base, bench.desk.path, QStringLiteral("base"), exampleTime());
    REQUIRE(journal);
    failing.failAt(1, FailingFileSystem::Failure::ShortWrite, false);
    CHECK(journal->append(withName(base, QStringLiteral("Anna")), exampleTime()).error().kind
        == ErrorKind::NoSpace);
    REQUIRE(failing.failures() == 1);
    failing.failAt(0, FailingFileSystem::Failure::ShortWrite, false);
    REQUIRE(journal->append(withName(base, QStringLiteral("Anna B")), exampleTime()));
    bench.killOwner();
    REQUIRE(bench.orphans().size() == 1);
    CHECK(bench.orphans().first().draft.answers.value(QStringLiteral("persoon.naam"))
        == QStringLiteral("Anna B"));
}

TEST_CASE("a journal that was cut off before its first record is no work, and goes after a day", "[draft]")
{
    Bench bench;
    {
        const Journal journal = bench.open(exampleDraft());
        Q_UNUSED(journal)
    }
    setBytes(bench.file(), bytesOf(bench.file()).left(100));
    CHECK(bench.orphans().isEmpty());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Journal::emptyBin(*bench.desk.files, bench.folder, now);
    CHECK(QDir(bench.folder).entryList(QDir::Files).size() == 1); // somebody may just be writing it
    Journal::emptyBin(*bench.desk.files, bench.folder, now.addDays(2));
    CHECK(QDir(bench.folder).entryList(QDir::Files).isEmpty());
}
