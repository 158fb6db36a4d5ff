#pragma once

#include "base/Result.h"
#include "practice/Records.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>

namespace Verder {

/// One connection to the database of the practice backend; belongs to the thread that opened it. Knows SQL
/// and no rules. Errors are Io.
class Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    /// Opens the database at \a path, and makes it (0600) where it is not there.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    Result<std::optional<ApplicationRecord>> application(const QUuid &id);
    Result<void> insert(const ApplicationRecord &application);
    Result<void> replace(const ApplicationRecord &application);

    Result<QStringList> documents(const QUuid &application); ///< SHA-256 of those uploaded
    Result<void> addDocument(const QUuid &application, const QString &sha256);

    Result<std::optional<PaymentRecord>> payment(const QUuid &id);
    Result<std::optional<PaymentRecord>> paymentWithKey(const QUuid &application, const QString &key);
    /// The one that was paid, else the latest.
    Result<std::optional<PaymentRecord>> currentPayment(const QUuid &application);
    Result<void> insert(const PaymentRecord &payment);
    Result<void> setState(const QUuid &payment, PaymentRecord::State state);
    /// Open payments of which the time is over become expired.
    Result<void> expirePayments(const QDateTime &now);

    /// Records that the bank took the money; an empty \a refundReason: it was not given back.
    Result<void> addCapture(
        const QUuid &capture, const PaymentRecord &payment, const QString &refundReason, const QDateTime &at);
    /// Nullopt: there was no such capture; empty: it was not given back.
    Result<std::optional<QString>> refundReason(const QUuid &capture);
    Result<QList<RefundRecord>> refunds(const QUuid &application);

    /// Takes the next number of the sequence for \a application.
    Result<qint64> registerApplication(const QUuid &application, const QDateTime &receivedAt);
    Result<void> setEnvelope(const QUuid &application, const QByteArray &envelope);
    Result<std::optional<RegistrationRecord>> registration(const QUuid &application);
    Result<std::optional<RegistrationRecord>> registrationOfCase(const QString &caseNumber);
    Result<QList<RegistrationRecord>> registrations(const QString &kvkNumber); ///< newest first

    Result<int> number(const QString &name); ///< a setting that outlives the process; 0 when it was never set
    Result<void> setNumber(const QString &name, int value);

private:
    friend class Transaction;
    friend class GrantStore;

    explicit Store(QString connection);
    Result<void> prepare();
    Result<void> makeTables();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    QString m_connection;
};

} // namespace Verder
