// What authors of definitions, and whoever runs a suite, get from the command line.
#include "support/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QJsonObject lineOf(const CommandRun &run, int number)
{
    return QJsonDocument::fromJson(run.out.split('\n').value(number)).object();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray oneSided = R"({"id":"a","version":"1","title":{"nl":"A","en":"A"},
 "conditions":{"k":{"title":{"nl":"k","en":"k"},
   "when":{"===":[{"var":"j"},true]}}},
 "pages":[{"id":"p","title":{"nl":"P","en":"P"},"items":[
   {"id":"j","type":"yes-no","label":{"nl":"j","en":"j"}},
   {"id":"x","type":"text","label":{"nl":"x","en":"x"},"visible":{"condition":"k"}}]}],
 "scenarios":[{"name":"leeg","today":"2026-01-01","expect":{"hidden":["x"]}}]})";

} // namespace

TEST_CASE("eval prints a result or an error for each line, and the time of one where asked", "[cli]")
{
    const CommandRun run = runCommand({QStringLiteral("eval")},
        R"({"rule":{"+":[1,{"var":"a"}]},"data":{"a":2}})"
        "\n"
        R"({"rule":{"/":[1,0]}})"
        "\n"
        R"({"rule":{"today":[]},"today":"2024-02-29"})"
        "\nnonsense\n");
    CHECK(run.code == 0);
    CHECK(lineOf(run, 0) == QJsonObject{{QStringLiteral("result"), 3}});
    CHECK(lineOf(run, 1).value(QStringLiteral("type")).toString() == QStringLiteral("NaN"));
    CHECK(lineOf(run, 2).value(QStringLiteral("result")).toString() == QStringLiteral("2024-02-29"));
    CHECK(lineOf(run, 3).contains(QStringLiteral("error")));

    const CommandRun timed
        = runCommand({QStringLiteral("eval"), QStringLiteral("--repeat"), QStringLiteral("500")},
            R"({"rule":{"+":[1,2]}})");
    CHECK(lineOf(timed, 0).value(QStringLiteral("result")).toDouble() == 3);
    CHECK(lineOf(timed, 0).value(QStringLiteral("nanoseconds")).toDouble() > 0);
    CHECK(
        runCommand({QStringLiteral("eval"), QStringLiteral("--repeat"), QStringLiteral("0")}, {}).code == 2);
}

TEST_CASE("value says of each line whether it is right, its canonical form, and what is wrong", "[cli]")
{
    const CommandRun run = runCommand({QStringLiteral("value"), QStringLiteral("iban")},
        "\"nl91 abna 0417 1643 00\"\n\"NL92ABNA0417164300\"\n\"\"\n7\n");
    CHECK(lineOf(run, 0).value(QStringLiteral("valid")).toBool());
    CHECK(
        lineOf(run, 0).value(QStringLiteral("canonical")).toString() == QStringLiteral("NL91ABNA0417164300"));
    CHECK_FALSE(lineOf(run, 1).value(QStringLiteral("valid")).toBool());
    CHECK_FALSE(lineOf(run, 1).value(QStringLiteral("message")).toString().isEmpty());
    CHECK_FALSE(lineOf(run, 2).value(QStringLiteral("valid")).toBool());
    CHECK(lineOf(run, 3).contains(QStringLiteral("error")));
    CHECK(lineOf(runCommand({QStringLiteral("value"), QStringLiteral("mrz")}, "\"AB2134<<<\""), 0)
              .value(QStringLiteral("canonical"))
              .toString()
        == QStringLiteral("5"));
    CHECK(runCommand({QStringLiteral("value"), QStringLiteral("colour")}, {}).code == 2);
}

TEST_CASE("test reports a condition that the scenarios see only one way", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    write(path, oneSided);
    const CommandRun run
        = runCommand({QStringLiteral("test"), path, QStringLiteral("--lang"), QStringLiteral("en")}, {});
    CHECK(run.code == 1);
    CHECK(run.out.contains("a.json:2:"));
    CHECK(run.out.contains("In no scenario the condition \"k\" holds"));
    CHECK(run.out.contains("0 of 1 conditions seen both ways"));
    CHECK(runCommand({QStringLiteral("lint"), path}, {}).code == 0);
    CHECK(runCommand({QStringLiteral("test")}, {}).code == 0);
    CHECK(runCommand({QStringLiteral("lint")}, {}).code == 0);
}

TEST_CASE("states prints the state machine that sending follows", "[cli]")
{
    const CommandRun run = runCommand({QStringLiteral("states")}, {});
    CHECK(run.code == 0);
    CHECK(run.out.startsWith("stateDiagram-v2"));
    CHECK(run.out.contains("VERZEGELD --> AANGEMAAKT"));
}

TEST_CASE("schema prints what an editor needs", "[cli]")
{
    const CommandRun run = runCommand({QStringLiteral("schema")}, {});
    CHECK(run.code == 0);
    CHECK(QJsonDocument::fromJson(run.out).object().contains(QStringLiteral("definitions")));
}
