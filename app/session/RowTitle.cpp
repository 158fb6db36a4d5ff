#include "session/RowTitle.h"

namespace Verder {

QString rowTitle(const Session &session, const Item &group, int row, Language language)
{
    const QString title = QStringLiteral("%1 %2").arg(
        group.group->rowTitle.in(language), QString::number(session.rowNumber(row)));
    QStringList names;
    for (const int item : group.group->rowName) {
        if (const QString name = session.displayText({item, row}, language); !name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, names.join(u' '));
}

QString rowName(const Session &session, ItemRef group, int row, Language language)
{
    QStringList names;
    for (const int item : session.item(group).group->rowName) {
        const ItemRef ref{item, row};
        if (session.isRelevant(ref) && session.isAnswered(ref))
            names.append(session.displayText(ref, language));
    }
    if (!names.isEmpty())
        return names.join(u' ');
    return QStringLiteral("%1 %2")
        .arg(session.item(group).group->rowTitle.in(language))
        .arg(session.rowNumber(row));
}

QString slotTitle(const Session &session, SlotRef ref, Language language)
{
    const DocumentSlot &slot = session.form().documentSlots.at(ref.slot);
    const QString title = session.fillIn(slot.title, {-1, ref.row}, language);
    if (slot.each < 0)
        return title;
    return QStringLiteral("%1 (%2)").arg(title, rowName(session, {slot.each, 0}, ref.row, language));
}

} // namespace Verder
