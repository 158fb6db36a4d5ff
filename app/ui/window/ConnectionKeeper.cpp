#include "ui/window/ConnectionKeeper.h"

namespace Verder {

ConnectionKeeper::ConnectionKeeper(FileSystem &files, QNetworkAccessManager &network,
    const PracticeProcess::Options &options, QObject *parent)
    : QObject(parent)
    , m_practice(files, network, options)
{
    connect(&m_practice, &PracticeProcess::ready, this,
        [this](const Environment &environment, const QString &token, const UserAccount &account) {
            m_isStarting = false;
            m_connection = Connection{environment, token, account};
            emit connected(*m_connection);
        });
    connect(&m_practice, &PracticeProcess::failed, this, [this](const Error &error) {
        m_isStarting = false;
        emit failed(error);
    });
}

void ConnectionKeeper::connectNow()
{
    if (m_connection) {
        emit connected(*m_connection);
        return;
    }
    if (m_isStarting)
        return;
    m_isStarting = true;
    m_practice.start();
}

void ConnectionKeeper::signInAgain()
{
    m_connection.reset();
    connectNow();
}

void ConnectionKeeper::signOut()
{
    m_connection.reset();
    emit signedOut();
}

} // namespace Verder
