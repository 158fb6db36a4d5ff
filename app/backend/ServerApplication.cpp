#include "backend/ServerApplication.h"

#include "backend/ApiAnswer.h"
#include "base/JsonFields.h"
#include "base/Sha256.h"

#include <array>

namespace Verder {

namespace {

constexpr qsizetype shortText = 200;
constexpr qsizetype longestUrl = 2000;
constexpr qsizetype mostDocuments = 500;
constexpr qsizetype mostRefunds = 100;

/// Cents, or nothing when \a amount is not "423.00".
std::optional<qint64> centsOf(const QString &amount)
{
    constexpr qsizetype longest = 12;
    const qsizetype point = amount.size() - 3;
    if (point < 1 || amount.size() > longest || amount[point] != QLatin1Char('.'))
        return std::nullopt;
    bool isNumber = false;
    const qint64 cents = QString(amount).remove(point, 1).toLongLong(&isNumber);
    if (!isNumber || cents < 0)
        return std::nullopt;
    return cents;
}

bool isDigest(const QString &text)
{
    const QLatin1String algorithm("sha-256:");
    return text.startsWith(algorithm) && isSha256(text.mid(algorithm.size()));
}

QString amountText(qint64 cents)
{
    constexpr qint64 perEuro = 100;
    return QStringLiteral("%1.%2").arg(cents / perEuro).arg(cents % perEuro, 2, 10, QLatin1Char('0'));
}

std::optional<ServerPayment::State> paymentState(const QString &name)
{
    using State = ServerPayment::State;
    static const std::array<std::pair<QLatin1String, State>, 4> names{
        {{QLatin1String("open"), State::Open}, {QLatin1String("paid"), State::Paid},
            {QLatin1String("cancelled"), State::Cancelled}, {QLatin1String("expired"), State::Expired}}};
    for (const auto &[known, state] : names) {
        if (name == known)
            return state;
    }
    return std::nullopt;
}

QString readRefunds(JsonFields &fields)
{
    qint64 total = 0;
    const QJsonArray refunds = fields.array("refunds", mostRefunds);
    for (const auto &refund : refunds) {
        const auto cents = centsOf(refund[QLatin1String("amount")].toString());
        fields.require(cents.has_value(), "refunds");
        total += cents.value_or(0);
    }
    return total > 0 ? amountText(total) : QString();
}

} // namespace

std::optional<ServerPayment> ServerPayment::read(const QJsonObject &json)
{
    JsonFields fields(json);
    ServerPayment payment;
    payment.id = fields.uuid("id").toString(QUuid::WithoutBraces);
    const auto known = paymentState(fields.text("state", shortText));
    fields.require(known.has_value(), "state");
    payment.state = known.value_or(State::Open);
    payment.amount = fields.text("amount", shortText);
    fields.require(centsOf(payment.amount).has_value(), "amount");
    if (payment.state == State::Open) {
        payment.checkoutUrl = QUrl(fields.text("checkoutUrl", longestUrl), QUrl::StrictMode);
        payment.expiresAt = fields.time("expiresAt");
    }
    if (!fields.isValid())
        return std::nullopt;
    return payment;
}

std::optional<ServerApplication> ServerApplication::read(const QJsonObject &json)
{
    JsonFields fields(json);
    ServerApplication application;
    application.id = fields.uuid("id");
    const QString state = fields.text("state", shortText);
    application.isSubmitted = state == QLatin1String("submitted");
    fields.require(application.isSubmitted || state == QLatin1String("created"), "state");
    application.digest = fields.text("digest", shortText);
    fields.require(isDigest(application.digest), "digest");
    application.etag = fields.text("etag", shortText);
    fields.require(isStrongTag(application.etag), "etag");
    application.missingDocuments = fields.texts("missingDocuments", mostDocuments, shortText);
    if (fields.has("payment")) {
        application.payment = ServerPayment::read(fields.object("payment"));
        fields.require(application.payment.has_value(), "payment");
    }
    application.refunded = readRefunds(fields);
    if (!fields.isValid())
        return std::nullopt;
    return application;
}

} // namespace Verder
