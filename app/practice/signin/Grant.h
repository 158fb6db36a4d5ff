#pragma once

#include "practice/Account.h"
#include "practice/Refusal.h"

#include <QDateTime>

#include <optional>

namespace Verder {

/// What signing in gave to somebody: an account, or the reason why this person gets no access.
struct Grant
{
    enum class Kind { Code, Access, Refresh };

    Kind kind = Kind::Code;
    QString family; ///< of one signing in; all of it ends together
    Account account;
    std::optional<RefusalKind> refusal;
    QDateTime expires; ///< UTC
    // Only of a code: what the request for it said.
    QString redirect;
    QString challenge;
    QString nonce;
};

} // namespace Verder
