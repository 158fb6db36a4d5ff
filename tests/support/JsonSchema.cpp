#include "support/JsonSchema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace Verder {

namespace {

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("null");
    }
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    const bool isWhole = value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return type == QLatin1String("integer") ? isWhole : typeOf(value) == type;
}

QJsonArray asArray(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

} // namespace

QString JsonSchema::check(const QJsonValue &value, const QJsonValue &any, const QString &path) const
{
    if (any.isBool())
        return any.toBool() ? QString() : QString(path + QStringLiteral(": not allowed"));
    QJsonObject schema = any.toObject();
    if (schema.contains(QStringLiteral("$ref"))) {
        const QString name = schema.value(QStringLiteral("$ref")).toString().section(u'/', -1);
        const QString error = check(value, m_root[QStringLiteral("definitions")][name], path);
        if (!error.isEmpty())
            return error;
    }
    QString error = checkKind(value, schema, path);
    if (error.isEmpty() && value.isObject())
        error = checkObject(value.toObject(), schema, path);
    if (error.isEmpty() && value.isArray())
        error = checkArray(value.toArray(), schema, path);
    return error.isEmpty() ? checkCombined(value, schema, path) : error;
}

QString JsonSchema::checkKind(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
{
    const auto fail = [&](const char *what) {
        return QString(path + QStringLiteral(": ") + QLatin1String(what));
    };
    if (schema.contains(QStringLiteral("type"))) {
        bool isOne = false;
        for (const QJsonValueConstRef type : asArray(schema.value(QStringLiteral("type"))))
            isOne = isOne || isOfType(value, type.toString());
        if (!isOne)
            return fail("type");
    }
    if (schema.contains(QStringLiteral("enum"))
        && !schema.value(QStringLiteral("enum")).toArray().contains(value))
        return fail("enum");
    if (schema.contains(QStringLiteral("const")) && schema.value(QStringLiteral("const")) != value)
        return fail("const");
    if (value.isString()) {
        const QRegularExpression pattern(schema.value(QStringLiteral("pattern")).toString());
        if (!pattern.match(value.toString()).hasMatch())
            return fail("pattern");
        if (value.toString().size() < schema.value(QStringLiteral("minLength")).toInt()
            || value.toString().size() > schema.value(QStringLiteral("maxLength")).toInt(1 << 30))
            return fail("length");
    }
    if (value.isDouble()
        && (value.toDouble() < schema.value(QStringLiteral("minimum")).toDouble(-1e300)
            || value.toDouble() > schema.value(QStringLiteral("maximum")).toDouble(1e300)))
        return fail("range");
    return {};
}

QString JsonSchema::checkObject(
    const QJsonObject &value, const QJsonObject &schema, const QString &path) const
{
    for (const QJsonValueConstRef name : schema.value(QStringLiteral("required")).toArray()) {
        if (!value.contains(name.toString()))
            return path + QStringLiteral(": without ") + name.toString();
    }
    if (value.size() < schema.value(QStringLiteral("minProperties")).toInt()
        || value.size() > schema.value(QStringLiteral("maxProperties")).toInt(1 << 30))
        return path + QStringLiteral(": number of members");
    const QJsonObject known = schema.value(QStringLiteral("properties")).toObject();
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString inside = path + u'.' + it.key();
        QString error;
        if (schema.contains(QStringLiteral("propertyNames")))
            error = check(it.key(), schema.value(QStringLiteral("propertyNames")), inside);
        if (error.isEmpty() && known.contains(it.key()))
            error = check(it.value(), known.value(it.key()), inside);
        else if (error.isEmpty() && schema.contains(QStringLiteral("additionalProperties")))
            error = check(it.value(), schema.value(QStringLiteral("additionalProperties")), inside);
        if (!error.isEmpty())
            return error;
    }
    return {};
}

QString JsonSchema::checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &path) const
{
    if (value.size() < schema.value(QStringLiteral("minItems")).toInt()
        || value.size() > schema.value(QStringLiteral("maxItems")).toInt(1 << 30))
        return path + QStringLiteral(": number of elements");
    const QJsonValue items = schema.value(QStringLiteral("items"));
    for (qsizetype i = 0; i < value.size() && !items.isUndefined(); ++i) {
        const QJsonValue one = items.isArray() ? items.toArray().at(i) : items;
        const QString error = one.isUndefined()
            ? QString()
            : check(value.at(i), one, QStringLiteral("%1[%2]").arg(path).arg(i));
        if (!error.isEmpty())
            return error;
    }
    return {};
}

QString JsonSchema::checkCombined(
    const QJsonValue &value, const QJsonObject &schema, const QString &path) const
{
    for (const QJsonValueConstRef part : schema.value(QStringLiteral("allOf")).toArray()) {
        const QString error = check(value, part, path);
        if (!error.isEmpty())
            return error;
    }
    for (const char *key : {"anyOf", "oneOf"}) {
        const QJsonArray parts = schema.value(QLatin1String(key)).toArray();
        QStringList errors;
        for (const QJsonValueConstRef part : parts) {
            const QString error = check(value, part, path);
            if (!error.isEmpty())
                errors.append(error);
        }
        const qsizetype right = parts.size() - errors.size();
        if (!parts.isEmpty() && (right == 0 || (right > 1 && QLatin1String(key) == QLatin1String("oneOf"))))
            return errors.isEmpty() ? QString(path + QStringLiteral(": more than one")) : errors.last();
    }
    if (schema.contains(QStringLiteral("not"))
        && check(value, schema.value(QStringLiteral("not")), path).isEmpty())
        return path + QStringLiteral(": not");
    if (schema.contains(QStringLiteral("if"))) {
        const bool holds = check(value, schema.value(QStringLiteral("if")), path).isEmpty();
        const QJsonValue then = schema.value(holds ? QStringLiteral("then") : QStringLiteral("else"));
        return then.isUndefined() ? QString() : check(value, then, path);
    }
    return {};
}

} // namespace Verder
