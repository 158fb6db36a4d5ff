#include "draft/DraftArchive.h"

#include <QFileInfo>

namespace Verder {

namespace {

const QString mimetypeName = QStringLiteral("mimetype");
constexpr qsizetype hiddenNameSize = 32;

} // namespace

QString PartCoding::entryName(const QString &part) const
{
    return key ? QString(encryptedStart + key->hidden(part).left(hiddenNameSize)) : part;
}

qint64 PartCoding::storedSize(qint64 size) const
{
    return key ? DraftKey::sealedSize(size) : size;
}

QByteArray PartCoding::stored(const QByteArray &bytes, const QString &part) const
{
    return key ? key->seal(bytes, part) : bytes;
}

Result<QByteArray> PartCoding::plain(
    const QByteArray &stored, const QString &part, const QString &fileName) const
{
    return key ? key->open(stored, part, fileName) : Result<QByteArray>(stored);
}

Result<DraftKeyPtr> keyFor(const QByteArray &header, const DraftAccess &access, const QString &fileName)
{
    if (access.key)
        return access.key;
    if (access.password.isEmpty())
        return tl::unexpected(passwordNeeded(fileName));
    return DraftKey::unlock(header, access.password, fileName);
}

DraftArchive::DraftArchive(ArchiveReader reader, PartCoding coding, QString fileName)
    : m_reader(std::move(reader))
    , m_coding(std::move(coding))
    , m_fileName(std::move(fileName))
{
}

Result<DraftArchive> DraftArchive::open(
    FileSystem &files, const QString &path, const ArchiveRules &rules, const DraftAccess &access)
{
    const QString fileName = QFileInfo(path).fileName();
    auto reader = ArchiveReader::open(files, path, rules);
    if (!reader)
        return tl::unexpected(reader.error());
    PartCoding coding;
    if (reader->find(cryptoPart) != nullptr) {
        const auto header = reader->read(cryptoPart);
        const auto key = header ? keyFor(*header, access, fileName)
                                : Result<DraftKeyPtr>(tl::unexpected(header.error()));
        if (!key)
            return tl::unexpected(key.error());
        coding.key = *key;
    }
    return DraftArchive(*std::move(reader), std::move(coding), fileName);
}

Result<QByteArray> DraftArchive::read(const QString &part) const
{
    if (part == mimetypeName)
        return m_reader.read(part);
    return m_reader.read(m_coding.entryName(part)).and_then([&](const QByteArray &stored) {
        return m_coding.plain(stored, part, m_fileName);
    });
}

std::optional<PackedBytes> DraftArchive::readPacked(const QString &part) const
{
    return m_coding.key ? std::nullopt : m_reader.readPacked(part);
}

Result<void> DraftArchive::checkListing(const Manifest &manifest) const
{
    const auto differs = [&](const QString &what) {
        return tl::unexpected(damagedDraft(m_fileName, QString(QStringLiteral("Z15: ") + what.left(100))));
    };
    QSet<QString> expected{mimetypeName, m_coding.entryName(manifestPart)};
    if (m_coding.key)
        expected.insert(cryptoPart);
    QSet<QString> embedded;
    for (const ManifestPart &part : manifest.parts) {
        const QString name = m_coding.entryName(part.path);
        const ArchiveEntry *entry = m_reader.find(name);
        if (!entry || entry->size != m_coding.storedSize(part.size) || expected.contains(name))
            return differs(part.path);
        expected.insert(name);
        if (part.path.startsWith(attachmentStart))
            embedded.insert(part.path.mid(attachmentStart.size()));
    }
    for (const ArchiveEntry &entry : m_reader.entries()) {
        if (!expected.contains(entry.name))
            return differs(entry.name);
    }
    return embedded == manifest.embedded ? Result<void>() : differs(QStringLiteral("attachments"));
}

} // namespace Verder
