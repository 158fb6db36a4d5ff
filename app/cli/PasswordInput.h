#pragma once

#include "cli/Command.h"

namespace Verder {

/// --password-fd and --new-password-fd: never an argument, which other users of the machine could read.
void addPasswordOption(QCommandLineParser &parser);
void addNewPasswordOption(QCommandLineParser &parser);

enum class PasswordAsk { Current, New };

/// One line from the file descriptor that the option names, else from the terminal, without showing it; a new
/// one there twice. BadInput where there is neither.
Result<QString> readPassword(const QCommandLineParser &parser, PasswordAsk ask);

} // namespace Verder
