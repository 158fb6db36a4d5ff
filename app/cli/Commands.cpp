#include "cli/AuthorCommands.h"
#include "cli/Command.h"
#include "cli/DraftCommands.h"
#include "cli/SendCommands.h"

namespace Verder {

QList<Command> commands()
{
    return {demoCommand(), newCommand(), setCommand(), getCommand(), attachCommand(), checkCommand(),
        printCommand(), exportCommand(), saveAsCommand(), passwordCommand(), submitCommand(), lintCommand(),
        testCommand(), schemaCommand(), statesCommand(), evalCommand(), valueCommand()};
}

} // namespace Verder
