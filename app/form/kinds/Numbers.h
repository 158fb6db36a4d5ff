#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// A whole number: "1.250" and "1,250" both mean 1250. Stored as a JSON number.
FieldReading readInteger(const QString &text);
/// A number with decimals; the comma, or a point that is no group, starts them. Stored as a JSON number.
FieldReading readNumber(const QString &text);
/// An amount in euros: "4.357,00", "€ 4,357.00", "4357,-". Stored as a string with two decimals, exact.
FieldReading readMoney(const QString &text);

/// "4.357,00" or "4,357.00"; \a canonical is "4357.00" or a plain decimal number.
QString groupedNumber(const QString &canonical, Language language);

} // namespace Verder
