#include "ui/sending/SendingText.h"

namespace Verder {

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString clockText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString dayText(QDate day, Language language)
{
    return localeOf(language).toString(day, QStringLiteral("d MMMM yyyy"));
}

QString euroText(const QString &amount, Language language)
{
    bool isNumber = false;
    const double euros = amount.toDouble(&isNumber);
    const QString written = isNumber ? localeOf(language).toString(euros, 'f', 2) : amount;
    return QStringLiteral("€\u00a0") + written;
}

QString sizeText(qint64 bytes, Language language)
{
    return localeOf(language).formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace Verder
