#include "ui/window/TextSizeKeys.h"

#include "ui/window/Settings.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("The text is made larger, smaller and as it came by keys, within its bounds", "[ui][window]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QWidget window;
    addTextSizeKeys(&window, settings);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto afterKey = [&](Qt::Key key) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        return settings.appearance().textPercent;
    };
    CHECK(afterKey(Qt::Key_Minus) == 100);
    CHECK(afterKey(Qt::Key_Plus) == 125);
    CHECK(afterKey(Qt::Key_Equal) == 150);
    CHECK(afterKey(Qt::Key_Minus) == 125);
    for (int i = 0; i < 5; ++i)
        afterKey(Qt::Key_Plus);
    CHECK(settings.appearance().textPercent == 200);
    CHECK(afterKey(Qt::Key_0) == 100);
}
