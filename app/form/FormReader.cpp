#include "form/FormReader.h"

#include "form/FormGraph.h"
#include "form/FormLimits.h"
#include "form/FormNames.h"
#include "form/StructureReader.h"

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
class Resolving
{
public:
    Resolving(const JsonNode &definition, const FormSources &sources, bool usesBlocks)
        : m_sources(sources)
    {
        m_resolved.type = QJsonValue::Object;
        m_blocks.type = QJsonValue::Object;
        for (const JsonMember &member : definition.members) {
            if (member.name == u"blocks")
                m_blocks.members = member.value.members;
            else if (member.name != u"scenarios" && member.name != u"$schema")
                m_resolved.members.append(member);
        }
        const JsonNode *pages = usesBlocks ? definition.find(u"pages") : nullptr;
        if (pages != nullptr)
            collect(*pages);
        if (!m_blocks.members.isEmpty())
            m_resolved.members.append({QStringLiteral("blocks"), m_blocks});
    }

    const JsonNode &definition() const { return m_resolved; }

private:
    void collect(const JsonNode &node)
    {
        for (const JsonNode &element : node.elements)
            collect(element);
        for (const JsonMember &member : node.members) {
            if (member.name == u"use" && member.value.isString())
                add(member.value.string);
            collect(member.value);
        }
    }

    void add(const QString &name)
    {
        if (m_blocks.find(name))
            return;
        if (const Result<JsonNode> block = m_sources.block(name)) {
            m_blocks.members.append({name, *block});
            collect(*block);
        }
    }

    const FormSources &m_sources;
    JsonNode m_resolved;
    JsonNode m_blocks;
};

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
    form.setResolved(canonicalJson(Resolving(json, sources, structure.usesBlocks()).definition()));
    form.squeeze();
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
