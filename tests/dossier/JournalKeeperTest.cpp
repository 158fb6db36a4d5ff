// What is done on an open dossier is on the disk within moments, and offered again after a kill.
#include "dossier/JournalKeeper.h"

#include "support/DeadOwner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// A dossier of the shipped form in a folder of its own, and the journals of it.
class KeeperBench
{
public:
    KeeperBench()
    {
        Result<std::unique_ptr<Dossier>> made
            = Dossier::create(context(), QStringLiteral("verlenging-kennismigrant"), QDate(2026, 2, 10), {});
        REQUIRE(made);
        dossier = std::move(*made);
    }

    DossierContext context()
    {
        return {m_forms, *m_files, m_blobs, {}, [] {
                    return QDateTime::currentDateTimeUtc();
                }};
    }
    QString journals() const { return m_folder.filePath(QStringLiteral("journals")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList journalFiles() const { return QDir(journals()).entryList(QDir::Files); }

    void fill(const char *item, const QString &text)
    {
        Session &session = dossier->session();
        session.setText(session.find(QLatin1String(item)), text);
    }

    bool waitForJournals(int count) const
    {
        return QTest::qWaitFor([&] { return journalFiles().size() == count; }, 5000);
    }

    /// As the next start finds it after the process that wrote the journals was killed.
    QList<UnsavedWork> afterKill()
    {
        killOwners(journals());
        return Journal::orphans(*m_files, journals());
    }

    std::unique_ptr<Dossier> dossier;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files = systemFiles();
    FormLibrary m_forms{{QStringLiteral(":/forms")}};
    BlobStore m_blobs{*m_files, m_folder.filePath(QStringLiteral("blobs"))};
};

} // namespace

TEST_CASE("Typed work that was never saved is there again after a kill", "[dossier]")
{
    KeeperBench bench;
    {
        JournalKeeper keeper(*bench.dossier, bench.journals());
        CHECK(bench.journalFiles().isEmpty());
        bench.fill("p.vnr", QStringLiteral("0987654321"));
        REQUIRE(bench.waitForJournals(1));
        bench.fill("p.achternaam", QStringLiteral("Specimen"));
    } // the last of it is written on the way out
    const QFileInfo file(bench.journals() + u'/' + bench.journalFiles().first());
    CHECK(file.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    const QList<UnsavedWork> found = bench.afterKill();
    REQUIRE(found.size() == 1);
    CHECK(found.first().path.isEmpty());
    const auto restored = Dossier::restore(bench.context(), found.first(), QDate(2026, 2, 10));
    REQUIRE(restored);
    CHECK((*restored)->isModified());
    CHECK((*restored)->session().answers() == bench.dossier->session().answers());
    CHECK((*restored)->draftId() == bench.dossier->draftId());
}

TEST_CASE("Typing without a pause does not keep the journal waiting", "[dossier]")
{
    KeeperBench bench;
    JournalKeeper keeper(*bench.dossier, bench.journals());
    QString name;
    const bool isKept = QTest::qWaitFor(
        [&] {
            name += u'a';
            bench.fill("p.achternaam", name.left(60));
            if (name.size() >= 60)
                name.clear();
            return !bench.journalFiles().isEmpty();
        },
        20'000);
    CHECK(isKept);
}

TEST_CASE("What was saved or given up is not offered again", "[dossier]")
{
    KeeperBench bench;
    JournalKeeper keeper(*bench.dossier, bench.journals());
    bench.fill("p.vnr", QStringLiteral("0987654321"));
    REQUIRE(bench.waitForJournals(1));

    SECTION("saved")
    {
        REQUIRE(bench.dossier->saveAndWait(bench.path(QStringLiteral("a.tfa"))));
        CHECK(bench.waitForJournals(0));
    }
    SECTION("undone")
    {
        bench.dossier->session().load({});
        CHECK(bench.waitForJournals(0));
    }
    SECTION("closed")
    {
        keeper.finish();
        CHECK(bench.waitForJournals(0));
    }
}

TEST_CASE("Work on a saved draft comes back onto that draft, and saving goes on as usual", "[dossier]")
{
    KeeperBench bench;
    const QString path = bench.path(QStringLiteral("a.tfa"));
    bench.fill("p.achternaam", QStringLiteral("Specimen"));
    REQUIRE(bench.dossier->saveAndWait(path));
    {
        JournalKeeper keeper(*bench.dossier, bench.journals());
        bench.fill("p.vnr", QStringLiteral("0987654321"));
    }
    const QList<UnsavedWork> found = bench.afterKill();
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == path);
    CHECK(found.first().changedAnswers == 1);
    auto restored = Dossier::restore(bench.context(), found.first(), QDate(2026, 2, 10));
    REQUIRE(restored);

    SECTION("the file is still the same")
    {
        const Result<void> saved = (*restored)->saveAndWait(path);
        CHECK(saved);
        const auto again = Dossier::open(bench.context(), path, QDate(2026, 2, 10));
        REQUIRE(again);
        CHECK((*again)->session().answers() == bench.dossier->session().answers());
    }
    SECTION("somebody else saved it meanwhile")
    {
        auto other = Dossier::open(bench.context(), path, QDate(2026, 2, 10));
        REQUIRE(other);
        Session &session = (*other)->session();
        session.setText(session.find(QStringLiteral("p.voornamen")), QStringLiteral("Asha"));
        REQUIRE((*other)->saveAndWait(path));
        const Result<void> saved = (*restored)->saveAndWait(path);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().kind == ErrorKind::Conflict);
    }
    SECTION("killed again before it was saved")
    {
        {
            JournalKeeper keeper(**restored, bench.journals(), found.first().journal);
            REQUIRE(QTest::qWaitFor([&] { return !QFile::exists(found.first().journal); }, 5000));
        }
        const QList<UnsavedWork> secondTime = bench.afterKill();
        REQUIRE(secondTime.size() == 1);
        CHECK(secondTime.first().draft.answers == found.first().draft.answers);
        CHECK(secondTime.first().changedAnswers == 1);
    }
}

TEST_CASE("What is thrown away stays in the bin for 14 days", "[dossier]")
{
    KeeperBench bench;
    const std::unique_ptr<FileSystem> files = systemFiles();
    {
        JournalKeeper keeper(*bench.dossier, bench.journals());
        bench.fill("p.vnr", QStringLiteral("0987654321"));
    }
    const QDateTime now(QDate(2026, 2, 10), QTime(12, 0), Qt::UTC);
    const QList<UnsavedWork> found = bench.afterKill();
    REQUIRE(found.size() == 1);
    REQUIRE(Journal::discard(*files, found.first().journal, now));
    CHECK(Journal::orphans(*files, bench.journals()).isEmpty());
    const QDir bin(bench.journals() + QStringLiteral("/bin"));
    Journal::emptyBin(*files, bench.journals(), now.addDays(13));
    CHECK(bin.entryList(QDir::Files).size() == 1);
    Journal::emptyBin(*files, bench.journals(), now.addDays(15));
    CHECK(bin.entryList(QDir::Files).isEmpty());
}

TEST_CASE("A disk that is full is told once, and work goes on", "[dossier]")
{
    KeeperBench bench;
    QFile blocker(bench.journals());
    REQUIRE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    JournalKeeper keeper(*bench.dossier, bench.journals());
    int failures = 0;
    QObject::connect(&keeper, &JournalKeeper::failed, [&](const Error &) { ++failures; });
    bench.fill("p.vnr", QStringLiteral("0987654321"));
    REQUIRE(QTest::qWaitFor([&] { return failures > 0; }, 5000));
    bench.fill("p.achternaam", QStringLiteral("Specimen"));
    QTest::qWait(900);
    CHECK(failures == 1);
    CHECK(bench.dossier->isModified());
}
