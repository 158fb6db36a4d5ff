#include "draft/BlobStore.h"

#include "base/Sha256.h"
#include "draft/LastingFolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BlobStore)
};

const QString blobPurpose = QStringLiteral("document");

} // namespace

BlobStore::BlobStore(FileSystem &files, QString folder, DraftKeyPtr key)
    : m_files(files)
    , m_folder(std::move(folder))
    , m_coding{std::move(key)}
    , m_added(std::make_shared<Added>())
{
}

BlobStore BlobStore::withKey(DraftKeyPtr key) const
{
    BlobStore store(m_files, m_folder, std::move(key));
    store.m_added = m_added;
    return store;
}

Result<QString> BlobStore::add(const QString &path, qint64 limit)
{
    const auto bytes = readFile(m_files, path, limit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return addBytes(*bytes);
}

Result<QString> BlobStore::addBytes(const QByteArray &bytes)
{
    const QString hash = sha256(bytes);
    if (read(hash, bytes.size()))
        return hash;
    const auto done = makeLastingFolder(m_files, m_folder).and_then([&] {
        return replaceFile(m_files, pathOf(hash), m_coding.stored(bytes, blobPurpose));
    });
    if (!done)
        return tl::unexpected(done.error());
    const std::scoped_lock lock(m_added->mutex);
    m_added->names.insert(QFileInfo(pathOf(hash)).fileName());
    return hash;
}

bool BlobStore::contains(const QString &hash) const
{
    return isSha256(hash) && m_files.stamp(pathOf(hash)).has_value();
}

QString BlobStore::pathOf(const QString &hash) const
{
    Q_ASSERT(isSha256(hash)); // never a path from elsewhere
    return QString(m_folder + QLatin1Char('/') + (m_coding.key ? m_coding.key->hidden(hash) : hash));
}

Result<QByteArray> BlobStore::read(const QString &hash, qint64 limit) const
{
    auto bytes = readFile(m_files, pathOf(hash), m_coding.storedSize(limit));
    if (bytes)
        bytes = m_coding.plain(*bytes, blobPurpose, {});
    const bool isDamaged = bytes ? sha256(*bytes) != hash : bytes.error().kind == ErrorKind::Damaged;
    if (isDamaged) {
        return failure(ErrorKind::Damaged,
            Texts::tr("The copy of a document that Verder kept is damaged. Add the document again."),
            pathOf(hash));
    }
    return bytes;
}

Result<void> BlobStore::remove(const QString &hash)
{
    auto done = m_files.remove(pathOf(hash));
    if (!done && done.error().kind == ErrorKind::NotFound)
        return {};
    return done;
}

QSet<QString> BlobStore::added() const
{
    const std::scoped_lock lock(m_added->mutex);
    return m_added->names;
}

} // namespace Verder
