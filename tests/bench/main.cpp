// verder-bench: how long a user waits, and what it costs. Prints JSON; judges nothing but the ratios, which
// hold on any machine.
#include "bench/EngineBench.h"
#include "bench/OpeningBench.h"
#include "bench/Samples.h"
#include "bench/SavingBench.h"
#include "bench/WindowBench.h"
#include "ui/look/Appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTextStream>

using namespace Verder;
using namespace VerderBench;

namespace {

Result<QJsonObject> measure(const BenchForm &bench, int repeats)
{
    Result<QJsonObject> engine = measureEngine(bench, repeats);
    if (!engine)
        return engine;
    const Result<QJsonObject> window = measureWindow(bench, repeats);
    if (!window)
        return window;
    QJsonObject figures{{QStringLiteral("form"), bench.name}, {QStringLiteral("engine"), *engine},
        {QStringLiteral("window"), *window}};
    if (const std::optional<double> peak = peakMemory())
        figures.insert(QStringLiteral("peakMemoryMiB"), *peak);
    return figures;
}

int print(const Result<QJsonObject> &figures)
{
    if (!figures) {
        QTextStream(stderr) << figures.error().message << '\n';
        return 1;
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(*figures).toJson(QJsonDocument::Indented));
    return 0;
}

/// The same engine on a small and on larger and larger forms: an edit must not cost more with the length.
Result<QJsonObject> measureScale(int repeats)
{
    QJsonObject figures;
    double smallest = 0;
    for (const int fields : {100, 500, 2'000, 10'000}) {
        const Result<QJsonObject> engine = measureEngine(generatedForm(fields), repeats);
        if (!engine)
            return engine;
        QJsonObject one = *engine;
        const double edit = one.value(QStringLiteral("editUs"))[QStringLiteral("median")].toDouble();
        if (smallest == 0)
            smallest = edit;
        one.insert(QStringLiteral("editAgainstSmallest"), rounded(edit / smallest));
        figures.insert(QString::number(fields), one);
    }
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("verder-bench"));
    applyAppearance(application, {AppearanceMode::Light, 100});

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.setApplicationDescription(QStringLiteral("Measures Verder and prints the figures as JSON."));
    const QCommandLineOption form(QStringLiteral("form"), QStringLiteral("One of the program's forms."),
        QStringLiteral("id"), QStringLiteral("verlenging-kennismigrant"));
    const QCommandLineOption neutral(QStringLiteral("neutral"),
        QStringLiteral(
            "A folder with form.json, filled.json and edits.json in the neutral notation; the edits "
            "are checked too."),
        QStringLiteral("folder"));
    const QCommandLineOption scale(
        QStringLiteral("scale"), QStringLiteral("The engine on generated forms of 100 to 10,000 questions."));
    const QCommandLineOption opening(QStringLiteral("opening"),
        QStringLiteral("Opening a draft with 30 documents of 8 MB, against none."));
    const QCommandLineOption repeats(QStringLiteral("repeat"),
        QStringLiteral("How often each thing is done; medians are printed."), QStringLiteral("N"),
        QStringLiteral("5"));
    const QCommandLineOption saving(QStringLiteral("saving"),
        QStringLiteral("Saving and syncing drafts in this folder, on the disk to be measured."),
        QStringLiteral("folder"));
    parser.addOptions({form, neutral, scale, opening, saving, repeats});
    parser.process(application);

    const int times = qBound(1, parser.value(repeats).toInt(), 1000);
    if (parser.isSet(scale))
        return print(measureScale(times));
    const Result<BenchForm> bench
        = parser.isSet(neutral) ? neutralForm(parser.value(neutral)) : shippedForm(parser.value(form));
    if (bench && parser.isSet(opening))
        return print(measureOpening(*bench, times));
    if (parser.isSet(saving) && bench)
        return print(measureSaving(parser.value(form), *bench, parser.value(saving), times * 20));
    return print(bench ? measure(*bench, times) : Result<QJsonObject>(tl::unexpected(bench.error())));
}
