#include "backend/DefinitionSource.h"
#include "backend/PracticeNote.h"
#include "backend/signin/ProviderClient.h"
#include "practice/PracticeServer.h"
#include "practice/signin/ProviderKey.h"
#include "support/FaultServer.h"
#include "support/Mutations.h"
#include "support/Waiting.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;

/// Gives the answers of the practice environment as it really gave them, but for the one that a test changed.
class ChangedService
{
public:
    ChangedService()
        : practice(folder.filePath(QStringLiteral("practice")))
        , server([this](const SeenRequest &request) { return answer(request); })
    {
        const auto note = PracticeNote::read(QJsonDocument(practice.note()).toJson(QJsonDocument::Compact));
        REQUIRE(note.has_value());
        environment = note->environment;
        environment.address = server.address();
        environment.issuer = server.address();
        record("/.well-known/openid-configuration");
        record("/v1/formulieren");
        record("/v1/formulieren/proefaanvraag/2");
        key = *ProviderKey::loadOrCreate(*files, folder.filePath(QStringLiteral("key")));
        answers.insert("/inloggen/sleutels", key->publicKeys());
    }
    QJsonObject real(const char *path) const { return answers.value(path); }

    QTemporaryDir folder;
    PracticeServer practice;
    std::unique_ptr<FileSystem> files = systemFiles();
    QNetworkAccessManager network;
    QMap<QByteArray, QJsonObject> answers;
    FaultServer server;
    Environment environment;
    std::optional<ProviderKey> key; ///< of a provider that signs what the test wants

private:
    void record(const char *path)
    {
        QByteArray body = practice.get(QString::fromLatin1(path)).body;
        body.replace(practice.note()[QLatin1String("address")].toString().toLatin1(),
            server.address().toString().toLatin1());
        answers.insert(path, QJsonDocument::fromJson(body).object());
        REQUIRE_FALSE(answers.value(path).isEmpty());
    }
    ScriptedAnswer answer(const SeenRequest &request) const
    {
        const auto found = answers.constFind(request.path);
        return found == answers.cend() ? ScriptedAnswer::problem(404, QStringLiteral("unknown-path"))
                                       : ScriptedAnswer::json(200, *found);
    }
};

/// Changes each member of the answer at \a path, and counts.
template <typename Check> int changeAll(ChangedService &service, const char *path, Check check)
{
    const QJsonObject real = service.real(path);
    const QList<Mutation> mutations = mutationsOf(real);
    for (const Mutation &mutation : mutations) {
        CAPTURE(path, mutation.pointer.toStdString(),
            QJsonDocument(QJsonArray{mutation.value}).toJson(QJsonDocument::Compact).left(60).toStdString());
        service.answers.insert(path, mutation.json);
        check(mutation);
    }
    service.answers.insert(path, real);
    return static_cast<int>(mutations.size());
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

} // namespace

TEST_CASE("Whatever is wrong with an answer of the provider, nobody is signed in by it", "[backend][signin]")
{
    ChangedService service;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject claims{{QStringLiteral("iss"), service.environment.issuer.toString()},
        {QStringLiteral("aud"), service.environment.clientId},
        {QStringLiteral("sub"), QStringLiteral("person-1")},
        {QStringLiteral("nonce"), QStringLiteral("nonce-1")}, {QStringLiteral("iat"), now.toSecsSinceEpoch()},
        {QStringLiteral("exp"), now.addSecs(300).toSecsSinceEpoch()}};
    service.answers.insert("/inloggen/token",
        QJsonObject{{QStringLiteral("access_token"), QStringLiteral("access-1")},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 900},
            {QStringLiteral("refresh_token"), QStringLiteral("refresh-1")},
            {QStringLiteral("id_token"), QString::fromLatin1(service.key->sign(claims))}});
    const auto signIn = [&] {
        ProviderClient client(service.network, service.environment, [now] { return now; });
        std::optional<Result<SessionTokens>> outcome;
        client.exchange(QStringLiteral("code"), QStringLiteral("verifier"),
            QUrl(QStringLiteral("http://127.0.0.1:1/terug")), QStringLiteral("nonce-1"),
            [&outcome](const Result<SessionTokens> &tokens) { outcome = tokens; });
        REQUIRE(waitUntil([&] { return outcome.has_value(); }, patience));
        return *outcome;
    };
    REQUIRE(signIn().has_value());

    int refused = 0;
    const auto isTheSame = [&](const Mutation &) {
        const Result<SessionTokens> tokens = signIn();
        refused += tokens ? 0 : 1;
        CHECK((!tokens
            || (tokens->access == QStringLiteral("access-1")
                && tokens->subject == QStringLiteral("person-1"))));
    };
    int checked = changeAll(service, "/.well-known/openid-configuration", isTheSame);
    checked += changeAll(service, "/inloggen/sleutels", isTheSame);
    checked += changeAll(service, "/inloggen/token", [&](const Mutation &mutation) {
        const Result<SessionTokens> tokens = signIn();
        refused += tokens ? 0 : 1;
        const bool isOptional = mutation.pointer == QStringLiteral("/refresh_token")
            || mutation.pointer == QStringLiteral("/expires_in");
        const bool isName = mutation.pointer == QStringLiteral("/refresh_token")
            || mutation.pointer == QStringLiteral("/access_token"); // any short text is one
        const bool isText = mutation.value.isString() && mutation.value.toString().size() < 100;
        const bool isLawful = (isAbsent(mutation.value) && isOptional) || (isText && isName);
        CHECK((!tokens || isLawful));
        if (tokens) { // it goes into a header
            CHECK_FALSE(tokens->access.contains(u'\n'));
            CHECK(tokens->subject == QStringLiteral("person-1"));
        }
    });
    CHECK(refused > checked / 3);
    std::cout << "bad input: " << checked << " answers of the provider with one member wrong, " << refused
              << " refused, the others the same person\n";
}

TEST_CASE("Whatever is wrong with an answer about definitions, those at hand stay", "[backend]")
{
    ChangedService service;
    FormLibrary library({QStringLiteral(":/forms")});
    DefinitionSource source(
        *service.files, service.folder.filePath(QStringLiteral("definitions")), service.network, library);
    const QString trial = QStringLiteral("proefaanvraag");
    const auto refresh = [&] {
        bool isFinished = false;
        const auto connection = QObject::connect(
            &source, &DefinitionSource::finished, &source, [&isFinished] { isFinished = true; });
        source.refresh();
        REQUIRE(waitUntil([&] { return isFinished; }, patience));
        QObject::disconnect(connection);
    };
    // The list holds what the program brings already; one form of it is enough here.
    QJsonObject list = service.real("/v1/formulieren");
    QJsonArray forms = list[QLatin1String("forms")].toArray();
    for (qsizetype i = forms.size() - 1; i >= 0; --i) {
        if (forms.at(i)[QLatin1String("id")] != trial)
            forms.removeAt(i);
    }
    list.insert(QStringLiteral("forms"), forms);
    service.answers.insert("/v1/formulieren", list);

    source.use(service.environment);
    int checked = changeAll(service, "/v1/formulieren/proefaanvraag/2", [&](const Mutation &mutation) {
        refresh();
        const Result<FormPtr> form = library.form(trial);
        const bool isWhole = mutation.json == service.real("/v1/formulieren/proefaanvraag/2");
        CHECK((isWhole || !form.has_value()));
    });
    refresh();
    REQUIRE(library.form(trial).has_value());
    const QString sha256 = (*library.form(trial))->sha256;

    checked += changeAll(service, "/v1/formulieren", [&](const Mutation &mutation) {
        refresh();
        const Result<FormPtr> form = library.form(trial);
        // A list without the form says that it is not in force any more.
        const bool isWithdrawn = mutation.json[QLatin1String("forms")].isArray()
            && mutation.json[QLatin1String("forms")].toArray().isEmpty();
        CHECK((isWithdrawn || (form && (*form)->sha256 == sha256)));
        if (isWithdrawn) {
            service.answers.insert("/v1/formulieren", list);
            refresh();
        }
    });
    std::cout << "bad input: " << checked << " answers about definitions with one member wrong\n";
}
