#include "rules/Value.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Verder {

template <typename Held> Value::Content Value::share(Held held)
{
    const auto *made = new Shared<Held>(std::move(held));
    made->ref.ref();
    return {.shared = made};
}

Value::Value(const QString &string)
    : m_content(share(string))
    , m_type(Type::String)
{
}

Value::Value(Array array)
    : m_content(share(std::move(array)))
    , m_type(Type::Array)
{
}

Value::Value(Object object)
    : m_content(share(std::move(object)))
    , m_type(Type::Object)
{
}

/// Of what is shared, once nobody else holds it.
void Value::destroy()
{
    switch (m_type) {
    case Type::String:
        delete static_cast<const Shared<QString> *>(m_content.shared);
        break;
    case Type::Array:
        delete static_cast<const Shared<Array> *>(m_content.shared);
        break;
    case Type::Object:
        delete static_cast<const Shared<Object> *>(m_content.shared);
        break;
    case Type::Null:
    case Type::Bool:
    case Type::Number:
        break;
    }
}

bool Value::hasContentOf(const Value &other) const
{
    if (isString()) {
        return string() == other.string();
    }
    return isArray() ? array() == other.array() : object() == other.object();
}

Value Value::fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::Double:
        return Value(json.toDouble());
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Array: {
        Array array;
        const QJsonArray elements = json.toArray();
        array.reserve(elements.size());
        for (const auto &element : elements) {
            array.append(fromJson(element));
        }
        return Value(std::move(array));
    }
    case QJsonValue::Object: {
        Object object;
        const QJsonObject members = json.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            object.insert(member.key(), fromJson(member.value()));
        }
        return Value(std::move(object));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Value Value::fromJson(const JsonNode &json)
{
    if (json.isBool()) {
        return Value(json.boolean);
    }
    if (json.isNumber()) {
        return Value(json.number);
    }
    if (json.isString()) {
        return Value(json.string);
    }
    if (json.isArray()) {
        Array array;
        array.reserve(json.elements.size());
        for (const JsonNode &element : json.elements) {
            array.append(fromJson(element));
        }
        return Value(std::move(array));
    }
    if (json.isObject()) {
        Object object;
        for (const JsonMember &member : json.members) {
            object.insert(member.name, fromJson(member.value));
        }
        return Value(std::move(object));
    }
    return {};
}

QJsonValue Value::toJson() const
{
    if (isBool()) {
        return boolean();
    }
    if (isNumber()) {
        return number();
    }
    if (isString()) {
        return string();
    }
    if (isArray()) {
        QJsonArray json;
        for (const Value &element : array()) {
            json.append(element.toJson());
        }
        return json;
    }
    if (isObject()) {
        QJsonObject json;
        for (auto member = object().begin(); member != object().end(); ++member) {
            json.insert(member.key(), member.value().toJson());
        }
        return json;
    }
    return QJsonValue::Null;
}

} // namespace Verder
