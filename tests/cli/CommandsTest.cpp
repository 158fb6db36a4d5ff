// The command line as a user has it: the real program, its exit codes, and what it says where.
#include "cli/CliBench.h"
#include "dossier/ProfileStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

using namespace Verder;
using namespace VerderTest;

TEST_CASE("Every command explains itself, and nothing runs without a name", "[cli]")
{
    const CliBench bench;
    for (const char *command : {"demo", "new", "set", "get", "attach", "check", "print", "export", "save-as",
             "password", "submit", "lint", "test", "eval", "value"}) {
        const CliRun run = bench.run({QLatin1String(command), QStringLiteral("--help")});
        INFO(command);
        CHECK(run.exitCode == 0);
        CHECK(run.out.contains(QLatin1String(command)));
        CHECK(run.out.contains(QLatin1String("--today")));
        CHECK(run.out.startsWith(QLatin1String("Usage: verder-cli ") + QLatin1String(command)));
    }
    const CliRun dutch = bench.run("get --help --lang nl");
    CHECK(dutch.out.startsWith(QLatin1String("Gebruik: verder-cli get")));
    CHECK_FALSE(dutch.out.contains(QLatin1String("Options:")));
    CHECK(bench.run("nothing-like-it").exitCode == 2);
    CHECK(bench.run("new").exitCode == 2);
    CHECK(bench.run("new no-such-form -o a.tfa").exitCode == 2);
    CHECK(bench.run("check a.tfa --today yesterday").exitCode == 2);
}

TEST_CASE("A draft is filled in, read and checked from the command line", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    CliRun run = bench.run("set a.tfa p.vnr=0987654321 p.geboren=2-3-1996 p.nat[#1].nationaliteit=IN");
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    run = bench.run("get a.tfa p.geboren");
    CHECK(run.out.trimmed() == QLatin1String("p.geboren=2 March 1996"));

    run = bench.run("check a.tfa --json");
    CHECK(run.exitCode == 1);
    const QJsonObject report = object(run.out);
    CHECK(report.value(QStringLiteral("opened")).toBool());
    CHECK_FALSE(report.value(QStringLiteral("complete")).toBool());
    CHECK(report.value(QStringLiteral("pages")).toArray().size() > 5);
}

TEST_CASE("A new draft starts with the details of the organisation that is asked for", "[cli]")
{
    const CliBench bench;
    const auto make = [&](const char *kvk) {
        return bench.run({QStringLiteral("new"), QStringLiteral("verlenging-kennismigrant"),
            QStringLiteral("-o"), QStringLiteral("a.tfa"), QStringLiteral("--profile"), QLatin1String(kvk)});
    };
    CHECK(make("90000013").exitCode == 2); // none is known yet
    const std::unique_ptr<FileSystem> files = systemFiles();
    REQUIRE(QDir().mkpath(bench.path("data")));
    REQUIRE(ProfileStore(*files, bench.path("data/profiles.json"))
                .save({{{QStringLiteral("company.name"), QStringLiteral("Eerste B.V.")},
                           {QStringLiteral("company.kvk"), QStringLiteral("90000013")}},
                    {{QStringLiteral("company.name"), QStringLiteral("Tweede B.V.")},
                        {QStringLiteral("company.kvk"), QStringLiteral("90000021")}}}));
    const CliRun wrong = make("12345678");
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains(QStringLiteral("Eerste B.V. (90000013)")));
    CHECK_FALSE(QFile::exists(bench.path("a.tfa")));
    REQUIRE(make("90000021").exitCode == 0);
    CHECK(bench.run("get a.tfa").out.contains(QStringLiteral("Tweede B.V.")));
}

TEST_CASE("A wrong answer is kept, said to be wrong, and makes the command fall short", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    const CliRun run = bench.run("set a.tfa p.vnr=098");
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(QLatin1String("p.vnr")));
    CHECK(bench.run("get a.tfa p.vnr").out.trimmed() == QLatin1String("p.vnr=098"));
    CHECK(bench.run("set a.tfa no.such.item=1").exitCode == 2);
}

TEST_CASE("What is no draft is refused by name, and stays as it is", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    QByteArray cut = bench.read("a.tfa");
    cut.truncate(150);
    bench.write("cut.tfa", cut);
    bench.write("empty.tfa", {});
    bench.write("page.tfa", "<!DOCTYPE html><html><body>Sign in to the network</body></html>");
    for (const char *name : {"cut.tfa", "empty.tfa", "page.tfa"}) {
        INFO(name);
        const QByteArray before = bench.read(name);
        const CliRun run
            = bench.run({QStringLiteral("set"), QLatin1String(name), QStringLiteral("p.vnr=0987654321")});
        CHECK(run.exitCode != 0);
        CHECK(run.err.contains(QLatin1String(name)));
        CHECK(bench.read(name) == before);
        CHECK_FALSE(
            object(bench.run({QStringLiteral("check"), QLatin1String(name), QStringLiteral("--json")}).out)
                .value(QStringLiteral("opened"))
                .toBool(true));
    }
    CHECK(bench.run("check not-there.tfa").exitCode == 3);
}

TEST_CASE("A document is checked before it is added", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    {
        QPdfWriter writer(bench.path("passport.pdf"));
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("Specimen"));
    }
    bench.write("not.pdf", "This is no PDF.");
    const QByteArray before = bench.read("a.tfa");
    const CliRun refused = bench.run("attach a.tfa paspoort=not.pdf");
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(QLatin1String("not.pdf")));
    CHECK(bench.read("a.tfa") == before);

    const CliRun added = bench.run("attach a.tfa paspoort=passport.pdf");
    INFO(added.err.toStdString());
    CHECK(added.exitCode == 0);
    CHECK(QFile::exists(bench.path("a.bijlagen/passport.pdf")));
    const QJsonArray attachments
        = object(bench.run("check a.tfa --json").out).value(QStringLiteral("attachments")).toArray();
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first()[QStringLiteral("name")] == QLatin1String("passport.pdf"));
    CHECK(attachments.first()[QStringLiteral("state")] == QLatin1String("accepted"));
    REQUIRE(QFile::remove(bench.path("a.bijlagen/passport.pdf")));
    CHECK(object(bench.run("check a.tfa --json").out)
              .value(QStringLiteral("attachments"))
              .toArray()
              .first()[QStringLiteral("state")]
        == QLatin1String("missing"));
}

TEST_CASE("A draft that is open elsewhere is left alone, unless it is insisted on", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    const QByteArray before = bench.read("a.tfa");
    bench.write(".a.tfa.lock",
        R"({"user":"robin","host":"another-machine","boot":"x","pid":4711,"since":"2026-02-10T09:00:00.000Z"})");
    const CliRun refused = bench.run("set a.tfa p.vnr=0987654321");
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains(QLatin1String("robin")));
    CHECK(bench.read("a.tfa") == before);
    CHECK(bench.run("check a.tfa").exitCode == 1); // reading needs no lock
    CHECK(bench.run("set a.tfa p.vnr=0987654321 --force").exitCode == 0);
    CHECK(bench.read("a.tfa") != before);
}

TEST_CASE("What is not complete is not sent, and the command says what is missing", "[cli]")
{
    const CliBench bench;
    bench.makeDraft();
    const CliRun run = bench.run("submit a.tfa --today 2026-02-10");
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(QLatin1String("p.achternaam")));
    CHECK(run.err.contains(QLatin1String("paspoort")));
}

TEST_CASE("The demo goes from an empty form to a receipt that is really there", "[cli]")
{
    const CliBench bench;
    const CliRun run = bench.run("demo");
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains(QRegularExpression(QStringLiteral("OEFEN-[0-9]{4}-[0-9]{4}"))));
}

TEST_CASE("Rules and values are evaluated line by line, and a bad line does not end it", "[cli]")
{
    const CliBench bench;
    CliRun run = bench.run({QStringLiteral("eval")},
        R"({"rule":{"+":[1,2]},"data":{}})"
        "\nthis is no JSON\n"
        R"({"rule":{"var":"a"},"data":{"a":"x"}})"
        "\n");
    CHECK(run.exitCode == 0);
    const QStringList lines = run.out.trimmed().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(object(lines[0]).value(QStringLiteral("result")) == 3);
    CHECK(object(lines[1]).contains(QStringLiteral("error")));
    CHECK(object(lines[2]).value(QStringLiteral("result")) == QLatin1String("x"));
    run = bench.run(
        {QStringLiteral("value"), QStringLiteral("iban")}, "\"NL91 ABNA 0417 1643 00\"\n\"NL00\"\n");
    CHECK(object(run.out.section(u'\n', 0, 0)).value(QStringLiteral("canonical"))
        == QLatin1String("NL91ABNA0417164300"));
    CHECK_FALSE(object(run.out.section(u'\n', 1, 1)).value(QStringLiteral("valid")).toBool(true));
}
