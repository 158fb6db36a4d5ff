#pragma once

#include "session/RowTitle.h"

#include <QSet>

namespace Verder {

/// Where a row stands: the group, in the row that the group stands in.
struct RowPlace
{
    ItemRef group;
    int row = 0;
};

/// The key facts of a row in one line: what the form names, else its first dates and choices.
QString rowFacts(const Session &session, ItemRef group, int row, Language language);
/// The row itself and all rows inside it.
QSet<int> rowsWithin(const Session &session, ItemRef group, int row);
/// The rows around an item, from the outermost to the one that it stands in.
QList<RowPlace> rowsAround(const Session &session, ItemRef ref);

/// How many questions of a row are open, and how many answers are wrong.
struct CardStatus
{
    int open = 0;
    int wrong = 0;
    bool isComplete() const { return open == 0 && wrong == 0; }
};
CardStatus rowState(const Session &session, ItemRef group, int row);

} // namespace Verder
