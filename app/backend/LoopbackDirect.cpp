#include "backend/LoopbackDirect.h"

#include "backend/Environment.h"

namespace Verder {

QList<QNetworkProxy> LoopbackDirect::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace Verder
