#include "rules/Coercion.h"

#include "base/Json.h"
#include "rules/Rule.h"

#include <algorithm>
#include <cmath>

namespace Verder {

namespace {

/// Spares most texts, dates among them, the reading as a number.
bool mayBeNumber(QStringView text)
{
    const auto isExponent = [](QChar c) {
        return c == u'e' || c == u'E';
    };
    QChar before = u'e'; // a sign may stand at the start
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isSign = (c == u'-' || c == u'+') && isExponent(before);
        if (!isDigit && !isSign && c != u'.' && !isExponent(c)) {
            return false;
        }
        before = c;
    }
    return true;
}

} // namespace

bool isTruthy(const Value &value)
{
    if (value.isBool()) {
        return value.boolean();
    }
    if (value.isNumber()) {
        return value.number() != 0;
    }
    if (value.isString()) {
        return !value.string().isEmpty();
    }
    if (value.isArray()) {
        return !value.array().isEmpty();
    }
    return value.isObject();
}

std::optional<double> toNumber(const Value &value)
{
    if (value.isNumber()) {
        return value.number();
    }
    if (value.isNull()) {
        return 0;
    }
    if (value.isBool()) {
        return value.boolean() ? 1 : 0;
    }
    if (value.isString()) {
        const QStringView text = QStringView(value.string()).trimmed();
        if (text.isEmpty()) {
            return 0;
        }
        if (!mayBeNumber(text)) {
            return std::nullopt;
        }
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

QString toText(const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    if (value.isString()) {
        return value.string();
    }
    if (value.isArray()) {
        QStringList texts;
        for (const Value &element : value.array()) {
            texts.append(toText(element));
        }
        return texts.join(QLatin1Char(','));
    }
    return QString::fromUtf8(canonicalJson(value.toJson()));
}

std::optional<std::partial_ordering> compared(const Value &left, const Value &right)
{
    if (left.isString() && right.isString()) {
        return left.string().compare(right.string()) <=> 0;
    }
    // Without a call where one is a number, which is often so.
    const std::optional<double> first = left.isNumber() ? left.number() : toNumber(left);
    const std::optional<double> second = right.isNumber() ? right.number() : toNumber(right);
    return first && second ? std::optional(*first <=> *second) : std::nullopt;
}

std::optional<bool> equalWhenCoerced(const Value &left, const Value &right)
{
    const std::optional<std::partial_ordering> order = compared(left, right);
    if (!order && (left.isNull() || right.isNull())) {
        return false;
    }
    return order ? std::optional(std::is_eq(*order)) : std::nullopt;
}

bool isIn(const Value &needle, const Value &haystack)
{
    if (haystack.isArray()) {
        return haystack.array().contains(needle);
    }
    return haystack.isString() && !needle.isNull() && haystack.string().contains(toText(needle));
}

std::optional<Value> valueAt(const Value &container, const QString &key)
{
    if (container.isObject()) {
        const auto found = container.object().constFind(key);
        return found != container.object().constEnd() ? std::optional(*found) : std::nullopt;
    }
    if (container.isArray()) {
        bool isIndex = false;
        const qlonglong index = key.toLongLong(&isIndex);
        return isIndex && index >= 0 && index < container.array().size()
            ? std::optional(container.array().at(index))
            : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Value> valueAt(const Value &container, const Value &key)
{
    return key.isString() ? valueAt(container, key.string()) : valueAt(container, toText(key));
}

std::optional<Value> valueAtPath(const Value &container, const QString &path)
{
    if (!path.contains(QLatin1Char('.'))) {
        return valueAt(container, path);
    }
    std::optional<Value> value = container;
    const QStringList keys = path.split(QLatin1Char('.'));
    for (const QString &key : keys) {
        value = valueAt(*value, key);
        if (!value) {
            break;
        }
    }
    return value;
}

qsizetype characterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace Verder
