#include "rules/Value.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Verder {

bool Value::operator==(const Value &other) const
{
    if (m_data.index() != other.m_data.index()) {
        return false;
    }
    if (isArray()) {
        return array() == other.array();
    }
    if (isObject()) {
        return object() == other.object();
    }
    return m_data == other.m_data;
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
