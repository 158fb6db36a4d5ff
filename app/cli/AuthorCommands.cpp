#include "cli/AuthorCommands.h"

#include "form/Linter.h"
#include "session/ScenarioRunner.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace Verder {

namespace {

/// A folder of definitions, or single files of one folder.
struct FormChoice
{
    std::unique_ptr<FormLibrary> library;
    QStringList ids;
};

std::optional<FormChoice> chooseForms(const QStringList &arguments, CliContext &context)
{
    FormChoice choice;
    if (arguments.isEmpty()) {
        choice.library = std::make_unique<FormLibrary>(QStringList{QStringLiteral(":/forms")});
        choice.ids = choice.library->ids();
        return choice;
    }
    const QFileInfo first(arguments.first());
    choice.library
        = std::make_unique<FormLibrary>(QStringList{first.isDir() ? first.filePath() : first.path()});
    for (const QString &argument : arguments) {
        const QFileInfo info(argument);
        if (!info.exists()) {
            context.err << CliText::tr("%1 is not there.").arg(argument) << '\n';
            return std::nullopt;
        }
        choice.ids += info.isDir() ? choice.library->ids() : QStringList{info.completeBaseName()};
    }
    return choice;
}

void configureForms(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("forms"),
        CliText::tr("A folder of definitions, or files of one; without it, those of the program."),
        QStringLiteral("[FOLDER | FILE...]"));
}

ExitCode runLint(const QCommandLineParser &parser, CliContext &context)
{
    const std::optional<FormChoice> choice = chooseForms(parser.positionalArguments(), context);
    if (!choice)
        return ExitCode::WorldFailed;
    int errors = 0;
    int warnings = 0;
    for (const QString &id : choice->ids) {
        const FormReading reading = choice->library->read(id);
        QList<Finding> findings = reading.findings;
        if (reading.form)
            findings += lint(*reading.form);
        for (const Finding &finding : std::as_const(findings)) {
            const bool isError = finding.level == Finding::Level::Error;
            ++(isError ? errors : warnings);
            context.out << finding.place << ": " << (isError ? CliText::tr("error") : CliText::tr("warning"))
                        << ": " << finding.message << '\n';
        }
    }
    context.out
        << CliText::tr("%1 forms, %2 errors, %3 warnings").arg(choice->ids.size()).arg(errors).arg(warnings)
        << '\n';
    return errors + warnings == 0 && !choice->ids.isEmpty() ? ExitCode::Done : ExitCode::FallsShort;
}

ExitCode runTest(const QCommandLineParser &parser, CliContext &context)
{
    const std::optional<FormChoice> choice = chooseForms(parser.positionalArguments(), context);
    if (!choice)
        return ExitCode::WorldFailed;
    int passed = 0;
    int failed = 0;
    for (const QString &id : choice->ids) {
        const FormReading reading = choice->library->read(id);
        if (!reading.form) {
            ++failed;
            context.out << definitionError(reading.findings).message << '\n';
            continue;
        }
        for (const Scenario &scenario : reading.form->scenarios) {
            const ScenarioOutcome outcome = runScenario(reading.form, scenario);
            ++(outcome.failures.isEmpty() ? passed : failed);
            for (const QString &failure : outcome.failures)
                context.out << id << ": " << outcome.name << ": " << failure << '\n';
        }
    }
    context.out << CliText::tr("%1 scenarios passed, %2 failed").arg(passed).arg(failed) << '\n';
    return failed == 0 && passed > 0 ? ExitCode::Done : ExitCode::FallsShort;
}

} // namespace

Command lintCommand()
{
    return {
        QStringLiteral("lint"), CliText::tr("Looks for mistakes in definitions."), configureForms, runLint};
}

Command testCommand()
{
    return {
        QStringLiteral("test"), CliText::tr("Plays the scenarios of definitions."), configureForms, runTest};
}

} // namespace Verder
