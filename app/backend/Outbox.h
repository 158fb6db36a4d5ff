#pragma once

#include "backend/Submission.h"
#include "base/FileSystem.h"

namespace Verder {

/// The outbox records of one environment, one 0600 file each in the program's data folder. The truth about a
/// submission until it is final.
class Outbox
{
public:
    Outbox(FileSystem &files, QString folder, QString environment);

    Result<void> save(const SubmissionRecord &record);
    /// NotFound when there is none.
    Result<SubmissionRecord> load(const QUuid &submissionId) const;
    Result<void> remove(const QUuid &submissionId);
    QList<SubmissionRecord> all() const;

private:
    QString pathOf(const QUuid &submissionId) const;

    FileSystem &m_files;
    QString m_folder;
    QString m_environment;
};

} // namespace Verder
