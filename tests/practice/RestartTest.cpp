#include "practice/TrialApplication.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QString sponsor = QStringLiteral("recognised-sponsor");

} // namespace

TEST_CASE("What was answered is there after the server was killed", "[practice]")
{
    const QTemporaryDir folder;
    TrialApplication application;
    const QByteArray pdf = smallPdf();
    application.addDocument(pdf);
    QString checkout;
    QByteArray button;
    QJsonObject keys;
    {
        PracticeServer server(folder.path());
        server.signIn(sponsor);
        REQUIRE(application.create(server).status == 201);
        REQUIRE(application.upload(server, pdf).status == 201);
        checkout = application.pay(server).json()[QLatin1String("checkoutUrl")].toString();
        button = payButton(server, checkout);
        keys = server.note()[QLatin1String("keys")].toObject();
        server.kill();
    }
    {
        // The same port, so the page that is still open in the browser works.
        PracticeServer server(folder.path());
        REQUIRE(server.note()[QLatin1String("keys")].toObject() == keys);
        CHECK(server.postForm(checkout, button).body.contains("OEFEN-0000-0001"));
        server.kill();
    }
    PracticeServer server(folder.path());
    server.signIn(sponsor);
    const QJsonObject status = application.status(server);
    CHECK(status[QLatin1String("state")].toString() == QLatin1String("submitted"));
    CHECK(isSigned(server.get(status[QLatin1String("receiptUrl")].toString()).json(), keys));
    server.postForm(checkout, button);
    CHECK(application.status(server)[QLatin1String("refunds")].toArray().isEmpty());
}

TEST_CASE("A token does not outlive the server", "[practice]")
{
    const QTemporaryDir folder;
    PracticeServer first(folder.path());
    const QByteArray token = first.note()[QLatin1String("token")].toString().toLatin1();
    first.kill();
    PracticeServer second(folder.path());
    CHECK(second.note()[QLatin1String("token")].toString().toLatin1() != token);
    CHECK(second
              .send("POST", QStringLiteral("/v1/oefenen/aanmelden"), "{\"person\":\"recognised-sponsor\"}",
                  {{"Authorization", "Bearer " + token}})
              .status
        == 401);
}

TEST_CASE("A running server leaves a note for its own user only, and takes it away at its end", "[practice]")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("oefenen"));
    PracticeServer server(data);
    const QString path = data + QLatin1String("/practice.json");
    QFile note(path);
    REQUIRE(note.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(note.readAll()).object() == server.note());

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    for (const char *name :
        {"", "/practice.json", "/practice.sqlite", "/practice.sqlite-wal", "/signing.key", "/documents"}) {
        const QFileInfo info(data + QLatin1String(name));
        CAPTURE(name);
        CHECK(info.exists());
        CHECK((info.permissions() & others) == QFile::Permissions());
    }
    CHECK(server.end());
    CHECK(server.exitCode() == 0);
    CHECK(!QFile::exists(path));
}

TEST_CASE("A port or a folder in use is said, and ends with 3", "[practice]")
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    PracticeServer server(folder.path());
    const QString port = QString::number(server.note()[QLatin1String("port")].toInt());

    PracticeServer samePort(other.path(), {QStringLiteral("--port"), port});
    CHECK(samePort.note().isEmpty());
    CHECK(samePort.exitCode() == 3);

    PracticeServer sameFolder(folder.path());
    CHECK(sameFolder.note().isEmpty());
    CHECK(sameFolder.exitCode() == 3);
    CHECK(server.get(QStringLiteral("/v1/dienst")).status == 200);
}

TEST_CASE("Wrong use ends with 2", "[practice]")
{
    const QTemporaryDir folder;
    for (const QString &wrong : {QStringLiteral("--onzin"), QStringLiteral("--port=x"),
             QStringLiteral("--lang=fr"), QStringLiteral("--today=gisteren"), QStringLiteral("meer")}) {
        PracticeServer server(folder.path(), {wrong});
        CAPTURE(wrong.toStdString());
        CHECK(server.note().isEmpty());
        CHECK(server.exitCode() == 2);
    }
}
