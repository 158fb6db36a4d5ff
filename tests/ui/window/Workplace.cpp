#include "ui/window/Workplace.h"

#include "backend/Environments.h"
#include "dossier/ConnectionKeeper.h"
#include "dossier/ProfileStore.h"
#include "draft/RecentDrafts.h"
#include "support/FailingFileSystem.h"
#include "ui/document/SampleDossier.h"
#include "ui/window/Desk.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Settings.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"

#include <QApplication>
#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace VerderTest {

using namespace Verder;

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

/// What main() makes, in its order.
struct Workplace::Program
{
    explicit Program(Workplace &place)
        : settings(place.path(QStringLiteral("settings.ini")))
        , files(place.canFail ? static_cast<FileSystem *>(&failing) : real.get())
        , blobs(*files, place.path(QStringLiteral("blobs")))
        , recent(*files, place.path(QStringLiteral("recent.json")))
        , profiles(*files, place.path(QStringLiteral("profiles.json")))
        , environments(*files, place.path(QStringLiteral("installed.json")),
              place.path(QStringLiteral("environment.json")))
        , connection({*files, network, place.m_secrets,
              {.program = place.practiceProgram,
                  .folder = place.path(QStringLiteral("practice")),
                  .today = place.day},
              settings.isPractising() ? std::nullopt : environments.organisation()})
        , dossiers{forms, *files, blobs, QStringLiteral(VERDER_BIN "/verder-document"),
              [] { return QDateTime::currentDateTimeUtc(); }, place.path(QStringLiteral("previous"))}
        , localData(*files, blobs, LocalData::placesIn(place.path({})))
        , desk{dossiers, recent, settings, environments, connection, localData, network, place.prompts,
              desktopOf(place), place.path(QStringLiteral("outbox")), place.path(QStringLiteral("journals")),
              place.path(QStringLiteral("cases")), place.path({}), [&place] { return place.day; }, profiles}
        , windows(desk)
    {
    }

    static Desktop desktopOf(Workplace &place)
    {
        return {[&place](QWidget *, bool, const QString &) { return place.chosenFiles; },
            [](const QString &) { return true; },
            [&place](const QUrl &address) {
                return place.visit(address);
            }};
    }

    Settings settings;
    std::unique_ptr<FileSystem> real = systemFiles();
    FailingFileSystem failing{*real};
    FileSystem *files;
    FormLibrary forms{{QStringLiteral(":/forms")}};
    BlobStore blobs;
    RecentDrafts recent;
    ProfileStore profiles;
    QNetworkAccessManager network;
    Environments environments;
    ConnectionKeeper connection;
    DossierContext dossiers;
    LocalData localData;
    Desk desk;
    Windows windows;
};

Workplace::Workplace(const QString &folder)
    : m_root(folder.isEmpty() ? m_folder.path() : folder)
    , m_wasQuitting(QApplication::quitOnLastWindowClosed())
{
    QApplication::setQuitOnLastWindowClosed(false);
    REQUIRE(m_dutch.load(QStringLiteral(":/i18n/verder_nl.qm")));
    QCoreApplication::installTranslator(&m_dutch);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

Workplace::~Workplace()
{
    end();
    QLocale::setDefault(QLocale::c());
    QApplication::setQuitOnLastWindowClosed(m_wasQuitting);
}

void Workplace::start()
{
    m_program = std::make_unique<Program>(*this);
    m_program->windows.showStart();
    REQUIRE(QTest::qWaitForWindowActive(&startWindow()));
    m_program->windows.offerUnsavedWork();
}

FailingFileSystem &Workplace::disk() const
{
    REQUIRE(canFail);
    return m_program->failing;
}

void Workplace::end()
{
    m_program.reset();
}

bool Workplace::visit(const QUrl &address)
{
    if (address.path() != QLatin1String("/inloggen")) {
        openedAddresses.append(address);
        return hasBrowser;
    }
    signInPage = address;
    // Not at once: whoever opens a page does not wait for what happens on it.
    QTimer::singleShot(0, &m_program->connection, [this, address] { Browser().signIn(address, person); });
    return true;
}

void Workplace::connectAndWait()
{
    ConnectionKeeper &keeper = m_program->connection;
    const QObject scope;
    QObject::connect(
        &keeper, &ConnectionKeeper::signInPageReady, &scope, [this](const QUrl &page) { visit(page); });
    QObject::connect(&keeper, &ConnectionKeeper::signInNeeded, &scope, [&keeper] { keeper.signIn({}); });
    keeper.connectNow();
    REQUIRE(QTest::qWaitFor([this] { return connection().has_value(); }, patience));
}

Windows &Workplace::windows() const
{
    return m_program->windows;
}

StartWindow &Workplace::startWindow() const
{
    return *windows().startWindow();
}

FormWindow &Workplace::formWindow() const
{
    const QList<FormWindow *> all = windows().formWindows();
    REQUIRE(all.size() == 1);
    REQUIRE(QTest::qWaitForWindowActive(all.first()));
    return *all.first();
}

void Workplace::open(const QString &path)
{
    windows().openDraft(path, &startWindow());
}

const DossierContext &Workplace::dossiers() const
{
    return m_program->dossiers;
}

const std::optional<Connection> &Workplace::connection() const
{
    return m_program->connection.connection();
}

const Desk &Workplace::desk() const
{
    return m_program->desk;
}

ConnectionKeeper &Workplace::keeper() const
{
    return m_program->connection;
}

QList<Profile> Workplace::profiles() const
{
    return m_program->profiles.all().value_or(QList<Profile>());
}

Result<void> Workplace::saveProfiles(const QList<Profile> &profiles) const
{
    const std::unique_ptr<FileSystem> files = systemFiles();
    return ProfileStore(*files, path(QStringLiteral("profiles.json"))).save(profiles);
}

QStringList Workplace::outboxFiles() const
{
    QStringList found;
    QDirIterator files(path(QStringLiteral("outbox")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

QString Workplace::completeDraft(const QString &name) const
{
    auto dossier = Dossier::create(dossiers(), QStringLiteral("verlenging-kennismigrant"), today, {});
    REQUIRE(dossier.has_value());
    Session &session = (*dossier)->session();
    const QJsonObject answers = sampleAnswers();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        session.setAnswer(session.find(it.key()), Value::fromJson(it.value()));
    const auto document = (*dossier)->storeDocument(
        writePdf(path(QStringLiteral("paspoort.pdf")), 1), QStringLiteral("paspoort.pdf"), 1);
    REQUIRE(document.has_value());
    REQUIRE((*dossier)->addDocument(session.findSlot(QStringLiteral("paspoort")), *document));
    REQUIRE(session.isComplete());
    REQUIRE((*dossier)->saveAndWait(path(name), true));
    return path(name);
}

void Workplace::pay(const QUrl &page)
{
    REQUIRE(Browser().pay(page).status == 200);
}

} // namespace VerderTest
