#include "backend/signin/IdToken.h"

#include "backend/signin/ProviderDocument.h"
#include "practice/signin/ProviderKey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-10T12:00:00Z"), Qt::ISODate);

/// A provider that signs whatever it is told to.
struct SigningProvider
{
    SigningProvider()
        : key(*ProviderKey::loadOrCreate(*files, folder.filePath(QStringLiteral("key"))))
    {
    }

    QJsonObject claims() const
    {
        const qint64 at = now.toSecsSinceEpoch();
        return {{QStringLiteral("iss"), rules.issuer}, {QStringLiteral("aud"), rules.clientId},
            {QStringLiteral("sub"), QStringLiteral("person-1")}, {QStringLiteral("nonce"), rules.nonce},
            {QStringLiteral("iat"), at}, {QStringLiteral("exp"), at + 300}};
    }
    bool believes(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = claims();
        value.isUndefined() ? changed.remove(name) : (void)changed.insert(name, value);
        return verifyIdToken(key.sign(changed), key.publicKeys(), rules).has_value();
    }

    QTemporaryDir folder;
    std::unique_ptr<FileSystem> files = systemFiles();
    ProviderKey key;
    IdTokenRules rules{QStringLiteral("https://login.example.org"), QStringLiteral("verder"),
        QStringLiteral("nonce-1"), {}, now};
};

QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

TEST_CASE("An id_token is believed when signature and claims are right", "[backend][signin]")
{
    const SigningProvider provider;
    const auto claims
        = verifyIdToken(provider.key.sign(provider.claims()), provider.key.publicKeys(), provider.rules);
    REQUIRE(claims.has_value());
    CHECK(claims->subject == QStringLiteral("person-1"));
    CHECK(claims->expires == now.addSecs(300));
}

TEST_CASE("Every claim of an id_token that is missing, of another kind or wrong is not believed",
    "[backend][signin]")
{
    const SigningProvider provider;
    const qint64 at = now.toSecsSinceEpoch();
    for (const char *name : {"iss", "aud", "sub", "nonce", "iat", "exp"}) {
        CAPTURE(name);
        for (const QJsonValue &value : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(true),
                 QJsonValue(QJsonObject()), QJsonValue(QJsonArray()), QJsonValue(QStringLiteral("other")),
                 QJsonValue(QString(100'000, QLatin1Char('x'))), QJsonValue(-1), QJsonValue(1e300)}) {
            const bool isAnotherPerson
                = name == QByteArray("sub") && value.toString() == QLatin1String("other");
            CHECK(provider.believes(QString::fromLatin1(name), value) == isAnotherPerson);
        }
    }
    CHECK_FALSE(provider.believes(QStringLiteral("exp"), at - 121));
    CHECK(provider.believes(QStringLiteral("exp"), at - 60)); // two clocks differ a little
    CHECK_FALSE(provider.believes(QStringLiteral("iat"), at + 600));
    CHECK_FALSE(provider.believes(QStringLiteral("iat"), at - 90'000));
    const QJsonArray several{QStringLiteral("verder"), QStringLiteral("other")};
    CHECK_FALSE(provider.believes(QStringLiteral("aud"), several)); // and azp does not name us
    CHECK(provider.believes(QStringLiteral("aud"), QJsonArray{QStringLiteral("verder")}));
}

TEST_CASE("An id_token without a signature of the provider's own key is not believed", "[backend][signin]")
{
    const SigningProvider provider;
    const SigningProvider stranger;
    const QByteArray genuine = provider.key.sign(provider.claims());
    const QJsonObject keys = provider.key.publicKeys();
    const auto isBelieved = [&](const QByteArray &token, const QJsonObject &with) {
        return verifyIdToken(token, with, provider.rules).has_value();
    };
    CHECK(isBelieved(genuine, keys));
    CHECK_FALSE(isBelieved(stranger.key.sign(provider.claims()), keys));
    CHECK_FALSE(isBelieved(genuine, stranger.key.publicKeys()));
    CHECK_FALSE(isBelieved(genuine, {}));
    CHECK_FALSE(isBelieved(genuine, {{QStringLiteral("keys"), QJsonArray{QJsonValue(1), QJsonObject()}}}));

    const QList<QByteArray> parts = genuine.split('.');
    QJsonObject other = provider.claims();
    other[QStringLiteral("sub")] = QStringLiteral("somebody-else");
    CHECK_FALSE(isBelieved(parts[0] + '.' + part(other) + '.' + parts[2], keys));
    for (const char *algorithm : {"none", "None", "HS256", "ES384", "RS256", ""}) {
        CAPTURE(algorithm);
        const QByteArray header = part({{QStringLiteral("alg"), QString::fromLatin1(algorithm)}});
        CHECK_FALSE(isBelieved(header + '.' + parts[1] + '.', keys));
        CHECK_FALSE(isBelieved(header + '.' + parts[1] + '.' + parts[2], keys));
    }
    const QByteArray critical = part({{QStringLiteral("alg"), QStringLiteral("ES256")},
        {QStringLiteral("crit"), QJsonArray{QStringLiteral("x")}}});
    CHECK_FALSE(isBelieved(critical + '.' + parts[1] + '.' + parts[2], keys));
    for (qsizetype i = 0; i < genuine.size(); i += 7) {
        CAPTURE(i);
        CHECK_FALSE(isBelieved(genuine.left(i), keys));
        QByteArray changed = genuine;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        CHECK_FALSE(isBelieved(changed, keys));
    }
    CHECK_FALSE(isBelieved("..", keys));
    CHECK_FALSE(isBelieved(QByteArray(1'000'000, '.'), keys));
}

TEST_CASE("A provider that describes itself wrongly is not used", "[backend][signin]")
{
    const QUrl issuer(QStringLiteral("https://login.example.org/eh"));
    const QJsonObject good{{QStringLiteral("issuer"), issuer.toString()},
        {QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example.org/a")},
        {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example.org/t")},
        {QStringLiteral("jwks_uri"), QStringLiteral("https://login.example.org/k")}};
    CHECK(ProviderDocument::read(good, issuer).has_value());
    CHECK(ProviderDocument::address(issuer).toString()
        == QStringLiteral("https://login.example.org/eh/.well-known/openid-configuration"));
    const auto with = [&](const char *name, const QJsonValue &value) {
        QJsonObject changed = good;
        changed.insert(QString::fromLatin1(name), value);
        return ProviderDocument::read(changed, issuer).has_value();
    };
    CHECK_FALSE(with("issuer", QStringLiteral("https://evil.example")));
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint"}) {
        CAPTURE(name);
        CHECK_FALSE(with(name, QStringLiteral("http://login.example.org/plain")));
        CHECK_FALSE(with(name, QStringLiteral("javascript:alert(1)")));
        CHECK_FALSE(with(name, 1));
    }
    CHECK_FALSE(with("code_challenge_methods_supported", QJsonArray{QStringLiteral("plain")}));
}
