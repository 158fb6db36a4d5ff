#pragma once

#include "backend/ApiClient.h"
#include "base/FileSystem.h"
#include "form/FormLibrary.h"

#include <QObject>

#include <memory>

namespace Verder {

/// The definitions and tables that the service has in force: fetched where they differ from those at hand,
/// kept as they came, and their signatures verified every time they are used. Those of the program stay for
/// whatever is not given, not genuine or older; those of last time for whatever does not come through. Owned
/// by main().
class DefinitionSource : public QObject
{
    Q_OBJECT
public:
    /// \a network and \a library outlive this object.
    DefinitionSource(
        FileSystem &files, const QString &folder, QNetworkAccessManager &network, FormLibrary &library);
    ~DefinitionSource() override;

    /// Uses what is kept for \a environment; nothing of another one stays in use.
    void use(const Environment &environment);
    /// For each whole answer.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// Asks the service whether it is still right. finished() follows; once where it is being asked already.
    void refresh();

signals:
    /// The library has other definitions now.
    void changed();
    void finished();

private:
    struct Wanted
    {
        QString id;
        QString version; ///< empty: a table
        QString sha256;

        bool isTable() const { return version.isEmpty(); }
        QString fileName() const;
        QString path() const; ///< under /v1
        QString member() const; ///< of its envelope
    };

    void listAnswered(const ApiAnswer &answer);
    void fetchNext();
    void fetched(const Wanted &wanted, const ApiAnswer &answer);
    void keepAsBefore(const Wanted &wanted);
    void finish();
    void load();
    /// Nullopt: not a list by the contract.
    static std::optional<QList<Wanted>> wantedIn(const QJsonObject &list);
    std::optional<QJsonObject> genuine(const Wanted &wanted, const QJsonObject &envelope) const;
    std::optional<QJsonObject> kept(const Wanted &wanted) const;
    bool isAtHand(const Wanted &wanted) const;
    QJsonObject readObject(const QString &name) const;
    QString folder() const;

    FileSystem &m_files;
    QString m_folder;
    QNetworkAccessManager &m_network;
    FormLibrary &m_library;
    /// What the program itself brings, to hold the others against; it reads when first asked.
    mutable FormLibrary m_shipped;
    Environment m_environment;
    std::unique_ptr<ApiClient> m_client;
    std::chrono::milliseconds m_timeout = ApiClient::defaultTimeout;
    QJsonObject m_list;
    QJsonObject m_before; ///< the list that the one that is being worked off replaces
    bool m_isBusy = false;
    QList<Wanted> m_queue;
    QString m_inUse; ///< of what the library has now, to see a change
};

} // namespace Verder
