#include "form/kinds/Mrz.h"

#include "form/kinds/IcaoStates.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Verder {

namespace {

/// A stretch of the zone with the place of its check digit; lines are joined.
struct Checked
{
    QString data;
    QChar digit;
    LocalText name;
    bool mayBeEmpty = false; ///< '<' instead of a digit where there is nothing to check
};

LocalText both(const char16_t *dutch, const char16_t *english)
{
    return {QString::fromUtf16(dutch), QString::fromUtf16(english)};
}

MrzReading refused(const QString &dutch, const QString &english)
{
    return {std::nullopt, LocalText{dutch, english}};
}

int valueOf(QChar c)
{
    if (c >= u'0' && c <= u'9') {
        return c.unicode() - u'0';
    }
    if (c >= u'A' && c <= u'Z') {
        return c.unicode() - u'A' + 10;
    }
    return c == u'<' ? 0 : -1;
}

QString words(QString part)
{
    return part.replace(u'<', u' ').simplified();
}

/// YYMMDD with '<' for unknown parts; \a isPast decides the century of a birth date.
QString dateOf(const QString &six, QDate today, bool isPast)
{
    const QString year = six.left(2);
    if (year.contains(u'<')) {
        return {};
    }
    const int century = today.year() / 100 * 100;
    int full = century + year.toInt();
    if (isPast && full > today.year()) {
        full -= 100;
    }
    const QString rest = six.mid(2).replace(u'<', u'0');
    return QStringLiteral("%1-%2-%3").arg(QString::number(full), rest.left(2), rest.mid(2));
}

void setNames(MachineReadableZone &zone, const QString &names)
{
    zone.surname = words(names.section(QStringLiteral("<<"), 0, 0));
    zone.givenNames = words(names.section(QStringLiteral("<<"), 1));
}

void setPerson(MachineReadableZone &zone, const QString &birth, QChar sex, const QString &expiry, QDate today)
{
    zone.birthDate = dateOf(birth, today, true);
    zone.expiryDate = dateOf(expiry, today, false);
    zone.sex = sex == u'F' || sex == u'M' ? QString(sex) : QString();
}

std::optional<LocalText> firstWrong(const QList<Checked> &parts)
{
    for (const Checked &part : parts) {
        const bool isEmpty = part.mayBeEmpty && part.digit == u'<' && words(part.data).isEmpty();
        if (!isEmpty && (!part.digit.isDigit() || mrzCheckDigit(part.data) != part.digit.digitValue())) {
            return part.name;
        }
    }
    return std::nullopt;
}

MrzReading judged(const MachineReadableZone &zone, const QList<Checked> &parts)
{
    const std::optional<LocalText> wrong = firstWrong(parts);
    if (!wrong) {
        return {zone, {}};
    }
    return refused(
        QStringLiteral("Er is een typefout bij %1. Vergelijk die tekens met het document.").arg(wrong->nl()),
        QStringLiteral("There is a typing error in %1. Compare those characters with the document.")
            .arg(wrong->en()));
}

const LocalText numberName = both(u"het documentnummer", u"the document number");
const LocalText birthName = both(u"de geboortedatum", u"the date of birth");
const LocalText expiryName = both(u"de datum tot wanneer het geldig is", u"the date of expiry");
const LocalText personalName = both(u"het persoonlijke nummer", u"the personal number");
const LocalText wholeName = both(u"de onderste regel", u"the bottom line");

/// Two lines: passports (44), visas (44 or 36, without the last checks) and cards of the second size (36).
MrzReading readTwoLines(const QString &first, const QString &second, QDate today)
{
    MachineReadableZone zone;
    zone.documentType = words(first.left(2));
    zone.issuer = words(first.mid(2, 3));
    setNames(zone, first.mid(5));
    zone.number = words(second.left(9));
    zone.nationality = words(second.mid(10, 3));
    setPerson(zone, second.mid(13, 6), second.at(20), second.mid(21, 6), today);
    QList<Checked> parts{{second.left(9), second.at(9), numberName},
        {second.mid(13, 6), second.at(19), birthName}, {second.mid(21, 6), second.at(27), expiryName}};
    if (!first.startsWith(u'V')) {
        const qsizetype last = second.size() - 1;
        if (second.size() == 44) {
            parts.append({second.mid(28, 14), second.at(42), personalName, true});
        }
        const QString whole
            = QStringLiteral("%1%2%3").arg(second.left(10), second.mid(13, 7), second.mid(21, last - 21));
        parts.append({whole, second.at(last), wholeName});
    }
    return judged(zone, parts);
}

/// Three lines of 30: cards of the first size.
MrzReading readThreeLines(const QString &first, const QString &second, const QString &third, QDate today)
{
    MachineReadableZone zone;
    zone.documentType = words(first.left(2));
    zone.issuer = words(first.mid(2, 3));
    setNames(zone, third);
    zone.number = words(first.mid(5, 9));
    zone.nationality = words(second.mid(15, 3));
    setPerson(zone, second.left(6), second.at(7), second.mid(8, 6), today);
    const QString whole
        = QStringLiteral("%1%2%3%4").arg(first.mid(5), second.left(7), second.mid(8, 7), second.mid(18, 11));
    return judged(zone,
        {{first.mid(5, 9), first.at(14), numberName}, {second.left(6), second.at(6), birthName},
            {second.mid(8, 6), second.at(14), expiryName}, {whole, second.at(29), wholeName}});
}

} // namespace

std::optional<QString> mrzField(const MachineReadableZone &zone, const QString &name)
{
    using Zone = MachineReadableZone;
    using Part = QString (*)(const Zone &);
    static const QHash<QString, Part> parts{
        {QStringLiteral("surname"),
            [](const Zone &in) {
                return in.surname;
            }},
        {QStringLiteral("givenNames"),
            [](const Zone &in) {
                return in.givenNames;
            }},
        {QStringLiteral("hasOneName"),
            [](const Zone &in) {
                return in.givenNames.isEmpty() ? QStringLiteral("true") : QStringLiteral("false");
            }},
        {QStringLiteral("number"),
            [](const Zone &in) {
                return in.number;
            }},
        {QStringLiteral("documentType"),
            [](const Zone &in) {
                return in.documentType;
            }},
        {QStringLiteral("issuer"),
            [](const Zone &in) {
                return stateOfIcaoCode(in.issuer);
            }},
        {QStringLiteral("nationality"),
            [](const Zone &in) {
                return stateOfIcaoCode(in.nationality);
            }},
        {QStringLiteral("birthDate"),
            [](const Zone &in) {
                return in.birthDate;
            }},
        {QStringLiteral("sex"),
            [](const Zone &in) {
                return in.sex;
            }},
        {QStringLiteral("expiryDate"),
            [](const Zone &in) {
                return in.expiryDate;
            }},
    };
    const auto part = parts.constFind(name);
    return part == parts.cend() ? std::nullopt : std::optional((*part)(zone));
}

int mrzCheckDigit(const QString &data)
{
    static constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const int value = valueOf(data.at(i));
        if (value < 0) {
            return -1;
        }
        sum += value * weights.at(static_cast<size_t>(i % 3));
    }
    return sum % 10;
}

MrzReading readMrz(const QString &text, QDate today)
{
    constexpr qsizetype typedLimit = 1000;
    QString zone = text.left(typedLimit);
    zone.removeIf([](QChar c) { return c.isSpace(); });
    const auto foreign = std::find_if(zone.cbegin(), zone.cend(), [](QChar c) { return valueOf(c) < 0; });
    if (foreign != zone.cend()) {
        return refused(
            QStringLiteral("De onderste regels hebben alleen hoofdletters, cijfers en <. Haal ‘%1’ weg.")
                .arg(*foreign),
            QStringLiteral("The bottom lines have only capitals, digits and <. Take out ‘%1’.")
                .arg(*foreign));
    }
    switch (zone.size()) {
    case 88:
        return readTwoLines(zone.left(44), zone.mid(44), today);
    case 72:
        return readTwoLines(zone.left(36), zone.mid(36), today);
    case 90:
        return readThreeLines(zone.left(30), zone.mid(30, 30), zone.mid(60), today);
    default:
        break;
    }
    return refused(QStringLiteral("Typ alle tekens van de onderste regels: 2 regels van 44 in een paspoort, "
                                  "3 van 30 op een kaart. Nu zijn het er %1.")
                       .arg(zone.size()),
        QStringLiteral("Type all characters of the bottom lines: 2 lines of 44 in a passport, 3 of 30 on a "
                       "card. Now there are %1.")
            .arg(zone.size()));
}

} // namespace Verder
