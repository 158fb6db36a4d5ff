#include "backend/ApiClient.h"

namespace Verder {

ApiClient::ApiClient(QNetworkAccessManager &network, Environment environment, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_environment(std::move(environment))
{
}

ApiCall *ApiClient::send(const ApiRequest &request)
{
    Q_ASSERT(isSafeAddress(m_environment.address));
    return new ApiCall(m_network, head(request), request, m_timeout, this);
}

QNetworkRequest ApiClient::head(const ApiRequest &request) const
{
    QUrl url = m_environment.address;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1String("/v1") + request.path);

    QNetworkRequest head(url);
    // Followed, a 302 turns a POST into a GET that ends as "200, no error".
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    head.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setRawHeader("Accept", "application/json, application/problem+json");
    head.setRawHeader("Accept-Language", m_language.toLatin1());
    // Unpacked by Qt, a body would no longer have the length that was announced.
    head.setRawHeader("Accept-Encoding", "identity");
    head.setRawHeader("User-Agent", "Verder/" VERDER_VERSION);
    if (request.method != "GET")
        head.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.needsSignIn && !m_token.isEmpty() && isSafeAddress(url))
        head.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    for (const auto &[name, value] : request.headers)
        head.setRawHeader(name, value);
    return head;
}

} // namespace Verder
