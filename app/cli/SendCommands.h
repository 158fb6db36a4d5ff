#pragma once

#include "cli/Command.h"

namespace Verder {

Command submitCommand();
Command demoCommand();

} // namespace Verder
