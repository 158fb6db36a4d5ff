#include "cli/CliBench.h"

#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>

using namespace VerderTest;

namespace {

/// A folder with a draft that has a passport and a number.
void makeDraftWithPassport(const CliBench &bench)
{
    bench.makeDraft();
    {
        QPdfWriter writer(bench.path("passport.pdf"));
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("Specimen"));
    }
    REQUIRE(bench.run("set a.tfa p.vnr=0987654321").exitCode == 0);
    REQUIRE(bench.run("attach a.tfa paspoort=passport.pdf").exitCode == 0);
}

QString passportState(const CliBench &bench, const char *draft)
{
    const CliRun run = bench.run({QStringLiteral("check"), QLatin1String(draft), QStringLiteral("--json")});
    return object(run.out)
        .value(QStringLiteral("attachments"))
        .toArray()
        .first()[QStringLiteral("state")]
        .toString();
}

} // namespace

TEST_CASE("export makes one file that has everything, also elsewhere", "[cli]")
{
    const CliBench bench;
    makeDraftWithPassport(bench);
    const QByteArray before = bench.read("a.tfa");
    const CliRun run = bench.run("export a.tfa -o whole.tfa");
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(bench.read("a.tfa") == before);
    CHECK_FALSE(QFile::exists(bench.path("whole.bijlagen")));
    REQUIRE(QDir(bench.path("a.bijlagen")).removeRecursively());
    REQUIRE(QDir(bench.path("data")).removeRecursively());
    CHECK(passportState(bench, "a.tfa") == QLatin1String("missing"));
    CHECK(passportState(bench, "whole.tfa") == QLatin1String("accepted"));
    CHECK(bench.run("get whole.tfa p.vnr").out.trimmed() == QLatin1String("p.vnr=0987654321"));

    // What is there is not replaced unless that is asked for.
    CHECK(bench.run("export whole.tfa -o a.tfa").exitCode == 3);
    CHECK(bench.read("a.tfa") == before);
    CHECK(bench.run("export whole.tfa -o a.tfa --force").exitCode == 0);
    CHECK(passportState(bench, "a.tfa") == QLatin1String("accepted"));
    CHECK(bench.run("export a.tfa -o a.tfa").exitCode == 2);
    CHECK(bench.run("export a.tfa").exitCode == 2);
}

TEST_CASE("save-as keeps the application, unless a new one is asked for", "[cli]")
{
    const CliBench bench;
    makeDraftWithPassport(bench);
    CHECK(bench.run("save-as a.tfa -o copy.tfa").exitCode == 0);
    CHECK(bench.run("save-as a.tfa -o new.tfa --new --package").exitCode == 0);
    CHECK(QFile::exists(bench.path("copy.bijlagen/passport.pdf")));
    CHECK_FALSE(QFile::exists(bench.path("new.bijlagen")));
    for (const char *draft : {"a.tfa", "copy.tfa", "new.tfa"}) {
        INFO(draft);
        CHECK(passportState(bench, draft) == QLatin1String("accepted"));
        CHECK(bench.run({QStringLiteral("get"), QLatin1String(draft), QStringLiteral("p.vnr")})
                  .out.contains(QLatin1String("0987654321")));
    }
    const auto idOf = [&](const char *draft) {
        const CliRun run
            = bench.run({QStringLiteral("check"), QLatin1String(draft), QStringLiteral("--json")});
        return object(run.out).value(QStringLiteral("draftId")).toString();
    };
    CHECK_FALSE(idOf("a.tfa").isEmpty());
    CHECK(idOf("copy.tfa") == idOf("a.tfa"));
    CHECK(idOf("new.tfa") != idOf("a.tfa"));
}
