#pragma once

#include "ui/window/Desk.h"

namespace Verder {

/// Where a dialog for drafts starts: beside \a draftPath (empty: it has no place yet), else where one was
/// last opened or saved, else where documents are; never the folder that the program happens to run in.
QString startFolder(const Desk &desk, const QString &draftPath = {});

} // namespace Verder
