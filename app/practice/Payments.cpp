#include "practice/Payments.h"

#include "practice/Transaction.h"

namespace Verder {

namespace {

constexpr qint64 openSeconds = qint64(30) * 60;

QString refundReasonFor(PaymentRecord::State state)
{
    switch (state) {
    case PaymentRecord::State::Open:
        return {};
    case PaymentRecord::State::Paid:
        return QStringLiteral("second-payment");
    case PaymentRecord::State::Cancelled:
        return QStringLiteral("cancelled-payment");
    case PaymentRecord::State::Expired:
        return QStringLiteral("expired-payment");
    }
    Q_UNREACHABLE();
}

} // namespace

Payments::Payments(Store &store, const SigningKey &key, QDateTime now)
    : m_store(store)
    , m_key(key)
    , m_now(std::move(now))
{
}

Outcome<Payments::Started> Payments::start(
    Submissions &submissions, const QUuid &application, const QString &key)
{
    return inTransaction(m_store, [&]() -> Outcome<Started> {
        const Outcome<SubmissionStatus> status = submissions.status(application);
        if (!status) {
            return tl::unexpected(status.error());
        }
        if (status->payment && status->payment->state == PaymentRecord::State::Paid) {
            return Started{*status->payment, false};
        }
        if (status->isSubmitted) {
            return refuse(
                RefusalKind::AlreadySubmitted, {{QLatin1String("receiptUrl"), receiptPath(application)}});
        }
        if (!status->application.isPaidOnline) {
            return refuse(RefusalKind::NotPaidOnline);
        }
        if (status->payment && status->payment->state == PaymentRecord::State::Open) {
            return Started{*status->payment, false};
        }
        if (const auto complete = submissions.check(application); !complete) {
            return tl::unexpected(complete.error());
        }
        return startIn(*status, key);
    });
}

Outcome<Payments::Started> Payments::startIn(const SubmissionStatus &status, const QString &key)
{
    const auto sameKey = m_store.paymentWithKey(status.application.id, key);
    if (!sameKey) {
        return tl::unexpected(worldFailed(sameKey.error()));
    }
    if (*sameKey) {
        return refuse(RefusalKind::IdempotencyKeyUsed);
    }
    const PaymentRecord payment{QUuid::createUuid(), status.application.id, key, status.application.fee,
        PaymentRecord::State::Open, m_now.addSecs(openSeconds)};
    return m_store.insert(payment).map([&payment] { return Started{payment, true}; }).map_error(worldFailed);
}

Outcome<void> Payments::cancel(Submissions &submissions, const QUuid &application, const QUuid &payment)
{
    return inTransaction(m_store, [&]() -> Outcome<void> {
        if (const auto own = submissions.status(application); !own) {
            return tl::unexpected(own.error());
        }
        return find(payment).and_then([&](const PaymentRecord &found) -> Outcome<void> {
            return found.application == application ? cancelIn(found) : refuse(RefusalKind::UnknownPayment);
        });
    });
}

Outcome<void> Payments::cancelIn(const PaymentRecord &payment)
{
    if (payment.state == PaymentRecord::State::Paid) {
        return refuse(
            RefusalKind::PaymentCaptured, {{QLatin1String("receiptUrl"), receiptPath(payment.application)}});
    }
    if (payment.state != PaymentRecord::State::Open) {
        return {};
    }
    return m_store.setState(payment.id, PaymentRecord::State::Cancelled).map_error(worldFailed);
}

Outcome<PaymentRecord> Payments::find(const QUuid &payment)
{
    const auto found = m_store.expirePayments(m_now).and_then([&] { return m_store.payment(payment); });
    if (!found) {
        return tl::unexpected(worldFailed(found.error()));
    }
    return *found ? Outcome<PaymentRecord>(**found) : refuse(RefusalKind::UnknownPayment);
}

Outcome<Payments::View> Payments::view(const QUuid &payment)
{
    return find(payment).and_then([this](const PaymentRecord &found) {
        return m_store.registration(found.application)
            .map([&found](const std::optional<RegistrationRecord> &registration) {
                return View{found, registration, {}};
            })
            .map_error(worldFailed);
    });
}

Outcome<Payments::View> Payments::cancelOnPage(const QUuid &payment)
{
    const Outcome<void> cancelled = inTransaction(m_store, [&] {
        return find(payment).and_then([this](const PaymentRecord &found) { return cancelIn(found); });
    });
    if (!cancelled && cancelled.error().kind != RefusalKind::PaymentCaptured) {
        return tl::unexpected(cancelled.error());
    }
    return view(payment);
}

Outcome<Payments::View> Payments::capture(const QUuid &payment, const QUuid &capture)
{
    return inTransaction(m_store, [&] { return captureIn(payment, capture); });
}

Outcome<Payments::View> Payments::captureIn(const QUuid &payment, const QUuid &capture)
{
    const Outcome<PaymentRecord> found = find(payment);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Result<std::optional<QString>> earlier = m_store.refundReason(capture);
    if (!earlier) {
        return tl::unexpected(worldFailed(earlier.error()));
    }
    const QString reason = *earlier ? **earlier : refundReasonFor(found->state);
    Result<void> recorded;
    if (!*earlier) {
        recorded = m_store.addCapture(capture, *found, reason, m_now);
    }
    if (recorded && !*earlier && reason.isEmpty()) {
        const auto application = m_store.application(found->application);
        recorded = application.and_then([&](const std::optional<ApplicationRecord> &paidFor) {
            return m_store.setState(found->id, PaymentRecord::State::Paid).and_then([&]() -> Result<void> {
                return registerApplication(m_store, m_key, *paidFor, *found, m_now).map([](const auto &) {});
            });
        });
    }
    if (!recorded) {
        return tl::unexpected(worldFailed(recorded.error()));
    }
    return view(payment).map([&reason](View seen) {
        seen.refundReason = reason;
        return seen;
    });
}

} // namespace Verder
