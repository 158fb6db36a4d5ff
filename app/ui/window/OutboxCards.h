#pragma once

#include "base/LocalText.h"
#include "ui/start/StartModel.h"
#include "ui/window/Desk.h"

namespace Verder {

/// Te versturen: what is under way in the environment in use, in words; of an encrypted application only that
/// it is.
QList<OutboxCard> outboxCards(const Desk &desk, Language language);

} // namespace Verder
