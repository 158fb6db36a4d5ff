#pragma once

#include "practice/Payments.h"

namespace Verder {

/// The page on which a practice payment is made or cancelled, as HTML without scripts. \a capture names the
/// taking of money that the button stands for, so that sending the page twice pays once.
QString paymentPage(const Payments::View &view, const QUuid &capture, Language language);
/// The same page for an address that leads to no payment.
QString unknownPaymentPage(Language language);

} // namespace Verder
