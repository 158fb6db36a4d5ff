// The part of StructureReader that reads one item with its checks.
#include "form/FormLimits.h"
#include "form/kinds/Mrz.h"
#include "form/StructureReader.h"

#include <algorithm>
#include <limits>

namespace Verder {

namespace {

const QStringList &itemKeys()
{
    static const QStringList keys = QStringLiteral(
        "id type label hint help visible required readOnly value default profile mrz choices min max "
        "length pattern patternMessage unit checks repeat rowTitle rowName rowFacts items")
                                        .split(u' ');
    return keys;
}

const QStringList &checkKeys()
{
    static const QStringList keys
        = QStringLiteral("id assert when severity title message with suggest").split(u' ');
    return keys;
}

bool hasChoices(ItemType type)
{
    return type == ItemType::Choice || type == ItemType::Pick || type == ItemType::Multi
        || type == ItemType::Country || type == ItemType::Nationality;
}

QString withPrefix(const QString &text, const QString &prefix, const QStringList &computed)
{
    static const QRegularExpression place(QStringLiteral("\\{([^./{}][^{}]*)\\}"));
    QString result;
    qsizetype at = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += text.mid(at, match.capturedStart() - at);
        result += computed.contains(match.captured(1)) ? match.captured()
                                                       : QString(u'{' + prefix + match.captured(1) + u'}');
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace

LocalText withPrefix(const LocalText &text, const QString &prefix, const QStringList &computed)
{
    return prefix.isEmpty()
        ? text
        : LocalText{withPrefix(text.nl(), prefix, computed), withPrefix(text.en(), prefix, computed)};
}

int StructureReader::readItem(const JsonNode &json, const Place &place)
{
    const ObjectReader reader(json, place.source, m_findings, itemKeys());
    Item item;
    item.index = static_cast<int>(form.items.size());
    item.at = {place.source, json.place};
    item.order = ++m_order;
    item.id = place.prefix + reader.string(QStringLiteral("id"), true);
    const QString typeName = reader.string(QStringLiteral("type"), true);
    if (const auto type = itemTypeFromName(typeName))
        item.type = *type;
    else if (!typeName.isEmpty())
        reader.error(json, DefinitionText::tr("\"%1\" is no type of item.").arg(typeName));
    item.label = withPrefix(reader.text(QStringLiteral("label"), item.type != ItemType::Group), place.prefix);
    item.hint = withPrefix(reader.text(QStringLiteral("hint")), place.prefix);
    item.help = withPrefix(reader.text(QStringLiteral("help")), place.prefix);
    for (const LocalText &text : {item.label, item.hint, item.help})
        countText(text, place, json.place);
    item.page = place.page;
    item.parent = place.parent;
    item.scope = place.scope;
    item.row = form.scopes[place.scope].group;
    item.local = static_cast<int>(form.scopes[place.scope].items.size());
    if (const QString key = reader.string(QStringLiteral("profile")); !key.isEmpty())
        item.options.edit().profileKey = key;
    readMrz(reader, item);
    if (form.itemInScope(item.scope, item.id) >= 0 || !isDefinitionId(item.id))
        reader.error(json,
            DefinitionText::tr("Give the item an id of its own, of letters, digits, hyphens and dots; \"%1\" "
                               "cannot be used.")
                .arg(item.id));
    readItemLimits(reader, place, item);
    readChoices(reader, item);
    const int index = item.index;
    form.addItem(std::move(item));
    readItemRules(reader, place, index);
    readChecks(reader, place, index);
    if (form.items.at(index).type == ItemType::Group)
        readGroup(reader, place, index);
    return index;
}

/// "surname", or with the choices {"sex": {"F": "vrouw"}}.
void StructureReader::readMrz(const ObjectReader &reader, Item &item)
{
    const JsonNode *node = reader.member(QStringLiteral("mrz"));
    if (node == nullptr)
        return;
    const bool hasKeys = node->isObject() && node->members.size() == 1;
    const QString field = hasKeys ? node->members.first().name : node->string;
    if (!mrzField({}, field))
        reader.error(*node, DefinitionText::tr("\"%1\" is no part of a machine-readable zone.").arg(field));
    item.options.edit().mrzField = field;
    if (!hasKeys)
        return;
    for (const JsonMember &key : node->members.first().value.members)
        item.options.edit().mrzKeys.insert(key.name, key.value.string);
}

void StructureReader::readItemRules(const ObjectReader &reader, const Place &place, int item)
{
    const auto rule = [&](const char *key, Rule Item::*field) {
        later(reader.member(QLatin1String(key)), place,
            [item, field](Form &f, const Rule &compiled) { f.items[item].*field = compiled; });
    };
    // true and false are by far the most usual, and need no rule at run time.
    const auto flagOrRule = [&](const char *key, bool Item::*flag, Rule Item::*field) {
        const JsonNode *node = reader.member(QLatin1String(key));
        if (node && node->isBool())
            form.items[item].*flag = node->boolean;
        else
            rule(key, field);
    };
    rule("visible", &Item::visible);
    flagOrRule("required", &Item::required, &Item::requiredWhen);
    flagOrRule("readOnly", &Item::readOnly, &Item::readOnlyWhen);
    rule("value", &Item::value);
    rule("default", &Item::defaultValue);
    if (reader.member(QStringLiteral("value")) && reader.member(QStringLiteral("default")))
        reader.error(reader.node(),
            DefinitionText::tr("An item is calculated (\"value\") or prefilled (\"default\"), not both."));
}

void StructureReader::readItemLimits(const ObjectReader &reader, const Place &place, Item &item)
{
    static const QStringList keys = QStringLiteral("min max unit pattern patternMessage length").split(u' ');
    const bool hasLimits = std::any_of(
        keys.cbegin(), keys.cend(), [&](const QString &key) { return reader.member(key) != nullptr; });
    if (!hasLimits)
        return;
    ItemLimits &limits = item.limits.edit();
    limits.minimum = reader.number(QStringLiteral("min"));
    limits.maximum = reader.number(QStringLiteral("max"));
    limits.unit = reader.text(QStringLiteral("unit"));
    limits.patternMessage = reader.text(QStringLiteral("patternMessage"));
    if (const JsonNode *length = reader.member(QStringLiteral("length"))) {
        if (length->isNumber()) {
            limits.maximumLength = reader.integer(QStringLiteral("length"), 0);
        } else if (length->isArray() && length->elements.size() == 2 && length->elements[0].isNumber()
            && length->elements[1].isNumber()) {
            limits.minimumLength = static_cast<int>(qBound(0.0, length->elements[0].number, 1e6));
            limits.maximumLength = static_cast<int>(qBound(0.0, length->elements[1].number, 1e6));
        } else {
            reader.error(*length, DefinitionText::tr("Write \"length\" as a number, or as [least, most]."));
        }
    }
    if (limits.maximumLength > maximumText)
        reader.error(
            reader.node(), DefinitionText::tr("A text can be at most %1 characters long.").arg(maximumText));
    const QString pattern = reader.string(QStringLiteral("pattern"));
    if (pattern.isEmpty())
        return;
    Result<Pattern> compiled = Pattern::compile(pattern);
    if (compiled) {
        limits.pattern = *std::move(compiled);
        m_patternStates += limits.pattern->size();
        hasRoom(m_patternStates, maximumPatternStates, place, reader.node().place,
            DefinitionText::tr("steps in all patterns"));
    } else {
        reader.error(*reader.member(QStringLiteral("pattern")),
            DefinitionText::tr("The pattern is not valid, or could take very long: %1")
                .arg(compiled.error().message));
    }
}

void StructureReader::readChoices(const ObjectReader &reader, Item &item)
{
    if (!hasChoices(item.type))
        return;
    const JsonNode *choices = reader.member(QStringLiteral("choices"));
    if (item.type == ItemType::Country || item.type == ItemType::Nationality) {
        item.options.edit().table
            = item.type == ItemType::Country ? QStringLiteral("countries") : QStringLiteral("nationalities");
    }
    if (choices && choices->isString())
        item.options.edit().table = choices->string;
    if (const QString &table = item.options->table; !table.isEmpty()) {
        if (!form.tables || !form.tables->contains(table))
            reader.error(reader.node(), DefinitionText::tr("There is no table \"%1\".").arg(table));
        return;
    }
    QList<Choice> &list = item.options.edit().choices;
    const Place place{reader.source(), {}, -1, 0, -1};
    for (const JsonNode &json : reader.array(QStringLiteral("choices"), true)) {
        if (!hasRoom(
                list.size(), maximumChoices, place, json.place, DefinitionText::tr("choices in one item")))
            return;
        const ObjectReader choice(
            json, reader.source(), m_findings, {QStringLiteral("key"), QStringLiteral("label")});
        const QString key = choice.string(QStringLiteral("key"), true);
        for (const Choice &other : std::as_const(list)) {
            if (other.key == key)
                choice.error(json, DefinitionText::tr("The choice \"%1\" stands here twice.").arg(key));
        }
        list.append({key, shared(choice.text(QStringLiteral("label"), true))});
        countText(list.constLast().label, place, json.place);
    }
    list.squeeze();
    if (list.isEmpty())
        reader.error(reader.node(), DefinitionText::tr("Give at least one choice."));
}

void StructureReader::readGroup(const ObjectReader &reader, const Place &place, int item)
{
    Place inside = place;
    inside.parent = item;
    if (const JsonNode *repeat = reader.member(QStringLiteral("repeat"))) {
        const ObjectReader limits(
            *repeat, place.source, m_findings, {QStringLiteral("min"), QStringLiteral("max")});
        form.items[item].isRepeating = true;
        ItemGroup &group = form.items[item].group.edit();
        group.minimumRows = limits.integer(QStringLiteral("min"), 0);
        group.maximumRows = limits.integer(QStringLiteral("max"), 1);
        group.rowTitle = reader.text(QStringLiteral("rowTitle"), true);
        if (group.minimumRows < 0 || group.maximumRows < qMax(1, group.minimumRows)
            || group.maximumRows > maximumRows)
            reader.error(*repeat,
                DefinitionText::tr(
                    "\"min\" must be 0 or more, and \"max\" from 1 to %1 and not under \"min\".")
                    .arg(maximumRows));
        group.rowScope = static_cast<int>(form.scopes.size());
        int firstRows = 1;
        int depth = 0;
        for (int at = item; at >= 0 && firstRows <= maximumFirstRows; at = form.items.at(at).row, ++depth)
            firstRows *= qBound(1, form.items.at(at).group->minimumRows, maximumRows);
        hasRoom(firstRows - 1, maximumFirstRows, place, repeat->place,
            DefinitionText::tr("rows that must be there at once"));
        hasRoom(
            depth - 1, maximumGroupDepth, place, repeat->place, DefinitionText::tr("groups in each other"));
        FormScope scope;
        scope.group = item;
        scope.parent = place.scope;
        scope.prefix = form.scopes[place.scope].prefix + form.items.at(item).id + QStringLiteral("[].");
        inside.scope = static_cast<int>(form.scopes.size());
        inside.prefix.clear(); // ids in a row are the row's own
        form.scopes.append(scope);
    }
    readElements(reader.array(QStringLiteral("items"), true), inside, nullptr);
    for (const JsonNode &name : reader.array(QStringLiteral("rowName")))
        laterId(
            &name, inside, [item](Form &f, int named) { f.items[item].group.edit().rowName.append(named); });
    for (const JsonNode &fact : reader.array(QStringLiteral("rowFacts")))
        laterId(
            &fact, inside, [item](Form &f, int named) { f.items[item].group.edit().rowFacts.append(named); });
}

void StructureReader::readChecks(const ObjectReader &reader, const Place &place, int item)
{
    for (const JsonNode &json : reader.array(QStringLiteral("checks"))) {
        if (!hasRoom(form.items.at(item).checks->size(), maximumChecks, place, json.place,
                DefinitionText::tr("checks in one item")))
            return;
        readCheck(json, place, item);
    }
}

void StructureReader::readCheck(const JsonNode &json, const Place &place, int item)
{
    const ObjectReader reader(json, place.source, m_findings, checkKeys());
    Check check;
    check.id = reader.string(QStringLiteral("id"), true);
    QStringList computed;
    for (const JsonMember &with : reader.object(QStringLiteral("with")))
        computed.append(with.name);
    check.title = withPrefix(reader.text(QStringLiteral("title")), place.prefix, computed);
    countText(check.title, place, json.place);
    check.message = withPrefix(reader.text(QStringLiteral("message"), true), place.prefix, computed);
    countText(check.message, place, json.place);
    const QString severity = reader.string(QStringLiteral("severity"));
    if (severity == QLatin1String("warning"))
        check.severity = Severity::Warning;
    else if (severity == QLatin1String("information"))
        check.severity = Severity::Information;
    else if (!severity.isEmpty() && severity != QLatin1String("error"))
        reader.error(json, DefinitionText::tr("\"severity\" is error, warning or information."));
    const JsonNode *when = reader.member(QStringLiteral("when"));
    check.always = when && when->isString() && when->string == QLatin1String("always");
    const int index = static_cast<int>(form.items.at(item).checks->size());
    form.items[item].checks.edit().append(check);
    const auto rule = [&](const JsonNode *node, Rule Check::*field) {
        later(node, place,
            [=](Form &f, const Rule &compiled) { f.items[item].checks.edit()[index].*field = compiled; });
    };
    if (!reader.member(QStringLiteral("assert")))
        reader.error(
            json, DefinitionText::tr("The key \"%1\" is missing. Add it.").arg(QStringLiteral("assert")));
    rule(reader.member(QStringLiteral("assert")), &Check::assertion);
    if (!check.always)
        rule(when, &Check::when);
    for (const JsonMember &with : reader.object(QStringLiteral("with"))) {
        later(&with.value, place, [item, index, name = with.name](Form &f, const Rule &compiled) {
            f.items[item].checks.edit()[index].with.append({name, compiled});
        });
    }
    if (const JsonNode *suggest = reader.member(QStringLiteral("suggest"))) {
        const ObjectReader offer(
            *suggest, place.source, m_findings, {QStringLiteral("item"), QStringLiteral("value")});
        laterId(offer.member(QStringLiteral("item")), place,
            [=](Form &f, int target) { f.items[item].checks.edit()[index].suggestItem = target; });
        rule(offer.member(QStringLiteral("value")), &Check::suggestion);
    }
}

} // namespace Verder
