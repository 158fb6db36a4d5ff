#include "practice/PracticeOptions.h"

#include <QCommandLineParser>

namespace Verder {

namespace {

constexpr int highestPort = 65535;

const QString portName = QStringLiteral("port");
const QString dataName = QStringLiteral("data");
const QString todayName = QStringLiteral("today");
const QString languageName = QStringLiteral("lang");
const QString childName = QStringLiteral("child");
const QString formsName = QStringLiteral("forms");
const QString closedName = QStringLiteral("closed");
const QString tokenName = QStringLiteral("token-seconds");
const QString helpName = QStringLiteral("help");

} // namespace

Result<PracticeOptions> PracticeOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("The practice environment: a service on this machine that receives applications "
           "as a real one would, and passes nothing on."));
    parser.addOptions({
        {{QStringLiteral("h"), helpName}, tr("Shows this text.")},
        {portName, tr("Port to listen on; 0: the one of last time, or any that is free."),
            QStringLiteral("N"), QStringLiteral("0")},
        {dataName, tr("Folder for the data; it is made where it is not there."), QStringLiteral("DIR")},
        {todayName, tr("Date to act by, instead of the machine's own."), QStringLiteral("YYYY-MM-DD")},
        {languageName, tr("Language where a request asks for none: nl or en."), QStringLiteral("LANG"),
            QStringLiteral("nl")},
        {childName, tr("Ends when the standard input is closed.")},
        {formsName, tr("Folder with definitions that come before the built-in ones; may be repeated."),
            QStringLiteral("DIR")},
        {closedName, tr("Form that is closed for now; may be repeated."), QStringLiteral("ID")},
        {tokenName, tr("How long an access token is good for."), QStringLiteral("N"), QStringLiteral("600")},
    });
    if (!parser.parse(arguments)) {
        return failure(ErrorKind::BadInput, parser.errorText());
    }
    PracticeOptions options;
    if (parser.isSet(helpName)) {
        options.help = parser.helpText();
        return options;
    }
    bool isNumber = false;
    options.port = parser.value(portName).toInt(&isNumber);
    if (!isNumber || options.port < 0 || options.port > highestPort) {
        return failure(ErrorKind::BadInput, tr("--port needs a number from 0 to 65535."));
    }
    options.tokenSeconds = parser.value(tokenName).toInt(&isNumber);
    if (!isNumber || options.tokenSeconds < 1) {
        return failure(ErrorKind::BadInput, tr("--token-seconds needs a number above 0."));
    }
    options.folder = parser.value(dataName);
    if (options.folder.isEmpty() || !parser.positionalArguments().isEmpty()) {
        return failure(
            ErrorKind::BadInput, tr("Name a folder for the data with --data DIR, and nothing else."));
    }
    options.today = QDate::fromString(parser.value(todayName), Qt::ISODate);
    if (parser.isSet(todayName) && !options.today.isValid()) {
        return failure(ErrorKind::BadInput, tr("--today needs a date as YYYY-MM-DD."));
    }
    const QString language = parser.value(languageName);
    if (language != QLatin1String("nl") && language != QLatin1String("en")) {
        return failure(ErrorKind::BadInput, tr("--lang is nl or en."));
    }
    options.language = language == QLatin1String("nl") ? Language::Dutch : Language::English;
    options.isChild = parser.isSet(childName);
    options.formFolders = parser.values(formsName);
    const QStringList closed = parser.values(closedName);
    options.closedForms = {closed.cbegin(), closed.cend()};
    return options;
}

} // namespace Verder
