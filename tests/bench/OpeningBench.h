#pragma once

#include "bench/BenchForm.h"

#include <QJsonObject>

namespace VerderBench {

/// How long a draft takes to open, and what that takes in memory: with 30 documents of 8 MB in a folder
/// beside it, with the same in the file itself, and with none.
Verder::Result<QJsonObject> measureOpening(const BenchForm &bench, int repeats);

} // namespace VerderBench
