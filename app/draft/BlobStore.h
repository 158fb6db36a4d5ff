#pragma once

#include "base/FileSystem.h"
#include "draft/DraftArchive.h"

#include <QSet>

#include <memory>
#include <mutex>

namespace Verder {

/// Documents by SHA-256 in the program's data folder (0700, files 0600): what was added to a draft stays
/// readable until the window closes, whatever happens to the user's own file. Also holds what the outbox has
/// still to send.
class BlobStore
{
public:
    BlobStore(FileSystem &files, QString folder, DraftKeyPtr key = {});
    /// The same store for the documents of an encrypted draft: they stand in it encrypted, and are found by
    /// that key only.
    BlobStore withKey(DraftKeyPtr key) const;

    /// Copies \a path into the store; returns its SHA-256 as lower-case hex. Fails with TooLarge above \a
    /// limit.
    Result<QString> add(const QString &path, qint64 limit);
    Result<QString> addBytes(const QByteArray &bytes);
    bool contains(const QString &hash) const;
    /// The file of that content in the store, as it stands there; only for reading.
    QString pathOf(const QString &hash) const;
    Result<QByteArray> read(const QString &hash, qint64 limit) const;
    Result<void> remove(const QString &hash);
    /// Names of the files that this program put into the store since it started.
    QSet<QString> added() const;

private:
    FileSystem &m_files;
    QString m_folder;
    struct Added
    {
        std::mutex mutex; ///< savings in a worker add too
        QSet<QString> names;
    };

    PartCoding m_coding;
    std::shared_ptr<Added> m_added; ///< one for all keys
};

} // namespace Verder
