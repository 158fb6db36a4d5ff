#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace VerderTest {

/// What goes wrong with one request, at the level of bytes.
enum class Fault {
    None,
    Refused, ///< nobody listens
    ResetBefore, ///< the connection breaks before anything went through
    ResetWithin, ///< half of the request went through
    ResetAfter, ///< the request went through and was carried out; then the connection breaks
    AnswerDropped, ///< it was carried out; the connection is closed without an answer
    CutAnswer, ///< the answer ends in the middle
    DrippingAnswer, ///< a byte now and then, and never all of them in time
    Duplicated, ///< the request goes through twice
    Redirected, ///< 302 to a login page, as of a captive portal
    Html, ///< 200 with a page of somebody else
    WrongDigest, ///< the answer is not what its digest says
    SignedOut, ///< 401
    TooMany, ///< 429 with Retry-After
    Unavailable, ///< 503
    TlsError, ///< not the protocol that was spoken
};
inline constexpr int faultCount = 16;
const char *faultName(Fault fault);

/// Stands between a program and a real server, and does to each request what a test says. Lives in the test's
/// own thread.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    /// "PUT" and the path, without query.
    using Script = std::function<Fault(const QByteArray &method, const QByteArray &path)>;

    explicit FaultProxy(const QUrl &server);

    QUrl address() const;
    void setServer(const QUrl &server) { m_server = server; }
    void setScript(Script script) { m_script = std::move(script); }
    /// How much of an answer that is cut gets through, from 0 to 1.
    void setCut(double part) { m_cut = part; }
    int seen() const { return m_seen; } ///< requests
    int broken() const { return m_broken; } ///< of them, with a fault
    /// From now on nobody listens, until it does again.
    void setListening(bool listening);

private:
    struct Visit;

    void accept();
    void read(const std::shared_ptr<Visit> &visit);
    void forward(const std::shared_ptr<Visit> &visit);
    void send(const std::shared_ptr<Visit> &visit, const QByteArray &request,
        const std::function<void(const QByteArray &answer)> &done);
    void answer(const std::shared_ptr<Visit> &visit, const QByteArray &bytes);

    QUrl m_server;
    Script m_script;
    quint16 m_port = 0;
    double m_cut = 0.8;
    int m_seen = 0;
    int m_broken = 0;
    QTcpServer m_listener;
};

} // namespace VerderTest
