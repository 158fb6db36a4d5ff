#include "backend/ApiCall.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Verder {

ApiCall::ApiCall(QNetworkAccessManager &network, const QNetworkRequest &head, const ApiRequest &request,
    std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_limit(request.answerLimit)
    , m_mayBeUnchanged(request.mayBeUnchanged)
{
    m_reply = network.sendCustomRequest(head, request.method, request.body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::readPart);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::finish);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    // Our own timer: Qt's starts again at every byte, so that a server which drips never times out. Here only
    // a body that is going out buys more time; the answer must then be there as a whole.
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeout);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp("no whole answer in time"); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (sent > 0 && sent < total)
            m_deadline.start();
        else if (sent > 0)
            emit bodySent();
    });
    m_deadline.start();
}

ApiCall::~ApiCall()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

bool ApiCall::readPart()
{
    m_body += m_reply->read(m_limit - m_body.size() + 1);
    if (m_body.size() > m_limit) {
        giveUp("longer than allowed");
        return false;
    }
    return true;
}

void ApiCall::finish()
{
    if (!readPart())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status of 400 and up is an error for Qt, yet a whole answer; anything else that Qt calls an error is
    // none.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isHttpError
        = error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure;
    if (status == 0 || (error != QNetworkReply::NoError && !isHttpError)) {
        answer(ApiUnknown{QStringLiteral("transport error %1").arg(error), m_wasSent, status, -1});
        return;
    }
    const auto header = [this](const char *name) {
        return m_reply->rawHeader(name);
    };
    constexpr int notModified = 304;
    if (m_mayBeUnchanged && status == notModified && header("API-Version").startsWith("1.")) {
        answer(ApiOk{notModified, {}});
        return;
    }
    answer(
        judgeAnswer(RawAnswer{status, header("Content-Type"), header("API-Version"), header("Content-Length"),
            header("Content-Digest"), header("WWW-Authenticate"), header("Retry-After"), m_body}));
}

void ApiCall::giveUp(const char *reason)
{
    answer(ApiUnknown{QString::fromLatin1(reason), m_wasSent, 0, -1});
}

void ApiCall::answer(const ApiAnswer &answer)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    deleteLater();
    emit answered(answer);
}

} // namespace Verder
