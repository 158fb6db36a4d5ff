#pragma once

#include "base/Json.h"

#include <QStringList>

namespace Verder {

/// Where a block of questions is used, with what the form gives it and changes in it.
struct BlockUse
{
    const JsonNode *with = nullptr; ///< what the block needs: names of items, rules and texts
    const JsonNode *change = nullptr; ///< members of its items that are another here, by id
    QString prefix; ///< of the place where it is used, so that names in `with` mean what they mean there
};

/// What a block asks of who uses it, by "needs".
QStringList blockNeeds(const JsonNode &block);

/// Does it have an item of that id, in a group or not?
bool hasItem(const JsonNode &block, const QString &id);

/// \a block with the things it needs in place of "@name" and "{@name}", and its items as changed. Takes the
/// number of its values from \a room; where that goes below 0, it is not whole.
JsonNode blockInstance(const JsonNode &block, const BlockUse &use, qsizetype &room);

} // namespace Verder
