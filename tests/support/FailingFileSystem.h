#pragma once

#include "base/FileSystem.h"

#include <mutex>

namespace Verder {

/// A file system over another one, in which a chosen call fails: to show that no failure costs a user's work.
/// Syncs are counted and not passed on: no test cuts the power, and thousands of saves are to be quick.
class FailingFileSystem final : public FileSystem
{
public:
    enum class Failure {
        NoSpace, ///< the disk is full; what needs no space goes on
        Quota, ///< this user may not have more of it
        Io, ///< the disk fails
        NoPermission,
        ShortWrite, ///< half is written, then the disk is full
        SilentShortWrite, ///< half is written and nobody says so
        SilentBitFlip, ///< one bit is written wrong and nobody says so
    };

    explicit FailingFileSystem(FileSystem &real);

    /// Lets the \a call-th call from now fail (1 is the next), and with \a persistently all that follow too.
    void failAt(int call, Failure failure, bool persistently);
    int calls() const { return m_calls; } ///< since failAt()
    int failures() const { return m_failures; } ///< that happened since failAt()
    QStringList log() const { return m_log; } ///< the calls since failAt(), as "write name"
    /// The calls since failAt() to which \a failure can happen, counted from 1.
    QList<int> callsThatFail(Failure failure) const;

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
    friend class FailingFile;
    enum class Need { Nothing, Space, Writing };

    /// Counts a call; an error where it is to fail.
    Result<void> enter(const char *call, const QString &path, Need need);
    /// The same for writing, where half may be written: \a bytes become what reaches the disk.
    Result<void> enterWrite(const QString &path, QByteArray &bytes);
    bool isDue();
    static bool canFail(Failure failure, Need need);

    FileSystem &m_real;
    mutable std::mutex m_mutex; ///< a dossier saves in a worker
    int m_calls = 0;
    int m_failures = 0;
    int m_failAt = 0;
    Failure m_failure = Failure::Io;
    bool m_persistently = false;
    QStringList m_log;
    QList<Need> m_needs; ///< of the calls in the log
};

} // namespace Verder
