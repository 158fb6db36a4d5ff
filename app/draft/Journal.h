#pragma once

#include "base/FileSystem.h"
#include "draft/Draft.h"
#include "draft/DraftKey.h"
#include "draft/ProcessOwner.h"

#include <QSet>

#include <optional>

namespace Verder {

/// Work on a draft that was never saved, as a journal without a living owner holds it.
struct UnsavedWork
{
    QString journal; ///< the file, to be removed once restored or given up
    QString path; ///< of the draft; empty: it was never saved
    QString baseHash; ///< of the manifest that the work builds on; empty: as path
    Draft base; ///< what it builds on
    Draft draft; ///< with the unsaved answers
    QDateTime changed; ///< UTC, when last
    int changedAnswers = 0;
    /// crypto.json of an encrypted draft: base, draft and the number of answers are not known until unlock().
    QByteArray crypto;
};

/// Work that its user threw away.
struct DiscardedWork
{
    UnsavedWork work; ///< its journal lies in the bin
    QDateTime discarded; ///< UTC
};

/// What was done on an open draft since its last save, on the disk within moments: records that are only ever
/// appended, each with length, number and checksum, in a file of its own (0600) in the program's data folder.
/// Owned by whoever has the draft open. A kill leaves it there, to be offered at the next start.
class Journal
{
public:
    /// Starts a journal of \a draft, which is at \a path with that manifest (\a baseHash).
    static Result<Journal> open(FileSystem &files, const QString &folder, const Draft &draft,
        const QString &path, const QString &baseHash, const QDateTime &now);

    /// Records what differs from the last record; on the disk when it returns. Nothing where nothing differs.
    Result<void> append(const Draft &draft, const QDateTime &now);
    /// After a save: begins anew with \a draft as it was saved, and forgets what was before.
    Result<void> restart(
        const Draft &draft, const QString &path, const QString &baseHash, const QDateTime &now);
    /// The draft is closed, and nothing of it is to be offered again.
    Result<void> finish();

    /// The work that is left in \a folder by owners that are dead, newest first; what was torn is left out,
    /// and journals in which nothing was changed are removed.
    static QList<UnsavedWork> orphans(FileSystem &files, const QString &folder);

    /// All of the work on an encrypted draft.
    static Result<UnsavedWork> unlock(FileSystem &files, const UnsavedWork &work, const DraftKeyPtr &key);

    /// The user does not want the work of \a journal back: it goes to the bin, and from there after 14 days.
    static Result<void> discard(FileSystem &files, const QString &journal, const QDateTime &now);
    static QString binIn(const QString &folder);
    static constexpr int binDays = 14;
    /// What is in the bin of \a folder, the latest first.
    static QList<DiscardedWork> discarded(FileSystem &files, const QString &folder);
    /// SHA-256 of the documents that the journals in that very folder name, whoever owns them; nullopt where
    /// one of them is encrypted.
    static std::optional<QSet<QString>> documentsIn(FileSystem &files, const QString &folder);
    /// Removes what is in the bin of \a folder for more than 14 days, and journals in which nothing can be
    /// read.
    static void emptyBin(FileSystem &files, const QString &folder, const QDateTime &now);

private:
    Journal(FileSystem &files, QString folder);
    Result<void> begin(
        const Draft &draft, const QString &path, const QString &baseHash, const QDateTime &now);
    Result<void> beginAgain(const QDateTime &now);
    Result<void> write(const QJsonObject &record);

    FileSystem *m_files;
    QString m_folder;
    QString m_file;
    std::unique_ptr<File> m_open;
    quint32 m_sequence = 0;
    qint64 m_size = 0;
    bool m_isTorn = false; ///< a write failed halfway: what follows it would not be read
    QString m_path;
    QString m_baseHash;
    Draft m_base; ///< as in the first record
    Draft m_last; ///< as after the last
};

} // namespace Verder
