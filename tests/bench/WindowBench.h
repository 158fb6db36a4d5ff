#pragma once

#include "bench/BenchForm.h"

#include <QJsonObject>

namespace VerderBench {

/// What a user waits for: the first page, what an answer brings up, the next page. Needs a QApplication.
Verder::Result<QJsonObject> measureWindow(const BenchForm &bench, int repeats);

} // namespace VerderBench
