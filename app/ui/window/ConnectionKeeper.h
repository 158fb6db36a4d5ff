#pragma once

#include "backend/PracticeProcess.h"
#include "dossier/Sending.h"

#include <QObject>

#include <optional>

namespace Verder {

/// Keeps the connection to the environment in use: the practice backend, started when first asked for, never
/// before the first window is painted. Owned by main().
class ConnectionKeeper : public QObject
{
    Q_OBJECT
public:
    ConnectionKeeper(FileSystem &files, QNetworkAccessManager &network,
        const PracticeProcess::Options &options, QObject *parent = nullptr);

    /// connected() or failed() follows; at once where there is a connection already.
    void connectNow();
    /// The session has ended: forget the token and sign in again.
    void signInAgain();
    void signOut();
    const std::optional<Connection> &connection() const { return m_connection; }
    /// Of the environment in use, known without a connection too.
    QString environmentName() const { return QStringLiteral("practice"); }

signals:
    void connected(const Verder::Connection &connection);
    void signedOut();
    void failed(const Verder::Error &error);

private:
    PracticeProcess m_practice;
    std::optional<Connection> m_connection;
    bool m_isStarting = false;
};

} // namespace Verder
