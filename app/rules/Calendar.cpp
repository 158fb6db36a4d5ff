#include "rules/Calendar.h"

namespace Verder {

namespace {

constexpr int firstYear = 1;
constexpr int lastYear = 9999;
/// More than this many of any unit leads outside the years that a form knows.
constexpr qint64 farthest = 4'000'000;

/// The number that \a digits write, or -1.
int readDigits(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return -1;
        }
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

QDate added(QDate date, int count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Days:
        return date.addDays(count);
    case TimeUnit::Weeks:
        return date.addDays(qint64(count) * 7);
    case TimeUnit::Months:
        return date.addMonths(count);
    case TimeUnit::Years:
        return date.addYears(count);
    }
    return {};
}

} // namespace

QDate readDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return {};
    }
    const int year = readDigits(text.first(4));
    const int month = readDigits(text.sliced(5, 2));
    const int day = readDigits(text.sliced(8, 2));
    return year >= firstYear && QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate();
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

std::optional<TimeUnit> readTimeUnit(QStringView name)
{
    if (name == u"days") {
        return TimeUnit::Days;
    }
    if (name == u"weeks") {
        return TimeUnit::Weeks;
    }
    if (name == u"months") {
        return TimeUnit::Months;
    }
    if (name == u"years") {
        return TimeUnit::Years;
    }
    return std::nullopt;
}

QDate plusTime(QDate date, qint64 count, TimeUnit unit)
{
    if (!date.isValid() || count > farthest || count < -farthest) {
        return {};
    }
    const QDate result = added(date, static_cast<int>(count), unit);
    return result.isValid() && result.year() >= firstYear && result.year() <= lastYear ? result : QDate();
}

int wholeYears(QDate birth, QDate on)
{
    const int years = on.year() - birth.year();
    const bool hadBirthday
        = on.month() > birth.month() || (on.month() == birth.month() && on.day() >= birth.day());
    return hadBirthday ? years : years - 1;
}

} // namespace Verder
