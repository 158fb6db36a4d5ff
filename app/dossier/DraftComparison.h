#pragma once

#include "session/Session.h"

namespace Verder {

/// An answer or a document slot, as two versions of an application have it.
struct ComparedAnswer
{
    QString page; ///< title
    QString label; ///< with the row that it stands in
    QString before; ///< empty: not filled in
    QString after;

    bool isDifferent() const { return before != after; }
};

/// Everything that is filled in in one of the two, in the order of the form of \a after.
QList<ComparedAnswer> compareAnswers(const Session &before, const Session &after, Language language);

} // namespace Verder
