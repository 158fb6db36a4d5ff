#include "form/Table.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Result<Table> tableWith(const char *rows)
{
    return Table::read(QByteArray(R"({
"id": "looncriteria", "title": {"nl": "Looncriteria", "en": "Salary criteria"}, "origin": "own, 2026-01-01",
"rows": )") + rows
            + "}",
        QStringLiteral("looncriteria.json"));
}

} // namespace

TEST_CASE("a lookup takes the row in force on the day", "[form]")
{
    const Result<Table> table = tableWith(R"([
{"key": "km", "name": {"nl": "30+", "en": "30+"}, "validFrom": "2026-01-01", "value": 5942},
{"key": "km", "name": {"nl": "30+", "en": "30+"}, "validFrom": "2025-01-01", "validUntil": "2025-12-30", "value": 5688},
{"key": "zz", "name": {"nl": "z", "en": "z"}, "a": 1, "b": "x"},
{"key": "leeg", "name": {"nl": "z", "en": "z"}}])");
    REQUIRE(table);
    const auto valueOn = [&](int year, int month, int day) {
        const TableRow *row = table->find(QStringLiteral("km"), QDate(year, month, day));
        return row ? row->value : Value();
    };
    CHECK(valueOn(2025, 6, 1) == Value(5688));
    CHECK(valueOn(2025, 12, 30) == Value(5688));
    CHECK(valueOn(2025, 12, 31).isNull());
    CHECK(valueOn(2026, 1, 1) == Value(5942));
    CHECK(valueOn(2024, 12, 31).isNull());
    CHECK(table->find(QStringLiteral("km"), QDate())->value == Value(5942));
    CHECK(table->find(QStringLiteral("zz"), QDate(2026, 1, 1))->value.object().value(QStringLiteral("b"))
        == Value(QStringLiteral("x")));
    CHECK(table->find(QStringLiteral("leeg"), QDate(2026, 1, 1))->value.isNull());
    CHECK(table->find(QStringLiteral("weg"), QDate()) == nullptr);
    CHECK(table->rows.first().value == Value(5942));
}

TEST_CASE("a mistake in a table is named with its file and line", "[form]")
{
    const auto [rows, place] = GENERATE(table<const char *, QString>({
        {"[\n\n\n{\"key\": \"a\"}]", QStringLiteral("looncriteria.json:6:1: ")},
        {"[{\"key\": \"\", \"name\": {\"nl\": \"x\", \"en\": \"x\"}}]",
            QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\"}}]", QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\", \"en\": \"x\", \"fr\": \"x\"}}]",
            QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\", \"en\": \"x\"}, \"validFrom\": \"2026-02-30\"}]",
            QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\", \"en\": \"x\"}, \"validFrom\": \"2026-02-03\", "
         "\"validUntil\": \"2026-02-01\"}]",
            QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\", \"en\": \"x\"}, \"value\": 1, \"other\": 2}]",
            QStringLiteral("looncriteria.json:3:")},
        {"[{\"key\": \"a\", \"name\": {\"nl\": \"x\", \"en\": \"x\"}},\n{\"key\": \"a\", \"name\": {\"nl\": "
         "\"x\", \"en\": \"x\"}}]",
            QStringLiteral("looncriteria.json:4:")},
        {"[]", QStringLiteral("looncriteria.json:3:")},
        {"[1]", QStringLiteral("looncriteria.json:3:")},
        {"[], \"row\": 1", QStringLiteral("looncriteria.json:3:")},
    }));
    const Result<Table> result = tableWith(rows);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::BadInput);
    INFO(result.error().message.toStdString());
    CHECK(result.error().message.startsWith(place));
}
