#include "backend/Environments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QJsonObject goodEnvironment()
{
    const QString key = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    return {{QStringLiteral("name"), QStringLiteral("ind.example")},
        {QStringLiteral("title"), QStringLiteral("Portaal")},
        {QStringLiteral("address"), QStringLiteral("https://api.example.org")},
        {QStringLiteral("issuer"), QStringLiteral("https://login.example.org")},
        {QStringLiteral("clientId"), QStringLiteral("verder")},
        {QStringLiteral("receiptKeys"),
            QJsonObject{{QStringLiteral("2026"), key}, {QStringLiteral("2027"), key}}},
        {QStringLiteral("paymentHosts"), QJsonArray{QStringLiteral("pay.example.org")}}};
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("The settings of a service are read, kept and read again as they were", "[backend]")
{
    const auto environment = readEnvironment(bytesOf(goodEnvironment()), QStringLiteral("x"));
    REQUIRE(environment.has_value());
    CHECK(environment->receiptKeys.size() == 2); // a current and a next one
    CHECK_FALSE(environment->isPractice);
    const auto again = readEnvironment(writeEnvironment(*environment), QStringLiteral("x"));
    REQUIRE(again.has_value());
    CHECK(again->address == environment->address);
    CHECK(again->receiptKeys == environment->receiptKeys);
    CHECK(again->paymentHosts == environment->paymentHosts);
}

TEST_CASE("Settings of a service that are not safe or not whole are refused by name", "[backend]")
{
    const QList<std::pair<const char *, QJsonValue>> wrong{{"name", QStringLiteral("practice")},
        {"name", QStringLiteral("../x")}, {"name", QString()}, {"name", 1},
        {"address", QStringLiteral("http://api.example.org")}, {"address", QStringLiteral("ftp://x")},
        {"address", QStringLiteral("https://a@b.example")}, {"address", QJsonValue()},
        {"issuer", QStringLiteral("http://login.example.org")}, {"clientId", QString()},
        {"receiptKeys", QJsonObject()},
        {"receiptKeys", QJsonObject{{QStringLiteral("a"), QStringLiteral("abc")}}},
        {"receiptKeys", QJsonArray()}, {"paymentHosts", QStringLiteral("x")},
        {"definitionKeys", QJsonObject{{QStringLiteral("a"), 1}}}};
    for (const auto &[name, value] : wrong) {
        CAPTURE(name, value.toVariant().toString().toStdString());
        QJsonObject json = goodEnvironment();
        json.insert(QString::fromLatin1(name), value);
        const auto read = readEnvironment(bytesOf(json), QStringLiteral("file.json"));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().message.contains(QString::fromLatin1(name)));
    }
    CHECK_FALSE(readEnvironment("{", QStringLiteral("x")).has_value());
}

TEST_CASE("What an administrator installed comes first, and a user cannot change it", "[backend]")
{
    const QTemporaryDir folder;
    const std::unique_ptr<FileSystem> files = systemFiles();
    const QString installed = folder.filePath(QStringLiteral("installed.json"));
    const QString own = folder.filePath(QStringLiteral("own.json"));
    Environments user(*files, installed, own);
    CHECK_FALSE(user.organisation().has_value());
    const auto environment = readEnvironment(bytesOf(goodEnvironment()), QStringLiteral("x"));
    REQUIRE(user.setOrganisation(*environment).has_value());
    CHECK(Environments(*files, installed, own).organisation()->name == QStringLiteral("ind.example"));

    QJsonObject others = goodEnvironment();
    others.insert(QStringLiteral("name"), QStringLiteral("other"));
    write(installed, bytesOf(others));
    Environments managed(*files, installed, own);
    REQUIRE(managed.organisation().has_value());
    CHECK(managed.organisation()->name == QStringLiteral("other"));
    CHECK(managed.isInstalled());
    const auto refused = managed.setOrganisation(*environment);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::NoPermission);
    CHECK_FALSE(managed.setOrganisation({}).has_value());

    write(installed, "{ broken");
    const Environments broken(*files, installed, own);
    CHECK_FALSE(broken.organisation().has_value()); // not the user's own in its place
    CHECK(broken.problem().has_value());
}
