#pragma once

#include "practice/Refusal.h"
#include "practice/Store.h"

namespace Verder {

/// One change of state: everything since it began, or nothing. Rolls back unless it was committed.
class Transaction
{
public:
    /// Waits for other writers; what is read afterwards stays true until the end.
    static Result<Transaction> begin(Store &store);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Store &store);

    Store *m_store;
};

/// Runs \a change as one transaction: committed only when it was not refused.
template <typename Change> auto inTransaction(Store &store, Change change) -> decltype(change())
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction) {
        return tl::unexpected(worldFailed(transaction.error()));
    }
    auto outcome = change();
    if (outcome) {
        if (const Result<void> committed = transaction->commit(); !committed) {
            return tl::unexpected(worldFailed(committed.error()));
        }
    }
    return outcome;
}

} // namespace Verder
