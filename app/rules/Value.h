#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <variant>

namespace Verder {

/// A value in a rule: what JSON can hold. Copying never allocates; a string, list or object is shared.
class Value
{
public:
    using Array = QList<Value>;
    using Object = QMap<QString, Value>;

    Value() = default;
    explicit Value(bool boolean)
        : m_data(boolean)
    {
    }
    explicit Value(double number)
        : m_data(number)
    {
    }
    explicit Value(int number)
        : m_data(static_cast<double>(number))
    {
    }
    explicit Value(const QString &string)
        : m_data(string)
    {
    }
    explicit Value(Array array)
        : m_data(std::make_shared<const Array>(std::move(array)))
    {
    }
    explicit Value(Object object)
        : m_data(std::make_shared<const Object>(std::move(object)))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isNumber() const { return std::holds_alternative<double>(m_data); }
    bool isString() const { return std::holds_alternative<QString>(m_data); }
    bool isArray() const { return std::holds_alternative<std::shared_ptr<const Array>>(m_data); }
    bool isObject() const { return std::holds_alternative<std::shared_ptr<const Object>>(m_data); }

    /// Each of these needs the matching is...(); asserted.
    bool boolean() const { return std::get<bool>(m_data); }
    double number() const { return std::get<double>(m_data); }
    const QString &string() const { return std::get<QString>(m_data); }
    const Array &array() const { return *std::get<std::shared_ptr<const Array>>(m_data); }
    const Object &object() const { return *std::get<std::shared_ptr<const Object>>(m_data); }

    bool operator==(const Value &other) const;

    static Value fromJson(const QJsonValue &json);
    QJsonValue toJson() const;

private:
    std::variant<std::monostate, bool, double, QString, std::shared_ptr<const Array>,
        std::shared_ptr<const Object>>
        m_data;
};

} // namespace Verder
