#include "backend/DefinitionSource.h"

#include "practice/ProxiedService.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;
const QString trial = QStringLiteral("proefaanvraag");
const QString extension = QStringLiteral("verlenging-kennismigrant");

/// A program whose service has one form more than it brings itself.
struct DefinitionReader : ProxiedService
{
    explicit DefinitionReader(const QStringList &options = {})
        : ProxiedService(options)
    {
        start();
    }
    /// The program starts again; only the folder stays.
    void start()
    {
        source.reset();
        library = std::make_unique<FormLibrary>(QStringList{QStringLiteral(":/forms")});
        source = std::make_unique<DefinitionSource>(
            *files, folder.filePath(QStringLiteral("definitions")), network, *library);
        source->use(environment);
    }
    void refresh()
    {
        QSignalSpy finished(source.get(), &DefinitionSource::finished);
        source->refresh();
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience));
    }
    bool knows(const QString &id) { return library->form(id).has_value(); }

    std::unique_ptr<FormLibrary> library;
    std::unique_ptr<DefinitionSource> source;
};

} // namespace

TEST_CASE(
    "A form that the service has in force can be filled in, also without a connection later", "[backend]")
{
    DefinitionReader reader;
    CHECK_FALSE(reader.knows(trial));
    QSignalSpy changed(reader.source.get(), &DefinitionSource::changed);
    reader.refresh();
    CHECK(changed.size() == 1);
    CHECK(reader.knows(trial));
    CHECK(reader.library->ids().contains(trial));
    CHECK(reader.proxy.seen() == 2); // the list and what differs: the program's own are not fetched

    reader.refresh();
    CHECK(reader.proxy.seen() == 3); // "not changed"
    CHECK(changed.size() == 1);

    reader.proxy.setListening(false);
    reader.start();
    CHECK(reader.knows(trial));
    reader.refresh();
    CHECK(reader.knows(trial));
}

TEST_CASE("A definition that is not genuine is never used, and the program's own stays", "[backend]")
{
    DefinitionReader reader;
    reader.refresh();
    REQUIRE(reader.knows(trial));
    const QString kept
        = reader.folder.filePath(QStringLiteral("definitions/practice/form.proefaanvraag.json"));
    SECTION("changed on the disk")
    {
        QFile file(kept);
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("Proefaanvraag", "Andersaanvraa");
        file.seek(0);
        file.write(bytes);
    }
    SECTION("cut off on the disk")
    {
        REQUIRE(QFile::resize(kept, 100));
    }
    SECTION("signed with a key that is not known any more")
    {
        reader.environment.definitionKeys.clear();
    }
    reader.start();
    CHECK_FALSE(reader.knows(trial));
    CHECK(reader.knows(extension));
}

TEST_CASE("Keys of definitions are changed by way of a next one", "[backend]")
{
    DefinitionReader reader;
    reader.environment.definitionKeys.insert(QStringLiteral("next"), QByteArray(32, 'n'));
    reader.start();
    reader.refresh();
    CHECK(reader.knows(trial));
}

TEST_CASE("An older definition does not take the place of the program's own", "[backend]")
{
    const QTemporaryDir forms;
    QFile own(QStringLiteral(":/forms/verlenging-kennismigrant.json"));
    REQUIRE(own.open(QIODevice::ReadOnly));
    QJsonObject old = QJsonDocument::fromJson(own.readAll()).object();
    const QString version = old[QLatin1String("version")].toString();
    old[QStringLiteral("version")] = QStringLiteral("2020.1");
    QFile file(forms.filePath(QStringLiteral("verlenging-kennismigrant.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(old).toJson());
    file.close();
    DefinitionReader reader({QStringLiteral("--forms"), forms.path()});
    reader.refresh();
    CHECK((*reader.library->form(extension))->version == version);
}

TEST_CASE(
    "Whatever goes wrong with fetching, the forms at hand stay, and the next time it works", "[backend]")
{
    DefinitionReader reader;
    for (int fault = 1; fault < faultCount; ++fault) {
        if (static_cast<Fault>(fault) == Fault::DrippingAnswer)
            continue; // ends by the time limit of thirty seconds
        CAPTURE(faultName(static_cast<Fault>(fault)));
        reader.start();
        int left = 2;
        reader.proxy.setScript([&](const QByteArray &, const QByteArray &) {
            return left-- > 0 ? static_cast<Fault>(fault) : Fault::None;
        });
        reader.refresh();
        CHECK(reader.knows(extension));
        reader.proxy.setScript({});
        reader.refresh();
        CHECK(reader.knows(trial));
        REQUIRE(QFile::remove(
            reader.folder.filePath(QStringLiteral("definitions/practice/form.proefaanvraag.json"))));
    }
}
