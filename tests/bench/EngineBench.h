#pragma once

#include "bench/BenchForm.h"

#include <QJsonObject>

namespace VerderBench {

/// The engine without a window: reading, one edit, the whole form again, the rules alone, memory.
/// Error where an edit shows or hides something else than the form's author says.
Verder::Result<QJsonObject> measureEngine(const BenchForm &bench, int repeats);

} // namespace VerderBench
