#pragma once

#include <QString>

#include <optional>

namespace Verder {

/// Every kind of item that a form can hold. A new one needs a reader, an editor, a print row and a check.
enum class ItemType : quint8 {
    Text,
    TextLong,
    Integer,
    Number,
    Money,
    Date,
    PartialDate, ///< a date whose day, or day and month, may be unknown
    YesNo,
    Choice, ///< radio buttons
    Pick, ///< one of a long list, with search
    Multi, ///< check boxes
    Country,
    Nationality,
    Statement, ///< a sentence to tick
    Information, ///< text only
    Stop, ///< ends the form here, with the reason
    Group, ///< repeating, or a part of a page that appears as a whole
    Bsn,
    Rsin,
    Kvk,
    VNumber,
    Iban,
    Postcode,
    Email,
    Phone,
    PassportNumber,
    CaseNumber,
};

/// The name as it stands in a definition ("yes-no"), and back.
QString itemTypeName(ItemType type);
std::optional<ItemType> itemTypeFromName(const QString &name);

/// False for information, stop and group: nothing is filled in there.
bool holdsAnswer(ItemType type);

} // namespace Verder
