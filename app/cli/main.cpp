#include "cli/Command.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <sys/stat.h>

using namespace Verder;

namespace {

void listCommands(QTextStream &stream)
{
    stream << CliText::tr("Usage: verder-cli COMMAND [options]") << "\n\n";
    const QList<Command> all = commands();
    for (const Command &command : all)
        stream << "  " << command.name.leftJustified(9) << command.summary << '\n';
    stream << '\n'
           << CliText::tr("Every command has --help. Exit codes: 0 done, 1 the input falls short, 2 wrong "
                          "use, 3 a file, server or machine failed.")
           << '\n';
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("today"), CliText::tr("Judge by this date (YYYY-MM-DD) instead of today."),
            QStringLiteral("date")},
        {QStringLiteral("lang"), CliText::tr("Language of messages: nl or en."), QStringLiteral("language"),
            QStringLiteral("nl")},
        {QStringLiteral("data"), CliText::tr("The program's data folder."), QStringLiteral("folder")},
        {QStringLiteral("forms"), CliText::tr("A folder of definitions that come before the program's own."),
            QStringLiteral("folder")},
    });
}

const Command *findCommand(const QList<Command> &all, const QString &name)
{
    for (const Command &command : all) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

ExitCode run(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addCommonOptions(parser);
    command.configure(parser);
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        // It puts the program's path before what it takes.
        out << parser.helpText().replace(
            QCoreApplication::arguments().constFirst(), QStringLiteral("verder-cli ") + command.name);
        return ExitCode::Done;
    }
    QStringList folders{QStringLiteral(":/forms")};
    if (parser.isSet(QStringLiteral("forms")))
        folders.prepend(parser.value(QStringLiteral("forms")));
    FormLibrary forms(folders);
    const std::unique_ptr<FileSystem> files = systemFiles();
    CliContext context{forms, *files, out, err, Language::Dutch, {}, {}, {}};
    if (!isUnderstood)
        return wrongUse(context, parser.errorText());
    context.language
        = parser.value(QStringLiteral("lang")) == QLatin1String("en") ? Language::English : Language::Dutch;
    context.today = parser.isSet(QStringLiteral("today"))
        ? QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate)
        : QDate::currentDate();
    if (!context.today.isValid())
        return wrongUse(context, CliText::tr("Write --today as YYYY-MM-DD."));
    context.programFolder = QCoreApplication::applicationDirPath();
    context.dataFolder = parser.isSet(QStringLiteral("data"))
        ? parser.value(QStringLiteral("data"))
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return command.run(parser, context);
}

} // namespace

int main(int argc, char *argv[])
{
    umask(S_IRWXG | S_IRWXO); // whatever is written here is this user's only
    // Printing needs fonts, but never a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("verder"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERDER_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype lang = arguments.indexOf(QStringLiteral("--lang"));
    const bool isEnglish = arguments.contains(QStringLiteral("--lang=en"))
        || (lang > 0 && arguments.value(lang + 1) == QLatin1String("en"));
    QTranslator translator;
    if (translator.load(
            isEnglish ? QStringLiteral(":/i18n/verder_en.qm") : QStringLiteral(":/i18n/verder_nl.qm")))
        QCoreApplication::installTranslator(&translator);
    QTranslator own; // Qt's words of --help and of what is wrong in a command line
    if (!isEnglish
        && own.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&own);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        listCommands(out);
        return 0;
    }
    if (name == QLatin1String("--version")) {
        out << "verder " << VERDER_VERSION << '\n';
        return 0;
    }
    const QList<Command> all = commands();
    const Command *command = findCommand(all, name);
    if (!command) {
        if (!name.isEmpty())
            err << CliText::tr("There is no command \"%1\".").arg(name) << '\n';
        listCommands(err);
        return static_cast<int>(ExitCode::WrongUse);
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    return static_cast<int>(run(*command, rest, out, err));
}
