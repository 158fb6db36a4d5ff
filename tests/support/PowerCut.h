#pragma once

#include "support/MemoryFileSystem.h"

#include <random>

namespace Verder {

/// How much of what was not synced a power cut takes.
enum class Loss {
    Nothing, ///< as when only the program was killed
    All,
    Some, ///< each thing on its own, so in any order; of a write also a part, or other bytes
};

/// What is on the disk when the power goes after the first \a count of \a events that happened to \a before.
/// As strict as POSIX: only what was synced is certain, and an entry of a folder only with that folder.
DiskState afterPowerCut(const DiskState &before, const QList<DiskEvent> &events, qsizetype count, Loss loss,
    std::mt19937 &random);

} // namespace Verder
