#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace Verder {

/// Plays the part of the user's browser at the practice payment page: opens it and presses "Betalen".
class PaymentBrowser : public QObject
{
    Q_OBJECT
public:
    void pay(const QUrl &page);

signals:
    void paid();
    void failed(const QString &reason);

private:
    void pressPay(const QUrl &page, const QByteArray &html);

    QNetworkAccessManager m_network;
};

} // namespace Verder
