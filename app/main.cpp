#include "backend/DefinitionSource.h"
#include "backend/Environments.h"
#include "backend/signin/SystemSecrets.h"
#include "dossier/ConnectionKeeper.h"
#include "dossier/ProfileStore.h"
#include "draft/RecentDrafts.h"
#include "form/FormLibrary.h"
#include "ui/window/Prompts.h"
#include "ui/window/ProxySignIn.h"
#include "ui/window/Settings.h"
#include "ui/window/SingleInstance.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <sys/stat.h>

using namespace Verder;

namespace {

/// The program's and Qt's own texts. English is the language of the source; its file only holds plurals.
class Translation
{
public:
    void use(Language language)
    {
        QCoreApplication::removeTranslator(&m_program);
        QCoreApplication::removeTranslator(&m_qt);
        QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
        const bool isDutch = language == Language::Dutch;
        if (m_program.load(
                isDutch ? QStringLiteral(":/i18n/verder_nl.qm") : QStringLiteral(":/i18n/verder_en.qm")))
            QCoreApplication::installTranslator(&m_program);
        if (isDutch
            && m_qt.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_program;
    QTranslator m_qt;
};

/// Folders of this user: 0700, for what lies in them is nobody else's business.
QString privateFolder(const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    umask(S_IRWXG | S_IRWXO); // whatever is written here is this user's only
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("verder"));
    QApplication::setApplicationDisplayName(QStringLiteral("Verder"));
    QApplication::setApplicationVersion(QStringLiteral(VERDER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.verder.Verder"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.verder.Verder")));

    Translation translation;
    translation.use(Language::Dutch); // until the settings say otherwise
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
        QApplication::translate("main", "A draft to open, a .tfa file."), QStringLiteral("[FILE.tfa]"));
    parser.addOption({QStringLiteral("data"), QApplication::translate("main", "The program's data folder."),
        QStringLiteral("folder")});
    parser.addOption({QStringLiteral("today"),
        QApplication::translate("main", "Judge by this date (YYYY-MM-DD) instead of today."),
        QStringLiteral("date")});
    parser.process(application);

    const QString data = privateFolder(parser.isSet(QStringLiteral("data"))
            ? parser.value(QStringLiteral("data"))
            : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QStringList paths;
    const QStringList arguments = parser.positionalArguments();
    for (const QString &argument : arguments)
        paths.append(QFileInfo(argument).absoluteFilePath());
    SingleInstance instance(data);
    if (instance.begin(paths) == SingleInstance::Role::HandedOver)
        return 0;
    const QDate fixedToday = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);

    Settings settings(data + QStringLiteral("/settings.ini"));
    translation.use(settings.language());
    applyAppearance(application, settings.appearance());
    QObject::connect(&settings, &Settings::languageChanged, &application,
        [&](Language language) { translation.use(language); });
    QObject::connect(&settings, &Settings::appearanceChanged, &application,
        [&](const Appearance &appearance) { applyAppearance(application, appearance); });

    const std::unique_ptr<FileSystem> files = systemFiles();
    FormLibrary forms({QStringLiteral(":/forms")});
    BlobStore blobs(*files, privateFolder(data + QStringLiteral("/blobs")));
    RecentDrafts recent(*files, data + QStringLiteral("/recent.json"));
    ProfileStore profiles(*files, data + QStringLiteral("/profiles.json"));
    QNetworkAccessManager network;
    PracticeProcess::Options practice;
    practice.program = QApplication::applicationDirPath() + QStringLiteral("/verder-practice");
    practice.folder = data + QStringLiteral("/practice");
    practice.today = fixedToday;
    SystemSecrets secrets;
    Environments environments(
        *files, Environments::installedPath(), data + QStringLiteral("/environment.json"));
    ConnectionKeeper connection({*files, network, secrets, practice,
        settings.isPractising() ? std::nullopt : environments.organisation()});
    DefinitionSource definitions(*files, data + QStringLiteral("/definitions"), network, forms);
    if (connection.environment())
        definitions.use(*connection.environment());
    QObject::connect(&connection, &ConnectionKeeper::serviceChanged, &definitions, [&] {
        if (!connection.isReachable())
            return;
        definitions.use(*connection.environment());
        definitions.refresh();
    });
    DialogPrompts prompts;
    const ProxySignIn proxies(network, prompts);

    const DossierContext dossiers{forms, *files, blobs,
        QApplication::applicationDirPath() + QStringLiteral("/verder-document"),
        [] { return QDateTime::currentDateTimeUtc(); }, privateFolder(data + QStringLiteral("/previous"))};
    const QString outbox = privateFolder(data + QStringLiteral("/outbox"));
    const QString journals = privateFolder(data + QStringLiteral("/journals"));
    const QString cases = data + QStringLiteral("/cases");
    LocalData localData(*files, blobs, LocalData::placesIn(data));
    const Desk desk{dossiers, recent, settings, environments, connection, localData, network, prompts,
        systemDesktop(), outbox, journals, cases,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        [fixedToday] { return fixedToday.isValid() ? fixedToday : QDate::currentDate(); }, profiles};
    Windows windows(desk);
    QObject::connect(&definitions, &DefinitionSource::changed, &windows, [&windows] {
        if (windows.startWindow())
            windows.startWindow()->refresh();
    });
    windows.showStart();
    windows.openDrafts(paths);
    QObject::connect(&instance, &SingleInstance::asked, &windows, &Windows::openDrafts);
    QTimer::singleShot(0, &windows, &Windows::offerUnsavedWork);
    // After the first paint: nobody waits for a server to see the window.
    QTimer::singleShot(200, &connection, &ConnectionKeeper::connectNow);
    return QApplication::exec();
}
