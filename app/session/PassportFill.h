#pragma once

#include "form/kinds/Mrz.h"
#include "session/Session.h"

namespace Verder {

/// Fills in what the machine-readable zone says of a person: the items with "mrz" beside \a beside, in the
/// form itself or in the same row. One undo step, or none where nothing changes. Gives what was filled in; it
/// counts as taken over until it is changed.
QList<ItemRef> fillFromPassport(Session &session, ItemRef beside, const MachineReadableZone &zone);

} // namespace Verder
