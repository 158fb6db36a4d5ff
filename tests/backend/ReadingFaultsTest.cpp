#include "backend/CaseCopy.h"
#include "backend/DefinitionSource.h"
#include "base/JsonFields.h"
#include "practice/ProxiedService.h"
#include "practice/TrialApplication.h"
#include "support/FaultSweep.h"
#include "support/Waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;
const QString trial = QStringLiteral("proefaanvraag");
const QString extension = QStringLiteral("verlenging-kennismigrant");

auto startsWith(const char *start)
{
    return [start](const QByteArray &method, const QByteArray &path) {
        return method == "GET" && path.startsWith(start);
    };
}

/// The list of a company's cases, asked for and kept as the program does.
class CasesReader
{
public:
    explicit CasesReader(ProxiedService &way)
        : m_copy(*way.files, way.folder.filePath(QStringLiteral("cases")), way.environment.name)
        , m_client(way.network, way.environment)
    {
        way.server->signIn(QStringLiteral("recognised-sponsor"));
        const TrialApplication application;
        REQUIRE(application.create(*way.server).status == 201);
        const QString page = application.pay(*way.server).json()[QLatin1String("checkoutUrl")].toString();
        REQUIRE(way.server->postForm(page, payButton(*way.server, page)).status == 200);
        m_client.setToken(way.server->token());
    }
    void begin(std::chrono::milliseconds timeout)
    {
        m_client.setTimeout(timeout);
        const QJsonObject nothing{
            {QStringLiteral("asOf"), timeText(before)}, {QStringLiteral("cases"), QJsonArray()}};
        REQUIRE(m_copy.save(kvk, before, nothing));
    }
    QString ask()
    {
        std::optional<ApiAnswer> answer;
        QObject::connect(m_client.send(caseListRequest()), &ApiCall::answered, &m_client,
            [&answer](const ApiAnswer &given) { answer = given; });
        REQUIRE(waitUntil([&] { return answer.has_value(); }, patience));
        const Result<void> done = bodyOf(*answer).and_then(
            [this](const QJsonObject &body) { return m_copy.save(kvk, before.addDays(1), body); });
        return done ? QString() : done.error().message;
    }
    bool isAsBefore() const
    {
        const auto kept = m_copy.load();
        return kept && kept->askedAt == before && kept->list.cases.isEmpty();
    }
    bool isDone() const
    {
        const auto kept = m_copy.load();
        return kept && kept->askedAt != before && kept->list.cases.size() == 1;
    }

private:
    const QString kvk = QStringLiteral("90000013");
    const QDateTime before = QDateTime(QDate(2026, 2, 9), QTime(12, 0), Qt::UTC);
    CaseCopy m_copy;
    ApiClient m_client;
};

/// What the program fetches of definitions, and has at hand.
struct DefinitionsReader
{
    explicit DefinitionsReader(ProxiedService &given)
        : way(given)
        , source(*way.files, folder(), way.network, library)
    {
        source.use(way.environment);
    }
    QString folder() const { return way.folder.filePath(QStringLiteral("definitions")); }
    void begin(std::chrono::milliseconds timeout)
    {
        source.setTimeout(timeout);
        QDir(folder()).removeRecursively();
        source.use(way.environment);
    }
    void refresh()
    {
        QSignalSpy finished(&source, &DefinitionSource::finished);
        source.refresh();
        REQUIRE(waitUntil([&] { return !finished.isEmpty(); }, patience));
    }
    QString version(const QString &id)
    {
        const Result<FormPtr> form = library.form(id);
        return form ? (*form)->version : QString();
    }

    ProxiedService &way;
    FormLibrary library{{QStringLiteral(":/forms")}};
    DefinitionSource source;
};

const QString changing = QStringLiteral("proef-nieuw");

/// The test's own form under another name, of that version.
void putForm(const QString &folder, const QString &version)
{
    QFile file(QStringLiteral(VERDER_TEST_DATA "/practice/forms/proefaanvraag.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject form = QJsonDocument::fromJson(file.readAll()).object();
    form[QStringLiteral("id")] = changing;
    form[QStringLiteral("version")] = version;
    QFile put(folder + QLatin1Char('/') + changing + QLatin1String(".json"));
    REQUIRE(put.open(QIODevice::WriteOnly));
    put.write(QJsonDocument(form).toJson());
}

/// Nobody asked for it, and nobody is told: the forms at hand go on being used.
const QString untold = QStringLiteral("what is at hand goes on being used");

} // namespace

TEST_CASE("Whatever breaks while the cases are asked for, the list of last time stays", "[backend][faults]")
{
    ProxiedService way;
    CasesReader cases(way);
    const FaultyReading reading{"cases", way.proxy, startsWith("/v1/zaken"),
        [&](std::chrono::milliseconds timeout) { cases.begin(timeout); }, [&] { return cases.ask(); },
        [&] { return cases.isDone(); },
        [&] {
            return cases.isAsBefore();
        }};
    sweepFaults(reading);
}

TEST_CASE("Whatever breaks while definitions are fetched, those at hand stay", "[backend][faults]")
{
    ProxiedService way;
    DefinitionsReader forms(way);
    FaultyReading reading{"list of definitions", way.proxy,
        [](const QByteArray &, const QByteArray &path) { return path == "/v1/formulieren"; },
        [&](std::chrono::milliseconds timeout) { forms.begin(timeout); },
        [&] {
            forms.refresh();
            return forms.version(trial).isEmpty() ? untold : QString();
        },
        [&] { return !forms.version(trial).isEmpty(); },
        [&] {
            return forms.version(trial).isEmpty() && !forms.version(extension).isEmpty();
        }};
    SECTION("the list") { }
    SECTION("one of them")
    {
        reading.name = "definition of a form";
        reading.isMeant = startsWith("/v1/formulieren/proefaanvraag/");
    }
    sweepFaults(reading);
}

TEST_CASE(
    "Whatever breaks while a newer definition is fetched, the one of last time stays", "[backend][faults]")
{
    const QTemporaryDir given;
    putForm(given.path(), QStringLiteral("1"));
    ProxiedService way({QStringLiteral("--forms"), given.path()});
    DefinitionsReader forms(way);
    forms.refresh();
    REQUIRE(forms.version(changing) == QStringLiteral("1"));
    QDir(forms.folder()).rename(QStringLiteral("practice"), QStringLiteral("old"));
    // The service has a newer one in force from now on.
    putForm(given.path(), QStringLiteral("2"));
    way.server.reset();
    way.server = std::make_unique<PracticeServer>(way.folder.filePath(QStringLiteral("practice")),
        QStringList{QStringLiteral("--forms"), given.path()});
    way.proxy.setServer(QUrl(way.server->note()[QLatin1String("address")].toString()));

    const auto asLastTime = [&](std::chrono::milliseconds timeout) {
        forms.source.setTimeout(timeout);
        const QDir folder(forms.folder());
        QDir(folder.filePath(QStringLiteral("practice"))).removeRecursively();
        REQUIRE(folder.mkpath(QStringLiteral("practice")));
        const QDir kept(folder.filePath(QStringLiteral("old")));
        for (const QString &name : kept.entryList(QDir::Files))
            REQUIRE(QFile::copy(kept.filePath(name), folder.filePath(QStringLiteral("practice/") + name)));
        forms.source.use(way.environment);
    };
    FaultyReading reading{"newer definition", way.proxy, startsWith("/v1/formulieren/proef-nieuw/"),
        asLastTime,
        [&] {
            forms.refresh();
            return forms.version(changing) == QStringLiteral("1") ? untold : QString();
        },
        [&] { return forms.version(changing) == QStringLiteral("2"); },
        [&] {
            return forms.version(changing) == QStringLiteral("1");
        }};
    SECTION("the definition") { }
    SECTION("the list")
    {
        reading.name = "newer list of definitions";
        reading.isMeant = [](const QByteArray &, const QByteArray &path) {
            return path == "/v1/formulieren";
        };
    }
    sweepFaults(reading);
}
