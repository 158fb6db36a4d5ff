#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// An e-mail address (RFC 5321, with international letters): stored as typed. Only a message can prove that
/// it works.
FieldReading readEmail(const QString &text);

} // namespace Verder
