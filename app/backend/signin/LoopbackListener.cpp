#include "backend/signin/LoopbackListener.h"

#include <QTcpSocket>
#include <QTimer>

namespace Verder {

namespace {

constexpr qsizetype longestHead = 16'384;
constexpr qsizetype mostVisitors = 16;
constexpr std::chrono::seconds visitorPatience{10};
const QString path = QStringLiteral("/terug");

QByteArray headerOf(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

bool LoopbackListener::listen()
{
    // The address itself and never a name, which another program might have pointed elsewhere.
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void LoopbackListener::close()
{
    m_server.close(); // who is being answered still gets the answer
}

QUrl LoopbackListener::redirect() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            socket->deleteLater();
        });
        if (m_heads.size() >= mostVisitors) {
            socket->abort();
            continue;
        }
        m_heads.insert(socket, {});
        socket->setParent(this); // outlives the server, so that its answer is sent
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(visitorPatience, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end())
        return; // answered already
    *head += socket->read(longestHead - head->size() + 1);
    if (head->size() > longestHead) {
        socket->abort();
        return;
    }
    const qsizetype end = head->indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray whole = head->left(end);
    m_heads.remove(socket);
    answer(socket, whole);
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    const QUrl target(QString::fromLatin1(first.value(1)));
    const bool isForUs = headerOf(lines, "host") == "127.0.0.1:" + QByteArray::number(m_port);
    if (first.value(0) != "GET" || !isForUs || target.path() != path || !m_server.isListening()) {
        say(socket, "404 Not Found", tr("Nothing here"), tr("Go back to Verder."));
        return;
    }
    const QUrlQuery query(target.query());
    m_server.close();
    if (query.hasQueryItem(QStringLiteral("error")))
        say(socket, "200 OK", tr("Not signed in"),
            tr("Close this window and go back to Verder. There you read what you can do."));
    else
        say(socket, "200 OK", tr("Go back to Verder"),
            tr("Verder finishes signing in. You can close this window."));
    emit visited(query);
}

void LoopbackListener::say(
    QTcpSocket *socket, const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray body = QStringLiteral(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>body{font:1.125rem/1.5 "
        "sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}</style></head><body><h1>%1</h1><p>%2"
        "</p></body></html>\n")
                                .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    socket->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: "
          "no-referrer\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; "
          "style-src 'unsafe-inline'\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace Verder
