#include "base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <bit>
#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Result<JsonNode> read(const QByteArray &text, const JsonLimits &limits = {})
{
    return parseJson(text, limits, QStringLiteral("form.json"));
}

/// Where \a text is refused: "line:column", or "accepted".
std::string refusedAt(const QByteArray &text, const JsonLimits &limits = {})
{
    const Result<JsonNode> result = read(text, limits);
    if (result) {
        return "accepted";
    }
    const QStringList parts = result.error().message.split(QLatin1Char(':'));
    CHECK(parts.value(0) == QStringLiteral("form.json"));
    return QString(parts.value(1) + QLatin1Char(':') + parts.value(2)).toStdString();
}

std::string canonical(const QByteArray &text)
{
    const Result<JsonNode> node = read(text);
    REQUIRE(node);
    return canonicalJson(node->toJson()).toStdString();
}

std::string canonicalNumber(quint64 bits)
{
    return canonicalJson(QJsonValue(std::bit_cast<double>(bits))).toStdString();
}

} // namespace

TEST_CASE("Every kind of JSON value is read", "[base][json]")
{
    const Result<JsonNode> node
        = read(R"( {"a": [1, -2.5e1, true, false, null], "b": {"c": "d"}, "e": {}} )");
    REQUIRE(node);
    const QByteArray expected = R"({"a":[1,-25,true,false,null],"b":{"c":"d"},"e":{}})";
    CHECK(QJsonDocument(node->toJson().toObject()).toJson(QJsonDocument::Compact) == expected);
    CHECK(read("1")->number == 1);
    CHECK(read("-0")->number == 0);
    CHECK(read("\"x\"")->string == QStringLiteral("x"));
    CHECK(read("null")->isNull());
}

TEST_CASE("The members of an object keep the order of the text", "[base][json]")
{
    const Result<JsonNode> node = read(R"({"z": 1, "a": 2})");
    REQUIRE(node);
    CHECK(node->members[0].name == QStringLiteral("z"));
    CHECK(node->find(u"a")->number == 2);
    CHECK(node->find(u"b") == nullptr);
}

TEST_CASE("Every value knows its line and column", "[base][json]")
{
    const Result<JsonNode> node = read("{\n  \"a\": [\n    \"\xf0\x9f\x98\x80\xc3\xa9\", 7]\n}");
    REQUIRE(node);
    const JsonNode &seven = node->find(u"a")->elements[1];
    CHECK(seven.place.line == 3);
    CHECK(seven.place.column == 11);
    CHECK(placeText(QStringLiteral("f.json"), seven.place) == QStringLiteral("f.json:3:11"));
}

TEST_CASE("Escapes in a text become the characters they stand for", "[base][json]")
{
    CHECK(read(R"("\"\\\/\b\f\n\r\t\u00e9\u0000")")->string
        == QString::fromUtf8("\"\\/\b\f\n\r\t\xc3\xa9\0", 11));
    CHECK(read(R"("\uD83D\uDE00")")->string == QString::fromUtf8("\xf0\x9f\x98\x80"));
    CHECK(read("\"\xef\xbb\xbfx\"")->string == QString(QChar(0xfeff)) + QStringLiteral("x"));
}

TEST_CASE("What is not JSON is refused where it goes wrong", "[base][json]")
{
    CHECK(refusedAt("") == "1:1");
    CHECK(refusedAt("{\n  \"a\": 1,\n  \"b\" 2}") == "3:7");
    CHECK(refusedAt("[1,]") == "1:4");
    CHECK(refusedAt("[1 2]") == "1:4");
    CHECK(refusedAt("{\"a\":1,}") == "1:8");
    CHECK(refusedAt("{a:1}") == "1:2");
    CHECK(refusedAt("[1] x") == "1:5");
    CHECK(refusedAt("[01]") == "1:4");
    CHECK(refusedAt("[1.]") == "1:4");
    CHECK(refusedAt("[.5]") == "1:2");
    CHECK(refusedAt("[+1]") == "1:2");
    CHECK(refusedAt("[1e]") == "1:4");
    CHECK(refusedAt("[-]") == "1:3");
    CHECK(refusedAt("[1e999]") == "1:7");
    CHECK(refusedAt("NaN") == "1:1");
    CHECK(refusedAt("nul") == "1:1");
    CHECK(refusedAt("'a'") == "1:1");
    CHECK(refusedAt("\"abc") == "1:5");
    CHECK(refusedAt("\"a\nb\"") == "1:3");
    CHECK(refusedAt("\"a\\x\"") == "1:4");
    CHECK(refusedAt("// c\n1") == "1:1");
    CHECK(refusedAt(QByteArray("1\0", 2)) == "1:2");
}

TEST_CASE("A name that stands twice in an object is refused", "[base][json]")
{
    CHECK(refusedAt("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}") == "3:2");
    CHECK(refusedAt(R"({"a": 1, "\u0061": 3})") == "1:10");
    CHECK(refusedAt(R"({"a": {"a": 1}, "b": {"a": 1}})") == "accepted");

    // However large the object, and wherever the first of the two stands.
    constexpr int many = 40;
    QByteArray members;
    for (int i = 0; i < many; ++i)
        members += "\"n" + QByteArray::number(i) + "\": 1,\n";
    for (int i = 0; i < many; ++i) {
        INFO(i);
        CHECK(refusedAt("{" + members + "\"n" + QByteArray::number(i) + "\": 2}") == "41:1");
    }
    CHECK(refusedAt("{" + members + "\"n\": 2}") == "accepted");
}

TEST_CASE("Words that come back read as what is written, however many there are", "[base][json]")
{
    constexpr int many = 5'000; // more than the reader remembers
    QByteArray text = "[";
    for (int i = 0; i < 2 * many; ++i)
        text += (i > 0 ? ",\"w" : "\"w") + QByteArray::number(i % many) + '"';
    const Result<JsonNode> list = read(text + ']');
    REQUIRE(list);
    for (int i = 0; i < 2 * many; ++i) {
        if (list->elements[i].string != QStringLiteral("w%1").arg(i % many))
            FAIL(i);
    }
}

TEST_CASE("Half a surrogate pair is refused", "[base][json]")
{
    CHECK(refusedAt(R"("\uD83D")") == "1:8");
    CHECK(refusedAt(R"("\uDE00\uD83D")") == "1:8");
    CHECK(refusedAt(R"("\uD83D\uD83D")") == "1:14");
    CHECK(refusedAt(R"("\uD83Dx")") == "1:8");
    CHECK(refusedAt("\"\xed\xa0\xbd\"") == "1:2");
}

TEST_CASE("Bytes that are not UTF-8 are refused", "[base][json]")
{
    CHECK(refusedAt("\"a\",\n \"\xff\"") == "2:3");
    CHECK(refusedAt("\"\xc0\xaf\"") == "1:2");
    CHECK(refusedAt("\"\xc3\"") != "accepted");
    CHECK(refusedAt("\"abc\xc3") != "accepted");
    CHECK(refusedAt("\xef\xbb\xbf{}") == "1:1");
}

TEST_CASE("Reading JSON stops at its limits", "[base][json]")
{
    const JsonLimits limits{16, 3, 4};
    CHECK(read("[[[1]]]", limits));
    CHECK(read("[[[[]]]]", limits).error().kind == ErrorKind::TooLarge);
    CHECK(read("[1,2,3]", limits));
    CHECK(read("[1,2,3,4]", limits).error().kind == ErrorKind::TooLarge);
    CHECK(read("                1", limits).error().kind == ErrorKind::TooLarge);
    CHECK(read(QByteArray(2'000'000, '['), JsonLimits{4'000'000, 1'000'000, 4'000'000}).error().kind
        == ErrorKind::TooLarge);
}

TEST_CASE("A long single line is read in linear time and still has places", "[base][json]")
{
    QByteArray text = "[";
    for (int i = 0; i < 150'000; ++i) {
        text += "0,";
    }
    CHECK(refusedAt(text + "]") == "1:300002");
}

TEST_CASE("A node made from a JSON value gives that value back", "[base][json]")
{
    const QJsonObject value{{QStringLiteral("a"), QJsonArray{1, true, QJsonValue::Null}},
        {QStringLiteral("b"), QJsonObject{{QStringLiteral("c"), QStringLiteral("d")}}}};
    CHECK(JsonNode::fromJson(value).toJson() == QJsonValue(value));
}

TEST_CASE("Canonical JSON sorts names by UTF-16 unit and leaves no space", "[base][json]")
{
    // The example of RFC 8785, 3.2.3.
    CHECK(canonical(
              R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"})")
        == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
           "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\","
           "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
           "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST_CASE("Canonical JSON escapes only what it must", "[base][json]")
{
    CHECK(canonical(R"({ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] })")
        == "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
           "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

TEST_CASE("Canonical JSON writes numbers as ECMAScript does", "[base][json]")
{
    // RFC 8785, appendix B.
    CHECK(canonicalNumber(0x0000000000000000) == "0");
    CHECK(canonicalNumber(0x8000000000000000) == "0");
    CHECK(canonicalNumber(0x0000000000000001) == "5e-324");
    CHECK(canonicalNumber(0x8000000000000001) == "-5e-324");
    CHECK(canonicalNumber(0x7fefffffffffffff) == "1.7976931348623157e+308");
    CHECK(canonicalNumber(0xffefffffffffffff) == "-1.7976931348623157e+308");
    CHECK(canonicalNumber(0x4340000000000000) == "9007199254740992");
    CHECK(canonicalNumber(0xc340000000000000) == "-9007199254740992");
    CHECK(canonicalNumber(0x4430000000000000) == "295147905179352830000");
    CHECK(canonicalNumber(0x44b52d02c7e14af5) == "9.999999999999997e+22");
    CHECK(canonicalNumber(0x44b52d02c7e14af6) == "1e+23");
    CHECK(canonicalNumber(0x44b52d02c7e14af7) == "1.0000000000000001e+23");
    CHECK(canonicalNumber(0x444b1ae4d6e2ef4e) == "999999999999999700000");
    CHECK(canonicalNumber(0x444b1ae4d6e2ef4f) == "999999999999999900000");
    CHECK(canonicalNumber(0x444b1ae4d6e2ef50) == "1e+21");
    CHECK(canonicalNumber(0x3eb0c6f7a0b5ed8c) == "9.999999999999997e-7");
    CHECK(canonicalNumber(0x3eb0c6f7a0b5ed8d) == "0.000001");
    CHECK(canonicalNumber(0x41b3de4355555553) == "333333333.3333332");
    CHECK(canonicalNumber(0x41b3de4355555557) == "333333333.33333343");
    CHECK(canonicalNumber(0xbecbf647612f3696) == "-0.0000033333333333333333");
    CHECK(canonicalNumber(0x43143ff3c1cb0959) == "1424953923781206.2");
    CHECK(canonicalNumber(0x3ff8000000000000) == "1.5");
    CHECK(canonicalNumber(0x4059000000000000) == "100");
}
