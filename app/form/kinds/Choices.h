#pragma once

#include "form/FieldValue.h"

#include <QString>

namespace Verder {

/// The choices of an item: its own, or the rows of its table (each key once).
QList<Choice> choicesOf(const Item &item, const Tables &tables);
/// The label of a key; the key itself where it is not known any more.
QString choiceText(const Item &item, const Tables &tables, const QString &key, Language language);

/// A key or a label in either language, however cased. Where the table is not there, anything shaped like a
/// key.
FieldReading readChoice(const Item &item, const Tables &tables, const QString &text);
/// Several, separated by a comma, semicolon or line break; stored in the order of the choices.
FieldReading readMulti(const Item &item, const Tables &tables, const QString &text);
FieldReading readYesNo(const QString &text);
/// Ticked is true; not ticked is no answer.
FieldReading readStatement(const QString &text);

/// Is it a key of the item? Where neither choices nor table are there: is it shaped like one?
bool isChoice(const Item &item, const Tables &tables, const QString &key);

} // namespace Verder
