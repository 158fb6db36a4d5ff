#include "backend/Environment.h"

namespace Verder {

namespace {

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

/// "https://bank.example@evil.example" reads like the bank.
bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
        || host == QLatin1String("localhost");
}

bool isSafeAddress(const QUrl &address)
{
    const bool isHere = address.scheme() == QLatin1String("http") && isLoopback(address.host());
    return isPlain(address) && (isHttps(address) || isHere);
}

bool isPaymentPage(const Environment &environment, const QUrl &page)
{
    if (!isPlain(page))
        return false;
    if (environment.isPractice)
        return isSafeAddress(page) && isLoopback(page.host());
    return isHttps(page) && environment.paymentHosts.contains(page.host(), Qt::CaseInsensitive);
}

} // namespace Verder
