#pragma once

#include <QByteArray>
#include <QStringList>

namespace Verder {

/// What a run of verder-cli came to.
struct CommandRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the real program; a test whose program does not end in time fails here.
CommandRun runCommand(const QStringList &arguments, const QByteArray &input);

} // namespace Verder
