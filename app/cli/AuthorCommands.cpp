#include "cli/AuthorCommands.h"

#include "backend/SubmissionTransitions.h"
#include "form/lint/Linter.h"
#include "session/CarryOver.h"
#include "session/ScenarioRunner.h"

#include <QDir>
#include <QFile>
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

/// What a form takes over, held against each form that it names.
QList<Finding> lintTakenOver(const Form &form, FormLibrary &library)
{
    QList<Finding> findings;
    for (const CarryOver &carryOver : form.carryOver) {
        for (const QString &id : carryOver.forms) {
            const Result<FormPtr> other = library.form(id);
            if (other)
                findings += lintCarryOver(form, **other);
            else
                findings.append(
                    {Finding::Level::Error, form.id + QStringLiteral(".json"), other.error().message});
        }
    }
    return findings;
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
            findings += lint(*reading.form) + lintTakenOver(*reading.form, *choice->library);
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

struct TestCount
{
    int passed = 0;
    int failed = 0;
    int conditions = 0;
    int seenBothWays = 0;
};

void testForm(const FormPtr &form, CliContext &context, TestCount &count)
{
    QList<ScenarioOutcome> outcomes;
    for (const Scenario &scenario : form->scenarios) {
        outcomes.append(runScenario(form, scenario));
        ++(outcomes.last().failures.isEmpty() ? count.passed : count.failed);
        for (const QString &failure : std::as_const(outcomes.last().failures))
            context.out << form->id << ": " << scenario.name << ": " << failure << '\n';
    }
    const ConditionCoverage coverage = conditionCoverage(*form, outcomes);
    count.conditions += coverage.conditions;
    count.seenBothWays += coverage.seenBothWays();
    const auto report = [&](const QList<int> &conditions, const QString &message) {
        for (int i : conditions) {
            const Condition &condition = form->conditions[i];
            context.out << placeText(condition.at.source, condition.at.place) << ": "
                        << message.arg(condition.id) << '\n';
        }
    };
    report(coverage.neverMet, CliText::tr("In no scenario the condition \"%1\" holds. Add one."));
    report(coverage.alwaysMet,
        CliText::tr("In every scenario the condition \"%1\" holds. Add one in which it does not."));
}

ExitCode runTest(const QCommandLineParser &parser, CliContext &context)
{
    const std::optional<FormChoice> choice = chooseForms(parser.positionalArguments(), context);
    if (!choice)
        return ExitCode::WorldFailed;
    TestCount count;
    for (const QString &id : choice->ids) {
        const FormReading reading = choice->library->read(id);
        if (reading.form) {
            testForm(reading.form, context, count);
        } else {
            ++count.failed;
            context.out << definitionError(reading.findings).message << '\n';
        }
    }
    context.out
        << CliText::tr("%1 scenarios passed, %2 failed").arg(count.passed).arg(count.failed) << '\n'
        << CliText::tr("%1 of %2 conditions seen both ways").arg(count.seenBothWays).arg(count.conditions)
        << '\n';
    const bool isGood = count.failed == 0 && count.passed > 0 && count.seenBothWays == count.conditions;
    return isGood ? ExitCode::Done : ExitCode::FallsShort;
}

ExitCode runSchema(const QCommandLineParser &, CliContext &context)
{
    QFile file(QStringLiteral(":/verder/schema/form.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return ExitCode::WorldFailed;
    context.out << QString::fromUtf8(file.readAll());
    return ExitCode::Done;
}

ExitCode runStates(const QCommandLineParser &, CliContext &context)
{
    context.out << transitionDiagram();
    return ExitCode::Done;
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

Command statesCommand()
{
    return {QStringLiteral("states"), CliText::tr("Prints the states of a submission as a Mermaid diagram."),
        [](QCommandLineParser &) {}, runStates};
}

Command schemaCommand()
{
    return {QStringLiteral("schema"), CliText::tr("Prints the JSON Schema of definitions, for editors."),
        [](QCommandLineParser &) {}, runSchema};
}

} // namespace Verder
