#include "support/FaultServer.h"

#include "base/Json.h"

#include <QTcpSocket>
#include <QTimer>

namespace Verder {

ScriptedAnswer ScriptedAnswer::json(int status, const QJsonObject &body, const QByteArray &headers)
{
    const QByteArray bytes = canonicalJson(body);
    return raw("HTTP/1.1 " + QByteArray::number(status)
        + " -\r\nAPI-Version: 1.0.0\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
}

ScriptedAnswer ScriptedAnswer::problem(
    int status, const QString &code, const QJsonObject &members, const QByteArray &headers)
{
    QJsonObject body = members;
    body.insert(QStringLiteral("type"), QString(QStringLiteral("urn:verder:problem:") + code));
    body.insert(QStringLiteral("title"), QString(QStringLiteral("Title of ") + code));
    body.insert(QStringLiteral("status"), status);
    body.insert(QStringLiteral("code"), code);
    const QByteArray bytes = canonicalJson(body);
    return raw("HTTP/1.1 " + QByteArray::number(status)
        + " -\r\nAPI-Version: 1.0.0\r\nContent-Type: application/problem+json\r\n" + headers
        + "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
}

ScriptedAnswer ScriptedAnswer::empty(int status)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + " -\r\nAPI-Version: 1.0.0\r\n"
        + (status == 204 ? QByteArray() : QByteArray("Content-Length: 0\r\n")) + "\r\n");
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes)
{
    ScriptedAnswer answer;
    answer.bytes = bytes;
    return answer;
}

ScriptedAnswer ScriptedAnswer::closing()
{
    ScriptedAnswer answer;
    answer.closesFirst = true;
    return answer;
}

ScriptedAnswer ScriptedAnswer::dripping()
{
    ScriptedAnswer answer = json(200, {{QStringLiteral("slow"), QString(100'000, QLatin1Char('x'))}});
    answer.drips = true;
    return answer;
}

FaultServer::FaultServer(Script script)
    : m_script(std::move(script))
{
    const bool listens = m_server.listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    Q_UNUSED(listens);
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    });
}

QUrl FaultServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

int FaultServer::count(const QByteArray &method, const QByteArray &end) const
{
    return static_cast<int>(std::count_if(m_seen.cbegin(), m_seen.cend(),
        [&](const SeenRequest &request) { return request.method == method && request.path.endsWith(end); }));
}

void FaultServer::close()
{
    m_server.close();
}

void FaultServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_seen.append(request);
    answer(socket, request);
}

void FaultServer::answer(QTcpSocket *socket, const SeenRequest &request)
{
    const ScriptedAnswer scripted = m_script(request);
    if (scripted.closesFirst) {
        socket->disconnectFromHost();
        return;
    }
    if (!scripted.drips) {
        socket->write(scripted.bytes);
        if (scripted.closesAfter)
            socket->disconnectFromHost();
        return;
    }
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, bytes = scripted.bytes, at = qsizetype(0)]() mutable {
        socket->write(bytes.mid(at++, 1));
        socket->flush();
    });
    timer->start(2);
}

} // namespace Verder
