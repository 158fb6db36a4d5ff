#include "support/Browser.h"

#include "support/Waiting.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace VerderTest {

namespace {

constexpr int patience = 30'000; // milliseconds

QString unescaped(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

QNetworkRequest plain(const QUrl &page)
{
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

Browser::Seen Browser::wait(QNetworkReply *reply)
{
    Seen seen;
    if (waitUntil([&] { return reply->isFinished(); }, patience)) {
        seen.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        seen.location = QUrl::fromEncoded(reply->rawHeader("Location"));
        seen.text = QString::fromUtf8(reply->readAll());
    }
    reply->deleteLater();
    return seen;
}

Browser::Seen Browser::get(const QUrl &page)
{
    return wait(m_network.get(plain(page)));
}

Browser::Seen Browser::post(const QUrl &page, const QList<std::pair<QString, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    }
    QNetworkRequest request = plain(page);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    return wait(m_network.post(request, body));
}

Browser::Seen Browser::signIn(const QUrl &page, const QString &person)
{
    static const QRegularExpression hidden(QStringLiteral("name=\"request\" value=\"([^\"]*)\""));
    const Seen choice = get(page);
    if (choice.status != 200)
        return choice.location.isEmpty() ? choice : get(choice.location);
    const QString request = unescaped(hidden.match(choice.text).captured(1));
    const Seen chosen = post(page.adjusted(QUrl::RemoveQuery),
        {{QStringLiteral("request"), request}, {QStringLiteral("person"), person}});
    return chosen.location.isEmpty() ? chosen : get(chosen.location);
}

Browser::Seen Browser::pay(const QUrl &page, const QString &action)
{
    static const QRegularExpression hidden(QStringLiteral("name=\"capture\" value=\"([^\"]+)\""));
    const Seen shown = get(page);
    return post(page,
        {{QStringLiteral("action"), action},
            {QStringLiteral("capture"), hidden.match(shown.text).captured(1)}});
}

} // namespace VerderTest
