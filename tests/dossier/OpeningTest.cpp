// Drafts of earlier days and earlier versions of their form.
#include "dossier/Dossier.h"
#include "support/Files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray firstVersion = R"({"id":"proef","version":"1","title":{"nl":"Proef","en":"Trial"},"pages":[
  {"id":"een","title":{"nl":"Eerste","en":"First"},"items":[
    {"id":"soort","type":"text","label":{"nl":"Soort","en":"Kind"}},
    {"id":"oud","type":"text","label":{"nl":"Oude vraag","en":"Old question"}},
    {"id":"datum","type":"date","label":{"nl":"Geldig tot","en":"Valid until"},
     "checks":[{"id":"nog","assert":{"after":[{"var":"datum"},{"today":[]}]},"message":{"nl":"Verlopen.","en":"Expired."}}]}]}]})";

/// The same with a name and a choice that changed, and a question less.
QByteArray secondVersion(const QByteArray &migrations)
{
    return R"({"id":"proef","version":"2","title":{"nl":"Proef","en":"Trial"},"migrations":)" + migrations
        + R"(,"pages":[{"id":"een","title":{"nl":"Eerste","en":"First"},"items":[
    {"id":"aard","type":"choice","label":{"nl":"Aard","en":"Nature"},"choices":[
      {"key":"kort","label":{"nl":"Kort","en":"Short"}},{"key":"lang","label":{"nl":"Lang","en":"Long"}}]},
    {"id":"datum","type":"date","label":{"nl":"Geldig tot","en":"Valid until"}}]}]})";
}

const QByteArray wayFromOne
    = R"([{"from":"1","ops":[{"map":["soort",{"k":"kort"}]},{"rename":["soort","aard"]},{"drop":"oud"}],"revisit":["een"]}])";

class OpeningBench
{
public:
    OpeningBench() { install(firstVersion); }

    void install(const QByteArray &definition)
    {
        QFile file(m_folder.filePath(QStringLiteral("proef.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(definition);
    }

    std::unique_ptr<Dossier> open(QDate today)
    {
        m_forms = std::make_unique<FormLibrary>(QStringList{m_folder.path()});
        Result<std::unique_ptr<Dossier>> dossier = Dossier::open(context(), path(), today);
        if (!dossier)
            FAIL(dossier.error().message.toStdString());
        return std::move(*dossier);
    }

    void saveFirst(QDate today)
    {
        m_forms = std::make_unique<FormLibrary>(QStringList{m_folder.path()});
        auto dossier = Dossier::create(context(), QStringLiteral("proef"), today, {});
        REQUIRE(dossier);
        Session &session = (*dossier)->session();
        session.setText(session.find(QStringLiteral("soort")), QStringLiteral("k"));
        session.setText(session.find(QStringLiteral("oud")), QStringLiteral("iets"));
        session.setText(session.find(QStringLiteral("datum")), QStringLiteral("2026-06-01"));
        (*dossier)->visit(QStringLiteral("een"));
        REQUIRE((*dossier)->saveAndWait(path()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("a.tfa")); }

private:
    DossierContext context()
    {
        return {*m_forms, *m_files, m_blobs, {}, [] {
                    return QDateTime::currentDateTimeUtc();
                }};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files = systemFiles();
    BlobStore m_blobs{*m_files, m_folder.filePath(QStringLiteral("blobs"))};
    std::unique_ptr<FormLibrary> m_forms;
};

const QDate march(2026, 3, 1);

QString notesOf(const Dossier &dossier)
{
    return openingNotes(dossier.openingReport(), dossier.session(), Language::English).join(u'\n');
}

QString answerAt(const Dossier &dossier, const char *path)
{
    return dossier.session().answer(dossier.session().find(QString::fromLatin1(path))).toJson().toString();
}

} // namespace

TEST_CASE("A draft of the version that is installed opens without a word", "[dossier][migration]")
{
    OpeningBench bench;
    bench.saveFirst(march);
    const auto dossier = bench.open(march);
    CHECK(dossier->openingReport().isEmpty());
    CHECK_FALSE(dossier->isModified());
    CHECK(notesOf(*dossier).isEmpty());
}

TEST_CASE(
    "A draft of an earlier version is carried over on a copy, and its user is told", "[dossier][migration]")
{
    OpeningBench bench;
    bench.saveFirst(march);
    const QByteArray file = bytesOf(bench.path());
    bench.install(secondVersion(wayFromOne));
    auto dossier = bench.open(march);
    CHECK(dossier->session().form().version == QStringLiteral("2"));
    CHECK(answerAt(*dossier, "aard") == QStringLiteral("kort"));
    CHECK(answerAt(*dossier, "datum") == QStringLiteral("2026-06-01"));
    CHECK(dossier->session().unknownAnswers().isEmpty());
    CHECK(dossier->visitedPages().isEmpty()); // to be looked at again
    CHECK(dossier->isModified());
    CHECK(bytesOf(bench.path()) == file);

    const QString notes = notesOf(*dossier);
    INFO(notes.toStdString());
    CHECK(notes.contains(QStringLiteral("version 1")));
    CHECK(notes.contains(QStringLiteral("“Kind” now stands at “Nature”")));
    CHECK(notes.contains(QStringLiteral("was “k” and is now")));
    CHECK(notes.contains(QStringLiteral("“Old question” is not asked any more")));
    CHECK(notes.contains(QStringLiteral("“First”")));

    // Saved it is a draft of the new version, which still holds what had no place.
    REQUIRE(dossier->saveAndWait(bench.path()));
    dossier = bench.open(march);
    CHECK(dossier->openingReport().isEmpty());
    CHECK(dossier->draft().formVersion == QStringLiteral("2"));
    CHECK(dossier->draft().formSha256 == dossier->session().form().sha256);
    CHECK(dossier->draft().state.dropped[QStringLiteral("1")][QStringLiteral("oud")].toString()
        == QStringLiteral("iets"));
}

TEST_CASE("A draft without a way to the installed version opens with its own copy of the form",
    "[dossier][migration]")
{
    OpeningBench bench;
    bench.saveFirst(march);
    bench.install(secondVersion("[]"));
    auto dossier = bench.open(march);
    CHECK(dossier->session().form().version == QStringLiteral("1"));
    CHECK(answerAt(*dossier, "soort") == QStringLiteral("k"));
    CHECK_FALSE(dossier->isModified());
    CHECK(notesOf(*dossier).contains(QStringLiteral("this program has version 2")));
    REQUIRE(dossier->saveAndWait(bench.path()));
    CHECK(bench.open(march)->draft().formVersion == QStringLiteral("1"));
}

TEST_CASE("An application that was sealed stays with the version it was sealed with", "[dossier][migration]")
{
    OpeningBench bench;
    bench.saveFirst(march);
    auto dossier = bench.open(march);
    dossier->setSubmission({{QStringLiteral("state"), QStringLiteral("sealed")}});
    REQUIRE(dossier->saveAndWait(bench.path()));
    bench.install(secondVersion(wayFromOne));
    dossier = bench.open(QDate(2027, 1, 1));
    CHECK(dossier->session().form().version == QStringLiteral("1"));
    CHECK(dossier->session().today() == march);
    CHECK(dossier->openingReport().isEmpty());
    CHECK(dossier->session().isSealed());
}

TEST_CASE("Where another date changes what is right, the user is told", "[dossier]")
{
    OpeningBench bench;
    bench.saveFirst(march);
    CHECK(bench.open(QDate(2026, 5, 31))->openingReport().isEmpty());
    const auto dossier = bench.open(QDate(2026, 6, 1));
    CHECK(dossier->session().today() == QDate(2026, 6, 1));
    REQUIRE(dossier->openingReport().judgedAnew.size() == 1);
    const QString notes = notesOf(*dossier);
    CHECK(notes.contains(QStringLiteral("01-03-2026")));
    CHECK(notes.contains(QStringLiteral("“Valid until”: Expired.")));
}

TEST_CASE("A draft of every version that a shipped form ever had still opens", "[dossier][migration]")
{
    FormLibrary forms({QStringLiteral(":/forms")});
    const std::unique_ptr<FileSystem> files = systemFiles();
    const QTemporaryDir folder;
    BlobStore blobs(*files, folder.path());
    const DossierContext context{forms, *files, blobs, {}, [] {
                                     return QDateTime::currentDateTimeUtc();
                                 }};
    const QStringList ids = forms.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> form = forms.form(id);
        REQUIRE(form);
        QStringList versions{(*form)->version};
        for (const Migration &migration : (*form)->migrations)
            versions.append(migration.from);
        for (const QString &version : std::as_const(versions)) {
            const QString path = QStringLiteral(VERDER_TEST_DATA "/drafts/%1-%2.tfa").arg(id, version);
            INFO(path.toStdString());
            // On the day on which it was filled in: dates and amounts were right then.
            const Result<OpenedDraft> draft = openDraft(*files, path, AttachmentCheck::NameAndSize);
            REQUIRE(draft);
            const auto dossier = Dossier::open(context, path, draft->draft.state.today);
            if (!dossier)
                FAIL(dossier.error().message.toStdString());
            const Session &session = (*dossier)->session();
            CHECK(session.form().version == (*form)->version);
            CHECK(session.unknownAnswers().isEmpty());
            CHECK(session.relevantAnswers().size() > 20);
            CHECK_FALSE((*dossier)->openingReport().isOtherVersion);
            for (const Missing &missing : session.missingForSending())
                CHECK(missing.kind == Missing::Kind::Document); // it was filled in completely
        }
    }
}
