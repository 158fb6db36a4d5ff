#include "ui/look/Gallery.h"

#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/Picture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

TEST_CASE("all components are drawn in every appearance", "[look]")
{
    const auto [name, appearance] = GENERATE(table<std::string, Appearance>({
        {"components-light", {AppearanceMode::Light, 100}},
        {"components-dark", {AppearanceMode::Dark, 100}},
        {"components-contrast", {AppearanceMode::Contrast, 100}},
        {"components-200", {AppearanceMode::Light, 200}},
    }));
    const WithAppearance with(appearance);
    Gallery gallery;
    FocusRing ring(&gallery);
    const int width = gallery.sizeHint().width();
    gallery.resize(width, gallery.heightForWidth(width));
    gallery.show();
    REQUIRE(QTest::qWaitForWindowActive(&gallery));
    gallery.findChild<QLineEdit *>(QStringLiteral("focused"))->setFocus();
    CHECK(ring.target() == gallery.findChild<QLineEdit *>(QStringLiteral("focused")));
    savePicture(gallery, QString::fromStdString(name));

    const QImage picture = gallery.grab().toImage();
    CHECK(picture.pixelColor(2, 2) == lookOf(&gallery).color(Token::Surface));
}

TEST_CASE("every control that can be clicked is at least 24 pixels and has a name", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    Gallery gallery;
    gallery.show();
    REQUIRE(QTest::qWaitForWindowExposed(&gallery));
    const QList<QAbstractButton *> buttons = gallery.findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() > 10);
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible())
            continue;
        INFO(button->text().toStdString());
        CHECK(button->width() >= 24);
        CHECK(button->height() >= 24);
        QAccessibleInterface *access
            = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        REQUIRE(access != nullptr);
        CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
    }
}
