#pragma once

#include "practice/Route.h"
#include "practice/SigningKey.h"

namespace Verder {

/// The addresses of the payment page, where a browser comes and nobody is signed in.
class PaymentDesk
{
public:
    explicit PaymentDesk(const SigningKey &key);

    /// The handlers use this object, which must outlive them.
    QList<Route> routes();

private:
    Outcome<HttpAnswer> show(const Call &call);
    Outcome<HttpAnswer> act(const Call &call);

    const SigningKey &m_key;
};

} // namespace Verder
