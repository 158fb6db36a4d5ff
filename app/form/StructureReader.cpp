#include "form/StructureReader.h"

#include "form/BlockInstance.h"

namespace Verder {

namespace {

QStringList keys(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

FormKind readKind(const ObjectReader &reader)
{
    const QString kind = reader.string(QStringLiteral("kind"));
    if (kind == QLatin1String("report"))
        return FormKind::Report;
    if (kind == QLatin1String("documents"))
        return FormKind::Documents;
    if (!kind.isEmpty() && kind != QLatin1String("application"))
        reader.error(*reader.member(QStringLiteral("kind")),
            DefinitionText::tr("What is sent is an \"application\", a \"report\" or \"documents\"."));
    return FormKind::Application;
}

} // namespace

StructureReader::StructureReader(const FormSources &sources, Findings &findings)
    : m_sources(sources)
    , m_findings(findings)
{
}

void StructureReader::read(const JsonNode &json, const QString &source)
{
    const ObjectReader reader(json, source, m_findings,
        keys("$schema id version validFrom status title summary conditions pages documents migrations "
             "scenarios carryOver blocks"));
    form.id = reader.string(QStringLiteral("id"), true);
    form.version = reader.string(QStringLiteral("version"), true);
    form.validFrom = reader.date(QStringLiteral("validFrom"));
    form.status = reader.string(QStringLiteral("status"));
    form.title = reader.text(QStringLiteral("title"), true);
    form.tables = m_sources.tables;
    form.scopes.append(FormScope{});
    m_ownBlocks = reader.member(QStringLiteral("blocks"));

    const Place top{source, {}, -1, 0, -1};
    readConditions(reader.object(QStringLiteral("conditions")), top);
    readDocuments(reader.array(QStringLiteral("documents")), top);
    for (const JsonNode &page : reader.array(QStringLiteral("pages"), true))
        readPage(page, source);
    if (const JsonNode *summary = reader.member(QStringLiteral("summary")))
        readSummary(*summary, source);
    readScenarios(reader.array(QStringLiteral("scenarios")), source);
    readMigrations(reader.array(QStringLiteral("migrations")), source);
    checkMigrations();
    readCarryOver(reader.array(QStringLiteral("carryOver")), source);
    if (form.pages.isEmpty())
        reader.error(json, DefinitionText::tr("A form needs at least one page."));
}

void StructureReader::readSummary(const JsonNode &json, const QString &source)
{
    const ObjectReader reader(json, source, m_findings,
        keys("kind purpose needed group order paper fee payment online until person kvk"));
    const Place top{source, {}, -1, 0, -1};
    form.summary.kind = readKind(reader);
    form.summary.purpose = reader.text(QStringLiteral("purpose"), true);
    form.summary.group = reader.string(QStringLiteral("group"));
    form.summary.order = reader.integer(QStringLiteral("order"), 0);
    form.summary.paper = reader.text(QStringLiteral("paper"));
    form.summary.onlinePaymentKey = reader.string(QStringLiteral("online"));
    for (const JsonNode &line : reader.array(QStringLiteral("needed")))
        form.summary.needed.append(ObjectReader::readText(line, source, m_findings));
    for (const JsonNode &person : reader.array(QStringLiteral("person")))
        laterId(&person, top, [](Form &f, int item) { f.summary.personItems.append(item); });
    const auto refer = [&](const char *key, int FormSummary::*field) {
        laterId(
            reader.member(QLatin1String(key)), top, [field](Form &f, int item) { f.summary.*field = item; });
    };
    refer("fee", &FormSummary::feeItem);
    refer("payment", &FormSummary::paymentItem);
    refer("until", &FormSummary::untilItem);
    refer("kvk", &FormSummary::kvkItem);
}

void StructureReader::readPage(const JsonNode &json, const QString &source)
{
    const ObjectReader reader(json, source, m_findings, keys("id title hint visible items"));
    const Place place{source, {}, static_cast<int>(form.pages.size()), 0, -1};
    if (!hasRoom(form.pages.size(), maximumPages, place, json.place, DefinitionText::tr("pages")))
        return;
    Page page;
    page.index = static_cast<int>(form.pages.size());
    page.at = {source, json.place};
    page.id = reader.string(QStringLiteral("id"), true);
    page.title = reader.text(QStringLiteral("title"), true);
    page.hint = reader.text(QStringLiteral("hint"));
    if (!isDefinitionId(page.id) || form.pageIndex(page.id) >= 0)
        reader.error(json,
            DefinitionText::tr("Give the page an id of its own, in small letters, digits and hyphens."));
    form.pages.append(page);
    later(reader.member(QStringLiteral("visible")), place,
        [index = page.index](Form &f, const Rule &rule) { f.pages[index].visible = rule; });
    QList<PageElement> elements;
    readElements(reader.array(QStringLiteral("items"), true), place, &elements);
    form.pages[page.index].elements = elements;
}

void StructureReader::readElements(
    const QList<JsonNode> &elements, const Place &place, QList<PageElement> *onPage)
{
    for (const JsonNode &element : elements) {
        if (!hasRoom(form.items.size(), maximumItems, place, element.place, DefinitionText::tr("items")))
            return;
        readElement(element, place, onPage);
    }
}

void StructureReader::readElement(const JsonNode &element, const Place &place, QList<PageElement> *onPage)
{
    if (element.find(u"use")) {
        useBlock(ObjectReader(element, place.source, m_findings, keys("use as with change")), place, onPage);
    } else if (const JsonNode *section = element.find(u"section")) {
        const ObjectReader reader(element, place.source, m_findings, keys("section"));
        const LocalText title = ObjectReader::readText(*section, place.source, m_findings);
        if (onPage)
            onPage->append(PageSection{title});
        else
            openSection(title, element, place);
    } else if (element.find(u"documents")) {
        placeDocuments(ObjectReader(element, place.source, m_findings, keys("documents")), place, onPage);
    } else {
        Place inside = place;
        inside.parent = m_openSections.value(place.parent, place.parent);
        const int item = readItem(element, inside);
        if (onPage)
            onPage->append(PageItem{item});
        else if (inside.parent >= 0)
            form.items[inside.parent].group.edit().children.append(item);
    }
}

/// In a group a section is a group of its own, that holds what follows it up to the next one.
void StructureReader::openSection(const LocalText &title, const JsonNode &json, const Place &place)
{
    Item section;
    section.index = static_cast<int>(form.items.size());
    section.at = {place.source, json.place};
    section.order = ++m_order;
    section.id = QStringLiteral("section.%1").arg(section.order);
    section.type = ItemType::Group;
    section.label = title;
    section.page = place.page;
    section.parent = place.parent;
    section.scope = place.scope;
    section.row = form.scopes[place.scope].group;
    section.local = static_cast<int>(form.scopes[place.scope].items.size());
    form.items[place.parent].group.edit().children.append(section.index);
    m_openSections.insert(place.parent, section.index);
    form.addItem(std::move(section));
}

void StructureReader::useBlock(const ObjectReader &use, const Place &place, QList<PageElement> *onPage)
{
    if (!hasRoom(m_blockUses++, maximumBlockUses, place, use.node().place,
            DefinitionText::tr("blocks, each counted as often as it is used")))
        return;
    const QString name = use.string(QStringLiteral("use"), true);
    const QString as = use.string(QStringLiteral("as"));
    if (m_blockPath.contains(name)) {
        use.error(use.node(),
            DefinitionText::tr("The block uses itself: %1.")
                .arg((m_blockPath + QStringList(name)).join(QStringLiteral(" > "))));
        return;
    }
    if (!m_blocks.contains(name)) {
        const JsonNode *own = m_ownBlocks ? m_ownBlocks->find(name) : nullptr;
        Result<JsonNode> block = own ? Result<JsonNode>(*own) : m_sources.block(name);
        if (!block) {
            use.error(use.node(), block.error().message);
            return;
        }
        m_blocks.emplace(name, std::move(*block));
    }
    const QString source = QStringLiteral("blocks/") + name + QStringLiteral(".json");
    const JsonNode *block = instantiate(m_blocks.at(name), use, place);
    if (!block)
        return;
    const ObjectReader reader(
        *block, source, m_findings, keys("$schema id needs items conditions documents"));
    Place inside = place;
    inside.source = source;
    inside.prefix = as.isEmpty() ? place.prefix : place.prefix + as + u'.';
    m_blockPath.append(name);
    readConditions(reader.object(QStringLiteral("conditions")), inside);
    readDocuments(reader.array(QStringLiteral("documents")), inside);
    readElements(reader.array(QStringLiteral("items"), true), inside, onPage);
    m_blockPath.removeLast();
}

/// The block itself, or a copy of it with what is given and changed where it is used; nullptr: there is no
/// room.
const JsonNode *StructureReader::instantiate(
    const JsonNode &block, const ObjectReader &use, const Place &place)
{
    const BlockUse given{
        use.member(QStringLiteral("with")), use.member(QStringLiteral("change")), place.prefix};
    const QStringList needs = blockNeeds(block);
    for (const QString &need : needs) {
        if (!given.with || !given.with->find(need))
            use.error(
                use.node(), DefinitionText::tr("The block needs \"%1\". Give it in \"with\".").arg(need));
    }
    for (const JsonMember &member : use.object(QStringLiteral("with"))) {
        if (!needs.contains(member.name))
            use.error(member.value, DefinitionText::tr("The block does not need \"%1\".").arg(member.name));
    }
    for (const JsonMember &member : use.object(QStringLiteral("change"))) {
        if (!hasItem(block, member.name))
            use.error(member.value, DefinitionText::tr("The block has no item \"%1\".").arg(member.name));
    }
    if (!given.with && !given.change)
        return &block;
    m_instances.push_back(blockInstance(block, given, m_instanceRoom));
    const bool fits = hasRoom(m_instanceRoom < 0 ? maximumRuleNodes : 0, maximumRuleNodes, place,
        use.node().place, DefinitionText::tr("values in blocks, each counted as often as it is used"));
    return fits ? &m_instances.back() : nullptr;
}

void StructureReader::readConditions(const QList<JsonMember> &conditions, const Place &place)
{
    for (const JsonMember &member : conditions) {
        if (!hasRoom(form.conditions.size(), maximumConditions, place, member.value.place,
                DefinitionText::tr("conditions")))
            return;
        const ObjectReader reader(member.value, place.source, m_findings, keys("title when"));
        Condition condition;
        condition.id = place.prefix + member.name;
        condition.at = {place.source, member.value.place};
        condition.title = reader.text(QStringLiteral("title"), true);
        condition.scope = place.scope;
        condition.row = form.scopes[place.scope].group;
        const int index = static_cast<int>(form.conditions.size());
        condition.local = static_cast<int>(form.scopes[place.scope].conditions.size());
        form.scopes[place.scope].conditions.append(index);
        conditionIndexes.insert({place.scope, condition.id}, index);
        form.conditions.append(condition);
        if (!reader.member(QStringLiteral("when")))
            reader.error(member.value,
                DefinitionText::tr("The key \"%1\" is missing. Add it.").arg(QStringLiteral("when")));
        later(reader.member(QStringLiteral("when")), place,
            [index](Form &f, const Rule &rule) { f.conditions[index].when = rule; });
    }
}

void StructureReader::readDocuments(const QList<JsonNode> &documents, const Place &place)
{
    for (const JsonNode &json : documents) {
        if (!hasRoom(form.documentSlots.size(), maximumDocuments, place, json.place,
                DefinitionText::tr("documents")))
            return;
        const ObjectReader reader(
            json, place.source, m_findings, keys("id title help when each min max later byPost"));
        DocumentSlot slot;
        slot.index = static_cast<int>(form.documentSlots.size());
        slot.at = {place.source, json.place};
        slot.id = place.prefix + reader.string(QStringLiteral("id"), true);
        slot.title = reader.text(QStringLiteral("title"), true);
        slot.help = reader.text(QStringLiteral("help"));
        slot.minimum = reader.integer(QStringLiteral("min"), 1);
        slot.maximum = reader.integer(QStringLiteral("max"), qMax(1, slot.minimum));
        slot.later = reader.boolean(QStringLiteral("later"), false);
        slot.byPost = reader.boolean(QStringLiteral("byPost"), false);
        if (slot.minimum < 0 || slot.maximum < qMax(1, slot.minimum) || slot.maximum > 50)
            reader.error(json,
                DefinitionText::tr(
                    "\"min\" and \"max\" must be from 0 to 50, \"max\" at least 1 and not under \"min\"."));
        if (form.slotIndex(slot.id) >= 0)
            reader.error(json, DefinitionText::tr("The document \"%1\" stands here twice.").arg(slot.id));
        form.documentSlots.append(slot);
        const int index = slot.index;
        laterId(reader.member(QStringLiteral("each")), place,
            [index](Form &f, int group) { f.documentSlots[index].each = group; });
        later(reader.member(QStringLiteral("when")), place,
            [index](Form &f, const Rule &rule) { f.documentSlots[index].when = rule; });
        if (reader.member(QStringLiteral("when")))
            rules.last().slot = index;
    }
}

void StructureReader::placeDocuments(
    const ObjectReader &reader, const Place &place, QList<PageElement> *onPage)
{
    if (!onPage) {
        reader.error(
            reader.node(), DefinitionText::tr("Documents cannot stand inside a group; use \"each\"."));
        return;
    }
    PageDocuments documents;
    for (const JsonNode &id : reader.array(QStringLiteral("documents"))) {
        const int slot = form.slotIndex(place.prefix + id.string);
        if (slot < 0 || form.documentSlots[slot].page >= 0) {
            reader.error(id,
                DefinitionText::tr("\"%1\" is no document of this form, or already stands on a page.")
                    .arg(id.string));
            continue;
        }
        form.documentSlots[slot].page = place.page;
        form.documentSlots[slot].order = ++m_order;
        documents.documentSlots.edit().append(slot);
    }
    onPage->append(documents);
}

void StructureReader::readScenarios(const QList<JsonNode> &scenarios, const QString &source)
{
    for (const JsonNode &json : scenarios) {
        if (!hasRoom(form.scenarios.size(), maximumScenarios, {source, {}, -1, 0, -1}, json.place,
                DefinitionText::tr("scenarios")))
            return;
        const ObjectReader reader(json, source, m_findings, keys("name today answers documents expect"));
        Scenario scenario;
        scenario.name = reader.string(QStringLiteral("name"), true);
        scenario.today = reader.date(QStringLiteral("today"));
        scenario.place = json.place;
        const auto object = [&](const char *key) {
            const JsonNode *node = reader.member(QLatin1String(key));
            return node ? node->toJson().toObject() : QJsonObject();
        };
        scenario.answers = object("answers");
        scenario.documents = object("documents");
        scenario.expect = object("expect");
        if (!scenario.today.isValid())
            reader.error(json, DefinitionText::tr("A scenario needs \"today\", as a date like 2026-01-31."));
        form.scenarios.append(scenario);
    }
}

bool StructureReader::hasRoom(
    qsizetype count, qsizetype most, const Place &place, JsonPlace at, const QString &what)
{
    if (count >= most && !m_isFull) {
        m_findings.error(place.source, at,
            DefinitionText::tr("This is too much: a form can hold at most %1 %2.").arg(most).arg(what));
        m_isFull = true;
    }
    return !m_isFull;
}

void StructureReader::countText(const LocalText &text, const Place &place, JsonPlace at)
{
    m_textLength += text.nl().size() + text.en().size();
    hasRoom(m_textLength, maximumTexts, place, at, DefinitionText::tr("characters of text"));
}

LocalText StructureReader::shared(const LocalText &text)
{
    const auto known = m_texts.constFind({text.nl(), text.en()});
    return known != m_texts.cend() ? *known : *m_texts.insert({text.nl(), text.en()}, text);
}

void StructureReader::later(
    const JsonNode *rule, const Place &place, std::function<void(Form &, const Rule &)> store)
{
    if (rule)
        rules.append({rule, place.source, place.scope, place.prefix, std::move(store)});
}

void StructureReader::laterId(const JsonNode *id, const Place &place, std::function<void(Form &, int)> store)
{
    if (id)
        ids.append({id, place.source, place.scope, place.prefix, std::move(store)});
}

} // namespace Verder
