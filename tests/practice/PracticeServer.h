#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace Verder {

/// What the server answered.
struct Reply
{
    int status = 0;
    QString mediaType;
    QByteArray body;
    QMap<QString, QByteArray> headers; ///< names in lower case

    QJsonObject json() const;
    QString code() const; ///< of a problem
};

using Headers = QMap<QByteArray, QByteArray>;

/// The real verder-practice on a free port, over a folder of the test, at 2026-02-10 with the test's own
/// forms.
class PracticeServer
{
public:
    explicit PracticeServer(const QString &folder, const QStringList &more = {});
    ~PracticeServer(); ///< asks it to end and waits

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    int exitCode() const { return m_process.exitCode(); }
    const QJsonObject &note() const
    {
        return m_note;
    } ///< the line of its standard output; empty: it did not start
    void kill(); ///< as a power cut
    bool end(); ///< closes its standard input; true when it ends by that

    void signIn(const QString &person, const QJsonObject &more = {});
    void signOut() { m_token.clear(); }
    const QString &token() const { return m_token; }

    Reply send(
        const char *method, const QString &path, const QByteArray &body = {}, const Headers &headers = {});
    Reply get(const QString &path) { return send("GET", path); }
    Reply post(const QString &path, const Headers &headers = {}) { return send("POST", path, {}, headers); }
    Reply postForm(const QString &address, const QByteArray &form); ///< as the browser does

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_note;
    QString m_token;
};

} // namespace Verder
