#include "ui/look/HeaderBar.h"

#include "ui/look/Appearances.h"
#include "ui/look/IconLabel.h"
#include "ui/look/TextLabel.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const TextLabel *labelNamed(const QWidget &bar, const QString &name)
{
    for (const TextLabel *label : bar.findChildren<TextLabel *>()) {
        if (label->accessibleName() == name)
            return label;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A title that does not fit ends in dots, and is whole for a screen reader", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, GENERATE(100, 200)});
    const QString title = QStringLiteral("Extension for family members of a highly skilled migrant");
    HeaderBar bar;
    bar.setTitle(title);
    bar.setFileName(QStringLiteral("Specimen.tfa"));
    bar.setEnvironment(ChipKind::Practice, QStringLiteral("Practice environment"));
    bar.setStatus(QStringLiteral("edit"), Token::TextMuted, QStringLiteral("Changed, not saved yet"));
    bar.resize(3000, bar.sizeHint().height());
    bar.show();
    const TextLabel *shown = labelNamed(bar, title);
    REQUIRE(shown != nullptr);
    CHECK(shown->plainText() == title);
    bar.setNarrow(true);
    bar.resize(1000, bar.sizeHint().height());
    QTest::qWait(1);
    CHECK(shown->accessibleName() == title);
    CHECK(shown->plainText().endsWith(QChar(0x2026)));
    CHECK(shown->fontMetrics().horizontalAdvance(shown->plainText()) <= shown->width());
    CHECK_FALSE(labelNamed(bar, QStringLiteral("Specimen.tfa"))->isVisible());
    bar.resize(3000, bar.sizeHint().height());
    CHECK(shown->plainText() == title);
}

TEST_CASE("Where there is too little room, the save state is an icon with its words behind it", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 200});
    const QString state = QStringLiteral("Changed, not saved yet");
    HeaderBar bar;
    bar.setTitle(QStringLiteral("Extension for a highly skilled migrant"));
    bar.setEnvironment(ChipKind::Practice, QStringLiteral("Practice environment"));
    bar.setStatus(QStringLiteral("edit"), Token::TextMuted, state);
    bar.setNarrow(true);
    bar.resize(1280, bar.sizeHint().height());
    bar.show();
    const auto icons = bar.findChildren<IconLabel *>();
    const auto icon = std::find_if(icons.cbegin(), icons.cend(),
        [&](const IconLabel *one) { return one->isVisible() && one->accessibleName() == state; });
    REQUIRE(icon != icons.cend());
    CHECK((*icon)->toolTip() == state);
    CHECK(bar.statusText() == state);
    CHECK_FALSE(labelNamed(bar, state)->isVisible());
    bar.resize(3000, bar.sizeHint().height());
    CHECK(labelNamed(bar, state)->isVisible());
    CHECK((*icon)->accessibleName().isEmpty());
}
