// The part of StructureReader that reads how drafts of earlier versions are carried over.
#include "form/FormLimits.h"
#include "form/StructureReader.h"

namespace Verder {

namespace {

/// Everything before the last "[].": a rename stays where it is.
QString scopeOf(const QString &id)
{
    return id.left(id.lastIndexOf(QLatin1String("[].")));
}

std::optional<MigrationStep> renameStep(const JsonNode &json)
{
    if (!json.isArray() || json.elements.size() != 2 || !json.elements[0].isString()
        || !json.elements[1].isString())
        return std::nullopt;
    MigrationStep step{MigrationStep::Kind::Rename, json.elements[0].string, json.elements[1].string, {}};
    const bool isInPlace = step.id.contains(u'[') == step.to.contains(u'[')
        && (!step.id.contains(u'[') || scopeOf(step.id) == scopeOf(step.to));
    return isInPlace && step.id != step.to ? std::optional(step) : std::nullopt;
}

std::optional<MigrationStep> mapStep(const JsonNode &json)
{
    if (!json.isArray() || json.elements.size() != 2 || !json.elements[0].isString()
        || !json.elements[1].isObject())
        return std::nullopt;
    return MigrationStep{
        MigrationStep::Kind::Map, json.elements[0].string, {}, json.elements[1].toJson().toObject()};
}

} // namespace

void StructureReader::readMigrations(const QList<JsonNode> &migrations, const QString &source)
{
    for (const JsonNode &json : migrations) {
        if (!hasRoom(m_steps.size() + form.migrations.size(), maximumMigrationSteps, {source, {}, -1, 0, -1},
                json.place, DefinitionText::tr("steps in all migrations")))
            return;
        const ObjectReader reader(json, source, m_findings,
            {QStringLiteral("from"), QStringLiteral("ops"), QStringLiteral("revisit")});
        Migration migration;
        migration.from = reader.string(QStringLiteral("from"), true);
        for (const Migration &other : std::as_const(form.migrations)) {
            if (other.from == migration.from)
                reader.error(
                    json, DefinitionText::tr("There are two ways from version \"%1\".").arg(other.from));
        }
        if (migration.from == form.version)
            reader.error(json, DefinitionText::tr("A migration leads from an earlier version to this one."));
        for (const JsonNode &step : reader.array(QStringLiteral("ops"), true))
            readStep(step, source, migration);
        migration.revisit = reader.strings(QStringLiteral("revisit"));
        for (const QString &page : std::as_const(migration.revisit)) {
            if (form.pageIndex(page) < 0)
                reader.error(json, DefinitionText::tr("There is no page \"%1\".").arg(page));
        }
        form.migrations.append(migration);
    }
}

void StructureReader::readStep(const JsonNode &json, const QString &source, Migration &migration)
{
    const ObjectReader reader(
        json, source, m_findings, {QStringLiteral("rename"), QStringLiteral("map"), QStringLiteral("drop")});
    if (!hasRoom(m_steps.size(), maximumMigrationSteps, {source, {}, -1, 0, -1}, json.place,
            DefinitionText::tr("steps in all migrations")))
        return;
    std::optional<MigrationStep> step;
    if (const JsonNode *rename = reader.member(QStringLiteral("rename")))
        step = renameStep(*rename);
    else if (const JsonNode *map = reader.member(QStringLiteral("map")))
        step = mapStep(*map);
    else if (const JsonNode *drop = reader.member(QStringLiteral("drop")); drop && drop->isString())
        step = MigrationStep{MigrationStep::Kind::Drop, drop->string, {}, {}};
    if (!step || json.members.size() != 1) {
        reader.error(json,
            DefinitionText::tr(
                "Write {\"rename\": [\"old\", \"new\"]}, with both in the same rows, {\"map\": "
                "[\"id\", {\"old\": \"new\"}]} or {\"drop\": \"id\"}."));
        return;
    }
    m_steps.append({json.place, source, *step});
    migration.steps.append(*step);
}

/// What a step leads to must be there at the end: in this form, or under the way's next name.
void StructureReader::checkMigrations()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const PlacedStep &placed = m_steps[i];
        if (placed.step.kind == MigrationStep::Kind::Drop)
            continue;
        const QString id = placed.step.kind == MigrationStep::Kind::Rename ? placed.step.to : placed.step.id;
        bool isThere = form.itemIndex(id) >= 0 || form.slotIndex(id) >= 0;
        for (qsizetype later = i + 1; later < m_steps.size() && !isThere; ++later)
            isThere = m_steps[later].step.id == id || id.startsWith(m_steps[later].step.id + u'[');
        if (!isThere)
            m_findings.error(placed.source, placed.place,
                DefinitionText::tr("There is no item or document \"%1\", and no later step goes on from it.")
                    .arg(id));
    }
}

void StructureReader::readCarryOver(const QList<JsonNode> &sections, const QString &source)
{
    for (const JsonNode &json : sections) {
        const ObjectReader reader(json, source, m_findings, {QStringLiteral("from"), QStringLiteral("take")});
        CarryOver carryOver;
        carryOver.forms = reader.strings(QStringLiteral("from"));
        for (const QString &id : std::as_const(carryOver.forms)) {
            if (form.carryOverFrom(id))
                reader.error(
                    json, DefinitionText::tr("What is taken over from \"%1\" stands here twice.").arg(id));
        }
        for (const JsonNode &step : reader.array(QStringLiteral("take"), true)) {
            if (!hasRoom(carryOver.steps.size(), maximumMigrationSteps, {source, {}, -1, 0, -1}, step.place,
                    DefinitionText::tr("steps in what is taken over")))
                return;
            if (const std::optional<CarryOverStep> read = readCarryOverStep(step, source))
                carryOver.steps.append(*read);
            else
                reader.error(step,
                    DefinitionText::tr(
                        "Write \"id\", [\"id there\", \"id here\"] or {\"set\": [\"id here\", value]}. "
                        "\"p.*\" means every id that begins so."));
        }
        form.carryOver.append(carryOver);
    }
}

std::optional<CarryOverStep> StructureReader::readCarryOverStep(
    const JsonNode &json, const QString &source) const
{
    CarryOverStep step;
    step.at = {source, json.place};
    const JsonNode *set = json.find(u"set");
    const JsonNode &pair = set ? *set : json;
    const bool isPair = pair.isArray() && pair.elements.size() == 2;
    if (set && isPair && pair.elements[0].isString()) {
        step.to = pair.elements[0].string;
        step.value = pair.elements[1].toJson();
    } else if (!set && json.isString()) {
        step.from = step.to = json.string;
    } else if (!set && isPair && pair.elements[0].isString() && pair.elements[1].isString()) {
        step.from = pair.elements[0].string;
        step.to = pair.elements[1].string;
    }
    const bool isPrefix = step.to.endsWith(QLatin1String(".*"));
    if (step.to.isEmpty() || isPrefix != step.from.endsWith(QLatin1String(".*")))
        return std::nullopt;
    return step;
}

} // namespace Verder
