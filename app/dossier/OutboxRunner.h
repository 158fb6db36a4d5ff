#pragma once

#include "dossier/Sending.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Verder {

/// Goes on with the sealed applications that no window shows, each together with its draft, so that nothing
/// waits in the outbox until somebody happens to open it. Opens no payment page: nobody asked for one now.
class OutboxRunner : public QObject
{
    Q_OBJECT
public:
    /// What it works with; outlives it.
    struct Context
    {
        DossierContext dossiers;
        QNetworkAccessManager &network;
        QString outboxFolder;
        std::function<QDate()> today;
        std::function<bool(const QString &draftPath)> isOpen; ///< a window of this program has that draft
    };

    explicit OutboxRunner(Context context, QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// From now on there is this connection; a renewed one lets what is under way go on. \a language: of the
    /// server's own words.
    void start(const Connection &connection, const QString &language);
    void stop();
    /// Takes up what is under way and not taken up yet; nothing while there is no connection.
    void goOn();
    /// Lets go of a draft that is about to be opened.
    void release(const QString &draftPath);

signals:
    /// An application came to another state.
    void progressed();
    /// The service does not believe the token any more.
    void signInNeeded();

private:
    struct Job;

    void take(const SubmissionRecord &record);
    void follow(Job *job, const SubmissionRecord &record);
    void drop(const QUuid &submissionId);

    Context m_context;
    std::optional<Connection> m_connection;
    QString m_language;
    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace Verder
