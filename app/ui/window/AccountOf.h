#pragma once

#include "dossier/Sending.h"
#include "ui/start/StartModel.h"

#include <optional>

namespace Verder {

/// Who is signed in, as the windows show it.
AccountView accountOf(const std::optional<Connection> &connection);

} // namespace Verder
