#include "form/ObjectReader.h"

#include "form/FormLimits.h"

#include <cmath>

namespace Verder {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return DefinitionText::tr("true or false");
    case QJsonValue::Double:
        return DefinitionText::tr("a number");
    case QJsonValue::String:
        return DefinitionText::tr("a text");
    case QJsonValue::Array:
        return DefinitionText::tr("a list");
    case QJsonValue::Object:
        return DefinitionText::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return DefinitionText::tr("nothing");
}

} // namespace

ObjectReader::ObjectReader(
    const JsonNode &node, const QString &source, Findings &findings, const QStringList &known)
    : m_node(node)
    , m_source(source)
    , m_findings(findings)
{
    if (!node.isObject()) {
        error(node, DefinitionText::tr("Write an object here, in { }."));
        return;
    }
    for (const JsonMember &member : node.members) {
        if (!known.contains(member.name))
            error(member.value,
                DefinitionText::tr("The key \"%1\" is not known here. Known are: %2.")
                    .arg(member.name, known.join(QStringLiteral(", "))));
    }
}

const JsonNode *ObjectReader::typed(const QString &key, QJsonValue::Type type, bool required) const
{
    const JsonNode *found = m_node.find(key);
    if (!found) {
        if (required)
            error(m_node, DefinitionText::tr("The key \"%1\" is missing. Add it.").arg(key));
        return nullptr;
    }
    if (found->type != type) {
        error(*found, DefinitionText::tr("\"%1\" must be %2.").arg(key, typeName(type)));
        return nullptr;
    }
    return found;
}

QString ObjectReader::string(const QString &key, bool required) const
{
    const JsonNode *found = typed(key, QJsonValue::String, required);
    return found ? found->string : QString();
}

bool ObjectReader::boolean(const QString &key, bool fallback) const
{
    const JsonNode *found = typed(key, QJsonValue::Bool, false);
    return found ? found->boolean : fallback;
}

std::optional<double> ObjectReader::number(const QString &key) const
{
    const JsonNode *found = typed(key, QJsonValue::Double, false);
    return found ? std::optional<double>(found->number) : std::nullopt;
}

int ObjectReader::integer(const QString &key, int fallback) const
{
    const JsonNode *found = typed(key, QJsonValue::Double, false);
    if (!found)
        return fallback;
    if (std::floor(found->number) != found->number || std::abs(found->number) > 1e6) {
        error(*found, DefinitionText::tr("\"%1\" must be a whole number below a million.").arg(key));
        return fallback;
    }
    return static_cast<int>(found->number);
}

QDate ObjectReader::date(const QString &key) const
{
    const JsonNode *found = typed(key, QJsonValue::String, false);
    if (!found)
        return {};
    const QDate date = QDate::fromString(found->string, Qt::ISODate);
    if (!date.isValid())
        error(*found, DefinitionText::tr("Write \"%1\" as a date, like 2026-01-31.").arg(key));
    return date;
}

LocalText ObjectReader::text(const QString &key, bool required) const
{
    const JsonNode *found = typed(key, QJsonValue::Object, required);
    return found ? readText(*found, m_source, m_findings) : LocalText();
}

LocalText ObjectReader::readText(const JsonNode &node, const QString &source, Findings &findings)
{
    static const QStringList languages{QStringLiteral("nl"), QStringLiteral("en")};
    const ObjectReader reader(node, source, findings, languages);
    LocalText text{reader.string(QStringLiteral("nl"), true), reader.string(QStringLiteral("en"), true)};
    if (text.nl().size() > maximumText || text.en().size() > maximumText)
        reader.error(node, DefinitionText::tr("A text can be at most %1 characters long.").arg(maximumText));
    const JsonNode *nl = node.find(u"nl");
    const JsonNode *en = node.find(u"en");
    if (nl && en && (text.nl().trimmed().isEmpty() || text.en().trimmed().isEmpty()))
        reader.error(node, DefinitionText::tr("Give this text in both languages; one of them is empty."));
    return text;
}

const QList<JsonNode> &ObjectReader::array(const QString &key, bool required) const
{
    static const QList<JsonNode> none;
    const JsonNode *found = typed(key, QJsonValue::Array, required);
    return found ? found->elements : none;
}

const QList<JsonMember> &ObjectReader::object(const QString &key) const
{
    static const QList<JsonMember> none;
    const JsonNode *found = typed(key, QJsonValue::Object, false);
    return found ? found->members : none;
}

QStringList ObjectReader::strings(const QString &key) const
{
    QStringList list;
    for (const JsonNode &element : array(key)) {
        if (element.isString())
            list.append(element.string);
        else
            error(element, DefinitionText::tr("Every entry of \"%1\" must be a text.").arg(key));
    }
    return list;
}

void ObjectReader::error(const JsonNode &where, const QString &message) const
{
    m_findings.error(m_source, where.place, message);
}

bool isDefinitionId(const QString &id)
{
    constexpr qsizetype longest = 100;
    QChar before = u'.'; // a part may start here
    for (const QChar c : id) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!isWord && (before == u'.' || (c != u'-' && c != u'.')))
            return false;
        before = c;
    }
    return before != u'.' && id.size() <= longest;
}

} // namespace Verder
