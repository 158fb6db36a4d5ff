#include "ui/form/RowFacts.h"

namespace Verder {
namespace {

constexpr int mostFacts = 3;

bool isKeyFact(ItemType type)
{
    switch (type) {
    case ItemType::Choice:
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
    case ItemType::Date:
    case ItemType::PartialDate:
        return true;
    default:
        return false;
    }
}

/// Every place in which a group stands: one, or one in each row around it.
QList<ItemRef> placesOf(const Session &session, int group)
{
    const int outer = session.form().items.at(group).row;
    if (outer < 0)
        return {{group, 0}};
    QList<ItemRef> places;
    for (const ItemRef &around : placesOf(session, outer)) {
        for (int row : session.rows(around))
            places.append({group, row});
    }
    return places;
}

/// The items of a row that stand in no row of their own, those in groups and under headings too.
QList<int> itemsOf(const Session &session, const Item &group)
{
    QList<int> items;
    for (const int child : group.group->children) {
        const Item &item = session.form().items.at(child);
        if (item.type == ItemType::Group && !item.isRepeating)
            items += itemsOf(session, item);
        else
            items.append(child);
    }
    return items;
}

/// A date by itself does not tell what happened on it.
QString factText(const Session &session, ItemRef ref, Language language)
{
    const Item &item = session.item(ref);
    const QString text = session.displayText(ref, language);
    const bool isDate = item.type == ItemType::Date || item.type == ItemType::PartialDate;
    return isDate ? QStringLiteral("%1 %2").arg(session.fillIn(item.label, ref, language), text) : text;
}

} // namespace

QString rowFacts(const Session &session, ItemRef group, int row, Language language)
{
    const Item &item = session.item(group);
    QStringList facts;
    const bool isChosen = !item.group->rowFacts.isEmpty();
    const QList<int> children = isChosen ? item.group->rowFacts : itemsOf(session, item);
    for (int child : children) {
        const ItemRef ref{child, row};
        const bool isFact
            = isChosen || (isKeyFact(session.item(ref).type) && !item.group->rowName.contains(child));
        if (facts.size() < mostFacts && isFact && !session.value(ref).isNull())
            facts.append(factText(session, ref, language));
    }
    return facts.isEmpty() ? QString() : QString(facts.join(QLatin1String(". ")) + QLatin1Char('.'));
}

QSet<int> rowsWithin(const Session &session, ItemRef group, int row)
{
    QSet<int> rows = {row};
    QList<int> inside = session.item(group).group->children;
    while (!inside.isEmpty()) {
        const Item &child = session.form().items.at(inside.takeFirst());
        if (child.type != ItemType::Group)
            continue;
        if (!child.isRepeating) {
            inside += child.group->children;
            continue;
        }
        const ItemRef nested{child.index, row};
        for (int nestedRow : session.rows(nested))
            rows += rowsWithin(session, nested, nestedRow);
    }
    return rows;
}

QList<RowPlace> rowsAround(const Session &session, ItemRef ref)
{
    const int group = session.item(ref).row;
    if (group < 0)
        return {};
    for (const ItemRef &place : placesOf(session, group)) {
        if (session.rows(place).contains(ref.row))
            return rowsAround(session, place) + QList<RowPlace>{{place, ref.row}};
    }
    return {};
}

CardStatus rowState(const Session &session, ItemRef group, int row)
{
    const QSet<int> rows = rowsWithin(session, group, row);
    CardStatus state;
    for (const Missing &missing : session.missing(session.item(group).page)) {
        const bool isDocument = missing.slot.isValid();
        if (!rows.contains(isDocument ? missing.slot.row : missing.item.row))
            continue;
        const bool isWrong = missing.kind == Missing::Kind::Answer || missing.kind == Missing::Kind::Stop;
        (isWrong ? state.wrong : state.open) += 1;
    }
    return state;
}

} // namespace Verder
