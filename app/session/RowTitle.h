#pragma once

#include "session/Session.h"

namespace Verder {

/// "Nationaliteit 2: Indiaas": what a row of \a group is called where its answers are listed, on the page
/// that is checked before sending and on paper.
QString rowTitle(const Session &session, const Item &group, int row, Language language);
/// "Ravi Specimen", or "Gezinslid 1" as long as nothing names the row.
QString rowName(const Session &session, ItemRef group, int row, Language language);

/// "Paspoort (Ravi Specimen)" of a document that each row asks for; else its title.
QString slotTitle(const Session &session, SlotRef ref, Language language);

} // namespace Verder
