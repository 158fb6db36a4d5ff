#include "practice/TrialApplication.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("Documents arrive once, are checked, and hold up sending until they are there", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    server.signIn(QStringLiteral("recognised-sponsor"));
    TrialApplication application;
    const QByteArray pdf = smallPdf();
    application.addDocument(pdf);
    const Reply created = application.create(server);
    REQUIRE(created.json()[QLatin1String("missingDocuments")].toArray() == QJsonArray{sha256(pdf)});

    const Reply early = server.post(application.path() + QLatin1String("/controle"));
    CHECK(early.status == 422);
    CHECK(early.json()[QLatin1String("problems")].toArray().at(0)[QLatin1String("code")].toString()
        == QLatin1String("document-missing"));
    CHECK(application.pay(server).status == 422);

    CHECK(application.upload(server, pdf).status == 201);
    CHECK(application.upload(server, pdf).status == 204);
    CHECK(application.status(server)[QLatin1String("missingDocuments")].toArray().isEmpty());
    CHECK(server.post(application.path() + QLatin1String("/controle")).status == 200);
    CHECK(application.pay(server).status == 201);

    const QString kept = folder.filePath(QStringLiteral("documents/")) + sha256(pdf);
    CHECK(QFileInfo(kept).permissions().testFlag(QFile::ReadOther) == false);
    CHECK(QDir(folder.filePath(QStringLiteral("documents"))).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A document that is not what it says is refused with its reason", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    server.signIn(QStringLiteral("recognised-sponsor"));
    TrialApplication application;
    const QByteArray pdf = smallPdf();
    const QByteArray text = "Dit is geen PDF.";
    application.addDocument(pdf);
    application.addDocument(text);
    REQUIRE(application.create(server).status == 201);
    const QString path = application.documentPath(pdf);

    CHECK(application.upload(server, text).code() == QLatin1String("not-a-pdf"));
    CHECK(application.upload(server, smallPdf("ander")).code() == QLatin1String("document-not-expected"));
    CHECK(server
              .send("PUT", path, pdf,
                  {{"Content-Type", "application/pdf"}, {"Content-Digest", contentDigest("x")}})
              .code()
        == QLatin1String("digest-mismatch"));
    const Reply other = server.send("PUT", path, smallPdf("ander"),
        {{"Content-Type", "application/pdf"}, {"Content-Digest", contentDigest(smallPdf("ander"))}});
    CHECK(other.status == 422);
    CHECK(other.code() == QLatin1String("digest-mismatch"));
    CHECK(server.send("PUT", path, pdf, {{"Content-Type", "application/pdf"}}).code()
        == QLatin1String("content-digest-missing"));
    CHECK(server.send("PUT", path, pdf, {{"Content-Digest", contentDigest(pdf)}}).code()
        == QLatin1String("media-type"));
    CHECK(application.status(server)[QLatin1String("missingDocuments")].toArray().size() == 2);
    CHECK(QDir(folder.filePath(QStringLiteral("documents"))).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A document above the limit is refused, and the limit named", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer server(folder.path());
    server.signIn(QStringLiteral("recognised-sponsor"));
    TrialApplication application;
    application.addDocument(smallPdf());
    application.create(server);

    const QByteArray large = smallPdf() + QByteArray(8'000'000, ' ');
    const Reply reply = server.send("PUT", application.documentPath(smallPdf()), large,
        {{"Content-Type", "application/pdf"}, {"Content-Digest", contentDigest(large)}});
    CHECK(reply.status == 413);
    CHECK(reply.code() == QLatin1String("too-large"));
    CHECK(reply.json()[QLatin1String("limit")].toInt() == 8'000'000);
}
