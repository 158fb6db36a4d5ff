#pragma once

namespace Verder {

/// Binds this process for good: memory, \a processorSeconds, no files written, no core dump with somebody's
/// passport in it. What a system does not offer is left out; the parent's own time limit stays.
void limitThisProcess(int processorSeconds);

} // namespace Verder
