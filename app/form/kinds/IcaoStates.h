#pragma once

#include <QString>

namespace Verder {

/// The key of a country or nationality (ISO 3166-1 alpha-2; XK, XXA and XXX) for the code that stands in the
/// machine-readable zone of a document; empty: none, as for a refugee ("XXB").
QString stateOfIcaoCode(const QString &code);

} // namespace Verder
