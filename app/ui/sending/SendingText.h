#pragma once

#include "base/LocalText.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Verder {

// How numbers and moments read on the pages of documents and sending; moments in the user's own time.
QLocale localeOf(Language language);
QString clockText(const QDateTime &moment); ///< "14:36"
QString dayText(QDate day, Language language); ///< "3 maart 2026"
QString euroText(const QString &amount, Language language); ///< "€ 423,00", of two decimals with a dot
QString sizeText(qint64 bytes, Language language); ///< "3,4 MB"

} // namespace Verder
