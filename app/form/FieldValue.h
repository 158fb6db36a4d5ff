#pragma once

#include "base/LocalText.h"
#include "form/Form.h"
#include "rules/Value.h"

#include <QString>

#include <optional>

namespace Verder {

/// The outcome of reading what a user typed: the canonical value, or why it is none and how to repair it.
struct FieldReading
{
    Value canonical; ///< null when empty or not valid
    LocalText problem; ///< empty when valid
    bool isValid() const { return problem.isEmpty(); }
};

/// Reads typed text for \a item; generous in notation (spaces, dots, Dutch and English dates and
/// amounts), strict in content (check digits). Empty text is valid and null.
FieldReading readField(const Item &item, const Tables &tables, const QString &text);
/// The same without tables: a key of a table is taken on trust, readStored() judges it.
FieldReading readField(const Item &item, const QString &text);

/// Is \a stored, as it stands in a draft, a canonical value of the item? Anything else is kept and reported.
FieldReading readStored(const Item &item, const Tables &tables, const Value &stored);

/// The value as this user reads it: "31-12-2027", "€ 4.357,00", "2611 ET", the label of a choice.
QString displayText(const Item &item, const Tables &tables, const Value &value, Language language);
/// The same as it stands in an editor: no currency sign or unit.
QString editText(const Item &item, const Value &value);

} // namespace Verder
