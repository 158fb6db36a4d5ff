#pragma once

#include "rules/Value.h"

#include <compare>
#include <optional>

namespace Verder {

/// The number that JsonLogic sees in a value; nullopt where it sees none (NaN).
std::optional<double> toNumber(const Value &value);

/// The text that JsonLogic sees in a value: null is empty, numbers as ECMAScript writes them.
QString toText(const Value &value);

/// Two strings by UTF-16 unit, anything else by number; nullopt where one of them is no number.
std::optional<std::partial_ordering> compared(const Value &left, const Value &right);

/// `==` of two that are not of one simple type: as compared(), but null equals no text or list.
std::optional<bool> equalWhenCoerced(const Value &left, const Value &right);

/// `==`; nullopt where it needs a number and there is none.
inline std::optional<bool> looselyEqual(const Value &left, const Value &right)
{
    if (left.isSameTypeAs(right) && !left.isArray() && !left.isObject())
        return left == right;
    return equalWhenCoerced(left, right);
}

/// `in`: is \a needle an element of a list, or part of a text?
bool isIn(const Value &needle, const Value &haystack);

/// The value under \a key of an object, or at that index of an array; nullopt where there is none.
std::optional<Value> valueAt(const Value &container, const Value &key);
std::optional<Value> valueAt(const Value &container, const QString &key);

/// As valueAt(), for keys joined with dots.
std::optional<Value> valueAtPath(const Value &container, const QString &path);

/// Characters, a surrogate pair as one.
qsizetype characterCount(const QString &text);

} // namespace Verder
