#include "bench/EngineBench.h"

#include "bench/RuleBench.h"
#include "bench/Samples.h"

#include <QJsonArray>
#include <QUndoStack>

using namespace Verder;

namespace VerderBench {

namespace {

/// What \a edit brought up or took away is what its author expects.
Result<void> checkShown(const Session &session, const BenchEdit &edit, qsizetype number)
{
    const auto differs = [&](const QStringList &paths, bool isShown) {
        for (const QString &path : paths) {
            if (session.isRelevant(session.find(path)) != isShown)
                return true;
        }
        return false;
    };
    if (differs(edit.shown, true) || differs(edit.hidden, false)) {
        return failure(ErrorKind::Internal,
            QStringLiteral("Edit %1 (%2) shows or hides something else than expected.")
                .arg(number)
                .arg(edit.path));
    }
    return {};
}

/// Fields that hold an answer of their own: those of a repeating group once for each row.
qsizetype fieldCount(const Session &session)
{
    const Form &form = session.form();
    qsizetype count = 0;
    for (const Item &item : form.items) {
        if (item.scope != 0)
            continue;
        const int rowScope = item.isRepeating ? item.group->rowScope : 0;
        count += rowScope > 0 ? session.rows({item.index, 0}).size() * form.scopes[rowScope].items.size() : 1;
    }
    return count;
}

/// Another day makes the engine look at every rule of the form; nanoseconds.
double everythingAgain(Session &session, int repeats)
{
    Samples samples;
    const QDate today = session.today();
    for (int i = 0; i < repeats; ++i)
        samples.time([&] { session.setToday(today.addDays(i % 2 + 1)); });
    return samples.nanoseconds();
}

} // namespace

Result<QJsonObject> measureEngine(const BenchForm &bench, int repeats)
{
    // What the program sets up once, whatever the form, is not counted with the form.
    if (const Result<FormPtr> first = bench.read())
        Session(*first, bench.today).load(bench.filled);
    Samples reading;
    FormPtr form;
    const std::optional<double> before = memoryInUse();
    for (int i = 0; i < repeats; ++i) {
        std::optional<Error> error;
        reading.time([&] {
            Result<FormPtr> read = bench.read();
            if (read)
                form = *read;
            else
                error = read.error();
        });
        if (error)
            return tl::unexpected(*error);
    }

    Samples edits;
    for (int i = 0; i < repeats; ++i) {
        Session session(form, bench.today);
        qsizetype number = 0;
        for (const BenchEdit &edit : bench.edits) {
            const ItemRef ref = session.find(edit.path);
            edits.time([&] { session.setAnswer(ref, edit.value); });
            if (const Result<void> checked = checkShown(session, edit, ++number); !checked)
                return tl::unexpected(checked.error());
        }
        // Who fills in a form stays on a page for a while.
        for (int round = 0; round < 4; ++round) {
            for (const BenchEdit &edit : bench.edits) {
                const ItemRef ref = session.find(edit.path);
                const Value value = round % 2 == 0 ? Value() : edit.value;
                edits.time([&] { session.setAnswer(ref, value); });
            }
        }
    }

    Session session(form, bench.today);
    const std::optional<double> after = memoryInUse();
    const auto emptyFields = static_cast<double>(fieldCount(session));
    Samples loading;
    for (int i = 0; i < repeats; ++i)
        loading.time([&] { session.load(bench.filled); });
    const double again = everythingAgain(session, repeats * 3);

    QJsonObject figures{{QStringLiteral("items"), form->items.size()},
        {QStringLiteral("definitionToFormMs"), reading.milliseconds()},
        {QStringLiteral("editUs"), edits.microseconds()},
        {QStringLiteral("everythingAgainUs"), rounded(again / 1e3)},
        {QStringLiteral("loadAnswersMs"), loading.milliseconds()},
        {QStringLiteral("everythingAgainPerEdit"), rounded(again / qMax(1.0, edits.nanoseconds()))}};
    if (before && after) {
        // Form and session, before and after the answers came.
        const std::optional<double> filled = memoryInUse();
        const qsizetype fields = fieldCount(session);
        figures.insert(QStringLiteral("fields"), fields);
        figures.insert(QStringLiteral("bytesPerEmptyField"), rounded((*after - *before) / emptyFields));
        figures.insert(
            QStringLiteral("bytesPerField"), rounded((*filled - *before) / static_cast<double>(fields)));
    }
    figures.insert(QStringLiteral("rulesAlone"), measureRules(session, repeats));
    return figures;
}

} // namespace VerderBench
