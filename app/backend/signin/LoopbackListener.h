#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

namespace Verder {

/// Where the browser comes back to after signing in: an address on this machine, on any free port, that takes
/// one visit and is then closed (RFC 8252). Everything else that comes by is turned away.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(QObject *parent = nullptr);

    /// False: no port is free.
    bool listen();
    void close();
    QUrl redirect() const; ///< to be registered as "http://127.0.0.1/terug", on any port

signals:
    /// The browser came back; nothing of \a query is checked.
    void visited(const QUrlQuery &query);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    void say(QTcpSocket *socket, const QByteArray &status, const QString &title, const QString &text);

    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_heads;
};

} // namespace Verder
