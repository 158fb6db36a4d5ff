#pragma once

#include "practice/signin/Grant.h"
#include "practice/Store.h"

namespace Verder {

/// The codes and tokens that were given out. They outlive the process, so that nobody has to sign in again
/// because the server was started again.
class GrantStore
{
public:
    explicit GrantStore(Store &store);

    /// Nullopt: not known, of another kind, or expired at \a now.
    Result<std::optional<Grant>> find(const QString &secret, Grant::Kind kind, const QDateTime &now);
    Result<void> add(const QString &secret, const Grant &grant);
    /// From \a expires on it is worth nothing.
    Result<void> expire(const QString &secret, const QDateTime &expires);
    Result<void> removeFamily(const QString &family);
    Result<void> removeExpired(const QDateTime &now);

private:
    Store &m_store;
};

} // namespace Verder
