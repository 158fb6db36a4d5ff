#pragma once

#include "practice/Route.h"
#include "practice/signin/GrantStore.h"
#include "practice/signin/PracticePersons.h"
#include "practice/signin/ProviderKey.h"

#include <QUrlQuery>

#include <chrono>

namespace Verder {

/// The OpenID provider of the practice environment: authorisation code with PKCE, refresh tokens that change
/// at every use, and a page on which to choose who signs in. By its own clock: tokens age in real time,
/// whatever day is practised.
class Provider
{
public:
    /// \a accessLife: of an access token.
    Provider(const ProviderKey &key, std::chrono::seconds accessLife);

    /// The handlers use this object, which must outlive them.
    QList<Route> routes();

private:
    using Handler = Outcome<HttpAnswer> (Provider::*)(const Call &);

    Outcome<HttpAnswer> discovery(const Call &call);
    Outcome<HttpAnswer> keys(const Call &call);
    Outcome<HttpAnswer> choose(const Call &call);
    Outcome<HttpAnswer> chosen(const Call &call);
    Outcome<HttpAnswer> token(const Call &call);
    Outcome<HttpAnswer> revoke(const Call &call);

    bool isOurClient(const QUrlQuery &query) const;
    HttpAnswer exchangeCode(const Call &call, const QUrlQuery &form);
    HttpAnswer refresh(const Call &call, const QUrlQuery &form);
    HttpAnswer tokens(const Call &call, const Grant &grant, const QString &nonce);

    const ProviderKey &m_key;
    std::chrono::seconds m_accessLife;
};

} // namespace Verder
