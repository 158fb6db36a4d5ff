#include "form/FieldValue.h"

#include "form/ItemType.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Item itemOf(const QString &type)
{
    Item item;
    item.type = itemTypeFromName(type).value();
    return item;
}

/// What is stored, as text; what is wrong, in Dutch, after "!".
QString reading(const Item &item, const QString &typed)
{
    const FieldReading result = readField(item, typed);
    CHECK(result.problem.nl().isEmpty() == result.problem.en().isEmpty());
    if (!result.isValid()) {
        CHECK(result.canonical.isNull());
        return QStringLiteral("!%1").arg(result.problem.nl());
    }
    return result.canonical.isNull() ? QStringLiteral("null")
        : result.canonical.isString()
        ? result.canonical.string()
        : QString::fromUtf8(
            QJsonDocument(QJsonArray{result.canonical.toJson()}).toJson(QJsonDocument::Compact));
}

QString read(const char *type, const QString &typed)
{
    return reading(itemOf(QString::fromLatin1(type)), typed);
}

struct Case
{
    const char *type;
    QString typed;
    QString expected; ///< as reading() gives it; "!" alone: any problem
};

QStringList allTypes()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ItemType::CaseNumber); ++i) {
        names.append(itemTypeName(static_cast<ItemType>(i)));
    }
    return names;
}

} // namespace

TEST_CASE("every type of item has a name that leads back to it", "[form]")
{
    for (int i = 0; i <= static_cast<int>(ItemType::CaseNumber); ++i) {
        const auto type = static_cast<ItemType>(i);
        CHECK(itemTypeFromName(itemTypeName(type)) == type);
    }
    CHECK_FALSE(itemTypeFromName(QStringLiteral("address")).has_value());
}

TEST_CASE("typed answers are read in every usual notation", "[form]")
{
    const auto [type, typed, expected] = GENERATE(values<Case>({
        {"text", QStringLiteral("  Anna \t Maria "), QStringLiteral("Anna Maria")},
        {"text", QStringLiteral("José"), QStringLiteral("José")},
        {"text", QStringLiteral("evil\u202Egnp"), QStringLiteral("evilgnp")},
        {"text-long", QStringLiteral("een  \r\n\r\n twee \n"), QStringLiteral("een\n\n twee")},
        {"integer", QStringLiteral("1.250"), QStringLiteral("[1250]")},
        {"integer", QStringLiteral("1,250"), QStringLiteral("[1250]")},
        {"integer", QStringLiteral("-3"), QStringLiteral("[-3]")},
        {"integer", QStringLiteral("٣٦"), QStringLiteral("[36]")},
        {"integer", QStringLiteral("3,5"), QStringLiteral("!")},
        {"integer", QStringLiteral("1234567890123456"), QStringLiteral("!")},
        {"number", QStringLiteral("37,5"), QStringLiteral("[37.5]")},
        {"number", QStringLiteral("37.5"), QStringLiteral("[37.5]")},
        {"number", QStringLiteral("4,357"), QStringLiteral("[4.357]")},
        {"number", QStringLiteral("4.357"), QStringLiteral("[4357]")},
        {"number", QStringLiteral("0.125"), QStringLiteral("[0.125]")},
        {"number", QStringLiteral("1.2.3"), QStringLiteral("!")},
        {"number", QStringLiteral("1,2,3.4"), QStringLiteral("!")},
        {"number", QStringLiteral(","), QStringLiteral("!")},
        {"money", QStringLiteral("4.357,00"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("4357"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("€ 4,357.00"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("4.357"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("4,357"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("4357,5"), QStringLiteral("4357.50")},
        {"money", QStringLiteral("4357,-"), QStringLiteral("4357.00")},
        {"money", QStringLiteral("EUR 1.234.567,89"), QStringLiteral("1234567.89")},
        {"money", QStringLiteral("0,05"), QStringLiteral("0.05")},
        {"money", QStringLiteral("-0"), QStringLiteral("0.00")},
        {"money", QStringLiteral("-5"), QStringLiteral("!Vul ten minste € 0,00 in.")},
        {"money", QStringLiteral("43,5755"), QStringLiteral("!")},
        {"money", QStringLiteral("veel"), QStringLiteral("!")},
        {"yes-no", QStringLiteral("Ja"), QStringLiteral("[true]")},
        {"yes-no", QStringLiteral("no"), QStringLiteral("[false]")},
        {"yes-no", QStringLiteral("misschien"), QStringLiteral("!Kies ja of nee.")},
        {"statement", QStringLiteral("ja"), QStringLiteral("[true]")},
        {"statement", QStringLiteral("nee"), QStringLiteral("null")},
        {"group", QStringLiteral("x"), QStringLiteral("!")},
    }));
    CAPTURE(type, typed);
    const QString result = read(type, typed);
    if (expected == QLatin1String("!")) {
        CHECK(result.startsWith(u'!'));
    } else {
        CHECK(result == expected);
    }
}

TEST_CASE("a date is read in every usual notation", "[form]")
{
    const QString typed = GENERATE(values<QString>({QStringLiteral("31-12-2027"), QStringLiteral("31/12/27"),
        QStringLiteral("31.12.2027"), QStringLiteral("31 december 2027"), QStringLiteral("31 dec 2027"),
        QStringLiteral("31 dec. 2027"), QStringLiteral("December 31, 2027"),
        QStringLiteral("december 31st 2027"), QStringLiteral("2027-12-31"), QStringLiteral("2027/12/31"),
        QStringLiteral("31122027"), QStringLiteral("20271231"), QStringLiteral(" 31 – 12 – 2027 "),
        QStringLiteral("31-dec-'27"), QStringLiteral("٣١-١٢-٢٠٢٧")}));
    CAPTURE(typed);
    CHECK(read("date", typed) == QLatin1String("2027-12-31"));
    CHECK(read("partial-date", typed) == QLatin1String("2027-12-31"));
}

TEST_CASE("an impossible date is explained", "[form]")
{
    CHECK(read("date", QStringLiteral("31-04-2027")).startsWith(QLatin1String("!April heeft 30 dagen.")));
    CHECK(read("date", QStringLiteral("29 februari 2027"))
              .startsWith(QLatin1String("!Februari 2027 heeft 28 dagen.")));
    CHECK(read("date", QStringLiteral("29-2-2028")) == QLatin1String("2028-02-29"));
    CHECK(read("date", QStringLiteral("12/31/2027")).startsWith(QLatin1String("!Maand 31 bestaat niet.")));
    CHECK(read("date", QStringLiteral("00-05-2027")).startsWith(QLatin1String("!Mei heeft 31 dagen.")));
    CHECK(read("date", QStringLiteral("mei 2027")).startsWith(QLatin1String("!Vul ook de dag")));
    CHECK(read("date", QStringLiteral("1-1-0027")).startsWith(QLatin1String("!Controleer het jaar.")));
    CHECK(read("date", QStringLiteral("gisteren")).startsWith(QLatin1String("!Vul een datum in")));
    CHECK(read("date", QStringLiteral("1-2-3-4")).startsWith(QLatin1String("!Vul een datum in")));
    CHECK(readField(itemOf(QStringLiteral("date")), QStringLiteral("31-04-2027"))
              .problem.en()
              .startsWith(QLatin1String("April has 30 days.")));
}

TEST_CASE("a partial date keeps what is unknown as zeros", "[form]")
{
    CHECK(read("partial-date", QStringLiteral("1985")) == QLatin1String("1985-00-00"));
    CHECK(read("partial-date", QStringLiteral("00-00-1985")) == QLatin1String("1985-00-00"));
    CHECK(read("partial-date", QStringLiteral("05-1985")) == QLatin1String("1985-05-00"));
    CHECK(read("partial-date", QStringLiteral("mei 1985")) == QLatin1String("1985-05-00"));
    CHECK(read("partial-date", QStringLiteral("1985-05-00")) == QLatin1String("1985-05-00"));
    CHECK(read("partial-date", QStringLiteral("12-00-1985")).startsWith(u'!'));
    CHECK(read("partial-date", QStringLiteral("13-1985")).startsWith(u'!'));
}

TEST_CASE("checked kinds are strict in content and say how to repair", "[form]")
{
    const auto [type, typed, expected] = GENERATE(values<Case>({
        {"bsn", QStringLiteral("999 993 653"), QStringLiteral("999993653")},
        {"bsn", QStringLiteral("000000000"), QStringLiteral("!")},
        {"bsn", QStringLiteral("99999366"), QStringLiteral("!")},
        {"rsin", QStringLiteral("4495445"), QStringLiteral("!Een RSIN heeft 9 cijfers. U vulde er 7 in.")},
        {"rsin", QStringLiteral("004495445"), QStringLiteral("004495445")},
        {"kvk", QStringLiteral("03475945"), QStringLiteral("03475945")},
        {"v-number", QStringLiteral("0987 654 321"), QStringLiteral("0987654321")},
        {"v-number", QStringLiteral("098765432"),
            QStringLiteral("!Een V-nummer heeft 10 cijfers. U vulde er 9 in.")},
        {"v-number", QStringLiteral("098765432A"),
            QStringLiteral("!Een V-nummer heeft alleen cijfers, 10 in totaal. Haal ‘A’ weg.")},
        {"iban", QStringLiteral("NL91 ABNA 0417 1643 0"),
            QStringLiteral("!Een IBAN dat met NL begint, heeft 18 tekens. U vulde er 17 in.")},
        {"iban", QStringLiteral("XY12 3456"), QStringLiteral("!")},
        {"iban", QStringLiteral("IBAN"), QStringLiteral("!")},
        {"postcode", QStringLiteral("2611et"), QStringLiteral("2611 ET")},
        {"postcode", QStringLiteral("0611 ET"), QStringLiteral("!")},
        {"postcode", QStringLiteral("1234"), QStringLiteral("!")},
        {"passport-number", QStringLiteral("nx 123-4567"), QStringLiteral("NX1234567")},
        {"passport-number", QStringLiteral("ß123456"), QStringLiteral("!")},
        {"passport-number", QStringLiteral("123"), QStringLiteral("!")},
        {"case-number", QStringLiteral(" z1-12345678901 "), QStringLiteral("Z1-12345678901")},
        {"case-number", QStringLiteral("Z1"), QStringLiteral("!")},
        {"phone", QStringLiteral("+49 151 23456789"), QStringLiteral("+4915123456789")},
        {"phone", QStringLiteral("612345678"), QStringLiteral("!")},
        {"email", QStringLiteral(" a.b@c.nl "), QStringLiteral("a.b@c.nl")},
        {"email", QStringLiteral("naam"), QStringLiteral("!")},
    }));
    CAPTURE(type, typed);
    const QString result = read(type, typed);
    if (expected == QLatin1String("!")) {
        CHECK(result.startsWith(u'!'));
    } else {
        CHECK(result == expected);
    }
}

TEST_CASE("an empty answer is valid and null in every type", "[form]")
{
    for (const QString &type : allTypes()) {
        CAPTURE(type);
        CHECK(reading(itemOf(type), QString()) == QLatin1String("null"));
        CHECK(reading(itemOf(type), QStringLiteral(" \u200B\n")) == QLatin1String("null"));
    }
}

TEST_CASE("absurd input gets an answer in every type", "[form]")
{
    const QString combining = QStringLiteral("a") + QString(5000, QChar(0x0301));
    const QStringList inputs{QString(1'000'000, u'9'), QString(100'000, QChar(0x0301)), combining,
        QString(QChar(0xD800)), QStringLiteral("a%1b").arg(QChar(0xDC00)), QString(QChar(u'\0')),
        QStringLiteral("\u202E123\u202C"), QStringLiteral("שלום עולם"), QStringLiteral("💶💶💶"),
        QStringLiteral("----"), QStringLiteral("...."), QStringLiteral("@"), QStringLiteral("+"),
        QStringLiteral("€"), QStringLiteral("NL"), QStringLiteral("00"), QStringLiteral("-."),
        QString(490, u'@')};
    for (const QString &type : allTypes()) {
        for (const QString &input : inputs) {
            CAPTURE(type, input.left(20));
            const Item item = itemOf(type);
            const FieldReading result = readField(item, input);
            CHECK(result.isValid() != result.problem.nl().contains(QLatin1String(" ")));
            if (!result.canonical.isNull()) {
                CHECK(readStored(item, {}, result.canonical).canonical == result.canonical);
            }
            CHECK_FALSE(displayText(item, {}, Value(input), Language::Dutch).isNull());
            CHECK_FALSE(editText(item, Value(input)).isNull());
        }
    }
    CHECK(read("text", QString(QChar(0xD800))).startsWith(u'!'));
    CHECK(read("text", QString(1'000'000, u'x')).startsWith(QLatin1String("!Dit antwoord is te lang.")));
}

TEST_CASE("bounds, lengths and patterns of the item are judged", "[form]")
{
    Item hours = itemOf(QStringLiteral("number"));
    hours.limits.edit().minimum = 1;
    hours.limits.edit().maximum = 40;
    CHECK(reading(hours, QStringLiteral("40")) == QLatin1String("[40]"));
    CHECK(reading(hours, QStringLiteral("40,5")) == QLatin1String("!Vul een getal in van 1 tot en met 40."));
    CHECK_FALSE(readStored(hours, {}, Value(41)).isValid());

    Item salary = itemOf(QStringLiteral("money"));
    salary.limits.edit().minimum = 1000;
    CHECK(reading(salary, QStringLiteral("999,99")) == QStringLiteral("!Vul ten minste € 1.000,00 in."));

    Item name = itemOf(QStringLiteral("text"));
    name.limits.edit().minimumLength = 2;
    name.limits.edit().maximumLength = 4;
    CHECK(reading(name, QStringLiteral("💶💶💶💶")) == QStringLiteral("💶💶💶💶"));
    CHECK(
        reading(name, QStringLiteral("a")) == QLatin1String("!Vul ten minste 2 tekens in. U vulde er 1 in."));
    CHECK(reading(name, QStringLiteral("abcde")).startsWith(QLatin1String("!Dit antwoord is te lang.")));

    Item code = itemOf(QStringLiteral("text"));
    code.limits.edit().pattern = *Pattern::compile(QStringLiteral("[0-9]{4}"));
    code.limits.edit().patternMessage
        = {QStringLiteral("Vul vier cijfers in."), QStringLiteral("Enter four digits.")};
    CHECK(reading(code, QStringLiteral("1234")) == QLatin1String("1234"));
    CHECK(reading(code, QStringLiteral("12345")) == QLatin1String("!Vul vier cijfers in."));
    code.limits.edit().patternMessage = {};
    CHECK(reading(code, QStringLiteral("x")).startsWith(u'!'));
}

TEST_CASE("choices are found by key, by label in both languages and by another name", "[form]")
{
    const Result<Table> read = Table::read(
        R"({"id":"countries","title":{"nl":"Landen","en":"Countries"},"origin":"own","rows":[
            {"key":"NL","name":{"nl":"Nederland","en":"Netherlands"},"alternative":{"nl":"Holland","en":"Holland"}},
            {"key":"DE","name":{"nl":"Duitsland","en":"Germany"}}]})",
        QStringLiteral("countries.json"));
    REQUIRE(read);
    const Tables tables{{QStringLiteral("countries"), *read}};
    const Item country = itemOf(QStringLiteral("country"));
    for (const QString &typed : {QStringLiteral("NL"), QStringLiteral("nl"), QStringLiteral(" nederland "),
             QStringLiteral("Netherlands"), QStringLiteral("holland")}) {
        CHECK(readField(country, tables, typed).canonical == Value(QStringLiteral("NL")));
    }
    CHECK_FALSE(readField(country, tables, QStringLiteral("Atlantis")).isValid());
    CHECK(displayText(country, tables, Value(QStringLiteral("DE")), Language::English)
        == QLatin1String("Germany"));
    CHECK(
        displayText(country, tables, Value(QStringLiteral("ZZ")), Language::English) == QLatin1String("ZZ"));
    CHECK(readField(country, QStringLiteral("DE")).canonical == Value(QStringLiteral("DE")));
    CHECK_FALSE(readField(country, QStringLiteral("West Duitsland")).isValid());
    CHECK_FALSE(readStored(country, tables, Value(QStringLiteral("ZZ"))).isValid());
    CHECK_FALSE(readStored(country, tables, Value(QStringLiteral("Nederland"))).isValid());

    Item multi = itemOf(QStringLiteral("multi"));
    multi.options.edit().choices
        = {{QStringLiteral("a"), {QStringLiteral("Loon, vast"), QStringLiteral("Pay")}},
            {QStringLiteral("b"), {QStringLiteral("Bonus"), QStringLiteral("Bonus")}}};
    const Value both(Value::Array{Value(QStringLiteral("a")), Value(QStringLiteral("b"))});
    CHECK(readField(multi, QStringLiteral("bonus; loon, vast")).canonical == both);
    CHECK(readField(multi, QStringLiteral("b,a")).canonical == both);
    CHECK(readField(multi, QStringLiteral("Loon, vast")).canonical
        == Value(Value::Array{Value(QStringLiteral("a"))}));
    CHECK_FALSE(readField(multi, QStringLiteral("a;c")).isValid());
    CHECK(displayText(multi, {}, both, Language::Dutch) == QLatin1String("Loon, vast, Bonus"));
    CHECK(readStored(multi, {}, both).isValid());
    CHECK(readStored(multi, {}, Value(Value::Array{})).canonical.isNull());
    CHECK_FALSE(
        readStored(multi, {}, Value(Value::Array{Value(QStringLiteral("a")), Value(QStringLiteral("a"))}))
            .isValid());
    CHECK_FALSE(readStored(multi, {}, Value(Value::Array{Value(1)})).isValid());
}

TEST_CASE("what is stored must be canonical and of the item's kind", "[form]")
{
    const Item money = itemOf(QStringLiteral("money"));
    CHECK(readStored(money, {}, Value(QStringLiteral("4357.00"))).canonical
        == Value(QStringLiteral("4357.00")));
    CHECK_FALSE(readStored(money, {}, Value(QStringLiteral("4.357,00"))).isValid());
    CHECK_FALSE(readStored(money, {}, Value(4357)).isValid());
    CHECK_FALSE(readStored(itemOf(QStringLiteral("integer")), {}, Value(1.5)).isValid());
    CHECK_FALSE(readStored(itemOf(QStringLiteral("integer")), {}, Value(QStringLiteral("12"))).isValid());
    CHECK_FALSE(readStored(itemOf(QStringLiteral("text")), {}, Value(true)).isValid());
    CHECK_FALSE(readStored(itemOf(QStringLiteral("text")), {}, Value(Value::Object{})).isValid());
    CHECK(readStored(itemOf(QStringLiteral("statement")), {}, Value(false)).canonical.isNull());
    CHECK(readStored(itemOf(QStringLiteral("yes-no")), {}, Value(false)).canonical == Value(false));
    CHECK(readStored(itemOf(QStringLiteral("date")), {}, Value(QStringLiteral("2027-02-30")))
              .problem.nl()
              .startsWith(QLatin1String("Februari 2027 heeft 28 dagen.")));
}

TEST_CASE("a value is shown as the user reads it and edited as it is typed", "[form]")
{
    const auto shown = [](const char *type, const Value &value, Language language) {
        return displayText(itemOf(QString::fromLatin1(type)), {}, value, language);
    };
    const Value day(QStringLiteral("2027-12-31"));
    CHECK(shown("date", day, Language::Dutch) == QLatin1String("31-12-2027"));
    CHECK(shown("date", day, Language::English) == QLatin1String("31 December 2027"));
    CHECK(shown("partial-date", Value(QStringLiteral("1985-05-00")), Language::Dutch)
        == QLatin1String("05-1985"));
    CHECK(shown("partial-date", Value(QStringLiteral("1985-00-00")), Language::English)
        == QLatin1String("1985"));
    const Value amount(QStringLiteral("4357.00"));
    CHECK(shown("money", amount, Language::Dutch) == QStringLiteral("€ 4.357,00"));
    CHECK(shown("money", amount, Language::English) == QStringLiteral("€ 4,357.00"));
    CHECK(shown("iban", Value(QStringLiteral("NL91ABNA0417164300")), Language::Dutch)
        == QLatin1String("NL91 ABNA 0417 1643 00"));
    CHECK(shown("phone", Value(QStringLiteral("+31612345678")), Language::Dutch)
        == QLatin1String("+31 6 12345678"));
    CHECK(editText(itemOf(QStringLiteral("phone")), Value(QStringLiteral("+31703703880")))
        == QStringLiteral("+31 70 3703880"));
    CHECK(shown("phone", Value(QStringLiteral("+31703703880")), Language::Dutch)
        == QLatin1String("+31 70 3703880"));
    CHECK(shown("phone", Value(QStringLiteral("+442079460000")), Language::Dutch)
        == QLatin1String("+44 2079460000"));
    CHECK(shown("integer", Value(2026), Language::Dutch) == QLatin1String("2026"));
    CHECK(shown("integer", Value(12500), Language::Dutch) == QLatin1String("12.500"));
    CHECK(shown("yes-no", Value(true), Language::English) == QLatin1String("Yes"));
    CHECK(shown("date", Value(QStringLiteral("gisteren")), Language::Dutch) == QLatin1String("gisteren"));
    Item hours = itemOf(QStringLiteral("number"));
    hours.limits.edit().unit = {QStringLiteral("uur"), QStringLiteral("hours")};
    CHECK(displayText(hours, {}, Value(37.5), Language::Dutch) == QLatin1String("37,5 uur"));
    CHECK(editText(hours, Value(37.5)) == QLatin1String("37,5"));
    CHECK(editText(itemOf(QStringLiteral("money")), amount) == QLatin1String("4.357,00"));
    CHECK(editText(itemOf(QStringLiteral("date")), day) == QLatin1String("31-12-2027"));
}

TEST_CASE("reading what an editor shows gives the same value", "[form]")
{
    const auto [type, typed] = GENERATE(table<QString, QString>({
        {QStringLiteral("money"), QStringLiteral("1234567,89")},
        {QStringLiteral("number"), QStringLiteral("4,357")},
        {QStringLiteral("number"), QStringLiteral("12345,678")},
        {QStringLiteral("integer"), QStringLiteral("12500")},
        {QStringLiteral("date"), QStringLiteral("1-2-2027")},
        {QStringLiteral("partial-date"), QStringLiteral("1985")},
        {QStringLiteral("partial-date"), QStringLiteral("5-1985")},
        {QStringLiteral("iban"), QStringLiteral("NL91ABNA0417164300")},
        {QStringLiteral("phone"), QStringLiteral("0612345678")},
        {QStringLiteral("yes-no"), QStringLiteral("no")},
        {QStringLiteral("postcode"), QStringLiteral("2611et")},
    }));
    CAPTURE(type, typed);
    const Item item = itemOf(type);
    const FieldReading first = readField(item, typed);
    REQUIRE_FALSE(first.canonical.isNull());
    CHECK(readField(item, editText(item, first.canonical)).canonical == first.canonical);
    CHECK(readStored(item, {}, first.canonical).canonical == first.canonical);
}
