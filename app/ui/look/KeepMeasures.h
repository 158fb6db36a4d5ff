#pragma once

#include "ui/look/Look.h"

#include <functional>

class QLayout;

namespace Verder {

/// Runs `apply` now and again whenever the style or text size of `widget` changes: for margins, spacing,
/// fixed sizes.
void keepMeasures(QWidget *widget, std::function<void(const Look &)> apply);

/// Margins and spacing of a layout of `widget`, as measures of the look, kept right from then on.
void keepSpacing(QWidget *widget, QLayout *layout, const QMargins &margins, int spacing);

} // namespace Verder
