#pragma once

#include "draft/BlobStore.h"
#include "draft/DraftFile.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace Verder {

/// One saving at a time in a worker, with progress where it is a package, and a way to cancel it. Owned by
/// whoever wants to save; ends the saving by waiting for it.
class SaveTask : public QObject
{
    Q_OBJECT
public:
    /// What outlives the task.
    struct Store
    {
        FileSystem &files;
        BlobStore &blobs;
    };

    explicit SaveTask(Store store, QObject *parent = nullptr);
    ~SaveTask() override;

    /// Needs that no saving is under way.
    void start(const QString &path, const Draft &draft, SaveOptions options, const QDateTime &now);
    bool isRunning() const { return m_isRunning; }
    /// The target stays as it is, unless it is written already.
    void cancel();
    /// Its outcome, once; waits for it, and then finished() does not follow.
    Result<SavedDraft> takeResult();

signals:
    /// In bytes, a few times a second.
    void progress(qint64 done, qint64 total);
    void finished(); ///< its outcome is to be taken

private:
    SaveProgress reporter();

    Store m_store;
    QFutureWatcher<Result<SavedDraft>> m_worker;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
};

} // namespace Verder
