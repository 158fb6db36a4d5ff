#include "bench/BenchForm.h"

#include <QFile>

using namespace Verder;

namespace VerderBench {

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/forms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QStringLiteral("There is no %1.").arg(name));
    return file.readAll();
}

} // namespace

Result<FormPtr> BenchForm::read() const
{
    // A generated form is ten times larger than any real one may be.
    const JsonLimits limits{qint64(64) * 1024 * 1024, 64, 5'000'000};
    const Result<JsonNode> json = parseJson(definition, limits, name);
    if (!json)
        return tl::unexpected(json.error());
    const FormReading reading = readForm(*json, name, {block, tables});
    if (!reading.form)
        return tl::unexpected(definitionError(reading.findings));
    return reading.form;
}

Result<BenchForm> shippedForm(const QString &id)
{
    const Result<QByteArray> definition = resource(id + QStringLiteral(".json"));
    if (!definition)
        return tl::unexpected(definition.error());
    FormLibrary library({QStringLiteral(":/forms")});
    const Result<FormPtr> form = library.form(id);
    const Result<std::shared_ptr<const Tables>> tables = library.tables();
    if (!form || !tables)
        return tl::unexpected(form ? tables.error() : form.error());

    BenchForm bench;
    bench.name = id;
    bench.definition = *definition;
    bench.tables = *tables;
    bench.block = [](const QString &block) -> Result<JsonNode> {
        const QString name = QStringLiteral("blocks/%1.json").arg(block);
        const Result<QByteArray> text = resource(name);
        return text ? parseJson(*text, {}, name) : Result<JsonNode>(tl::unexpected(text.error()));
    };
    if ((*form)->scenarios.isEmpty())
        return failure(ErrorKind::BadInput, QStringLiteral("%1 has no scenario to fill it in by.").arg(id));
    const Scenario &scenario = (*form)->scenarios.constFirst();
    bench.today = scenario.today;
    bench.filled = scenario.answers;
    for (const Item &item : (*form)->items) {
        const Value answer = Value::fromJson(scenario.answers.value(item.id));
        if (item.page != 0 || item.scope != 0 || answer.isNull())
            continue;
        bench.edits.append({item.id, answer, {}, {}});
        bench.edits.append({item.id, {}, {}, {}});
        bench.edits.append({item.id, answer, {}, {}});
    }
    return bench;
}

} // namespace VerderBench
