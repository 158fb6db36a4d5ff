#pragma once

#include "bench/BenchForm.h"

namespace VerderBench {

/// Saving a filled-in draft of \a formId in \a folder after one more answer: how long it takes with all that
/// makes it safe, against the bare writing and syncing of the same bytes; and for how long the window's
/// thread is held up by it.
Verder::Result<QJsonObject> measureSaving(
    const QString &formId, const BenchForm &bench, const QString &folder, int repeats);

} // namespace VerderBench
