#include "form/kinds/Iban.h"

#include "form/kinds/Typed.h"

#include <QHash>

#include <algorithm>

namespace Verder {

namespace {

/// What follows country and check digits: counts with n (digit), a (capital) or c (either), as in the SWIFT
/// registry.
const QHash<QString, QString> &structures()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> result;
        const QString registry = QStringLiteral("AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c "
                                                "BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n "
                                                "CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n "
                                                "FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n "
                                                "GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n "
                                                "IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c "
                                                "KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n "
                                                "MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n "
                                                "MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c "
                                                "PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n "
                                                "RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n "
                                                "SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c "
                                                "UA6n19c VA18n VG4a16n XK16n YE4a4n18c");
        const QStringList entries = registry.split(u' ');
        for (const QString &entry : entries) {
            result.insert(entry.left(2), entry.mid(2));
        }
        return result;
    }();
    return all;
}

/// One letter of n, a, c for each place.
QString spelledOut(const QString &structure)
{
    QString result;
    int count = 0;
    for (const QChar c : structure) {
        if (c.isDigit()) {
            count = count * 10 + c.digitValue();
        } else {
            result.append(QString(count, c));
            count = 0;
        }
    }
    return result;
}

bool fits(QChar c, QChar kind)
{
    const bool isDigit = c >= u'0' && c <= u'9';
    const bool isCapital = c >= u'A' && c <= u'Z';
    return kind == u'n' ? isDigit : kind == u'a' ? isCapital : isDigit || isCapital;
}

int remainder97(const QString &iban)
{
    const QString moved = QStringLiteral("%1%2").arg(iban.mid(4), iban.left(4));
    int remainder = 0;
    for (const QChar c : moved) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

FieldReading structureProblem(const QString &iban, const QString &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QChar c = iban.at(i + 4);
        if (fits(c, places.at(i))) {
            continue;
        }
        const bool isDigitNeeded = places.at(i) == u'n';
        return refused(QStringLiteral("Op plaats %1 van dit IBAN staat ‘%2’. Daar hoort %3.")
                           .arg(QString::number(i + 5), QString(c),
                               isDigitNeeded ? QStringLiteral("een cijfer") : QStringLiteral("een letter")),
            QStringLiteral("Place %1 of this IBAN is ‘%2’. It should be %3.")
                .arg(QString::number(i + 5), QString(c),
                    isDigitNeeded ? QStringLiteral("a digit") : QStringLiteral("a letter")));
    }
    return {};
}

} // namespace

FieldReading readIban(const QString &text)
{
    QString iban = withoutSeparators(typedCode(text)).toUpper();
    if (iban.startsWith(QLatin1String("IBAN"))) {
        iban.remove(0, iban.size() > 4 && iban.at(4) == u':' ? 5 : 4);
    }
    const bool isPlain = std::all_of(iban.cbegin(), iban.cend(), [](QChar c) { return fits(c, u'c'); });
    if (!isPlain || iban.size() < 5 || iban.at(0).isDigit() || iban.at(1).isDigit()) {
        return refused(QStringLiteral("Een IBAN begint met twee letters voor het land, dan cijfers en "
                                      "letters A tot en met Z. Bijvoorbeeld: NL91 ABNA 0417 1643 00."),
            QStringLiteral("An IBAN starts with two letters for the country, then digits and letters A to Z. "
                           "For example: NL91 ABNA 0417 1643 00."));
    }
    const QString country = iban.left(2);
    const QString places = spelledOut(structures().value(country));
    if (places.isEmpty()) {
        return refused(
            QStringLiteral(
                "Er is geen land met een IBAN dat met %1 begint. Controleer de eerste twee letters.")
                .arg(country),
            QStringLiteral("No country has an IBAN that starts with %1. Check the first two letters.")
                .arg(country));
    }
    if (iban.size() != places.size() + 4) {
        return refused(QStringLiteral("Een IBAN dat met %1 begint, heeft %2 tekens. U vulde er %3 in.")
                           .arg(country)
                           .arg(places.size() + 4)
                           .arg(iban.size()),
            QStringLiteral("An IBAN that starts with %1 has %2 characters. You entered %3.")
                .arg(country)
                .arg(places.size() + 4)
                .arg(iban.size()));
    }
    if (FieldReading problem = structureProblem(iban, places); !problem.isValid()) {
        return problem;
    }
    const int check = isDigits(iban.mid(2, 2)) ? iban.mid(2, 2).toInt() : 0;
    if (check < 2 || check > 98 || remainder97(iban) != 1) {
        return refused(
            QStringLiteral(
                "Dit IBAN klopt niet: er is een teken verkeerd of verwisseld. Vergelijk het met de bankpas."),
            QStringLiteral(
                "This IBAN is not right: a character is wrong or swapped. Compare it with the bank card."));
    }
    return accepted(iban);
}

QString ibanInFours(const QString &iban)
{
    QString result;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            result.append(u' ');
        }
        result.append(iban.at(i));
    }
    return result;
}

} // namespace Verder
