#pragma once

#include "backend/Submitter.h"
#include "backend/TestBackend.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace Verder {

/// A sealed application with two documents, an outbox on a real disk, and a submitter that can be killed and
/// made again from what it left there.
class SendingBench
{
public:
    explicit SendingBench(TestBackend &backend, bool isPaidOnline = false);

    void open(); ///< a new submitter from the outbox's record, as after a start of the program
    void kill(); ///< the submitter is gone, whatever it was doing
    bool runUntil(SubmissionState state);

    Submitter &submitter() { return *m_submitter; }
    const SubmissionRecord &record() const { return m_submitter->record(); }
    SubmissionState state() const { return record().state; }
    Outbox &outbox() { return m_outbox; }
    const QList<SubmissionState> &states() const { return m_states; } ///< each that was ever shown
    bool hasEver(SubmissionState state) const { return m_states.contains(state); }

    Submitter::Context context;
    SealedApplication sealed;
    bool paysAtOnce = true;
    int pagesOpened = 0;
    int receipts = 0;
    int signInsNeeded = 0;
    int withdrawals = 0;
    QStringList refusals;

private:
    TestBackend &m_backend;
    // In memory where that is to be had: what is tested here is the order of things, not the disk.
    QTemporaryDir m_folder{QFileInfo::exists(QStringLiteral("/dev/shm"))
            ? QStringLiteral("/dev/shm/verder-XXXXXX")
            : QDir::temp().filePath(QStringLiteral("verder-XXXXXX"))};
    std::unique_ptr<FileSystem> m_files = systemFiles();
    Outbox m_outbox;
    QNetworkAccessManager m_network;
    QMap<QString, QByteArray> m_documents;
    QList<SubmissionState> m_states;
    std::unique_ptr<Submitter> m_submitter;
};

/// Sealed bytes with an answer that is \a answer.
SealedApplication sealedApplication(const QMap<QString, QByteArray> &documents, const QString &answer);

} // namespace Verder
