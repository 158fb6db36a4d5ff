#include "form/kinds/Dates.h"

#include "form/kinds/Typed.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace Verder {

namespace {

struct MonthName
{
    QString dutch;
    QString english;
};

const std::array<MonthName, 12> &monthNames()
{
    static const std::array<MonthName, 12> names{{
        {QStringLiteral("januari"), QStringLiteral("January")},
        {QStringLiteral("februari"), QStringLiteral("February")},
        {QStringLiteral("maart"), QStringLiteral("March")},
        {QStringLiteral("april"), QStringLiteral("April")},
        {QStringLiteral("mei"), QStringLiteral("May")},
        {QStringLiteral("juni"), QStringLiteral("June")},
        {QStringLiteral("juli"), QStringLiteral("July")},
        {QStringLiteral("augustus"), QStringLiteral("August")},
        {QStringLiteral("september"), QStringLiteral("September")},
        {QStringLiteral("oktober"), QStringLiteral("October")},
        {QStringLiteral("november"), QStringLiteral("November")},
        {QStringLiteral("december"), QStringLiteral("December")},
    }};
    return names;
}

/// The number of a month by its name or the first letters of it ("mrt", "sept", "Oct"), or 0.
int monthFromName(const QString &word)
{
    if (word == QLatin1String("mrt")) {
        return 3;
    }
    for (size_t i = 0; i < monthNames().size() && word.size() >= 3; ++i) {
        const MonthName &name = monthNames().at(i);
        if (name.dutch.startsWith(word) || name.english.startsWith(word, Qt::CaseInsensitive)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

/// Day, month and year as typed; 0 for a part that is not there.
struct Parts
{
    int day = 0;
    int month = 0;
    int year = 0;
};

/// Two digits mean the last century from 50 on.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

std::optional<Parts> fromEightDigits(const QString &digits)
{
    const Parts dutch{digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4).toInt()};
    const Parts iso{digits.mid(6).toInt(), digits.mid(4, 2).toInt(), digits.left(4).toInt()};
    const bool isIso = (dutch.month > 12 || dutch.day > 31) && iso.month <= 12;
    return isIso ? iso : dutch;
}

/// Takes a named month out of the words and leaves the numbers.
int takeMonthName(QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const int month = monthFromName(words.at(i)); month > 0) {
            words.removeAt(i);
            return month;
        }
    }
    return 0;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s./,\\-'’]+"));
    static const QRegularExpression ordinal(QStringLiteral("^([0-9]{1,2})(st|nd|rd|th|e|de|ste)$"));
    QString plain;
    const QString line = typedLine(text).toLower();
    for (const QChar c : line) {
        const bool isDigit = c.category() == QChar::Number_DecimalDigit;
        plain.append(isDigit                              ? QChar(u'0' + c.digitValue())
                : c.category() == QChar::Punctuation_Dash ? QChar(u'-')
                                                          : c);
    }
    QStringList words = plain.split(between, Qt::SkipEmptyParts);
    for (QString &word : words) {
        word.replace(ordinal, QStringLiteral("\\1"));
    }
    return words;
}

bool areNumbers(const QStringList &words)
{
    return std::all_of(
        words.cbegin(), words.cend(), [](const QString &w) { return isDigits(w) && w.size() <= 4; });
}

std::optional<Parts> fullParts(QStringList words)
{
    if (words.size() == 1 && words.first().size() == 8 && isDigits(words.first())) {
        return fromEightDigits(words.first());
    }
    const bool hasThree = words.size() == 3;
    const int named = takeMonthName(words);
    if (!hasThree || !areNumbers(words)) {
        return std::nullopt;
    }
    const bool isYearFirst = words.first().size() == 4;
    const QString year = isYearFirst ? words.takeFirst() : words.takeLast();
    if (year.size() != 2 && year.size() != 4) {
        return std::nullopt;
    }
    if (named > 0) {
        return words.first().size() > 2 ? std::nullopt
                                        : std::optional(Parts{words.first().toInt(), named, fullYear(year)});
    }
    if (words.first().size() > 2 || words.last().size() > 2) {
        return std::nullopt;
    }
    const int first = words.first().toInt();
    const int last = words.last().toInt();
    return isYearFirst ? Parts{last, first, fullYear(year)} : Parts{first, last, fullYear(year)};
}

/// "mei 1985", "05-1985", "1985-05", "1985".
std::optional<Parts> shortParts(QStringList words)
{
    const int named = takeMonthName(words);
    if (!areNumbers(words)) {
        return std::nullopt;
    }
    if (words.size() == 1 && words.first().size() == 4) {
        return Parts{0, named, words.first().toInt()};
    }
    if (words.size() == 2 && named == 0) {
        const bool isYearFirst = words.first().size() == 4;
        const QString year = isYearFirst ? words.first() : words.last();
        const QString month = isYearFirst ? words.last() : words.first();
        if (year.size() == 4 && month.size() <= 2) {
            return Parts{0, month.toInt(), year.toInt()};
        }
    }
    return std::nullopt;
}

QString stored(const Parts &parts)
{
    return QStringLiteral("%1-%2-%3")
        .arg(parts.year, 4, 10, QChar(u'0'))
        .arg(parts.month, 2, 10, QChar(u'0'))
        .arg(parts.day, 2, 10, QChar(u'0'));
}

FieldReading dayProblem(const Parts &parts)
{
    const MonthName &name = monthNames().at(static_cast<size_t>(parts.month - 1));
    const int days = QDate(parts.year, parts.month, 1).daysInMonth();
    QString dutch = name.dutch;
    dutch.replace(0, 1, dutch.at(0).toUpper());
    QString english = name.english;
    if (parts.month == 2) {
        dutch.append(QStringLiteral(" %1").arg(parts.year));
        english.append(QStringLiteral(" %1").arg(parts.year));
    }
    return refused(
        QStringLiteral("%1 heeft %2 dagen. Vul een dag van 1 tot en met %2 in.").arg(dutch).arg(days),
        QStringLiteral("%1 has %2 days. Enter a day from 1 to %2.").arg(english).arg(days));
}

FieldReading judged(const Parts &parts, bool isPartial)
{
    if (parts.year < 1850 || parts.year > 2199) {
        return refused(QStringLiteral("Controleer het jaar. Vul het met vier cijfers in, bijvoorbeeld 2027."),
            QStringLiteral("Check the year. Enter it with four digits, for example 2027."));
    }
    const bool isMonthUnknown = isPartial && parts.month == 0 && parts.day == 0;
    if (!isMonthUnknown && (parts.month < 1 || parts.month > 12)) {
        return refused(
            QStringLiteral("Maand %1 bestaat niet. Vul eerst de dag in en dan de maand, van 1 tot en met 12.")
                .arg(parts.month),
            QStringLiteral("There is no month %1. Enter the day first, then the month, from 1 to 12.")
                .arg(parts.month));
    }
    const bool isDayUnknown = isPartial && parts.day == 0;
    if (!isDayUnknown && !QDate::isValid(parts.year, parts.month, parts.day)) {
        return dayProblem(parts);
    }
    return accepted(stored(parts));
}

} // namespace

FieldReading readDate(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (const std::optional<Parts> parts = fullParts(words)) {
        return judged(*parts, false);
    }
    if (shortParts(words)) {
        return refused(QStringLiteral("Vul ook de dag en de maand in. Bijvoorbeeld: 31-12-2027."),
            QStringLiteral("Enter the day and the month too. For example: 31-12-2027."));
    }
    return refused(QStringLiteral("Vul een datum in als dag, maand en jaar. Bijvoorbeeld: 31-12-2027."),
        QStringLiteral("Enter a date as day, month and year. For example: 31-12-2027."));
}

FieldReading readPartialDate(const QString &text)
{
    const QStringList words = wordsOf(text);
    std::optional<Parts> parts = fullParts(words);
    if (!parts) {
        parts = shortParts(words);
    }
    if (parts) {
        return judged(*parts, true);
    }
    return refused(QStringLiteral("Vul in wat u weet: 31-12-1985, 12-1985 of 1985."),
        QStringLiteral("Enter what you know: 31-12-1985, 12-1985 or 1985."));
}

QString dateText(const QString &stored, Language language)
{
    const int month = stored.mid(5, 2).toInt();
    QString year = stored.left(4);
    if (month < 1 || month > 12) {
        return year;
    }
    const QString day = stored.mid(8, 2) == QLatin1String("00") ? QString() : stored.mid(8, 2);
    if (language == Language::Dutch) {
        return day.isEmpty() ? QStringLiteral("%1-%2").arg(stored.mid(5, 2), year)
                             : QStringLiteral("%1-%2-%3").arg(day, stored.mid(5, 2), year);
    }
    const QString named
        = QStringLiteral("%1 %2").arg(monthNames().at(static_cast<size_t>(month - 1)).english, year);
    return day.isEmpty() ? named : QStringLiteral("%1 %2").arg(QString::number(day.toInt()), named);
}

QString dateEditText(const QString &stored)
{
    return QStringLiteral("%1-%2-%3").arg(stored.mid(8, 2), stored.mid(5, 2), stored.left(4));
}

} // namespace Verder
