#pragma once

#include "ui/window/Desk.h"
#include "ui/window/Prompts.h"

namespace Verder {

/// The file of a draft is not the one that was opened: asks what to do, and shows the differences as often as
/// the user wants to see them. Never answers Compare.
ConflictChoice askAboutConflict(const Desk &desk, const Dossier &dossier, const Error &error, QWidget *asker);

/// "NAME - copy.tfa" beside the draft.
QString copyOf(const QString &draftPath);

} // namespace Verder
