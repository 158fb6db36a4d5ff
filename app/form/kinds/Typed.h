#pragma once

#include "form/FieldValue.h"

#include <QString>

#include <optional>

namespace Verder {

// The first steps that the readers of the kinds share: what people type is not yet what they mean.

FieldReading accepted(const QString &canonical);
FieldReading refused(const QString &dutch, const QString &english);

/// One line: NFC, white space collapsed and trimmed, invisible marks that only steer display taken out.
QString typedLine(const QString &text);
/// For numbers and codes: no white space or invisible marks at all, other scripts' digits as 0-9, one kind of
/// dash.
QString typedCode(const QString &text);

/// \a code without the separators that people put into numbers: . - / and dashes.
QString withoutSeparators(const QString &code);
bool isDigits(QStringView text);
bool isAsciiLetter(QChar c);

/// A number of a fixed count of digits, as \a name ("een KvK-nummer") demands; says what else is in it.
struct DigitsRule
{
    QString dutchName; ///< "Een V-nummer"
    QString englishName; ///< "A V-number"
    int digits = 0;
};
/// The problem of \a code under that rule, or nothing.
std::optional<FieldReading> digitsProblem(const QString &code, const DigitsRule &rule);

} // namespace Verder
