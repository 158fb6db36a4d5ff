#pragma once

#include "base/FileSystem.h"
#include "base/LocalText.h"
#include "form/FormLibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QTextStream>

namespace Verder {

/// The translation context of the command line.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::CliText)
};

/// What the exit code of every command means.
enum class ExitCode {
    Done = 0,
    FallsShort = 1, ///< the input was read, and is not good enough
    WrongUse = 2,
    WorldFailed = 3, ///< a file, a server or the machine
};

/// What a command works with; main() makes it. Results go to `out`, messages to `err`.
struct CliContext
{
    FormLibrary &forms;
    FileSystem &files;
    QTextStream &out;
    QTextStream &err;
    Language language = Language::Dutch;
    QDate today;
    QString programFolder; ///< where verder-document and verder-practice stand
    QString dataFolder; ///< the program's own data: blobs, outbox, practice backend

    QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    ExitCode fail(const Error &error) const;
};

/// One command of verder-cli.
struct Command
{
    QString name;
    QString summary;
    void (*configure)(QCommandLineParser &parser);
    ExitCode (*run)(const QCommandLineParser &parser, CliContext &context);
};

/// All of them, in the order in which --help lists them.
QList<Command> commands();

/// Says what is wrong with the words of the call, and how to find help.
ExitCode wrongUse(CliContext &context, const QString &message);

} // namespace Verder
