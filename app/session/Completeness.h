#pragma once

#include "session/SessionState.h"

namespace Verder {

/// What holds up the page, in the order of the form.
QList<Missing> missingOnPage(const SessionState &state, int page);
/// What holds up sending: all of the form, documents put off included.
QList<Missing> missingInForm(const SessionState &state);
PageState pageStateOf(const SessionState &state, int page);

/// Position in the form, rows included: what comes first on the page compares less.
QList<int> positionOf(const SessionState &state, int order, int row);
/// Position among the documents of a page: those of the form, then those of each row together.
QList<int> positionOf(const SessionState &state, SlotRef ref);

} // namespace Verder
