#include "practice/PaymentDesk.h"

#include "practice/PaymentPage.h"

#include <QUrlQuery>

namespace Verder {

namespace {

HttpAnswer pageFor(const Outcome<Payments::View> &view, Language language)
{
    if (view) {
        return htmlAnswer(200, paymentPage(*view, QUuid::createUuid(), language));
    }
    const bool isUnknown = view.error().kind == RefusalKind::UnknownPayment;
    return isUnknown ? htmlAnswer(404, unknownPaymentPage(language)) : problemAnswer(view.error(), language);
}

} // namespace

PaymentDesk::PaymentDesk(const SigningKey &key)
    : m_key(key)
{
}

QList<Route> PaymentDesk::routes()
{
    const QString page = QStringLiteral("/betalen/{}");
    return {
        {QStringLiteral("GET"), page, true,
            [this](const Call &call) {
                return show(call);
            }},
        {QStringLiteral("POST"), page, true,
            [this](const Call &call) {
                return act(call);
            }},
    };
}

Outcome<HttpAnswer> PaymentDesk::show(const Call &call)
{
    Payments payments(call.store, m_key, call.visit.now);
    const QUuid payment = QUuid::fromString(call.parameters.value(0));
    return pageFor(payments.view(payment), call.visit.language);
}

Outcome<HttpAnswer> PaymentDesk::act(const Call &call)
{
    const QUrlQuery form(QString::fromUtf8(call.request.body));
    const QString action = form.queryItemValue(QStringLiteral("action"));
    const QUuid payment = QUuid::fromString(call.parameters.value(0));
    Payments payments(call.store, m_key, call.visit.now);
    if (action == QLatin1String("cancel")) {
        return pageFor(payments.cancelOnPage(payment), call.visit.language);
    }
    const QUuid capture = QUuid::fromString(form.queryItemValue(QStringLiteral("capture")));
    if (action != QLatin1String("pay") || capture.isNull()) {
        return refuse(RefusalKind::Malformed);
    }
    return pageFor(payments.capture(payment, capture), call.visit.language);
}

} // namespace Verder
