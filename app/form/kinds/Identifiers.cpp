#include "form/kinds/Identifiers.h"

#include "form/kinds/Typed.h"

#include <algorithm>

namespace Verder {

namespace {

bool passesElevenTest(const QString &nine)
{
    int sum = -nine.at(8).digitValue();
    for (int i = 0; i < 8; ++i) {
        sum += (9 - i) * nine.at(i).digitValue();
    }
    return sum % 11 == 0;
}

bool isZeros(const QString &digits)
{
    return std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0'; });
}

FieldReading readElevenTested(const QString &text, const DigitsRule &rule)
{
    QString code = withoutSeparators(typedCode(text));
    if (code.size() == 8) {
        code.prepend(u'0');
    }
    if (code.size() == 9 && isDigits(code) && (isZeros(code) || !passesElevenTest(code))) {
        return refused(
            QStringLiteral(
                "%1 klopt niet: er is een cijfer anders dan op het document. Vergelijk cijfer voor cijfer.")
                .arg(code),
            QStringLiteral("%1 is not right: a digit differs from the document. Compare them one by one.")
                .arg(code));
    }
    return digitsProblem(code, rule).value_or(accepted(code));
}

bool isLetterOrDigit(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

} // namespace

FieldReading readBsn(const QString &text)
{
    return readElevenTested(
        text, {QStringLiteral("Een burgerservicenummer"), QStringLiteral("A citizen service number"), 9});
}

FieldReading readRsin(const QString &text)
{
    return readElevenTested(text, {QStringLiteral("Een RSIN"), QStringLiteral("An RSIN"), 9});
}

FieldReading readKvk(const QString &text)
{
    const QString code = withoutSeparators(typedCode(text));
    if (code.size() == 12 && isDigits(code)) {
        return refused(
            QStringLiteral(
                "Dit is een vestigingsnummer (12 cijfers). Vul het KvK-nummer in: dat heeft 8 cijfers."),
            QStringLiteral("This is a branch number (12 digits). Enter the KvK number: it has 8 digits."));
    }
    if (code.size() == 8 && isZeros(code)) {
        return refused(QStringLiteral("Dit KvK-nummer bestaat niet. Neem het over van uw uittreksel."),
            QStringLiteral("This KvK number does not exist. Copy it from your extract."));
    }
    return digitsProblem(code, {QStringLiteral("Een KvK-nummer"), QStringLiteral("A KvK number"), 8})
        .value_or(accepted(code));
}

FieldReading readVNumber(const QString &text)
{
    const QString code = withoutSeparators(typedCode(text));
    return digitsProblem(code, {QStringLiteral("Een V-nummer"), QStringLiteral("A V-number"), 10})
        .value_or(accepted(code));
}

FieldReading readPostcode(const QString &text)
{
    QString code = withoutSeparators(typedCode(text));
    if (code.startsWith(QLatin1String("NL"), Qt::CaseInsensitive)) {
        code.remove(0, 2);
    }
    const QString letters = code.mid(4);
    if (code.size() != 6 || !isDigits(code.left(4)) || code.front() == u'0' || !isAsciiLetter(letters.at(0))
        || !isAsciiLetter(letters.at(1))) {
        return refused(QStringLiteral("Een postcode heeft 4 cijfers en 2 letters. Bijvoorbeeld: 2611 ET."),
            QStringLiteral("A Dutch postcode has 4 digits and 2 letters. For example: 2611 ET."));
    }
    const QString pair = letters.toUpper();
    if (pair == QLatin1String("SA") || pair == QLatin1String("SD") || pair == QLatin1String("SS")) {
        return refused(
            QStringLiteral("Postcodes met de letters %1 bestaan niet. Controleer de letters.").arg(pair),
            QStringLiteral("There are no postcodes with the letters %1. Check the letters.").arg(pair));
    }
    return accepted(QStringLiteral("%1 %2").arg(code.left(4), pair));
}

FieldReading readPassportNumber(const QString &text)
{
    QString code = typedCode(text);
    code.remove(u'-');
    const auto other = std::find_if_not(code.cbegin(), code.cend(), isLetterOrDigit);
    if (other != code.cend()) {
        return refused(QStringLiteral("Een paspoortnummer heeft alleen de letters A tot en met Z en cijfers. "
                                      "Typ het over uit het paspoort."),
            QStringLiteral(
                "A passport number has only the letters A to Z and digits. Copy it from the passport."));
    }
    if (code.size() < 5 || code.size() > 20) {
        return refused(
            QStringLiteral("Een paspoortnummer heeft 5 tot en met 20 letters en cijfers. U vulde er %1 in.")
                .arg(code.size()),
            QStringLiteral("A passport number has 5 to 20 letters and digits. You entered %1.")
                .arg(code.size()));
    }
    return accepted(code.toUpper());
}

FieldReading readCaseNumber(const QString &text)
{
    const QString code = typedLine(text);
    const bool isPlain = std::all_of(code.cbegin(), code.cend(),
        [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'/' || c == u'.' || c == u' '; });
    if (!isPlain || code.size() < 5 || code.size() > 25) {
        return refused(QStringLiteral("Een zaaknummer heeft 5 tot en met 25 letters, cijfers en streepjes. "
                                      "Neem het over van de brief van de IND."),
            QStringLiteral(
                "A case number has 5 to 25 letters, digits and dashes. Copy it from the letter of the IND."));
    }
    return accepted(code.toUpper());
}

} // namespace Verder
