#include "ui/start/RowCard.h"

#include "ui/look/Separator.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;

namespace {

qsizetype shownLines(const RowCard &card)
{
    const QList<Separator *> lines = card.findChildren<Separator *>();
    return std::count_if(
        lines.cbegin(), lines.cend(), [](const Separator *line) { return !line->isHidden(); });
}

} // namespace

TEST_CASE("There is a line between two rows, also when the card is already visible", "[ui][start]")
{
    RowCard card;
    if (GENERATE(false, true))
        card.show();
    for (int number = 0; number < 3; ++number)
        card.addRow(new QWidget);
    CHECK(shownLines(card) == 2);
    card.setRowVisible(0, false);
    CHECK(shownLines(card) == 1);
}

TEST_CASE("A row that comes hidden stays hidden, without a line", "[ui][start]")
{
    RowCard card;
    card.show();
    auto *row = new QWidget(&card);
    row->hide();
    card.addRow(new QWidget);
    card.addRow(row);
    CHECK(row->isHidden());
    CHECK(shownLines(card) == 0);
}
