#include "practice/Transaction.h"

#include <utility>

namespace Verder {

Transaction::Transaction(Store &store)
    : m_store(&store)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Result<Transaction> Transaction::begin(Store &store)
{
    return store.run(QStringLiteral("BEGIN IMMEDIATE")).map([&store](const QSqlQuery &) {
        return Transaction(store);
    });
}

Transaction::~Transaction()
{
    if (m_store != nullptr) {
        (void)m_store->run(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    return m_store->run(QStringLiteral("COMMIT")).map([this](const QSqlQuery &) { m_store = nullptr; });
}

} // namespace Verder
