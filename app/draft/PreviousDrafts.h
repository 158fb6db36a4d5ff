#pragma once

#include "base/FileSystem.h"
#include "draft/Draft.h"

namespace Verder {

/// What a draft held before its last save, without its documents: one file for each draft in the program's
/// data folder, for 14 days. For the day that the draft itself cannot be read.
class PreviousDrafts
{
public:
    struct Kept
    {
        QString path; ///< a draft like any other
        QDateTime since; ///< when the save came that took its place; UTC
    };

    /// An empty \a folder keeps nothing.
    PreviousDrafts(FileSystem &files, QString folder);

    /// Not synced: it is a second chance, and nobody waits for it.
    Result<void> keep(const QString &draftPath, const Draft &draft);
    /// Of the draft that is, or was, at \a draftPath; else of that draft wherever it was.
    std::optional<Kept> find(const QString &draftPath, const QUuid &draftId = {}) const;
    /// Removes what is older than 14 days.
    void empty(const QDateTime &now);

private:
    QString pathOf(const QString &name) const;

    FileSystem &m_files;
    QString m_folder;
};

} // namespace Verder
