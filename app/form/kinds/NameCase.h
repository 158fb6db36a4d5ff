#pragma once

#include <QString>

namespace Verder {

/// A name in capitals, as the machine-readable zone has it, as it is usually written: "VAN DER BERG-DE WIT"
/// becomes "van der Berg-de Wit", "IJSBRAND" becomes "IJsbrand". What nobody can know from capitals
/// ("McDonald") is for the user to correct.
QString usualSurname(const QString &capitals);
/// The same without "van" and "de" in small letters: "VAN ANH" becomes "Van Anh".
QString usualGivenNames(const QString &capitals);

} // namespace Verder
