#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

// Numbers that the government gives out. Sources: 11-proef and KvK, RSIN and V-number lengths as the services
// describe them; postcode as PostNL issues them (no SA, SD, SS).

/// Nine digits with the 11-proef (weights 9..2 and -1); eight get their leading zero back.
FieldReading readBsn(const QString &text);
/// Nine digits with the same 11-proef.
FieldReading readRsin(const QString &text);
/// Eight digits; there is no check digit.
FieldReading readKvk(const QString &text);
/// Ten digits; there is no public check digit.
FieldReading readVNumber(const QString &text);
/// "2611 ET"
FieldReading readPostcode(const QString &text);
/// Letters and digits as printed in the passport, 5 to 20, stored as capitals without spaces.
FieldReading readPassportNumber(const QString &text);
/// As on the letter, 5 to 25 characters; the exact shape is not published.
FieldReading readCaseNumber(const QString &text);

} // namespace Verder
