#pragma once

#include "base/Result.h"

namespace Verder {

/// The Error of a failed call of the operating system: kind and sentence follow from \a errorNumber (errno),
/// on a full disk with the free space of its volume (\a freeBytes, or -1). \a call is for the log.
Error fileError(int errorNumber, const QString &call, const QString &path, qint64 freeBytes);

/// What the disk gave back is not what was written to it.
Error unfaithfulDisk(const QString &path);

} // namespace Verder
