// What is written with replaceFile, such as a PDF, is old or new too, whichever of its calls fails.
#include "support/FailingFileSystem.h"
#include "support/MemoryFileSystem.h"

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

TEST_CASE("whichever call of replacing a file fails, it is old or new and the user is told", "[base]")
{
    using Failure = FailingFileSystem::Failure;
    const QString path = QStringLiteral("/cases/answers.pdf");
    const QByteArray old(3000, 'o');
    const QByteArray wanted(5000, 'n');
    MemoryFileSystem first;
    REQUIRE(first.makeFolder(QStringLiteral("/cases")));
    REQUIRE(replaceFile(first, path, old));
    int injected = 0;
    int lies = 0;
    int half = 0;
    int untidy = 0;
    for (const Failure failure : {Failure::NoSpace, Failure::Quota, Failure::Io, Failure::NoPermission,
             Failure::ShortWrite, Failure::SilentShortWrite, Failure::SilentBitFlip}) {
        for (int attempt = 0; attempt < 24; ++attempt) {
            MemoryFileSystem disk(first.state());
            FailingFileSystem failing(disk);
            failing.failAt(attempt / 2 + 1, failure, attempt % 2 == 1);
            const auto done = replaceFile(failing, path, wanted);
            if (failing.failures() == 0)
                continue;
            ++injected;
            const QByteArray now = disk.bytes(path).value_or(QByteArray());
            lies += done && now != wanted ? 1 : 0;
            half += now != wanted && now != old ? 1 : 0;
            // Removing what was begun can fail for good; then it stays, and nothing else.
            const qsizetype left = disk.list(QStringLiteral("/cases")).value_or(QStringList()).size();
            untidy += left > (attempt % 2 == 1 ? 2 : 1) ? 1 : 0;
        }
    }
    std::cout << "replacing a file: " << injected << " failures, " << lies << " of them called saved\n";
    CHECK(lies == 0);
    CHECK(half == 0);
    CHECK(untidy == 0);
    CHECK(injected > 50);
}
