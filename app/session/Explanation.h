#pragma once

#include "session/SessionState.h"

namespace Verder {

/// The rules that decide whether the item is there, its own and those around it.
QList<Rule> visibilityRules(const Form &form, const Item &item);

/// Why something is there, not there, or required: a sentence for each condition and answer that the rules
/// read.
QString explain(
    const SessionState &state, const QList<Rule> &rules, int row, bool isThere, Language language);

} // namespace Verder
