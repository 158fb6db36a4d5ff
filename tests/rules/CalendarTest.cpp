#include "rules/Calendar.h"

#include "rules/RuleSupport.h"

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("Only a full date that exists is read as a date", "[rules][calendar]")
{
    CHECK(readDate(u"2024-02-29") == QDate(2024, 2, 29));
    CHECK(readDate(u"0001-01-01").isValid());
    for (const char16_t *text : {u"2023-02-29", u"2024-13-01", u"2024-00-00", u"1980-00-00", u"0000-01-01",
             u"24-1-1", u"2024/01/01", u"2024-01-01 ", u"2024-01-1x", u"", u"-024-01-01"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(readDate(QStringView(text)).isValid());
    }
}

TEST_CASE("A month later is the same day, or the last one of a shorter month", "[rules][calendar]")
{
    const auto plus = [](const char *date, int count, const char *unit) {
        return onData(
            ("{'plusTime': ['" + std::string(date) + "', " + std::to_string(count) + ", '" + unit + "']}")
                .c_str());
    };
    CHECK(plus("2026-01-31", 1, "months") == "'2026-02-28'");
    CHECK(plus("2024-01-31", 1, "months") == "'2024-02-29'");
    CHECK(plus("2026-03-31", -1, "months") == "'2026-02-28'");
    CHECK(plus("2026-08-31", 1, "months") == "'2026-09-30'");
    CHECK(plus("2026-01-31", 13, "months") == "'2027-02-28'");
    CHECK(plus("2026-12-31", 2, "months") == "'2027-02-28'");
    CHECK(plus("2024-02-29", 1, "years") == "'2025-02-28'");
    CHECK(plus("2024-02-29", 4, "years") == "'2028-02-29'");
    CHECK(plus("2024-02-28", 1, "years") == "'2025-02-28'");
    CHECK(plus("2024-02-28", 2, "days") == "'2024-03-01'");
    CHECK(plus("2026-12-30", 1, "weeks") == "'2027-01-06'");
    CHECK(plus("2026-01-01", 0, "days") == "'2026-01-01'");
}

TEST_CASE("A date outside the years 1 to 9999 is null", "[rules][calendar]")
{
    CHECK(onData("{'plusTime': ['9999-12-31', 1, 'days']}") == "null");
    CHECK(onData("{'plusTime': ['0001-01-01', -1, 'days']}") == "null");
    CHECK(onData("{'plusTime': ['2026-01-01', 900000000, 'years']}") == "null");
}

TEST_CASE("Age counts whole years, and a leap day's child waits for 1 March", "[rules][calendar]")
{
    CHECK(wholeYears(QDate(2000, 2, 1), QDate(2026, 2, 1)) == 26);
    CHECK(wholeYears(QDate(2000, 2, 2), QDate(2026, 2, 1)) == 25);
    CHECK(wholeYears(QDate(2008, 2, 29), QDate(2026, 2, 28)) == 17);
    CHECK(wholeYears(QDate(2008, 2, 29), QDate(2026, 3, 1)) == 18);
    CHECK(wholeYears(QDate(2008, 2, 29), QDate(2028, 2, 29)) == 20);
    CHECK(wholeYears(QDate(2026, 2, 1), QDate(2026, 2, 1)) == 0);
    CHECK(onData("{'age': ['2008-02-01']}") == "18");
    CHECK(onData("{'age': '2008-02-02'}") == "17");
    CHECK(onData("{'age': ['2008-02-02', '2026-02-02']}") == "18");
}

TEST_CASE("Days between two dates go from the first to the second", "[rules][calendar]")
{
    CHECK(onData("{'daysBetween': ['2024-02-28', '2024-03-01']}") == "2");
    CHECK(onData("{'daysBetween': ['2026-03-01', '2026-02-28']}") == "-1");
    CHECK(onData("{'daysBetween': ['2026-03-28', '2026-03-30']}") == "2");
}

TEST_CASE("Dates are compared as dates", "[rules][calendar]")
{
    CHECK(onData("{'after': ['2026-01-02', '2026-01-01']}") == "true");
    CHECK(onData("{'after': ['2026-01-01', '2026-01-01']}") == "false");
    CHECK(onData("{'before': ['2025-12-31', '2026-01-01']}") == "true");
    CHECK(onData("{'before': ['2026-01-01', '2026-01-01']}") == "false");
    CHECK(onData("{'notAfter': ['2026-01-01', '2026-01-01']}") == "true");
    CHECK(onData("{'notAfter': ['2026-01-02', '2026-01-01']}") == "false");
    CHECK(onData("{'notBefore': ['2026-01-01', '2026-01-01']}") == "true");
    CHECK(onData("{'notBefore': ['2025-12-31', '2026-01-01']}") == "false");
}

TEST_CASE("With an unknown date, calculations give null and comparisons false", "[rules][calendar]")
{
    for (const char *data : {"{}", "{'d': null}", "{'d': '1980-00-00'}", "{'d': '2026-02-30'}"}) {
        INFO(data);
        CHECK(onData("{'plusTime': [{'var': 'd'}, 1, 'days']}", data) == "null");
        CHECK(onData("{'age': {'var': 'd'}}", data) == "null");
        CHECK(onData("{'age': ['2000-01-01', {'var': 'd'}]}", data) == "null");
        CHECK(onData("{'daysBetween': ['2000-01-01', {'var': 'd'}]}", data) == "null");
        CHECK(onData("{'date': {'var': 'd'}}", data) == "null");
        for (const char *comparison : {"after", "before", "notAfter", "notBefore"}) {
            CHECK(onData(("{'" + std::string(comparison) + "': ['2026-01-01', {'var': 'd'}]}").c_str(), data)
                == "false");
            CHECK(onData(("{'" + std::string(comparison) + "': [{'var': 'd'}, '2026-01-01']}").c_str(), data)
                == "false");
        }
    }
    CHECK(onData("{'plusTime': ['2026-01-01', null, 'days']}") == "null");
}

TEST_CASE("A date is made of a year, a month and a day", "[rules][calendar]")
{
    CHECK(onData("{'date': [2026, 2, 28]}") == "'2026-02-28'");
    CHECK(onData("{'date': [2026, 2, 29]}") == "null");
    CHECK(onData("{'date': [2026, null, 1]}") == "null");
    CHECK(onData("{'date': '2026-02-28'}") == "'2026-02-28'");
    CHECK(onData("{'today': []}") == "'2026-02-01'");
}

TEST_CASE("What is no date or no whole number fails instead of counting as unknown", "[rules][calendar]")
{
    CHECK(onData("{'after': [5, '2026-01-01']}") == "error: Invalid Arguments");
    CHECK(onData("{'plusTime': ['2026-01-01', 1.5, 'days']}") == "error: Invalid Arguments");
    CHECK(onData("{'plusTime': ['2026-01-01', 'x', 'days']}") == "error: Invalid Arguments");
    CHECK(onData("{'plusTime': ['2026-01-01', 1, {'var': 'u'}]}", "{'u': 'hours'}")
        == "error: Invalid Arguments");
    CHECK(onData("{'date': [2026, 2]}") == "error: Invalid Arguments");
}
