#pragma once

#include "bench/BenchForm.h"

#include <QJsonObject>

namespace VerderBench {

/// The engine without a window: reading, one edit, the whole form again, the rules alone, memory.
/// Error where an edit shows or hides something else than the form's author says.
Verder::Result<QJsonObject> measureEngine(const BenchForm &bench, int repeats);

/// The time of one edit in nanoseconds, and of everything again, for ratios between forms.
struct EngineTimes
{
    double edit = 0;
    double everything = 0;
};
EngineTimes engineTimes(const QJsonObject &figures);

} // namespace VerderBench
