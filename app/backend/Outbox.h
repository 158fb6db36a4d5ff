#pragma once

#include "backend/Submission.h"
#include "base/FileSystem.h"

#include <functional>
#include <optional>

namespace Verder {

/// A file of the outbox that cannot be read. It is reported and kept, never deleted.
struct DamagedRecord
{
    QString path;
    Error error;
};

/// How the record of an encrypted draft is kept unreadable: by whoever has the draft's key.
struct RecordSeal
{
    std::function<QByteArray(const QByteArray &bytes)> seal;
    std::function<Result<QByteArray>(const QByteArray &sealed)> open;
};

/// What the record of an encrypted draft says to anyone, so that its draft is found and what is over can go.
struct SealedRecord
{
    QString draftPath;
    bool isFinished = false;
};

/// Nullopt where \a bytes are no such record.
std::optional<SealedRecord> sealedRecord(const QByteArray &bytes);

/// The outbox records of one environment, one 0600 file each in the program's data folder. The truth about a
/// submission until it is final.
class Outbox
{
public:
    /// \a seal: of an encrypted draft, whose record alone is then saved; without it such records are in
    /// sealed() only.
    Outbox(FileSystem &files, QString folder, QString environment, RecordSeal seal = {});

    /// The record is on the disk when this returns without an error.
    Result<void> save(const SubmissionRecord &record);
    /// NotFound when there is none, Damaged when it is not as it was written.
    Result<SubmissionRecord> load(const QUuid &submissionId) const;
    Result<void> remove(const QUuid &submissionId);
    /// The records that can be read; the others are in damaged().
    QList<SubmissionRecord> all() const;
    QList<DamagedRecord> damaged() const;
    /// Those of encrypted drafts that this one has no key of.
    QList<SealedRecord> sealed() const;

private:
    struct Entry
    {
        QString path;
        Result<SubmissionRecord> record;
        std::optional<SealedRecord> sealed = {};
    };

    QString environmentFolder() const;
    QString pathOf(const QUuid &submissionId) const;
    Entry read(const QString &path) const;
    Result<SubmissionRecord> placed(Result<SubmissionRecord> record, const QString &path) const;
    QList<Entry> entries() const;

    FileSystem &m_files;
    QString m_folder;
    QString m_environment;
    RecordSeal m_seal;
};

} // namespace Verder
