#include "support/CommandLine.h"

#include <QProcess>

#include <catch2/catch.hpp>

namespace Verder {

CommandRun runCommand(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(VERDER_BIN "/verder-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace Verder
