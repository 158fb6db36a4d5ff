#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace Verder {

/// One running program for each data folder, and so for each user: a second start hands its drafts to the
/// first and ends. A first one that crashed or hangs holds up nobody.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, HandedOver };

    /// \a folder is this user's only (0700), for whoever reaches the socket in it can have drafts opened.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Hands \a paths to the program that is running; First where there is none, which then listens.
    Role begin(const QStringList &paths);

signals:
    /// By a second start; empty: show yourself.
    void asked(const QStringList &paths);

private:
    bool handOver(const QStringList &paths) const;
    void takeConnections();

    QString m_folder;
    QString m_address;
    QLocalServer m_server;
};

} // namespace Verder
