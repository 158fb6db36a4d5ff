// Definitions that were made to trouble the reader: each is refused with a reason, and soon.
#include "form/FormLibrary.h"
#include "form/FormLimits.h"
#include "support/TestForm.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QByteArray text(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","type":"text","label":{"nl":"a","en":"a"})";
}

QByteArray form(const QByteArray &items, const QByteArray &more = {})
{
    return R"({"id":"t","version":"1","title":{"nl":"t","en":"t"})" + more
        + R"(,"pages":[{"id":"p","title":{"nl":"P","en":"P"},"items":[)" + items + "]}]}";
}

/// \a make for 0 to \a count - 1, joined with commas.
template <typename Make> QByteArray many(int count, Make make)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(make(i));
    return list.join(',');
}

/// Its one message, after no more than a moment (a debug build on a busy machine is given some).
QString refusalOf(const QByteArray &json)
{
    QElapsedTimer timer;
    timer.start();
    const Result<JsonNode> node = parseJson(json, {}, QStringLiteral("t.json"));
    QString message;
    if (!node) {
        message = node.error().message;
    } else {
        FormSources sources;
        sources.tables = std::make_shared<const Tables>();
        sources.block = [](const QString &) -> Result<JsonNode> {
            return failure(ErrorKind::NotFound, QStringLiteral("no block"));
        };
        const FormReading reading = readForm(*node, QStringLiteral("t.json"), sources);
        CHECK_FALSE(reading.form);
        message = reading.findings.isEmpty() ? QString() : definitionError(reading.findings).message;
    }
    CHECK(timer.elapsed() < 20'000);
    INFO(message.left(300).toStdString());
    CHECK(message.contains(QStringLiteral(":"))); // with its place
    return message;
}

} // namespace

TEST_CASE("Ten thousand levels are refused, in the JSON and in a rule", "[form][hostile]")
{
    const QByteArray deep = QByteArray("{\"!\":").repeated(10'000) + "1" + QByteArray("}").repeated(10'000);
    CHECK(refusalOf(form(text("a") + ",\"visible\":" + deep + "}")).contains(QStringLiteral("nested")));
    const QByteArray groups = QByteArray(R"({"id":"g","type":"group","items":[)").repeated(10'000);
    CHECK(refusalOf(form(groups)).contains(QStringLiteral("nested")));
}

TEST_CASE("A definition that is a hundred megabytes is not read to its end", "[form][hostile]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("groot.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 100; ++i)
        file.write(QByteArray(1024 * 1024, ' '));
    file.close();
    QElapsedTimer timer;
    timer.start();
    FormLibrary library({folder.path()});
    const Result<FormPtr> read = library.form(QStringLiteral("groot"));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("groot.json")));
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("Too much of anything is refused by its own name", "[form][hostile]")
{
    CHECK(refusalOf(form(many(maximumItems + 1, [](int i) -> QByteArray {
        return R"({"id":"i)" + QByteArray::number(i) + R"(","type":"nope"})";
    }))).contains(QStringLiteral("nope")));
    const QByteArray plainPages = many(maximumPages + 1, [](int i) -> QByteArray {
        return R"({"id":"p)" + QByteArray::number(i) + R"(","title":{"nl":"P","en":"P"},"items":[]})";
    });
    CHECK(refusalOf(R"({"id":"t","version":"1","title":{"nl":"t","en":"t"},"pages":[)" + plainPages + "]}")
              .contains(QStringLiteral("500 pages")));
    CHECK(refusalOf(form(text("a") + "}",
                        ",\"conditions\":{"
                            + many(maximumConditions + 1,
                                [](int i) -> QByteArray {
                                    return R"("c)" + QByteArray::number(i)
                                        + R"(":{"title":{"nl":"a","en":"a"},"when":true})";
                                })
                            + "}"))
              .contains(QStringLiteral("5000 conditions")));
    CHECK(refusalOf(form(text("a") + R"(,"checks":[)"
                        + many(maximumChecks + 1,
                            [](int) -> QByteArray {
                                return QByteArray(
                                    R"({"id":"c","assert":true,"message":{"nl":"a","en":"a"}})");
                            })
                        + "]}"))
              .contains(QStringLiteral("50 checks")));
    CHECK(refusalOf(form(R"({"id":"a","type":"choice","label":{"nl":"a","en":"a"},"choices":[)"
                        + many(maximumChoices + 1,
                            [](int i) -> QByteArray {
                                return R"({"key":"k)" + QByteArray::number(i)
                                    + R"(","label":{"nl":"a","en":"a"}})";
                            })
                        + "]}"))
              .contains(QStringLiteral("1000 choices")));
    CHECK(refusalOf(
        form(R"({"id":"a","type":"text","label":{"nl":"a","en":")" + QByteArray(10'001, 'x') + R"("}})"))
              .contains(QStringLiteral("10000 characters")));
}

TEST_CASE("Blocks that use each other again and again are refused", "[form][hostile]")
{
    // Twenty blocks, each using the next one twice: a million uses, without an item.
    const QByteArray blocks = many(20, [](int i) -> QByteArray {
        const QByteArray next = R"({"use":"b)" + QByteArray::number(i + 1) + R"("})";
        return R"("b)" + QByteArray::number(i) + R"(":{"id":"b)" + QByteArray::number(i) + R"(","items":[)"
            + next + "," + next + "]}";
    });
    CHECK(refusalOf(form(R"({"use":"b0"})", ",\"blocks\":{" + blocks + R"(,"b20":{"id":"b20","items":[]}})"))
              .contains(QStringLiteral("blocks")));
    // One text of ten thousand characters, in a block that is used again and again.
    const QByteArray one = R"({"id":"b","items":[{"id":"i","type":"text","label":{"nl":")"
        + QByteArray(9'999, 'x') + R"(","en":"x"}}]})";
    CHECK(refusalOf(
        form(many(1'999,
                 [](int i) -> QByteArray { return R"({"use":"b","as":"a)" + QByteArray::number(i) + "\"}"; }),
            ",\"blocks\":{\"b\":" + one + "}"))
              .contains(QStringLiteral("characters of text")));
    CHECK(refusalOf(form(R"({"use":"b"})", R"(,"blocks":{"b":{"id":"b","items":[{"use":"b"}]}})"))
              .contains(QStringLiteral("uses itself")));
}

TEST_CASE("Rows that would be there by the million are refused", "[form][hostile]")
{
    const auto group
        = [](const QByteArray &id, const QByteArray &least, const QByteArray &items) -> QByteArray {
        return R"({"id":")" + id + R"(","type":"group","rowTitle":{"nl":"r","en":"r"},"repeat":{"min":)"
            + least + R"(,"max":1000},"items":[)" + items + "]}";
    };
    CHECK(refusalOf(form(group("a", "1000", text("x") + "}"))).contains(QStringLiteral("rows")));
    CHECK(refusalOf(form(group("a", "20", group("b", "20", text("x") + "}"))))
              .contains(QStringLiteral("rows")));
    QByteArray nested = text("x") + "}";
    for (int i = 0; i < 10; ++i)
        nested = group("g", "0", nested);
    CHECK(refusalOf(form(nested)).contains(QStringLiteral("in each other")));
    CHECK(refusalOf(
        form(
            R"({"id":"g","type":"group","rowTitle":{"nl":"r","en":"r"},"repeat":{"min":1e9,"max":1e9},"items":[]})"))
              .contains(QStringLiteral("million")));
}

TEST_CASE("A circle through thousands of items is found at once", "[form][hostile]")
{
    const int count = 15'000;
    const QString message = refusalOf(form(many(count, [&](int i) -> QByteArray {
        return text("i" + QByteArray::number(i)) + R"(,"visible":{"answered":"i)"
            + QByteArray::number((i + 1) % count) + R"("}})";
    })));
    CHECK(message.contains(QStringLiteral("circle")));
    CHECK(message.contains(QStringLiteral(" > ")));
    CHECK(message.size() < 1'000);
}

TEST_CASE("A rule or pattern that is too large is refused", "[form][hostile]")
{
    const QByteArray terms = many(5'000, [](int) -> QByteArray { return QByteArray("1"); });
    CHECK(refusalOf(form(text("a") + R"(,"visible":{"+":[)" + terms + "]}}"))
              .contains(QStringLiteral("too long")));
    CHECK(refusalOf(form(text("a") + R"(,"pattern":"(((a{100}){100}){100}){100}"})"))
              .contains(QStringLiteral("pattern")));
    CHECK(refusalOf(form(many(200, [](int i) -> QByteArray {
        return text("a" + QByteArray::number(i))
            + R"(,"pattern":"[a-z]{900}[0-9]{900}[a-z]{900}[0-9]{900}"})";
    }))).contains(QStringLiteral("steps in all patterns")));
    const QByteArray rule
        = R"({"+":[)" + many(1'900, [](int) -> QByteArray { return QByteArray("1"); }) + "]}";
    const QByteArray block = R"({"id":"b","items":[)" + text("i") + ",\"visible\":" + rule + "}]}";
    CHECK(refusalOf(
        form(many(1'000,
                 [](int i) -> QByteArray { return R"({"use":"b","as":"a)" + QByteArray::number(i) + "\"}"; }),
            ",\"blocks\":{\"b\":" + block + "}"))
              .contains(QStringLiteral("rules of a form")));
}

TEST_CASE("Wrong types, odd numbers and half characters are named with their place", "[form][hostile]")
{
    CHECK(refusalOf("[]").contains(QStringLiteral("t.json:1:1")));
    CHECK(refusalOf("{").contains(QStringLiteral("t.json:1:")));
    CHECK(refusalOf(R"({"id":1,"version":[],"title":"x","pages":{}})").contains(QStringLiteral("t.json:1:")));
    CHECK(refusalOf(form(text("a") + R"(,"max":1e999})")).contains(QStringLiteral("number")));
    CHECK(refusalOf(form(text("a") + R"(,"length":1e300})")).contains(QStringLiteral("million")));
    CHECK(
        refusalOf(form(text("a") + R"(,"hint":{"nl":"\ud800","en":"x"}})")).contains(QStringLiteral("half")));
    CHECK(refusalOf(form(text("a") + R"(,"visible":{"cat":["\udfff"]}})")).contains(QStringLiteral("half")));
    CHECK(refusalOf(form(text("a") + R"(,"visible":{"var":{"var":"a"}}})"))
              .contains(QStringLiteral("computed")));
}
