#pragma once

#include "base/LocalText.h"
#include "form/Receipt.h"
#include "session/Session.h"

#include <QDateTime>

#include <optional>

class QPagedPaintDevice;

namespace Verder {

/// Paints every relevant answer by page, and the documents; says once that this is not the official
/// form. On A4; false when the device cannot be painted on, as a file that cannot be written.
bool printSummary(
    QPagedPaintDevice &device, const Session &session, Language language, const QDateTime &printedAt);

/// Paints the ontvangstbevestiging; a practice receipt says so on every page.
/// \a receipt: its signature has been verified.
bool printReceipt(
    QPagedPaintDevice &device, const Session &session, const Receipt &receipt, Language language);

/// Paints the sheet that goes with what is sent by post. \a receipt: verified, once there is one.
bool printCoverSheet(QPagedPaintDevice &device, const Session &session, SlotRef slot,
    const std::optional<Receipt> &receipt, Language language);

} // namespace Verder
