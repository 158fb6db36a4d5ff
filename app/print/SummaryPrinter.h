#pragma once

#include "base/LocalText.h"
#include "form/Receipt.h"
#include "session/Session.h"

#include <QDateTime>

class QPagedPaintDevice;

namespace Verder {

/// Paints every relevant answer by page, the documents and the fee; says once that this is not the official form.
void printSummary(QPagedPaintDevice &device, const Session &session, Language language, const QDateTime &printedAt);

/// Paints the ontvangstbevestiging; a practice receipt says so on every page.
void printReceipt(QPagedPaintDevice &device, const Session &session, const Receipt &receipt, Language language);

} // namespace Verder
