#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// A telephone number where somebody can be reached: Dutch as people write it, others with + and country
/// code. Stored as E.164: "+31612345678".
FieldReading readPhone(const QString &text);
/// "+31 6 12345678"
QString phoneInGroups(const QString &number);

} // namespace Verder
