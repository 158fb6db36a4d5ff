#pragma once

#include "base/LocalText.h"

namespace Verder {

/// The page on which to choose who signs in, as HTML without scripts. \a request: the query that led to it,
/// given back with the choice.
QString choicePage(const QString &request, Language language);
/// For a request that does not come from the program of this user.
QString wrongProgramPage(Language language);
/// Where the browser does not go back to the program.
QString neverReturnsPage(Language language);

} // namespace Verder
