#pragma once

#include "session/Session.h"

namespace Verder {

/// "Nationaliteit 2: Indiaas": what a row of \a group is called where its answers are listed, on the page
/// that is checked before sending and on paper.
QString rowTitle(const Session &session, const Item &group, int row, Language language);

} // namespace Verder
