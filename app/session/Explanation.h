#pragma once

#include "session/SessionState.h"

namespace Verder {

/// The rules that decide whether the item is there: those around it first, then its own.
QList<Rule> visibilityRules(const Form &form, const Item &item);

/// Why something is there, or not: a sentence for each condition and answer that made it so. \a rules: all of
/// them must hold; seen from \a row. Empty: nothing decides it.
QString explain(const SessionState &state, const QList<Rule> &rules, int row, Language language);

/// Why an item is shown, hidden, required: always a sentence.
QString explainItem(const SessionState &state, ItemRef ref, Language language);

/// What holds up a page, and what would have to be done; a sentence too where nothing does.
QString explainPage(const SessionState &state, int page, Language language);

} // namespace Verder
