#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Verder {

/// An application as the service keeps it.
struct ApplicationRecord
{
    QUuid id;
    QString kvkNumber; ///< of the company it belongs to
    QString intermediaryKvk; ///< of who submits it for that company; empty: the company itself
    QByteArray bytes; ///< as they were sent
    QString digest; ///< "sha-256:<hex>"
    int revision = 1; ///< counts replacements
    QString form;
    QString version;
    QString person;
    QString fee; ///< euros with two decimals; empty: none
    QString paymentMethod;
    bool isPaidOnline = false;

    QString etag() const
    {
        return QLatin1Char('"') + QString::number(revision) + QLatin1Char('-') + digest.mid(8, 16)
            + QLatin1Char('"');
    }
};

/// One attempt to pay for an application.
struct PaymentRecord
{
    enum class State { Open, Paid, Cancelled, Expired };
    QUuid id;
    QUuid application;
    QString key; ///< the Idempotency-Key it was made with
    QString amount;
    State state = State::Open;
    QDateTime expires; ///< UTC
};

/// Money that was taken and given back.
struct RefundRecord
{
    QUuid payment;
    QString amount;
    QString reason;
    QDateTime at; ///< UTC
};

/// The fact that an application is submitted.
struct RegistrationRecord
{
    QUuid application;
    qint64 number = 0;
    QDateTime receivedAt; ///< UTC
    QByteArray envelope; ///< the signed receipt, as it is sent

    /// The e-aanvraagnummer and the zaaknummer; both say that this was practice.
    QString applicationNumber() const;
    QString caseNumber() const;
};

inline QString RegistrationRecord::applicationNumber() const
{
    const QString digits = QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
    return QLatin1String("OEFEN-") + digits.left(4) + QLatin1Char('-') + digits.mid(4);
}

inline QString RegistrationRecord::caseNumber() const
{
    return QStringLiteral("OEFEN-Z1-%1").arg(number, 11, 10, QLatin1Char('0'));
}

} // namespace Verder
