#include "support/FailingFileSystem.h"

#include "base/FileError.h"

#include <QFileInfo>

#include <cerrno>

namespace Verder {

class FailingFile final : public File
{
public:
    FailingFile(FailingFileSystem &files, std::unique_ptr<File> real, QString path)
        : m_files(files)
        , m_real(std::move(real))
        , m_path(std::move(path))
    {
    }

    Result<void> write(const QByteArray &bytes) override
    {
        QByteArray reaching = bytes;
        const auto entered = m_files.enterWrite(m_path, reaching);
        const auto done = m_real->write(reaching);
        return entered ? done : entered;
    }
    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        return enter("read").and_then([&] { return m_real->read(offset, length); });
    }
    Result<qint64> size() override
    {
        return enter("size").and_then([&] { return m_real->size(); });
    }
    Result<void> sync() override { return m_files.enter("sync", m_path, FailingFileSystem::Need::Space); }
    Result<void> close() override
    {
        return enter("close").and_then([&] { return m_real->close(); });
    }

private:
    Result<void> enter(const char *call)
    {
        return m_files.enter(call, m_path, FailingFileSystem::Need::Nothing);
    }

    FailingFileSystem &m_files;
    std::unique_ptr<File> m_real;
    QString m_path;
};

namespace {

int errorNumber(FailingFileSystem::Failure failure)
{
    switch (failure) {
    case FailingFileSystem::Failure::NoSpace:
    case FailingFileSystem::Failure::ShortWrite:
        return ENOSPC;
    case FailingFileSystem::Failure::Quota:
        return EDQUOT;
    case FailingFileSystem::Failure::NoPermission:
        return EACCES;
    default:
        return EIO;
    }
}

bool isSilent(FailingFileSystem::Failure failure)
{
    return failure == FailingFileSystem::Failure::SilentShortWrite
        || failure == FailingFileSystem::Failure::SilentBitFlip;
}

} // namespace

FailingFileSystem::FailingFileSystem(FileSystem &real)
    : m_real(real)
{
}

void FailingFileSystem::failAt(int call, Failure failure, bool persistently)
{
    const std::scoped_lock lock(m_mutex);
    m_calls = 0;
    m_failures = 0;
    m_log.clear();
    m_needs.clear();
    m_failAt = call;
    m_failure = failure;
    m_persistently = persistently;
}

bool FailingFileSystem::isDue()
{
    ++m_calls;
    return m_failAt > 0 && (m_persistently ? m_calls >= m_failAt : m_calls == m_failAt);
}

bool FailingFileSystem::canFail(Failure failure, Need need)
{
    const bool isFull
        = failure == Failure::NoSpace || failure == Failure::Quota || failure == Failure::ShortWrite;
    if (isSilent(failure))
        return need == Need::Writing;
    return !isFull || need != Need::Nothing;
}

QList<int> FailingFileSystem::callsThatFail(Failure failure) const
{
    const std::scoped_lock lock(m_mutex);
    QList<int> calls;
    for (int i = 0; i < static_cast<int>(m_needs.size()); ++i) {
        if (canFail(failure, m_needs.at(i)))
            calls.append(i + 1);
    }
    return calls;
}

Result<void> FailingFileSystem::enter(const char *call, const QString &path, Need need)
{
    const std::scoped_lock lock(m_mutex);
    const QString name = QLatin1String(call) + QLatin1Char(' ') + QFileInfo(path).fileName();
    m_log.append(name);
    m_needs.append(need);
    if (!isDue() || !canFail(m_failure, need) || isSilent(m_failure))
        return {};
    ++m_failures;
    return tl::unexpected<Error>(fileError(errorNumber(m_failure), name, path, 0));
}

Result<void> FailingFileSystem::enterWrite(const QString &path, QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_log.append(QString(QStringLiteral("write ") + QFileInfo(path).fileName()));
    m_needs.append(Need::Writing);
    if (!isDue())
        return {};
    ++m_failures;
    if (m_failure == Failure::SilentBitFlip) {
        const qsizetype middle = bytes.size() / 2;
        if (!bytes.isEmpty())
            bytes[middle] = static_cast<char>(bytes.at(middle) ^ 1);
        return {};
    }
    bytes.truncate(m_failure == Failure::ShortWrite || isSilent(m_failure) ? bytes.size() / 2 : 0);
    if (isSilent(m_failure))
        return {};
    return tl::unexpected<Error>(fileError(errorNumber(m_failure), QStringLiteral("write"), path, 0));
}

Result<std::unique_ptr<File>> FailingFileSystem::create(const QString &path)
{
    const auto entered = enter("create", path, Need::Space);
    if (!entered)
        return tl::unexpected(entered.error());
    auto real = m_real.create(path);
    if (!real)
        return real;
    return std::make_unique<FailingFile>(*this, *std::move(real), path);
}

Result<std::unique_ptr<File>> FailingFileSystem::openForReading(const QString &path)
{
    const auto entered = enter("open", path, Need::Nothing);
    if (!entered)
        return tl::unexpected(entered.error());
    auto real = m_real.openForReading(path);
    if (!real)
        return real;
    return std::make_unique<FailingFile>(*this, *std::move(real), path);
}

Result<FileStamp> FailingFileSystem::stamp(const QString &path)
{
    return enter("stamp", path, Need::Nothing).and_then([&] { return m_real.stamp(path); });
}

Result<void> FailingFileSystem::rename(const QString &from, const QString &to)
{
    return enter("rename", to, Need::Space).and_then([&] { return m_real.rename(from, to); });
}

Result<void> FailingFileSystem::remove(const QString &path)
{
    return enter("remove", path, Need::Nothing).and_then([&] { return m_real.remove(path); });
}

Result<void> FailingFileSystem::makeFolder(const QString &path)
{
    return enter("makeFolder", path, Need::Space).and_then([&] { return m_real.makeFolder(path); });
}

Result<void> FailingFileSystem::removeFolder(const QString &path)
{
    return enter("removeFolder", path, Need::Nothing).and_then([&] { return m_real.removeFolder(path); });
}

Result<QStringList> FailingFileSystem::list(const QString &folder)
{
    return enter("list", folder, Need::Nothing).and_then([&] { return m_real.list(folder); });
}

Result<void> FailingFileSystem::syncFolder(const QString &folder)
{
    return enter("syncFolder", folder, Need::Space);
}

qint64 FailingFileSystem::freeBytes(const QString &path)
{
    return m_real.freeBytes(path);
}

} // namespace Verder
