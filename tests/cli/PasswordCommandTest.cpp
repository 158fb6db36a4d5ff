#include "cli/CliBench.h"

using namespace VerderTest;

namespace {

/// Runs with the password on standard input, as a script hands it over.
CliRun runWith(const CliBench &bench, const char *words, const QByteArray &password)
{
    return bench.run(QString::fromUtf8(words).split(u' ')
            + QStringList{QStringLiteral("--password-fd"), QStringLiteral("0")},
        password);
}

} // namespace

TEST_CASE("A draft gets a password, is worked on with it, and loses it, from the command line", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    REQUIRE(bench.run("set a.tfa p.vnr=0987654321").exitCode == 0);
    CHECK(bench
              .run({QStringLiteral("password"), QStringLiteral("a.tfa"), QStringLiteral("--new-password-fd"),
                       QStringLiteral("0")},
                  "kort\n")
              .exitCode
        == 1);
    const CliRun set = bench.run({QStringLiteral("password"), QStringLiteral("a.tfa"),
                                     QStringLiteral("--new-password-fd"), QStringLiteral("0")},
        "een lange zin\n");
    INFO(set.err.toStdString());
    REQUIRE(set.exitCode == 0);
    CHECK_FALSE(bench.read("a.tfa").contains("verlenging"));

    // The descriptor is read line by line: the old one, then the new one.
    CHECK(runWith(bench, "get a.tfa p.vnr", "een lange zin\n").out.trimmed()
        == QLatin1String("p.vnr=0987654321"));
    CliRun wrong = runWith(bench, "check a.tfa --json", "een korte zin\n");
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.err.contains(QLatin1String("password")));
    CHECK_FALSE(object(wrong.out).value(QStringLiteral("opened")).toBool(true));
    CHECK(object(wrong.out).value(QStringLiteral("encrypted")).toBool());
    CHECK(runWith(bench, "set a.tfa p.vnr=0987654322", "een lange zin\n").exitCode == 0);
    const CliRun changed
        = runWith(bench, "password a.tfa --new-password-fd 0", "een lange zin\neen andere zin\n");
    INFO(changed.err.toStdString());
    CHECK(changed.exitCode == 0);
    CHECK(runWith(bench, "get a.tfa", "een lange zin\n").exitCode == 3);
    CHECK(runWith(bench, "password a.tfa --remove", "een andere zin\n").exitCode == 0);
    CHECK(bench.run("get a.tfa p.vnr").out.trimmed() == QLatin1String("p.vnr=0987654322"));
}

TEST_CASE("What is whole of a damaged draft is shown, copied, and never saved over it", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    REQUIRE(bench.run("set a.tfa p.vnr=0987654321").exitCode == 0);
    QByteArray cut = bench.read("a.tfa");
    cut.truncate(cut.size() - 40);
    bench.write("a.tfa", cut);
    const QJsonObject report = object(bench.run("check a.tfa --json").out);
    CHECK(report.value(QStringLiteral("opened")).toBool());
    CHECK(report.value(QStringLiteral("recovered")).toBool());
    CHECK(report.value(QStringLiteral("rule")).toString() == QLatin1String("Z01"));
    const CliRun set = bench.run("set a.tfa p.vnr=0987654322");
    CHECK(set.exitCode == 1);
    CHECK(set.err.contains(QLatin1String("save-as")));
    CHECK(bench.read("a.tfa") == cut);
    REQUIRE(bench.run("save-as a.tfa -o whole.tfa").exitCode == 0);
    CHECK(bench.run("get whole.tfa p.vnr").out.trimmed() == QLatin1String("p.vnr=0987654321"));
    CHECK_FALSE(
        object(bench.run("check whole.tfa --json").out).value(QStringLiteral("recovered")).toBool(true));
}
