#include "base/Json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace Verder {

namespace {

/// As ECMAScript's Number::toString: the shortest digits that read back to the same number.
QByteArray numberText(double number)
{
    if (number == 0 || !std::isfinite(number)) {
        return number == 0 ? QByteArrayLiteral("0") : QByteArrayLiteral("null");
    }
    constexpr double longestWhole = 1e15; // has all its digits in a qint64
    if (std::abs(number) < longestWhole && std::trunc(number) == number) {
        return QByteArray::number(static_cast<qint64>(number));
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific);
    const QByteArray scientific(buffer.data(), written.ptr - buffer.data());
    const qsizetype e = scientific.indexOf('e');
    QByteArray digits = scientific.left(e);
    digits.replace(".", "");
    const int exponent = scientific.mid(e + 1).toInt();
    const qsizetype point = exponent + 1;
    const qsizetype count = digits.size();

    QByteArray text = number < 0 ? "-" : "";
    if (point >= count && point <= 21) {
        text += digits + QByteArray(point - count, '0');
    } else if (point > 0 && point <= 21) {
        text += digits.left(point) + '.' + digits.mid(point);
    } else if (point > -6 && point <= 0) {
        text += "0." + QByteArray(-point, '0') + digits;
    } else {
        text += digits.left(1);
        if (count > 1) {
            text += '.' + digits.mid(1);
        }
        text += 'e';
        text += exponent > 0 ? '+' : '-';
        text += QByteArray::number(std::abs(exponent));
    }
    return text;
}

/// Most strings are ASCII and need no escape: they are written as they are.
bool writePlainString(QByteArray &out, const QString &string)
{
    const bool isPlain = std::all_of(string.cbegin(), string.cend(),
        [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
    if (!isPlain) {
        return false;
    }
    const qsizetype start = out.size();
    out.resize(start + string.size() + 2);
    out[start] = '"';
    std::transform(string.cbegin(), string.cend(), out.begin() + start + 1,
        [](QChar c) { return static_cast<char>(c.unicode()); });
    out.back() = '"';
    return true;
}

void writeString(QByteArray &out, const QString &string)
{
    if (writePlainString(out, string)) {
        return;
    }
    static constexpr char special[] = "\"\\\b\t\n\f\r";
    static constexpr char names[] = "\"\\btnfr";
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = string.toUtf8();
    const bool isPlain = std::all_of(
        utf8.cbegin(), utf8.cend(), [](char c) { return (c < 0 || c >= 0x20) && c != '"' && c != '\\'; });
    out += '"';
    if (isPlain) {
        out += utf8;
        out += '"';
        return;
    }
    for (const char c : utf8) {
        const char *found = c == '\0' ? nullptr : std::strchr(special, c);
        if (found != nullptr) {
            out += '\\';
            out += names[found - special];
        } else if (c >= 0 && c < 0x20) {
            out += "\\u00";
            out += hex[c / 16];
            out += hex[c % 16];
        } else {
            out += c;
        }
    }
    out += '"';
}

void writeValue(QByteArray &out, const QJsonValue &value);

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        writeValue(out, array.at(i));
    }
    out += ']';
}

void writeObject(QByteArray &out, const QJsonObject &object)
{
    QStringList names = object.keys();
    std::sort(names.begin(), names.end()); // QString compares UTF-16 units, which is the order of RFC 8785.
    out += '{';
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        writeString(out, names[i]);
        out += ':';
        writeValue(out, object.value(names[i]));
    }
    out += '}';
}

void writeValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        out += numberText(value.toDouble());
        break;
    case QJsonValue::String:
        writeString(out, value.toString());
        break;
    case QJsonValue::Array:
        writeArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

void writeNode(QByteArray &out, const JsonNode &node);

void writeMembers(QByteArray &out, const QList<JsonMember> &members)
{
    QVarLengthArray<const JsonMember *, 16> sorted;
    for (const JsonMember &member : members) {
        sorted.append(&member);
    }
    std::sort(sorted.begin(), sorted.end(),
        [](const JsonMember *left, const JsonMember *right) { return left->name < right->name; });
    out += '{';
    for (const JsonMember *member : std::as_const(sorted)) {
        if (member != sorted.front()) {
            out += ',';
        }
        writeString(out, member->name);
        out += ':';
        writeNode(out, member->value);
    }
    out += '}';
}

void writeNode(QByteArray &out, const JsonNode &node)
{
    if (node.isObject()) {
        writeMembers(out, node.members);
    } else if (node.isArray()) {
        out += '[';
        for (qsizetype i = 0; i < node.elements.size(); ++i) {
            if (i > 0) {
                out += ',';
            }
            writeNode(out, node.elements[i]);
        }
        out += ']';
    } else if (node.isString()) {
        writeString(out, node.string);
    } else if (node.isNumber()) {
        out += numberText(node.number);
    } else {
        writeValue(out, node.toJson());
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    writeValue(out, value);
    return out;
}

QByteArray canonicalJson(const JsonNode &node)
{
    QByteArray out;
    writeNode(out, node);
    return out;
}

} // namespace Verder
