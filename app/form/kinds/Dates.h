#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// A date in any usual notation, Dutch or English; day before month. Stored as YYYY-MM-DD.
FieldReading readDate(const QString &text);
/// The same, or a month and year, or a year: "00" stands for what is unknown ("1985-00-00").
FieldReading readPartialDate(const QString &text);

/// "31-12-2027" or "31 December 2027"; \a stored as YYYY-MM-DD, with 00 for unknown parts.
QString dateText(const QString &stored, Language language);
/// "31-12-2027", "00-12-2027": as it is typed.
QString dateEditText(const QString &stored);

} // namespace Verder
