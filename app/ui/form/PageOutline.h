#pragma once

#include "ui/form/PageEntry.h"

#include <QHash>
#include <QSet>

namespace Verder {

/// A row that was removed on the page in view, so that a line in its place can offer it back.
struct RemovedRow
{
    ItemRef group;
    int row = 0;
    int position = 0; ///< how many rows stood before it
    QString name;
    int undoIndex = -1; ///< of the undo stack, just after removing it
};

/// What is open on a page, as far as the user decides that.
struct PageFolds
{
    QHash<ItemRef, int> openRows; ///< by group: one card is open at a time
    QList<RemovedRow> removed;
};

/// Is \a group of the kind whose rows hold one question, shown as a plain list of fields?
bool isCompactGroup(const Form &form, const Item &group);

/// What stands on \a page now, from top to bottom.
QList<PageEntry> pageOutline(const Session &session, int page, const PageFolds &folds);

} // namespace Verder
