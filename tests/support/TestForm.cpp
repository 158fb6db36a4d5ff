#include "support/TestForm.h"

#include <catch2/catch.hpp>

namespace Verder {

namespace {

std::shared_ptr<const Tables> testTables()
{
    const QByteArray amounts
        = R"({"id":"amounts","title":{"nl":"Bedragen","en":"Amounts"},"origin":"made for tests","rows":[
        {"key":"a","name":{"nl":"a","en":"a"},"validFrom":"2025-01-01","value":100},
        {"key":"a","name":{"nl":"a","en":"a"},"validFrom":"2026-01-01","value":110}]})";
    const QByteArray nationalities
        = R"({"id":"nationalities","title":{"nl":"N","en":"N"},"origin":"made for tests","rows":[
        {"key":"IN","name":{"nl":"Indiaas","en":"Indian"},"alternative":{"nl":"India","en":"India"},"value":false},
        {"key":"BE","name":{"nl":"Belgisch","en":"Belgian"},"alternative":{"nl":"België","en":"Belgium"},"value":true}]})";
    Tables tables;
    for (const QByteArray &json : {amounts, nationalities}) {
        const Result<Table> table = Table::read(json, QStringLiteral("table"));
        REQUIRE(table);
        tables.insert(table->id, *table);
    }
    return std::make_shared<const Tables>(tables);
}

} // namespace

FormReading readingFromJson(const QByteArray &json)
{
    const Result<JsonNode> node = parseJson(json, {}, QStringLiteral("test.json"));
    if (!node)
        FAIL(node.error().message.toStdString());
    FormSources sources;
    sources.tables = testTables();
    sources.block = [](const QString &block) -> Result<JsonNode> {
        if (block != QLatin1String("adres"))
            return failure(ErrorKind::NotFound, QStringLiteral("no block %1").arg(block));
        return parseJson(R"({"id":"adres","items":[
            {"id":"straat","type":"text","label":{"nl":"Straat","en":"Street"},"required":true},
            {"id":"toev","type":"text","label":{"nl":"Toevoeging","en":"Addition"},
             "visible":{"answered":{"var":"straat"}}}]})",
            {}, QStringLiteral("adres.json"));
    };
    return readForm(*node, QStringLiteral("test.json"), sources);
}

FormPtr formFromJson(const QByteArray &json)
{
    const FormReading reading = readingFromJson(json);
    for (const Finding &finding : reading.findings)
        UNSCOPED_INFO(finding.place.toStdString() << ": " << finding.message.toStdString());
    REQUIRE(reading.form);
    return reading.form;
}

QByteArray definition(const QByteArray &pages, const QByteArray &conditions, const QByteArray &documents)
{
    return R"({"id":"test","version":"1","title":{"nl":"Proef","en":"Trial"},"conditions":)" + conditions
        + R"(,"documents":)" + documents + R"(,"pages":)" + pages + "}";
}

} // namespace Verder
