#pragma once

#include "rules/Rule.h"

#include <QList>

namespace Verder {

/// Something that a rule reads, and that made it come out as it did.
struct RuleReason
{
    int slot = -1; ///< of a condition, an item or a group whose rows were gone through
    bool isTrue = false; ///< of a condition: did it hold
    bool operator==(const RuleReason &) const = default;
};

/// What made the rule come out as it does now: of an "and" that fails the part that failed, of an "or" that
/// holds the part that held. In the order of the rule, each once.
QList<RuleReason> reasonsOf(const Rule &rule, const RuleData &data);

} // namespace Verder
