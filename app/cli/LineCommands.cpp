// Commands that read a line of JSON and print a line, so that anyone can run a suite against them.
#include "cli/AuthorCommands.h"
#include "form/FieldValue.h"
#include "form/kinds/Mrz.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace Verder {

namespace {

/// Calls \a answer with each line of standard input as JSON; prints what it gives, a line each.
template <typename Answer> ExitCode eachLine(CliContext &context, Answer answer)
{
    QTextStream in(stdin);
    QString line;
    while (in.readLineInto(&line)) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<JsonNode> json = parseJson(line.toUtf8(), {}, QStringLiteral("stdin"));
        const QJsonObject result
            = json ? answer(*json) : QJsonObject{{QStringLiteral("error"), json.error().message}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << '\n';
        context.out.flush();
    }
    return ExitCode::Done;
}

QJsonObject errorLine(const QString &message)
{
    return {{QStringLiteral("error"), message}};
}

/// The last of \a repeat results, and where it was more than one the time that each took.
QJsonObject evaluateLine(const JsonNode &line, QDate today, int repeat)
{
    const JsonNode *rule = line.find(u"rule");
    const JsonNode *data = line.find(u"data");
    const JsonNode *day = line.find(u"today");
    if (!rule)
        return errorLine(CliText::tr("The key \"rule\" is missing."));
    const Result<Rule> compiled = Rule::compile(*rule, QStringLiteral("rule"));
    if (!compiled)
        return errorLine(compiled.error().message);
    const QDate date = day ? QDate::fromString(day->string, Qt::ISODate) : today;
    const Value values = data ? Value::fromJson(data->toJson()) : Value();
    QElapsedTimer timer;
    timer.start();
    Result<Value> result = compiled->evaluate(values, date);
    for (int i = 1; i < repeat; ++i)
        result = compiled->evaluate(values, date);
    const double nanoseconds = static_cast<double>(timer.nsecsElapsed()) / repeat;
    QJsonObject answer = result ? QJsonObject{{QStringLiteral("result"), result->toJson()}}
                                : errorLine(result.error().message);
    if (!result) // "NaN", "Invalid Arguments", or what the rule itself threw
        answer.insert(QStringLiteral("type"), result.error().detail);
    if (repeat > 1)
        answer.insert(QStringLiteral("nanoseconds"), nanoseconds);
    return answer;
}

ExitCode runEval(const QCommandLineParser &parser, CliContext &context)
{
    bool isNumber = false;
    const int repeat = parser.value(QStringLiteral("repeat")).toInt(&isNumber);
    if (!isNumber || repeat < 1 || !parser.positionalArguments().isEmpty())
        return wrongUse(
            context, CliText::tr("Rules come from standard input; --repeat takes a number from 1."));
    return eachLine(context, [&](const JsonNode &line) { return evaluateLine(line, context.today, repeat); });
}

FieldReading nothingThere()
{
    return {{}, {QStringLiteral("Er is niets ingevuld."), QStringLiteral("Nothing was entered.")}};
}

/// A whole zone; or a field of one, too short for a zone, of which the check digit is the answer.
FieldReading readZone(const QString &text, QDate today)
{
    const QString plain = text.simplified().remove(u' ');
    const bool isField = plain.size() <= 26 && !text.contains(u'\n') && mrzCheckDigit(plain) >= 0;
    if (isField && !plain.isEmpty())
        return {Value(QString::number(mrzCheckDigit(plain))), {}};
    const MrzReading reading = readMrz(text, today);
    if (!reading.zone)
        return {{}, reading.problem};
    const qsizetype width = plain.size() == 90 ? 30 : plain.size() / 2;
    QStringList lines;
    for (qsizetype at = 0; at < plain.size(); at += width)
        lines.append(plain.mid(at, width));
    return {Value(lines.join(u'\n')), {}};
}

ExitCode runValue(const QCommandLineParser &parser, CliContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const bool isZone = arguments.value(0) == QLatin1String("mrz");
    const std::optional<ItemType> type
        = arguments.size() == 1 ? itemTypeFromName(arguments.first()) : std::nullopt;
    if (arguments.size() != 1 || (!isZone && (!type || !holdsAnswer(*type))))
        return wrongUse(context, CliText::tr("Name one kind, like iban or date."));
    Item item;
    item.type = type.value_or(ItemType::Text);
    return eachLine(context, [&](const JsonNode &line) {
        if (!line.isString())
            return errorLine(CliText::tr("Write a JSON string on each line."));
        FieldReading reading = isZone ? readZone(line.string, context.today) : readField(item, line.string);
        if (reading.isValid() && reading.canonical.isNull())
            reading = nothingThere();
        return QJsonObject{{QStringLiteral("in"), line.string}, {QStringLiteral("valid"), reading.isValid()},
            {QStringLiteral("canonical"), reading.canonical.toJson()},
            {QStringLiteral("message"), reading.problem.in(context.language)}};
    });
}

} // namespace

Command evalCommand()
{
    return {QStringLiteral("eval"),
        CliText::tr(
            "Reads {\"rule\", \"data\", \"today\"} a line from standard input and prints each result."),
        [](QCommandLineParser &parser) {
            parser.addOption({QStringLiteral("repeat"),
                CliText::tr("Evaluate each rule so often, and print the time of one."),
                QStringLiteral("number"), QStringLiteral("1")});
        },
        runEval};
}

Command valueCommand()
{
    return {QStringLiteral("value"),
        CliText::tr("Reads a JSON string a line from standard input and checks each as one kind of answer."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(QStringLiteral("kind"),
                CliText::tr("As in a definition: iban, bsn, date ...; or mrz."), QStringLiteral("KIND"));
        },
        runValue};
}

} // namespace Verder
