#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Verder {

enum class TimeUnit { Days, Weeks, Months, Years };

/// The date that \a text writes as YYYY-MM-DD; invalid for anything else, a partly unknown date included.
QDate readDate(QStringView text);
/// YYYY-MM-DD.
QString dateText(QDate date);

std::optional<TimeUnit> readTimeUnit(QStringView name);

/// Calendar arithmetic: a day that the month does not have becomes its last one. Invalid outside years 1 to
/// 9999.
QDate plusTime(QDate date, qint64 count, TimeUnit unit);

/// Age in whole years. Who was born on 29 February is a year older on 1 March where there is no 29 February.
int wholeYears(QDate birth, QDate on);

} // namespace Verder
