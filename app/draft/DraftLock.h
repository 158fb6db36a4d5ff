#pragma once

#include "base/FileSystem.h"
#include "draft/ProcessOwner.h"

#include <optional>

namespace Verder {

/// The courtesy of saying that a draft is open: ".NAME.tfa.lock" beside it, for as long as this object lives.
/// What protects the data is the comparison on saving, not this.
class DraftLock
{
public:
    enum class Ask { First, Anyway };

    /// Fails with Conflict, naming who has the draft and since when, unless asked Anyway; a dead owner on
    /// this host is taken over silently. Where no lock can be written it fails with another kind: the draft
    /// can be opened.
    static Result<DraftLock> take(
        FileSystem &files, const QString &draftPath, const QDateTime &now, Ask ask = Ask::First);
    /// Who has it, whether alive or not; nullopt when there is no lock or none that can be read.
    static std::optional<ProcessOwner> owner(FileSystem &files, const QString &draftPath);

    DraftLock(DraftLock &&other) noexcept;
    DraftLock &operator=(DraftLock &&other) noexcept;
    bool isOf(const QString &draftPath) const;
    ~DraftLock(); ///< removes the lock where it is still this one

private:
    DraftLock(FileSystem &files, QString path, QByteArray content);
    void release();

    FileSystem *m_files;
    QString m_path;
    QByteArray m_content; ///< empty: nothing to release
};

/// ".NAME.tfa.lock" beside "NAME.tfa".
QString lockPath(const QString &draftPath);

} // namespace Verder
