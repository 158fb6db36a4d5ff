#pragma once

#include "dossier/Dossier.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Verder {

/// Keeps what is done on an open dossier on the disk within half a second of each change, without anybody
/// waiting for that disk: a kill costs no more. Made and owned by whoever shows the dossier, which must
/// outlive it.
class JournalKeeper : public QObject
{
    Q_OBJECT
public:
    /// \a folder is the journals' own. \a restored: the journal that the dossier was restored from; it goes
    /// when a new one holds its work.
    JournalKeeper(
        Dossier &dossier, const QString &folder, const QString &restored = {}, QObject *parent = nullptr);
    /// Waits until what was asked for is on the disk. The journal stays, to be offered again, unless finish()
    /// was called.
    ~JournalKeeper() override;

    /// Does not wait for a pause in typing; for when the user goes to another page.
    void writeSoon();
    /// The dossier is closed, and its work saved or given up: nothing of it is to be offered again.
    void finish();

signals:
    /// The work is not being kept: the disk is full, for example. Once, until it succeeds again.
    void failed(const Verder::Error &error);

private:
    struct Disk;

    void onChanged();
    void onSaved();
    void write();

    Dossier &m_dossier;
    std::shared_ptr<Disk> m_disk; ///< used in the worker only
    QThreadPool m_worker; ///< one thread, so that records keep their order
    QTimer m_pause;
    QElapsedTimer m_sinceFirst; ///< change that is not on the disk yet
    bool m_isWriting = false;
    bool m_isDue = false; ///< something changed while the disk was at work
    bool m_isFinished = false;
    bool m_hasFailed = false;
};

} // namespace Verder
