#pragma once

#include "session/Session.h"

#include <QList>

namespace Verder {

/// One block of a page, as a name for what stands there: the page in view keeps the widgets of an entry as
/// long as the entry stays.
struct PageEntry
{
    enum class Kind {
        Section, ///< a title over the questions that follow
        Question,
        Information, ///< text only
        Stop, ///< the form ends here, with the reason
        CardHead, ///< name and buttons of a row of a repeating group
        CardEnd, ///< the foot of an open card
        Removed, ///< says that a row was removed, and offers it back
        AddRow,
        Document,
    };

    Kind kind = Kind::Question;
    ItemRef ref = {}; ///< the item; of a card and of AddRow the group, in the row that the group stands in
    SlotRef slot = {}; ///< Document only
    int row = 0; ///< the row that a card, a removed line or a one-question row is about
    int section = -1; ///< Section only: which element of the page
    int depth = 0; ///< open cards around it

    bool operator==(const PageEntry &) const = default;
};
inline size_t qHash(const PageEntry &entry, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(entry.kind), entry.ref, entry.slot, entry.row, entry.section);
}

} // namespace Verder
