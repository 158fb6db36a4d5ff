#pragma once

#include "base/LocalText.h"
#include "form/Receipt.h"
#include "session/Session.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Verder {

/// One thing on paper, from top to bottom; it may take many lines and go over a page's end.
struct PrintBlock
{
    enum class Kind {
        Title,
        Section, ///< with a line under it
        Row, ///< the name of a row, with headings of its own under it
        Heading,
        Pair, ///< label at the left, text at the right
        Number, ///< label, and under it the text large
        Text,
        Notice, ///< in the colour of the practice environment
    };
    Kind kind = Kind::Text;
    QString label; ///< of a pair or number
    QString text;
    bool isMuted = false;
};

/// The answers that apply, by page, and the documents; what is still to be filled in says so.
QList<PrintBlock> summaryContent(const Session &session, Language language, const QDateTime &printedAt);
/// The facts of a receipt, with the names that the session knows.
QList<PrintBlock> receiptContent(const Session &session, const Receipt &receipt, Language language);
/// What goes by post, and which application it belongs to; \a receipt: once there is one.
QList<PrintBlock> coverSheetContent(
    const Session &session, SlotRef slot, const std::optional<Receipt> &receipt, Language language);

} // namespace Verder
