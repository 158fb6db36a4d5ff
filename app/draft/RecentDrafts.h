#pragma once

#include "base/FileSystem.h"

#include <QUuid>

namespace Verder {

/// A draft that was opened or saved here. No personal data: the name of the person is read from the draft
/// itself.
struct RecentDraft
{
    QString path;
    QString formId;
    QUuid draftId;
};

/// The list of drafts known on this machine, newest first, at most 50; kept in one 0600 file.
class RecentDrafts
{
public:
    RecentDrafts(FileSystem &files, QString path);

    QList<RecentDraft> all() const;
    Result<void> add(const RecentDraft &draft);
    Result<void> remove(const QString &path);

private:
    FileSystem &m_files;
    QString m_path;
};

} // namespace Verder
