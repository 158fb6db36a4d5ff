#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace Verder {

/// Where a JSON value starts in its text; both count from 1.
struct JsonPlace
{
    int line = 0;
    int column = 0;
};

struct JsonMember;

/// A parsed JSON value that remembers its place, so that a message can name file, line and column.
struct JsonNode
{
    QJsonValue::Type type = QJsonValue::Undefined;
    bool boolean = false;
    double number = 0;
    QString string;
    QList<JsonNode> elements; ///< of an array
    QList<JsonMember> members; ///< of an object, in the order of the text; names are unique
    JsonPlace place;

    bool isObject() const { return type == QJsonValue::Object; }
    bool isArray() const { return type == QJsonValue::Array; }
    bool isString() const { return type == QJsonValue::String; }
    bool isNumber() const { return type == QJsonValue::Double; }
    bool isBool() const { return type == QJsonValue::Bool; }
    bool isNull() const { return type == QJsonValue::Null; }

    /// The member of that name, or nullptr.
    const JsonNode *find(QStringView name) const;
    QJsonValue toJson() const;
    static JsonNode fromJson(const QJsonValue &value);
};

struct JsonMember
{
    QString name;
    JsonNode value;
};

/// A required argument of every reading: nothing is read without a limit.
struct JsonLimits
{
    qint64 bytes = qint64(4) * 1024 * 1024;
    int depth = 64;
    int values = 200'000;
};

/// Reads \a utf8 as RFC 8259 and stricter: no duplicate names, no lone surrogates, no byte order mark,
/// nothing after the value. \a source stands in messages, as "form.json:12:5".
Result<JsonNode> parseJson(const QByteArray &utf8, const JsonLimits &limits, const QString &source);

/// The bytes of \a value in the form of RFC 8785 (JSON Canonicalization Scheme): equal values give equal
/// bytes.
QByteArray canonicalJson(const QJsonValue &value);
QByteArray canonicalJson(const JsonNode &node);

/// "source:line:column", as the start of a message.
QString placeText(const QString &source, JsonPlace place);

} // namespace Verder

// Lists of them grow without a constructor being called.
Q_DECLARE_TYPEINFO(Verder::JsonNode, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Verder::JsonMember, Q_RELOCATABLE_TYPE);
