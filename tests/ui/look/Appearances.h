#pragma once

#include "ui/look/Appearance.h"

#include <QApplication>

namespace VerderTest {

/// Gives the application an appearance, and the light one at 100 % back afterwards.
class WithAppearance
{
public:
    explicit WithAppearance(const Verder::Appearance &appearance)
    {
        Verder::applyAppearance(application(), appearance);
    }
    ~WithAppearance() { Verder::applyAppearance(application(), {Verder::AppearanceMode::Light, 100}); }
    Q_DISABLE_COPY_MOVE(WithAppearance)

private:
    static QApplication &application() { return *static_cast<QApplication *>(QCoreApplication::instance()); }
};

} // namespace VerderTest
