#include "dossier/SaveTask.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace Verder {

namespace {

constexpr qint64 betweenReportsMs = 50;

} // namespace

SaveTask::SaveTask(Store store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        if (m_isRunning) // else somebody waited for it, and it is done
            emit finished();
    });
}

SaveTask::~SaveTask()
{
    m_worker.waitForFinished(); // it uses what lives no longer than we do
}

void SaveTask::start(const QString &path, const Draft &draft, SaveOptions options, const QDateTime &now)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    options.progress = reporter();
    FileSystem *files = &m_store.files;
    BlobStore *blobs = &m_store.blobs;
    m_worker.setFuture(
        QtConcurrent::run([=] { return saveDraft(*files, path, draft, *blobs, options, now); }));
}

SaveProgress SaveTask::reporter()
{
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    return [this, clock, isCancelled = m_isCancelled](qint64 done, qint64 total) {
        if (clock->elapsed() >= betweenReportsMs) {
            clock->restart();
            emit progress(done, total); // from the worker, so it arrives queued
        }
        return !isCancelled->load();
    };
}

void SaveTask::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

Result<SavedDraft> SaveTask::takeResult()
{
    m_worker.waitForFinished();
    m_isRunning = false;
    return m_worker.result();
}

} // namespace Verder
