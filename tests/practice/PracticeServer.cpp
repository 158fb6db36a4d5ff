#include "practice/PracticeServer.h"

#include "support/Waiting.h"

#include <QJsonDocument>
#include <QNetworkReply>

namespace Verder {

namespace {

constexpr int patience = 30'000;

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Reply::code() const
{
    return mediaType == QLatin1String("application/problem+json") ? json()[QLatin1String("code")].toString()
                                                                  : QString();
}

PracticeServer::PracticeServer(const QString &folder, const QStringList &more)
{
    const QStringList arguments
        = QStringList{QStringLiteral("--child"), QStringLiteral("--data"), folder, QStringLiteral("--today"),
              QStringLiteral("2026-02-10"), QStringLiteral("--forms"),
              QStringLiteral(VERDER_TEST_DATA "/practice/forms")}
        + more;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(VERDER_BIN "/verder-practice"), arguments);
    if (m_process.waitForStarted(patience)
        && VerderTest::waitUntil([this] { return m_process.canReadLine() || !isRunning(); }, patience)) {
        m_note = QJsonDocument::fromJson(m_process.readLine()).object();
    }
}

PracticeServer::~PracticeServer()
{
    if (isRunning() && !end()) {
        kill();
    }
}

void PracticeServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool PracticeServer::end()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(patience);
}

void PracticeServer::signIn(const QString &person, const QJsonObject &more)
{
    m_token = m_note[QLatin1String("token")].toString();
    QJsonObject body = more;
    body[QLatin1String("person")] = person;
    const Reply reply = send("POST", QStringLiteral("/v1/oefenen/aanmelden"), QJsonDocument(body).toJson(),
        {{"Content-Type", "application/json"}});
    m_token = reply.json()[QLatin1String("token")].toString();
}

Reply PracticeServer::send(
    const char *method, const QString &path, const QByteArray &body, const Headers &headers)
{
    const QString address
        = path.startsWith(QLatin1String("http")) ? path : m_note[QLatin1String("address")].toString() + path;
    QNetworkRequest request{QUrl(address)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    }
    request.setRawHeader("Accept-Language", "nl");
    for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
        request.setRawHeader(header.key(), header.value());
    }
    if (!request.hasRawHeader("Content-Type")) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    }
    const std::unique_ptr<QNetworkReply> answer(m_network.sendCustomRequest(request, method, body));
    Reply reply;
    if (!VerderTest::waitUntil([&answer] { return answer->isFinished(); }, patience)) {
        return reply;
    }
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.mediaType = answer->header(QNetworkRequest::ContentTypeHeader).toString();
    reply.body = answer->readAll();
    for (const auto &[name, value] : answer->rawHeaderPairs()) {
        reply.headers.insert(QString::fromLatin1(name).toLower(), value);
    }
    return reply;
}

Reply PracticeServer::postForm(const QString &address, const QByteArray &form)
{
    return send("POST", address, form, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

} // namespace Verder
