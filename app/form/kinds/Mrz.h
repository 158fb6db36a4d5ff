#pragma once

#include "base/LocalText.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Verder {

/// What the machine-readable zone of a passport, identity card or visa says (ICAO Doc 9303, parts 4 to 7).
struct MachineReadableZone
{
    QString documentType; ///< "P", "I", "V"; with its second letter where there is one
    QString issuer; ///< three letters; not always an ISO code ("D" for Germany)
    QString surname; ///< capitals without accents
    QString givenNames;
    QString number; ///< of the document
    QString nationality; ///< as issuer
    QString birthDate; ///< YYYY-MM-DD, 00 for what is unknown; empty where the year is unknown
    QString sex; ///< "F", "M", or empty
    QString expiryDate; ///< YYYY-MM-DD, or empty
};

struct MrzReading
{
    std::optional<MachineReadableZone> zone;
    LocalText problem; ///< why there is none, and how to repair
};

/// Reads two lines of 44 or 36, or three of 30, in capitals; white space does not count. Every check digit
/// must agree. \a today decides the century.
MrzReading readMrz(const QString &text, QDate today);

/// The part called \a name: "surname", "givenNames", "hasOneName" (true or false), "number", "documentType",
/// "issuer", "nationality", "birthDate", "sex" or "expiryDate"; states as stateOfIcaoCode(). Nothing where
/// there is no such part.
std::optional<QString> mrzField(const MachineReadableZone &zone, const QString &name);

/// The check digit of \a data (weights 7, 3, 1), or -1 for a character that does not occur in a zone.
int mrzCheckDigit(const QString &data);

} // namespace Verder
