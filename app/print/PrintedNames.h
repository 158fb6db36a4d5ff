#pragma once

#include "base/LocalText.h"
#include "session/Session.h"

namespace Verder {

/// "Asha Specimen, V-number 0987654321", or what there is of it; empty where nothing is filled in.
QString printedPerson(const Session &session, Language language);

/// "Voorbeeld B.V., KvK 03475945", or what there is of it.
QString printedSponsor(const Session &session, Language language);

} // namespace Verder
