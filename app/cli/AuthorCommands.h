#pragma once

#include "cli/Command.h"

namespace Verder {

/// Commands for authors of definitions.
Command lintCommand();
Command testCommand();
Command schemaCommand();
Command statesCommand();
Command evalCommand();
Command valueCommand();

} // namespace Verder
