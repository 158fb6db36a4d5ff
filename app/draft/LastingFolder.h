#pragma once

#include "base/FileSystem.h"

namespace Verder {

/// Makes the folder where it is not there yet, and has it outlast a power cut: a file that is synced in a
/// folder that is not can be gone with it.
Result<void> makeLastingFolder(FileSystem &files, const QString &path);

} // namespace Verder
