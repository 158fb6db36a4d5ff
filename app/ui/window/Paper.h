#pragma once

#include "base/FileSystem.h"
#include "base/LocalText.h"
#include "form/Receipt.h"
#include "session/Session.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace Verder {

/// Something to print; false when the device cannot be painted on.
using Paper = std::function<bool(QPagedPaintDevice &device)>;

/// The receipt where there is one, else the answers. The session outlives it.
Paper paperOf(const std::optional<Receipt> &receipt, const Session &session, Language language);

/// What goes along with that which is sent by post.
Paper coverSheetOf(
    const std::optional<Receipt> &receipt, const Session &session, SlotRef slot, Language language);

/// As a PDF at \a path, written like a draft: whole or not at all.
Result<void> printToPdf(FileSystem &files, const QString &path, const Paper &paper);

} // namespace Verder
