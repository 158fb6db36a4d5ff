#include "cli/Command.h"

namespace Verder {

ExitCode CliContext::fail(const Error &error) const
{
    err << error.message << '\n';
    switch (error.kind) {
    case ErrorKind::BadInput:
    case ErrorKind::Damaged:
    case ErrorKind::NewerVersion:
    case ErrorKind::TooLarge:
    case ErrorKind::Refused:
        return ExitCode::FallsShort;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::NoPermission:
    case ErrorKind::NoSpace:
    case ErrorKind::Io:
    case ErrorKind::Offline:
    case ErrorKind::SignInNeeded:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::WorldFailed;
}

ExitCode wrongUse(CliContext &context, const QString &message)
{
    context.err << message << '\n' << CliText::tr("See verder-cli COMMAND --help.") << '\n';
    return ExitCode::WrongUse;
}

} // namespace Verder
