#pragma once

#include "base/FileSystem.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <mutex>

namespace Verder {

/// What a disk holds. Names point to files by number, so that a name can be lost and its content kept.
struct DiskState
{
    struct Content
    {
        QByteArray bytes;
        qint64 modifiedNs = 0;
    };
    QMap<QString, int> names;
    QSet<QString> folders;
    QHash<int, Content> contents;

    /// Equal for equal names and content; times do not count.
    QByteArray fingerprint() const;
};

/// One thing that was done to a disk.
struct DiskEvent
{
    enum class Kind { Write, Create, Rename, Remove, MakeFolder, RemoveFolder, Sync, SyncFolder };

    Kind kind = Kind::Write;
    int file = 0;
    QString path; ///< or the folder
    QString to; ///< of a rename
    qint64 offset = 0;
    QByteArray bytes;

    bool isSync() const { return kind == Kind::Sync || kind == Kind::SyncFolder; }
    /// The folder whose entries it changes; empty for a write.
    QString folder() const;
    void applyTo(DiskState &state) const;
};

/// A disk in memory: as quick as thousands of saves need, with a clock of its own, and with a record of all
/// that was done to it, so that a test can cut the power at any moment of it.
class MemoryFileSystem final : public FileSystem
{
public:
    explicit MemoryFileSystem(DiskState state = {});

    DiskState state() const;
    QList<DiskEvent> events() const; ///< since it was made
    /// Of a file; nullopt where there is none.
    std::optional<QByteArray> bytes(const QString &path) const;

    Result<std::unique_ptr<File>> create(const QString &path) override;
    Result<std::unique_ptr<File>> openForReading(const QString &path) override;
    Result<FileStamp> stamp(const QString &path) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<void> removeFolder(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    Result<void> syncFolder(const QString &folder) override;
    qint64 freeBytes(const QString &path) override;

private:
    friend class MemoryFile;
    bool isThere(const QString &path) const;
    bool isEmpty(const QString &folder) const;
    void happen(const DiskEvent &event);

    mutable std::mutex m_mutex; ///< a dossier saves in a worker
    DiskState m_state;
    QList<DiskEvent> m_events;
    qint64 m_nowNs;
    int m_nextFile = 1;
};

} // namespace Verder
