#pragma once

#include <QNetworkProxyFactory>

namespace Verder {

/// The system's proxies for the world, none for this machine: an office's proxy cannot reach the practice
/// environment, and is not to see what is practised. Give it to the QNetworkAccessManager, which then owns
/// it.
class LoopbackDirect : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Verder
