#include "cli/PaymentBrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Verder {

void PaymentBrowser::pay(const QUrl &page)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(page));
    connect(reply, &QNetworkReply::finished, this, [this, reply, page] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            pressPay(page, reply->read(100'000));
        else
            emit failed(reply->errorString());
    });
}

void PaymentBrowser::pressPay(const QUrl &page, const QByteArray &html)
{
    static const QRegularExpression hidden(QStringLiteral("name=\"capture\" value=\"([^\"]+)\""));
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("capture"), hidden.match(QString::fromUtf8(html)).captured(1));
    form.addQueryItem(QStringLiteral("action"), QStringLiteral("pay"));
    QNetworkRequest request(page);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            emit paid();
        else
            emit failed(reply->errorString());
    });
}

} // namespace Verder
