#include "ui/look/Appearance.h"

#include "ui/look/VerderStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace Verder {
namespace {

constexpr double basePixels = 14;

// Nothing in Qt 6.4 says that the system is in high contrast; such palettes are the only ones this stark.
bool isContrastPalette(const QPalette &system)
{
    return contrastRatio(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 20
        && system.color(QPalette::Window) == system.color(QPalette::Base)
        && system.color(QPalette::Window) == system.color(QPalette::Button);
}

bool isDarkPalette(const QPalette &system)
{
    return system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
}

} // namespace

Tokens tokensFor(AppearanceMode mode, const QPalette &system)
{
    switch (mode) {
    case AppearanceMode::System:
        if (isContrastPalette(system))
            return Tokens::fromContrastPalette(system);
        return Tokens(isDarkPalette(system) ? ColorScheme::Dark : ColorScheme::Light);
    case AppearanceMode::Light:
        return Tokens(ColorScheme::Light);
    case AppearanceMode::Dark:
        return Tokens(ColorScheme::Dark);
    case AppearanceMode::Contrast:
        return Tokens(isDarkPalette(system) ? ColorScheme::ContrastDark : ColorScheme::ContrastLight);
    }
    Q_UNREACHABLE();
}

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double pixels = std::max(basePixels, static_cast<double>(QFontInfo(system).pixelSize()));
    const Metrics metrics{pixels / basePixels * std::clamp(appearance.textPercent, 100, 200) / 100.0};
    // The style reads the system's palette whenever Qt asks it to polish one, so it follows the system by
    // itself.
    application.setStyle(new VerderStyle(appearance.mode, metrics, system));
    application.setFont(metrics.font(TextRole::Body, system));
}

} // namespace Verder
