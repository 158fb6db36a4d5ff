#include "support/MemoryFileSystem.h"

#include "base/FileError.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>

namespace Verder {

namespace {

constexpr qint64 tickNs = 1'000'000;

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

tl::unexpected<Error> refused(int error, const char *call, const QString &path)
{
    return tl::unexpected<Error>(fileError(error, QLatin1String(call), path, 0));
}

} // namespace

QByteArray DiskState::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QStringList all(folders.cbegin(), folders.cend());
    all.sort();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        all.append(it.key());
    hash.addData(all.join(QLatin1Char('\n')).toUtf8());
    for (const int file : names) {
        const QByteArray &bytes = contents.value(file).bytes;
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(bytes);
    }
    return hash.result();
}

QString DiskEvent::folder() const
{
    return kind == Kind::Write || isSync() ? QString() : folderOf(path);
}

void DiskEvent::applyTo(DiskState &state) const
{
    switch (kind) {
    case Kind::Write: {
        QByteArray &content = state.contents[file].bytes;
        if (content.size() < offset + bytes.size())
            content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
        content.replace(offset, bytes.size(), bytes);
        break;
    }
    case Kind::Create:
        state.names.insert(path, file);
        break;
    case Kind::Rename:
        if (state.names.value(path) == file)
            state.names.remove(path);
        state.names.insert(to, file);
        break;
    case Kind::Remove:
        state.names.remove(path);
        break;
    case Kind::MakeFolder:
        state.folders.insert(path);
        break;
    case Kind::RemoveFolder:
        state.folders.remove(path);
        break;
    case Kind::Sync:
    case Kind::SyncFolder:
        break;
    }
}

/// An open file keeps its content, whatever becomes of its name.
class MemoryFile final : public File
{
public:
    MemoryFile(MemoryFileSystem &files, int file, QString path)
        : m_files(files)
        , m_file(file)
        , m_path(std::move(path))
    {
    }

    Result<void> write(const QByteArray &bytes) override
    {
        const std::scoped_lock lock(m_files.m_mutex);
        m_files.happen({DiskEvent::Kind::Write, m_file, m_path, {}, m_offset, bytes});
        m_files.m_state.contents[m_file].modifiedNs = m_files.m_nowNs;
        m_offset += bytes.size();
        return {};
    }
    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        const std::scoped_lock lock(m_files.m_mutex);
        return m_files.m_state.contents.value(m_file).bytes.mid(offset, length);
    }
    Result<qint64> size() override
    {
        const std::scoped_lock lock(m_files.m_mutex);
        return m_files.m_state.contents.value(m_file).bytes.size();
    }
    Result<void> sync() override
    {
        const std::scoped_lock lock(m_files.m_mutex);
        m_files.happen({DiskEvent::Kind::Sync, m_file, m_path, {}, 0, {}});
        return {};
    }
    Result<void> close() override { return {}; }

private:
    MemoryFileSystem &m_files;
    int m_file;
    QString m_path;
    qint64 m_offset = 0;
};

MemoryFileSystem::MemoryFileSystem(DiskState state)
    : m_state(std::move(state))
    , m_nowNs(QDateTime(QDate(2026, 2, 1), QTime(14, 0), QTimeZone::utc()).toMSecsSinceEpoch() * 1'000'000)
{
    for (auto it = m_state.contents.cbegin(); it != m_state.contents.cend(); ++it) {
        m_nextFile = qMax(m_nextFile, it.key() + 1);
        m_nowNs = qMax(m_nowNs, it->modifiedNs);
    }
}

DiskState MemoryFileSystem::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

QList<DiskEvent> MemoryFileSystem::events() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events;
}

std::optional<QByteArray> MemoryFileSystem::bytes(const QString &path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto name = m_state.names.constFind(path);
    if (name == m_state.names.constEnd())
        return std::nullopt;
    return m_state.contents.value(*name).bytes;
}

void MemoryFileSystem::happen(const DiskEvent &event)
{
    m_nowNs += tickNs;
    event.applyTo(m_state);
    m_events.append(event);
}

bool MemoryFileSystem::isThere(const QString &path) const
{
    return m_state.names.contains(path) || m_state.folders.contains(path);
}

bool MemoryFileSystem::isEmpty(const QString &folder) const
{
    const auto isInside = [&](const QString &path) {
        return folderOf(path) == folder;
    };
    const QStringList names = m_state.names.keys();
    return std::none_of(names.begin(), names.end(), isInside)
        && std::none_of(m_state.folders.begin(), m_state.folders.end(), isInside);
}

Result<std::unique_ptr<File>> MemoryFileSystem::create(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (isThere(path))
        return refused(EEXIST, "create", path);
    if (!m_state.folders.contains(folderOf(path)))
        return refused(ENOENT, "create", path);
    const int file = m_nextFile++;
    happen({DiskEvent::Kind::Create, file, path, {}, 0, {}});
    m_state.contents.insert(file, {{}, m_nowNs});
    return std::make_unique<MemoryFile>(*this, file, path);
}

Result<std::unique_ptr<File>> MemoryFileSystem::openForReading(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    const auto name = m_state.names.constFind(path);
    if (name == m_state.names.constEnd())
        return refused(m_state.folders.contains(path) ? EISDIR : ENOENT, "open", path);
    return std::make_unique<MemoryFile>(*this, *name, path);
}

Result<FileStamp> MemoryFileSystem::stamp(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    const auto name = m_state.names.constFind(path);
    if (name != m_state.names.constEnd()) {
        const DiskState::Content &content = m_state.contents[*name];
        return FileStamp{content.bytes.size(), content.modifiedNs};
    }
    if (m_state.folders.contains(path))
        return FileStamp{0, 0};
    return refused(ENOENT, "stat", path);
}

Result<void> MemoryFileSystem::rename(const QString &from, const QString &to)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_state.names.contains(from) || !m_state.folders.contains(folderOf(to)))
        return refused(ENOENT, "rename", to);
    if (m_state.folders.contains(to))
        return refused(EISDIR, "rename", to);
    happen({DiskEvent::Kind::Rename, m_state.names.value(from), from, to, 0, {}});
    return {};
}

Result<void> MemoryFileSystem::remove(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_state.names.contains(path))
        return refused(ENOENT, "unlink", path);
    happen({DiskEvent::Kind::Remove, m_state.names.value(path), path, {}, 0, {}});
    return {};
}

Result<void> MemoryFileSystem::makeFolder(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state.names.contains(path))
        return refused(EEXIST, "mkdir", path);
    for (const QString &folder : {folderOf(path), path}) {
        if (!m_state.folders.contains(folder))
            happen({DiskEvent::Kind::MakeFolder, 0, folder, {}, 0, {}});
    }
    return {};
}

Result<void> MemoryFileSystem::removeFolder(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_state.folders.contains(path))
        return refused(ENOENT, "rmdir", path);
    if (!isEmpty(path))
        return refused(ENOTEMPTY, "rmdir", path);
    happen({DiskEvent::Kind::RemoveFolder, 0, path, {}, 0, {}});
    return {};
}

Result<QStringList> MemoryFileSystem::list(const QString &folder)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_state.folders.contains(folder))
        return refused(ENOENT, "opendir", folder);
    QStringList names;
    for (auto it = m_state.names.cbegin(); it != m_state.names.cend(); ++it) {
        if (folderOf(it.key()) == folder)
            names.append(QFileInfo(it.key()).fileName());
    }
    for (const QString &other : std::as_const(m_state.folders)) {
        if (folderOf(other) == folder && other != folder)
            names.append(QFileInfo(other).fileName());
    }
    names.sort();
    return names;
}

Result<void> MemoryFileSystem::syncFolder(const QString &folder)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_state.folders.contains(folder))
        return refused(ENOENT, "open", folder);
    happen({DiskEvent::Kind::SyncFolder, 0, folder, {}, 0, {}});
    return {};
}

qint64 MemoryFileSystem::freeBytes(const QString &path)
{
    Q_UNUSED(path)
    return 1'000'000;
}

} // namespace Verder
