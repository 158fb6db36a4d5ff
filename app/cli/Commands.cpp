#include "cli/AuthorCommands.h"
#include "cli/Command.h"

namespace Verder {

QList<Command> commands()
{
    return {lintCommand(), testCommand(), evalCommand(), valueCommand()};
}

} // namespace Verder
