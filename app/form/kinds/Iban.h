#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// An IBAN (ISO 13616): structure of its country, check digits 02 to 98, modulo 97. Stored without spaces, in
/// capitals.
FieldReading readIban(const QString &text);
/// In fours: "NL91 ABNA 0417 1643 00".
QString ibanInFours(const QString &iban);

} // namespace Verder
