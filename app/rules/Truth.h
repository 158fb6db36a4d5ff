#pragma once

#include "rules/Program.h"

namespace Verder {

/// What tells whether \a node holds without making the value that it gives; nullptr: nothing does.
RuleTest ruleTestFor(const RuleNode &node);

} // namespace Verder
