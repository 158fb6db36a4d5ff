#pragma once

#include "session/SessionState.h"

namespace Verder {

/// \a text in one language, its places filled in: {name} by a rule of \a with, {item} by the answer as the
/// user reads it,
/// {/item} likewise seen from the whole form.
QString fillInText(const SessionState &state, const LocalText &text, const QList<NamedRule> &with, int row,
    Language language);

/// A computed value in a sentence: dates in words, numbers with the language's separators.
QString inWords(const Value &value, Language language);

} // namespace Verder
