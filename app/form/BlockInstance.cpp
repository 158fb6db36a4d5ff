#include "form/BlockInstance.h"

#include "form/FormLimits.h"

#include <algorithm>

namespace Verder {

namespace {

using Type = QJsonValue::Type;

qsizetype countValues(const JsonNode &node)
{
    qsizetype count = 1;
    for (const JsonNode &element : node.elements)
        count += countValues(element);
    for (const JsonMember &member : node.members)
        count += countValues(member.value);
    return count;
}

bool isText(const JsonNode &node)
{
    return node.isObject() && node.find(u"nl") != nullptr;
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

/// A name of the place where the block is used, as it reads inside the block: "p.geboren" is "./p.geboren".
QString outerName(const QString &name, const QString &prefix)
{
    const bool isAbsolute = name.startsWith(u'/') || name.startsWith(u'.');
    return isAbsolute ? name : QString(QStringLiteral("./") + prefix + name);
}

/// A rule of the place where the block is used, with its names as they read inside the block.
JsonNode outerRule(JsonNode rule, const QString &prefix)
{
    for (JsonNode &element : rule.elements)
        element = outerRule(std::move(element), prefix);
    for (JsonMember &member : rule.members) {
        const bool namesItem = member.name == u"var" || member.name == u"val" || member.name == u"answered";
        if (namesItem && member.value.isString())
            member.value.string = outerName(member.value.string, prefix);
        else
            member.value = outerRule(std::move(member.value), prefix);
    }
    return rule;
}

class Instance
{
public:
    Instance(const BlockUse &use, qsizetype &room)
        : m_use(use)
        , m_room(room)
    {
    }

    JsonNode fill(const JsonNode &node, const QString &language = {}) const;

private:
    const JsonNode *given(QStringView name) const { return m_use.with ? m_use.with->find(name) : nullptr; }
    QString filledText(const QString &text, const QString &language) const;
    JsonNode changed(JsonNode item) const;

    const BlockUse &m_use;
    qsizetype &m_room;
};

/// "{@wie}" is the text as it is given, "{@Wie}" the same at the start of a sentence; an item is named.
QString Instance::filledText(const QString &text, const QString &language) const
{
    QString result;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u"{@"); open >= 0; open = text.indexOf(u"{@", open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = text.mid(open + 2, close - open - 2);
        const JsonNode *exact = given(name);
        const JsonNode *found
            = exact || name.isEmpty() ? exact : given(QString(name.at(0).toLower() + name.mid(1)));
        if (close < 0 || !found || result.size() > maximumText)
            continue;
        QString replacement;
        if (found->isString()) {
            replacement = u'{' + outerName(found->string, m_use.prefix) + u'}';
        } else if (const JsonNode *words = isText(*found) ? found->find(language) : nullptr) {
            const QString given = words->string.left(maximumText + 1); // one too many is refused later
            replacement = exact ? given : capitalized(given);
        }
        result += text.mid(at, open - at) + replacement;
        at = close + 1;
    }
    return result + text.mid(at);
}

JsonNode Instance::fill(const JsonNode &node, const QString &language) const
{
    if (--m_room < 0)
        return {};
    if (node.isString()) {
        JsonNode filled = node;
        const JsonNode *name
            = node.string.startsWith(u'@') ? given(QStringView(node.string).mid(1)) : nullptr;
        if (name && name->isString())
            filled.string = outerName(name->string, m_use.prefix);
        else if (!language.isEmpty())
            filled.string = filledText(node.string, language);
        return filled;
    }
    if (node.isObject() && node.members.size() == 1 && node.members[0].name == u"var"
        && node.members[0].value.string.startsWith(u'@')) {
        const JsonNode *rule = given(QStringView(node.members[0].value.string).mid(1));
        if (rule && !rule->isString()) {
            m_room -= countValues(*rule);
            return m_room < 0 ? JsonNode() : outerRule(*rule, m_use.prefix);
        }
    }
    JsonNode filled = node;
    for (JsonNode &element : filled.elements)
        element = fill(element, language);
    for (JsonMember &member : filled.members) {
        const bool isLanguage = member.name == u"nl" || member.name == u"en";
        member.value = fill(member.value, isLanguage ? member.name : QString());
    }
    return node.find(u"type") && m_use.change ? changed(std::move(filled)) : filled;
}

JsonNode *memberOf(JsonNode &node, const QString &name)
{
    const auto found = std::find_if(node.members.begin(), node.members.end(),
        [&](const JsonMember &member) { return member.name == name; });
    return found == node.members.end() ? nullptr : &found->value;
}

/// Checks are changed one by one: those of the same id are replaced, or left out, and others come after.
void changeChecks(JsonNode &checks, const JsonNode &changes)
{
    for (const JsonNode &change : changes.elements) {
        const JsonNode *id = change.find(u"id");
        const auto isSame = [id](const JsonNode &check) {
            const JsonNode *other = check.find(u"id");
            return id && other && other->string == id->string;
        };
        const auto found = std::find_if(checks.elements.begin(), checks.elements.end(), isSame);
        const bool isLeftOut = change.find(u"assert") == nullptr;
        if (found == checks.elements.end())
            checks.elements.append(change);
        else if (isLeftOut)
            checks.elements.removeAt(found - checks.elements.begin());
        else
            *found = change;
    }
}

JsonNode Instance::changed(JsonNode item) const
{
    const JsonNode *id = item.find(u"id");
    const JsonNode *changes = id && id->isString() ? m_use.change->find(id->string) : nullptr;
    for (const JsonMember &change : changes ? changes->members : QList<JsonMember>()) {
        const JsonNode value = fill(change.value);
        JsonNode *known = memberOf(item, change.name);
        if (known && change.name == u"checks")
            changeChecks(*known, value);
        else if (known)
            *known = value;
        else
            item.members.append({change.name, value});
    }
    item.members.removeIf([](const JsonMember &member) { return member.value.isNull(); });
    return item;
}

} // namespace

QStringList blockNeeds(const JsonNode &block)
{
    QStringList names;
    const JsonNode *needs = block.find(u"needs");
    for (const JsonNode &need : needs ? needs->elements : QList<JsonNode>())
        names.append(need.string);
    return names;
}

bool hasItem(const JsonNode &block, const QString &id)
{
    const JsonNode *items = block.find(u"items");
    for (const JsonNode &item : items ? items->elements : QList<JsonNode>()) {
        const JsonNode *own = item.find(u"id");
        if ((own && own->string == id) || hasItem(item, id))
            return true;
    }
    return false;
}

JsonNode blockInstance(const JsonNode &block, const BlockUse &use, qsizetype &room)
{
    return Instance(use, room).fill(block);
}

} // namespace Verder
