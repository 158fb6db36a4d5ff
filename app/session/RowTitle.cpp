#include "session/RowTitle.h"

namespace Verder {

QString rowTitle(const Session &session, const Item &group, int row, Language language)
{
    const QString title
        = QStringLiteral("%1 %2").arg(group.rowTitle.in(language), QString::number(session.rowNumber(row)));
    QStringList names;
    for (const int item : group.rowName) {
        if (const QString name = session.displayText({item, row}, language); !name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, names.join(u' '));
}

} // namespace Verder
