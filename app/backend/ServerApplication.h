#pragma once

#include "backend/Environment.h"
#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Verder {

/// A payment as the server has it.
struct ServerPayment
{
    enum class State { Open, Paid, Cancelled, Expired };

    QString id;
    State state = State::Open;
    QString amount; ///< euros with two decimals
    QUrl checkoutUrl; ///< only while open; not judged
    QDateTime expiresAt; ///< UTC, only while open

    static std::optional<ServerPayment> read(const QJsonObject &json);
};

/// An application as the server has it: the answer to every doubt.
struct ServerApplication
{
    QUuid id;
    bool isSubmitted = false;
    QString digest;
    QString etag;
    QStringList missingDocuments;
    std::optional<ServerPayment> payment; ///< the one that was captured, else the latest
    QString refunded; ///< euros with two decimals, of all refunds; empty: none

    /// Nothing where a member is missing or not of its kind.
    static std::optional<ServerApplication> read(const QJsonObject &json);
};

} // namespace Verder
