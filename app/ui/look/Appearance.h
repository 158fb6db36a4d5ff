#pragma once

#include "ui/look/Tokens.h"

class QApplication;

namespace Verder {

enum class AppearanceMode { System, Light, Dark, Contrast };

/// The settings Weergave and Tekstgrootte.
struct Appearance
{
    AppearanceMode mode = AppearanceMode::System;
    int textPercent = 100; ///< 100 to 200

    bool operator==(const Appearance &) const = default;
};

/// Gives every window of the application this appearance, at once; under System the windows follow the system
/// from then on.
void applyAppearance(QApplication &application, const Appearance &appearance);

/// The colours for that mode on a system with this palette.
Tokens tokensFor(AppearanceMode mode, const QPalette &system);

} // namespace Verder
