#include "ui/window/TextSizeKeys.h"

#include "ui/window/Settings.h"

#include <QShortcut>

namespace Verder {
namespace {

constexpr int step = 25; // percent, as the settings offer

void setTextSize(Settings &settings, int percent)
{
    Appearance appearance = settings.appearance();
    appearance.textPercent = qBound(100, percent, 200);
    settings.setAppearance(appearance);
}

} // namespace

void addTextSizeKeys(QWidget *window, Settings &settings)
{
    const auto add = [window](const QKeySequence &keys, auto change) {
        auto *shortcut = new QShortcut(keys, window);
        QObject::connect(shortcut, &QShortcut::activated, window, change);
    };
    const auto larger = [&settings] {
        setTextSize(settings, settings.appearance().textPercent + step);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), larger);
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), larger); // plus without Shift
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [&settings] { setTextSize(settings, settings.appearance().textPercent - step); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [&settings] { setTextSize(settings, 100); });
}

} // namespace Verder
