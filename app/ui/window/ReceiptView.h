#pragma once

#include "session/Session.h"
#include "ui/sending/ReceiptPage.h"

namespace Verder {

/// What a receipt does not say itself, from the application that was sent. By what the form says of its
/// items: no form is known by name here. \a title: of the person.
ReceiptFacts receiptFacts(const Session &session, const QString &title, Language language);

} // namespace Verder
