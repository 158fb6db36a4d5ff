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

} // namespace

BlobStore::BlobStore(FileSystem &files, QString folder)
    : m_files(files)
    , m_folder(std::move(folder))
{
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
    const auto there = fileSha256(m_files, pathOf(hash), bytes.size());
    if (there && *there == hash)
        return hash;
    const auto done = makeLastingFolder(m_files, m_folder).and_then([&] {
        return replaceFile(m_files, pathOf(hash), bytes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return hash;
}

bool BlobStore::contains(const QString &hash) const
{
    return isSha256(hash) && m_files.stamp(pathOf(hash)).has_value();
}

QString BlobStore::pathOf(const QString &hash) const
{
    Q_ASSERT(isSha256(hash)); // never a path from elsewhere
    return QString(m_folder + QLatin1Char('/') + hash);
}

Result<QByteArray> BlobStore::read(const QString &hash, qint64 limit) const
{
    auto bytes = readFile(m_files, pathOf(hash), limit);
    if (bytes && sha256(*bytes) != hash) {
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

} // namespace Verder
