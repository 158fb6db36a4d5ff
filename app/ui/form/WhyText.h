#pragma once

#include "session/Session.h"

namespace Verder {

/// The sentences that say why \a ref is asked, as HTML in which each question that they name is a link to its
/// path.
QString linkedWhy(const Session &session, ItemRef ref, Language language);

} // namespace Verder
