#include "support/FaultProxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <memory>

namespace VerderTest {

namespace {

QByteArray page(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray problem(int status, const QByteArray &code, const QByteArray &headers)
{
    const QByteArray body = R"({"type":"urn:verder:problem:)" + code + R"(","title":"x","status":)"
        + QByteArray::number(status) + R"(,"code":")" + code + R"("})";
    return page(QByteArray::number(status) + " -",
        "API-Version: 1.0.0\r\nContent-Type: application/problem+json\r\n" + headers, body);
}

/// Answers that never came from the server; empty: the fault is another one.
QByteArray madeUp(Fault fault)
{
    switch (fault) {
    case Fault::Redirected:
        return page(
            "302 Found", "Location: http://127.0.0.1:9/login\r\nContent-Type: text/html\r\n", "<p>Log in");
    case Fault::Html:
        return page("200 OK", "Content-Type: text/html\r\n",
            "<html><body>Welcome to our guest network</body></html>");
    case Fault::SignedOut:
        return problem(401, "not-signed-in", "WWW-Authenticate: Bearer\r\n");
    case Fault::TooMany:
        return problem(429, "try-later", "Retry-After: 0\r\n");
    case Fault::Unavailable:
        return problem(503, "try-later", "Retry-After: 0\r\n");
    case Fault::TlsError:
        return QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7);
    default:
        return {};
    }
}

} // namespace

const char *faultName(Fault fault)
{
    constexpr std::array<const char *, faultCount> names{"none", "refused", "reset before", "reset within",
        "reset after", "answer dropped", "answer cut", "answer dripping", "duplicated", "302", "200 HTML",
        "wrong digest", "401", "429", "503", "TLS error"};
    return names.at(static_cast<std::size_t>(fault));
}

/// One connection of the program.
struct FaultProxy::Visit
{
    QPointer<QTcpSocket> client;
    QByteArray request;
    Fault fault = Fault::None;
};

FaultProxy::FaultProxy(const QUrl &server)
    : m_server(server)
{
    const bool listens = m_listener.listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    Q_UNUSED(listens);
    m_port = m_listener.serverPort();
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

QUrl FaultProxy::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::setListening(bool listening)
{
    if (listening == m_listener.isListening())
        return;
    if (listening)
        m_listener.listen(QHostAddress::LocalHost, m_port);
    else
        m_listener.close();
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        socket->setParent(this);
        auto visit = std::make_shared<Visit>();
        visit->client = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, visit] { read(visit); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

/// Waits for the whole request, so that "half of it" is exact.
void FaultProxy::read(const std::shared_ptr<Visit> &visit)
{
    if (!visit->client)
        return;
    visit->request += visit->client->readAll();
    const qsizetype end = visit->request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = visit->request.left(end).split('\n');
    qint64 length = 0;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (visit->request.size() < end + 4 + length)
        return;
    visit->client->disconnect(this);
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    ++m_seen;
    visit->fault = m_script ? m_script(first.value(0), first.value(1).split('?').value(0)) : Fault::None;
    m_broken += visit->fault == Fault::None ? 0 : 1;
    // One request a connection: what follows would go past the script.
    visit->request.replace("Connection: Keep-Alive", "Connection: close");
    forward(visit);
}

void FaultProxy::forward(const std::shared_ptr<Visit> &visit)
{
    const QByteArray made = madeUp(visit->fault);
    if (!made.isEmpty()) {
        answer(visit, made);
        return;
    }
    switch (visit->fault) {
    case Fault::Refused:
    case Fault::ResetBefore:
        visit->client->abort();
        return;
    case Fault::ResetWithin:
        send(visit, visit->request.left(visit->request.size() * 2 / 3), [](const QByteArray &) {});
        visit->client->abort();
        return;
    case Fault::Duplicated:
        send(visit, visit->request, [this, visit](const QByteArray &) {
            send(visit, visit->request, [this, visit](const QByteArray &bytes) { answer(visit, bytes); });
        });
        return;
    default:
        send(visit, visit->request, [this, visit](const QByteArray &bytes) { answer(visit, bytes); });
        return;
    }
}

void FaultProxy::send(const std::shared_ptr<Visit> &visit, const QByteArray &request,
    const std::function<void(const QByteArray &answer)> &done)
{
    auto *server = new QTcpSocket(this);
    auto bytes = std::make_shared<QByteArray>();
    const bool isWhole = request.size() == visit->request.size();
    connect(server, &QTcpSocket::connected, server, [server, request, isWhole] {
        server->write(request);
        if (!isWhole)
            server->disconnectFromHost();
    });
    connect(server, &QTcpSocket::readyRead, server, [server, bytes] { *bytes += server->readAll(); });
    connect(server, &QTcpSocket::disconnected, server, [server, bytes, done] {
        *bytes += server->readAll();
        server->deleteLater();
        done(*bytes);
    });
    connect(server, &QTcpSocket::errorOccurred, server, [server, done] {
        if (server->state() == QAbstractSocket::UnconnectedState
            && server->error() == QAbstractSocket::ConnectionRefusedError) {
            server->deleteLater();
            done({});
        }
    });
    server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server.port()));
}

void FaultProxy::answer(const std::shared_ptr<Visit> &visit, const QByteArray &bytes)
{
    QTcpSocket *client = visit->client;
    if (client == nullptr)
        return;
    switch (visit->fault) {
    case Fault::ResetAfter:
        client->abort();
        return;
    case Fault::AnswerDropped:
        client->disconnectFromHost();
        return;
    case Fault::CutAnswer:
        client->write(bytes.left(qsizetype(double(bytes.size()) * m_cut)));
        client->disconnectFromHost();
        return;
    case Fault::WrongDigest: {
        QByteArray changed = bytes;
        const QByteArray digest = "Content-Digest: sha-256=:" + QByteArray(32, 'x').toBase64() + ":\r\n";
        changed.insert(changed.indexOf("\r\n") + 2, digest);
        client->write(changed);
        client->disconnectFromHost();
        return;
    }
    case Fault::DrippingAnswer: {
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client,
            [client, bytes, at = qsizetype(0)]() mutable { client->write(bytes.mid(at++, 1)); });
        timer->start(40);
        return;
    }
    default:
        client->write(bytes);
        client->disconnectFromHost();
        return;
    }
}

} // namespace VerderTest
