#include "ui/window/SingleInstance.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace Verder {

namespace {

constexpr int turnMs = 14'000; ///< longer than one start waits for an answer
constexpr int connectMs = 1000;
constexpr int answerMs = 12'000; ///< the first may still be starting, or reading a large draft
constexpr qint64 requestLimit = qint64(256) * 1024;
constexpr qsizetype addressLimit = 90; ///< of the 108 bytes that a socket's name may have
const QByteArray answer = QByteArrayLiteral("opened\n");

/// In the folder itself, unless its name is too long for a socket.
QString addressFor(const QString &folder)
{
    QString address = folder + QStringLiteral("/running");
    if (address.toLocal8Bit().size() <= addressLimit)
        return address;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + QStringLiteral("/verder-") + QString::fromLatin1(hash.left(16)));
}

QStringList pathsIn(const QByteArray &line)
{
    QStringList paths;
    const QJsonArray array = QJsonDocument::fromJson(line).array();
    for (const QJsonValue &path : array)
        paths.append(path.toString());
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_address(addressFor(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
}

SingleInstance::Role SingleInstance::begin(const QStringList &paths)
{
    // Of two that start at once, one is the first.
    QLockFile turn(m_folder + QStringLiteral("/starting.lock"));
    turn.setStaleLockTime(turnMs);
    std::ignore = turn.tryLock(turnMs);
    if (handOver(paths))
        return Role::HandedOver;
    // What a crash left of the socket answers nobody.
    QLocalServer::removeServer(m_address);
    // Where no socket can be made a second program runs beside this one: the locks of the drafts hold.
    std::ignore = m_server.listen(m_address);
    return Role::First;
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(connectMs))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerMs))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > requestLimit)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const QStringList paths = pathsIn(socket->readLine(requestLimit));
            // First the answer: opening may ask the user something, and nobody waits for that.
            socket->write(answer);
            socket->flush();
            emit asked(paths);
        };
        connect(socket, &QLocalSocket::readyRead, this, read, Qt::QueuedConnection);
        if (socket->canReadLine())
            read();
    }
}

} // namespace Verder
