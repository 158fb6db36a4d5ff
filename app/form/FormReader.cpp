#include "form/FormReader.h"

#include "form/FormGraph.h"
#include "form/FormLimits.h"
#include "form/FormNames.h"
#include "form/StructureReader.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace Verder {

namespace {

void resolveIds(StructureReader &structure, Findings &findings)
{
    Form &form = structure.form;
    for (const PendingId &pending : std::as_const(structure.ids)) {
        int item = pending.json->isString()
            ? findItem(form, pending.json->string, pending.scope, pending.prefix)
            : -1;
        if (item < 0 && pending.json->isString()) // "gezin[].nationaliteiten": a group in rows
            item = form.itemIndex(pending.json->string);
        if (item >= 0) {
            pending.store(form, item);
            continue;
        }
        findings.error(pending.source, pending.json->place,
            DefinitionText::tr("There is no item \"%1\" here.").arg(pending.json->string));
    }
}

void placeSlots(Form &form)
{
    for (DocumentSlot &slot : form.documentSlots) {
        if (slot.each >= 0)
            slot.scope = qMax(0, form.scopeOfGroup(slot.each));
        slot.local = static_cast<int>(form.scopes[slot.scope].documentSlots.size());
        form.scopes[slot.scope].documentSlots.append(slot.index);
    }
}

void compileRules(StructureReader &structure, Findings &findings)
{
    Form &form = structure.form;
    qsizetype nodes = 0;
    for (const PendingRule &pending : std::as_const(structure.rules)) {
        int scope = pending.scope;
        QString prefix = pending.prefix;
        if (pending.slot >= 0 && form.documentSlots[pending.slot].scope > 0) {
            scope = form.documentSlots[pending.slot].scope;
            prefix.clear();
        }
        const FormNames names(form, structure.conditionIndexes, scope, prefix);
        const Result<Rule> rule = Rule::compile(*pending.json, names, pending.source);
        nodes += rule ? rule->size() : 0;
        if (nodes > maximumRuleNodes) {
            findings.error(pending.source, pending.json->place,
                DefinitionText::tr("This is too much: the rules of a form can hold at most %1 steps.")
                    .arg(maximumRuleNodes));
            return;
        }
        if (rule)
            pending.store(form, *rule);
        else
            findings.error(pending.source, pending.json->place, rule.error().message);
    }
}

void checkPlacement(const Form &form, const QString &source, Findings &findings)
{
    for (const DocumentSlot &slot : form.documentSlots) {
        if (slot.page < 0)
            findings.error(
                source, {}, DefinitionText::tr("The document \"%1\" stands on no page.").arg(slot.id));
        if (slot.each >= 0 && !form.items[slot.each].isRepeating)
            findings.error(source, {},
                DefinitionText::tr("\"each\" of \"%1\" must name a repeating group.").arg(slot.id));
    }
}

/// The definition as a draft carries it: with the blocks that it uses, without its scenarios.
QJsonObject resolvedDefinition(const JsonNode &json, const FormSources &sources)
{
    QJsonObject resolved = json.toJson().toObject();
    resolved.remove(QStringLiteral("scenarios"));
    resolved.remove(QStringLiteral("$schema"));
    QJsonObject blocks = resolved.value(QStringLiteral("blocks")).toObject();
    const std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &value) {
        if (value.isArray()) {
            const QJsonArray elements = value.toArray();
            for (const QJsonValueConstRef element : elements)
                collect(element);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const QString name = object.value(QStringLiteral("use")).toString();
            if (!name.isEmpty() && !blocks.contains(name)) {
                if (const Result<JsonNode> block = sources.block(name)) {
                    blocks.insert(name, block->toJson());
                    collect(block->toJson());
                }
            }
            for (const QJsonValueConstRef member : object)
                collect(member);
        }
    };
    collect(resolved.value(QStringLiteral("pages")));
    if (!blocks.isEmpty())
        resolved.insert(QStringLiteral("blocks"), blocks);
    return resolved;
}

} // namespace

FormReading readForm(const JsonNode &json, const QString &source, const FormSources &sources)
{
    Findings findings;
    StructureReader structure(sources, findings);
    structure.read(json, source);
    if (structure.isFull())
        return {nullptr, findings.list()};
    resolveIds(structure, findings);
    placeSlots(structure.form);
    checkPlacement(structure.form, source, findings);
    compileRules(structure, findings);
    if (!findings.hasErrors())
        buildGraph(structure.form, source, findings);
    if (findings.hasErrors())
        return {nullptr, findings.list()};
    Form &form = structure.form;
    form.resolved = resolvedDefinition(json, sources);
    form.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(form.resolved), QCryptographicHash::Sha256).toHex());
    return {std::make_shared<const Form>(std::move(form)), findings.list()};
}

Error definitionError(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.level == Finding::Level::Error) {
            return {ErrorKind::BadInput, QString(finding.place + QStringLiteral(": ") + finding.message),
                DefinitionText::tr("%n finding(s)", nullptr, static_cast<int>(findings.size()))};
        }
    }
    return {ErrorKind::Internal, DefinitionText::tr("The definition could not be used."), {}};
}

} // namespace Verder
