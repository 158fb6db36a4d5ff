#include "backend/signin/WebCall.h"

#include "base/Json.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace Verder {

namespace {

constexpr qint64 answerLimit = 262'144;

QNetworkRequest plainRequest(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Verder/" VERDER_VERSION);
    return request;
}

} // namespace

WebCall::WebCall(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *parent, Done done)
    : QObject(parent)
    , m_reply(reply)
    , m_done(std::move(done))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_body += m_reply->read(answerLimit - m_body.size() + 1);
        if (m_body.size() > answerLimit)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &WebCall::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, m_reply, &QNetworkReply::abort);
    m_deadline.start(timeout);
}

WebCall::~WebCall()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

WebCall *WebCall::get(QNetworkAccessManager &network, const QUrl &address, std::chrono::milliseconds timeout,
    QObject *parent, Done done)
{
    return new WebCall(network.get(plainRequest(address)), timeout, parent, std::move(done));
}

WebCall *WebCall::post(QNetworkAccessManager &network, const QUrl &address,
    const QList<std::pair<QString, QString>> &form, std::chrono::milliseconds timeout, QObject *parent,
    Done done)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    }
    QNetworkRequest request = plainRequest(address);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    return new WebCall(network.post(request, body), timeout, parent, std::move(done));
}

void WebCall::finish()
{
    if (m_reply->isOpen()) // else it was aborted, and there is nothing more to read
        m_body += m_reply->read(answerLimit - m_body.size() + 1);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr JsonLimits limits{answerLimit, 16, 10'000};
    const Result<JsonNode> json = parseJson(m_body, limits, QStringLiteral("answer"));
    if (status != 0 && m_body.size() <= answerLimit && json && json->isObject()) {
        answer(WebAnswer{status, json->toJson().toObject()});
        return;
    }
    answer(failure(ErrorKind::Offline,
        tr("The page for signing in does not answer. Check your connection, or try again later."),
        QStringLiteral("status %1, transport error %2").arg(status).arg(m_reply->error())));
}

void WebCall::answer(const Result<WebAnswer> &result)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    deleteLater();
    m_done(result);
}

} // namespace Verder
