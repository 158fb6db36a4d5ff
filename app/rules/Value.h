#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSharedData>
#include <QString>

#include <utility>

namespace Verder {

struct JsonNode;

/// A value in a rule: what JSON can hold. Two words in size; copying never allocates: a string, list or
/// object is shared, and never changes.
class Value
{
public:
    using Array = QList<Value>;
    using Object = QMap<QString, Value>;

    Value() = default;
    explicit Value(bool boolean)
        : m_content{.boolean = boolean}
        , m_type(Type::Bool)
    {
    }
    explicit Value(double number)
        : m_content{.number = number}
        , m_type(Type::Number)
    {
    }
    explicit Value(int number)
        : Value(static_cast<double>(number))
    {
    }
    explicit Value(const QString &string);
    explicit Value(Array array);
    explicit Value(Object object);

    Value(const Value &other) noexcept
        : m_content(other.m_content)
        , m_type(other.m_type)
    {
        if (isShared())
            m_content.shared->ref.ref();
    }
    Value(Value &&other) noexcept
        : m_content(other.m_content)
        , m_type(std::exchange(other.m_type, Type::Null))
    {
    }
    Value &operator=(const Value &other) noexcept
    {
        Value(other).swap(*this);
        return *this;
    }
    Value &operator=(Value &&other) noexcept
    {
        Value(std::move(other)).swap(*this);
        return *this;
    }
    ~Value()
    {
        if (isShared() && !m_content.shared->ref.deref())
            destroy();
    }
    void swap(Value &other) noexcept
    {
        std::swap(m_content, other.m_content);
        std::swap(m_type, other.m_type);
    }

    bool isNull() const { return m_type == Type::Null; }
    bool isBool() const { return m_type == Type::Bool; }
    bool isNumber() const { return m_type == Type::Number; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }

    /// Each of these needs the matching is...(); asserted.
    bool boolean() const
    {
        Q_ASSERT(isBool());
        return m_content.boolean;
    }
    double number() const
    {
        Q_ASSERT(isNumber());
        return m_content.number;
    }
    const QString &string() const
    {
        Q_ASSERT(isString());
        return shared<QString>();
    }
    const Array &array() const
    {
        Q_ASSERT(isArray());
        return shared<Array>();
    }
    const Object &object() const
    {
        Q_ASSERT(isObject());
        return shared<Object>();
    }

    bool isSameTypeAs(const Value &other) const { return m_type == other.m_type; }

    bool operator==(const Value &other) const
    {
        if (m_type != other.m_type)
            return false;
        if (isNumber())
            return m_content.number == other.m_content.number;
        if (isShared())
            return m_content.shared == other.m_content.shared || hasContentOf(other);
        return isNull() || m_content.boolean == other.m_content.boolean;
    }

    static Value fromJson(const QJsonValue &json);
    static Value fromJson(const JsonNode &json);
    QJsonValue toJson() const;

private:
    /// Those from String on are shared.
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };

    template <typename Content> struct Shared : QSharedData
    {
        explicit Shared(Content given)
            : content(std::move(given))
        {
        }
        Content content;
    };

    union Content {
        bool boolean;
        double number;
        const QSharedData *shared;
    };

    bool isShared() const { return m_type >= Type::String; }
    template <typename Held> const Held &shared() const
    {
        return static_cast<const Shared<Held> *>(m_content.shared)->content;
    }
    template <typename Held> static Content share(Held held);
    /// Of two of one shared type.
    bool hasContentOf(const Value &other) const;
    void destroy();

    Content m_content{.number = 0};
    Type m_type = Type::Null;
};

} // namespace Verder

Q_DECLARE_TYPEINFO(Verder::Value, Q_RELOCATABLE_TYPE);
