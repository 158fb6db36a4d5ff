#pragma once

#include "attachment/DocumentCheck.h"

#include <QJsonObject>

#include <optional>

namespace Verder {

/// What the child says of a document or of what it made, in one line of JSON. It has read a document of
/// unknown origin: its answer is not trusted either.
struct ChildAnswer
{
    DocumentVerdict::Outcome outcome = DocumentVerdict::Outcome::CheckFailed;
    QJsonObject about;
    /// The number of that name; nothing where it is none, or below \a least.
    std::optional<qint64> number(const char *name, qint64 least = 0) const;
};

/// The longest answer, in bytes.
inline constexpr qint64 mostAnswer = 4096;

/// Nothing where it is no answer.
std::optional<ChildAnswer> childAnswer(const QByteArray &line);

} // namespace Verder
