#pragma once

#include "session/Session.h"

#include <variant>

namespace Verder {

/// The title of a section, or "Nationaliteit 2: Indiaas", the name of a row of a group.
struct ListedHeading
{
    QString text;
    bool isSection = false; ///< else of a row
    bool isInner = false; ///< of a row in a row
};

/// A document of the page, by the name that tells it from that of another row.
struct ListedDocument
{
    SlotRef slot;
    QString title;
};

using ListedEntry = std::variant<ListedHeading, ItemRef, ListedDocument>;

/// What stands on \a page, from top to bottom, as far as it applies and with the rows of its groups: the
/// order in which answers are checked before sending and stand on paper. Titles come also where nothing
/// follows.
QList<ListedEntry> pageListing(const Session &session, int page, Language language);

} // namespace Verder
