#include "draft/DraftLock.h"

#include "base/Json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftLock)
};

constexpr qint64 sizeLimit = qint64(16) * 1024;

/// The owner and a mark of its own, so that a lock that somebody else put there since is told from ours.
QByteArray lockContent(const QDateTime &now)
{
    QJsonObject json = ProcessOwner::here(now).toJson();
    json.insert(QStringLiteral("mark"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    return canonicalJson(json);
}

Result<void> writeNew(FileSystem &files, const QString &path, const QByteArray &content)
{
    const auto file = files.create(path);
    if (!file)
        return tl::unexpected(file.error());
    auto done = (*file)->write(content).and_then([&] { return (*file)->close(); });
    if (!done)
        std::ignore = files.remove(path);
    return done;
}

Error inUse(const QString &draftPath, const ProcessOwner &owner)
{
    const QString since = QLocale().toString(owner.since.toLocalTime(), QLocale::ShortFormat);
    return Error{ErrorKind::Conflict,
        Texts::tr("“%1” is in use by %2 on %3 since %4. Open it read-only, open a copy, or edit it anyway.")
            .arg(QFileInfo(draftPath).fileName(), owner.user, owner.host, since),
        lockPath(draftPath)};
}

} // namespace

QString lockPath(const QString &draftPath)
{
    const QFileInfo draft(draftPath);
    return QString(draft.path() + QStringLiteral("/.") + draft.fileName() + QStringLiteral(".lock"));
}

DraftLock::DraftLock(FileSystem &files, QString path, QByteArray content)
    : m_files(&files)
    , m_path(std::move(path))
    , m_content(std::move(content))
{
}

DraftLock::DraftLock(DraftLock &&other) noexcept
    : m_files(other.m_files)
    , m_path(std::move(other.m_path))
    , m_content(std::exchange(other.m_content, {}))
{
}

DraftLock &DraftLock::operator=(DraftLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_files = other.m_files;
        m_path = std::move(other.m_path);
        m_content = std::exchange(other.m_content, {});
    }
    return *this;
}

bool DraftLock::isOf(const QString &draftPath) const
{
    return m_path == lockPath(draftPath);
}

DraftLock::~DraftLock()
{
    release();
}

void DraftLock::release()
{
    if (m_content.isEmpty())
        return;
    if (readFile(*m_files, m_path, sizeLimit).value_or(QByteArray()) == m_content)
        std::ignore = m_files->remove(m_path);
    m_content.clear();
}

Result<DraftLock> DraftLock::take(FileSystem &files, const QString &draftPath, const QDateTime &now, Ask ask)
{
    const QString path = lockPath(draftPath);
    const QByteArray content = lockContent(now);
    auto written = writeNew(files, path, content);
    if (!written && written.error().kind == ErrorKind::Conflict) {
        // A lock that cannot be read says nothing, and belongs to nobody.
        const auto holder = owner(files, draftPath);
        if (holder && !holder->isDead() && ask == Ask::First)
            return tl::unexpected(inUse(draftPath, *holder));
        written = replaceFile(files, path, content);
    }
    if (!written)
        return tl::unexpected(written.error());
    return DraftLock(files, path, content);
}

std::optional<ProcessOwner> DraftLock::owner(FileSystem &files, const QString &draftPath)
{
    const QString path = lockPath(draftPath);
    const auto bytes = readFile(files, path, sizeLimit);
    if (!bytes)
        return std::nullopt;
    const auto json = parseJson(*bytes, JsonLimits{sizeLimit, 3, 20}, path);
    if (!json || !json->isObject())
        return std::nullopt;
    return ProcessOwner::fromJson(json->toJson().toObject());
}

} // namespace Verder
