#pragma once

#include "base/LocalText.h"
#include "practice/Account.h"

#include <QDate>
#include <QDateTime>

namespace Verder {

/// Who asks, when, and in which language: what one request brings along.
struct Visit
{
    Account account;
    Language language = Language::Dutch;
    QDateTime now; ///< UTC, whole seconds
    QDate today() const { return now.date(); }
};

} // namespace Verder
