#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace Verder {

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray path; ///< with /v1
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What to do with a request; the bytes are sent as they are.
struct ScriptedAnswer
{
    QByteArray bytes; ///< head and body
    bool closesFirst = false; ///< closes without a byte
    bool drips = false; ///< sends byte by byte and never comes to an end in time
    bool closesAfter = true;

    static ScriptedAnswer json(int status, const QJsonObject &body, const QByteArray &headers = {});
    static ScriptedAnswer problem(
        int status, const QString &code, const QJsonObject &members = {}, const QByteArray &headers = {});
    static ScriptedAnswer empty(int status);
    static ScriptedAnswer raw(const QByteArray &bytes);
    static ScriptedAnswer closing(); ///< hangs up without answering
    static ScriptedAnswer dripping();
};

/// A server on loopback that answers as a test tells it to, down to the byte, also wrongly. Lives in the
/// test's own thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<ScriptedAnswer(const SeenRequest &)>;

    explicit FaultServer(Script script);

    QUrl address() const;
    void setScript(Script script) { m_script = std::move(script); }
    const QList<SeenRequest> &seen() const { return m_seen; }
    /// How many requests of \a method came for a path that ends in \a end.
    int count(const QByteArray &method, const QByteArray &end) const;
    void close(); ///< from now on connections are refused

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SeenRequest &request);

    Script m_script;
    QList<SeenRequest> m_seen;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    quint16 m_port = 0;
    QTcpServer m_server; ///< goes first: its sockets hang up on their way, and are heard
};

} // namespace Verder
