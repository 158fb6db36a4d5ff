#include "session/RowTitle.h"

#include <utility>

namespace Verder {

namespace {

/// "Ravi Specimen", "Diploma, van de universiteit": what names the row, as far as it applies and is filled
/// in. Words that the user typed are one name; what was chosen stands apart.
QString namesOf(const Session &session, const Item &group, int row, Language language)
{
    QString names;
    bool isTyped = true;
    for (const int item : group.group->rowName) {
        const ItemRef ref{item, row};
        const QString name = session.isRelevant(ref) ? session.displayText(ref, language) : QString();
        if (name.isEmpty())
            continue;
        const bool wasTyped = std::exchange(isTyped, session.item(ref).type == ItemType::Text);
        if (!names.isEmpty())
            names += isTyped && wasTyped ? QStringLiteral(" ") : QStringLiteral(", ");
        names += name;
    }
    return names;
}

QString numberedTitle(const Session &session, const Item &group, int row, Language language)
{
    return QStringLiteral("%1 %2").arg(
        group.group->rowTitle.in(language), QString::number(session.rowNumber(row)));
}

} // namespace

QString rowTitle(const Session &session, const Item &group, int row, Language language)
{
    const QString title = numberedTitle(session, group, row, language);
    const QString names = namesOf(session, group, row, language);
    return names.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, names);
}

QString rowName(const Session &session, ItemRef group, int row, Language language)
{
    const Item &item = session.item(group);
    const QString names = namesOf(session, item, row, language);
    return names.isEmpty() ? numberedTitle(session, item, row, language) : names;
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
