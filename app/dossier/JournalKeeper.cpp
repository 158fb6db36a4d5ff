#include "dossier/JournalKeeper.h"

#include "draft/Journal.h"

#include <optional>

namespace Verder {

namespace {

// A pause in typing; and the longest that something typed without a pause waits for the disk: with the time
// that the disk takes, a kill costs less than half a second of typing.
constexpr int pauseMs = 200;
constexpr int longestMs = 250;

} // namespace

struct JournalKeeper::Disk
{
    FileSystem &files;
    QString folder;
    QString restored;
    std::optional<Journal> journal = {};

    Result<void> keep(const Draft &base, const Draft &draft, const QString &path, const QString &baseHash,
        const QDateTime &now)
    {
        if (!journal) {
            Result<Journal> opened = Journal::open(files, folder, base, path, baseHash, now);
            if (!opened)
                return tl::unexpected(opened.error());
            journal.emplace(*std::move(opened));
        }
        Result<void> appended = journal->append(draft, now);
        if (appended)
            forgetRestored();
        return appended;
    }

    void forget()
    {
        if (journal)
            std::ignore = journal->finish();
        journal.reset();
        forgetRestored();
    }

    void forgetRestored()
    {
        if (!restored.isEmpty())
            std::ignore = files.remove(std::exchange(restored, {}));
    }
};

JournalKeeper::JournalKeeper(
    Dossier &dossier, const QString &folder, const QString &restored, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_disk(std::make_shared<Disk>(Disk{dossier.context().files, folder, restored}))
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &JournalKeeper::write);
    connect(&dossier.session(), &Session::changed, this, &JournalKeeper::onChanged);
    connect(&dossier, &Dossier::saved, this, &JournalKeeper::onSaved);
    connect(&dossier, &Dossier::keyChanged, this, &JournalKeeper::write);
    if (dossier.isModified())
        write();
}

JournalKeeper::~JournalKeeper()
{
    const bool isDue = m_pause.isActive() || m_isDue;
    m_worker.waitForDone();
    m_isWriting = false;
    if (isDue)
        write();
    m_worker.waitForDone();
}

void JournalKeeper::onChanged()
{
    if (!m_pause.isActive())
        m_sinceFirst.start();
    const qint64 left = longestMs - m_sinceFirst.elapsed();
    m_pause.start(static_cast<int>(qBound(qint64(0), left, qint64(pauseMs))));
}

void JournalKeeper::writeSoon()
{
    if (m_pause.isActive())
        write();
}

void JournalKeeper::write()
{
    m_pause.stop();
    if (m_isFinished)
        return;
    // A disk that is slower than the typing gets the latest next, and not all that was in between.
    m_isDue = m_isWriting;
    if (m_isDue)
        return;
    if (!m_dossier.isModified()) { // all of it was undone
        m_worker.start([disk = m_disk] { disk->forget(); });
        return;
    }
    const Draft draft = m_dossier.snapshot();
    m_isWriting = true;
    m_worker.start([this, disk = m_disk, base = m_dossier.draft(), draft, path = m_dossier.path(),
                       hash = m_dossier.baseHash(), now = m_dossier.context().now()] {
        const Result<void> kept = disk->keep(base, draft, path, hash, now);
        QMetaObject::invokeMethod(this, [this, kept] {
            if (!kept && !m_hasFailed)
                emit failed(kept.error());
            m_hasFailed = !kept;
            m_isWriting = false;
            if (m_isDue)
                write();
        });
    });
}

/// What is in the file needs no journal; what was typed during the saving gets a new one.
void JournalKeeper::onSaved()
{
    m_worker.start([disk = m_disk] { disk->forget(); });
    if (m_dossier.isModified())
        write();
}

void JournalKeeper::finish()
{
    m_isFinished = true;
    m_pause.stop();
    m_worker.start([disk = m_disk] { disk->forget(); });
}

} // namespace Verder
