#pragma once

#include "base/FileSystem.h"
#include "practice/Refusal.h"

namespace Verder {

/// The uploaded documents by SHA-256, as 0600 files in a 0700 folder. What lies on it has passed the document
/// check. May be used from every thread.
class DocumentShelf
{
public:
    /// \a checkProgram: path of verder-document.
    DocumentShelf(FileSystem &files, QString folder, QString checkProgram);

    /// Checks and keeps \a bytes, of which \a sha256 is the hash. NotAPdf, PasswordProtected, TooLarge or
    /// TryLater.
    Outcome<void> add(const QString &sha256, const QByteArray &bytes);

private:
    Result<void> write(const QString &path, const QByteArray &bytes);
    Outcome<void> check(const QString &path);

    FileSystem &m_files;
    QString m_folder;
    QString m_checkProgram;
};

} // namespace Verder
