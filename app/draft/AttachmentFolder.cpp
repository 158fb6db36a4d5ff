#include "draft/AttachmentFolder.h"

#include "base/FileError.h"
#include "base/Sha256.h"
#include "draft/LastingFolder.h"
#include "draft/SafeName.h"

#include <QFileInfo>

namespace Verder {

namespace {

const QString partStart = QStringLiteral(".verder-");
const QString partEnd = QStringLiteral(".part");
const QString encryptedEnd = QStringLiteral(".encrypted");
const QString documentPurpose = QStringLiteral("document");

} // namespace

QStringList attachmentFileNames(const QList<Attachment> &attachments, const DraftKeyPtr &key)
{
    QStringList names;
    QHash<QString, QString> byHash;
    for (const Attachment &attachment : attachments) {
        QString &name = byHash[attachment.sha256];
        if (key)
            name = key->hidden(attachment.sha256).left(32) + encryptedEnd;
        else if (name.isEmpty())
            name = freeName(safeName(attachment.name), names);
        names.append(name);
    }
    return names;
}

AttachmentFolder::AttachmentFolder(FileSystem &files, QString path, DraftKeyPtr key)
    : m_files(&files)
    , m_path(std::move(path))
    , m_coding{std::move(key)}
{
}

Result<AttachmentFolder> AttachmentFolder::open(FileSystem &files, const QString &path, DraftKeyPtr key)
{
    AttachmentFolder folder(files, path, std::move(key));
    const auto names = files.list(path);
    if (!names && names.error().kind == ErrorKind::NotFound)
        return folder;
    if (!names)
        return tl::unexpected(names.error());
    folder.m_isThere = true;
    folder.m_names = *names;
    for (const QString &name : *names) {
        const auto stamp = files.stamp(folder.pathOf(name));
        if (!stamp && stamp.error().kind != ErrorKind::NotFound)
            return tl::unexpected(stamp.error());
        folder.m_sizes.insert(name, stamp ? stamp->size : -1);
    }
    return folder;
}

Result<QList<AttachmentFolder::Found>> AttachmentFolder::find(
    const QList<Attachment> &attachments, const QSet<QString> &trusted)
{
    QSet<QString> hashes;
    for (const Attachment &attachment : attachments)
        hashes.insert(attachment.sha256);
    const QStringList names = attachmentFileNames(attachments, m_coding.key);
    QList<Found> found;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const Attachment &attachment = attachments.at(i);
        const QString &name = names.at(i);
        if (trusted.contains(attachment.sha256)
            && m_sizes.value(name, -1) == m_coding.storedSize(attachment.size)) {
            found.append({Attachment::State::Accepted, pathOf(name)});
            continue;
        }
        const auto one = findOne(attachment, name, hashes);
        if (!one)
            return tl::unexpected(one.error());
        found.append(*one);
    }
    return found;
}

Result<AttachmentFolder::Found> AttachmentFolder::findOne(
    const Attachment &attachment, const QString &name, const QSet<QString> &others)
{
    QStringList candidates{name, partName(attachment.sha256)};
    candidates += m_names;
    for (const QString &candidate : std::as_const(candidates)) {
        if (m_sizes.value(candidate, -1) != m_coding.storedSize(attachment.size))
            continue;
        const auto hash = hashOf(candidate, m_sizes.value(candidate));
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash == attachment.sha256)
            return Found{Attachment::State::Accepted, pathOf(candidate)};
    }
    const qint64 size = m_sizes.value(name, -1);
    if (size < 0)
        return Found{};
    // What stands under its name may be another attachment, which is then not a changed one.
    const auto hash = hashOf(name, size);
    if (!hash)
        return tl::unexpected(hash.error());
    return others.contains(*hash) ? Found{} : Found{Attachment::State::Changed, pathOf(name)};
}

/// The hash of a file in the folder; empty for what is no readable file, such as a folder with its name.
Result<QString> AttachmentFolder::hashOf(const QString &name, qint64 size)
{
    const auto known = m_hashes.constFind(name);
    if (known != m_hashes.constEnd())
        return *known;
    auto hash
        = m_coding.key ? read(pathOf(name), size).map(sha256) : fileSha256(*m_files, pathOf(name), size);
    if (!hash && (hash.error().kind == ErrorKind::Io || hash.error().kind == ErrorKind::NoPermission))
        return hash;
    m_hashes.insert(name, hash.value_or(QString()));
    return m_hashes.value(name);
}

Result<void> AttachmentFolder::addPart(const QString &sha256, const QByteArray &bytes)
{
    const QString name = partName(sha256);
    const QString path = pathOf(name);
    if (auto made = makeLastingFolder(*m_files, m_path); !made)
        return made;
    m_isThere = true;
    if (m_names.contains(name)) { // left half by a save that failed
        if (auto removed = m_files->remove(path); !removed)
            return removed;
    }
    auto file = m_files->create(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!m_names.contains(name))
        m_names.append(name);
    const QByteArray stored = m_coding.stored(bytes, documentPurpose);
    m_sizes.insert(name, stored.size());
    auto done = (*file)->write(stored).and_then([&] { return (*file)->sync(); }).and_then([&] {
        return (*file)->close();
    });
    if (!done)
        return done;
    const auto back = fileSha256(*m_files, path, stored.size());
    if (!back)
        return tl::unexpected(back.error());
    if (*back != Verder::sha256(stored))
        return tl::unexpected(unfaithfulDisk(path));
    m_hashes.insert(name, sha256);
    return {};
}

Result<void> AttachmentFolder::removePart(const QString &sha256)
{
    return remove(pathOf(partName(sha256)));
}

Result<void> AttachmentFolder::settle(const QList<Attachment> &attachments, const QDateTime &staleBefore)
{
    const QStringList wanted = attachmentFileNames(attachments, m_coding.key);
    Result<void> outcome;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString part = partName(attachments.at(i).sha256);
        if (!m_names.contains(part))
            continue;
        const QString name = freeName(wanted.at(i), m_names);
        const auto done = m_files->rename(pathOf(part), pathOf(name));
        if (!done) { // it stays a part, is found as such, and the next save tries again
            outcome = done;
            continue;
        }
        m_names.replace(m_names.indexOf(part), name);
        m_sizes.insert(name, m_sizes.take(part));
        m_hashes.remove(part);
    }
    const QStringList names = m_names;
    for (const QString &name : names) {
        if (isStalePart(name, attachments, staleBefore))
            outcome = remove(pathOf(name)).and_then([&] { return outcome; });
    }
    return outcome;
}

bool AttachmentFolder::isStalePart(
    const QString &name, const QList<Attachment> &attachments, const QDateTime &staleBefore) const
{
    const QString hash = name.mid(partStart.size(), 64);
    if (!isSha256(hash) || name != partStart + hash + partEnd)
        return false;
    const bool isSaved = std::any_of(attachments.begin(), attachments.end(),
        [&](const Attachment &attachment) { return partName(attachment.sha256) == name; });
    const auto stamp = m_files->stamp(pathOf(name));
    return !isSaved && stamp && stamp->modifiedNs / 1'000'000 < staleBefore.toMSecsSinceEpoch();
}

Result<void> AttachmentFolder::remove(const QString &path)
{
    auto done = m_files->remove(path);
    if (done)
        m_names.removeAll(QFileInfo(path).fileName());
    return done;
}

void AttachmentFolder::removeIfEmpty()
{
    if (m_isThere && m_names.isEmpty())
        std::ignore = m_files->removeFolder(m_path);
}

Result<QByteArray> AttachmentFolder::read(const QString &path, qint64 size) const
{
    const QString fileName = QFileInfo(m_path).fileName();
    return readFile(*m_files, path, m_coding.storedSize(size)).and_then([&](const QByteArray &stored) {
        return m_coding.plain(stored, documentPurpose, fileName);
    });
}

QString AttachmentFolder::pathOf(const QString &name) const
{
    return QString(m_path + QLatin1Char('/') + name);
}

QString AttachmentFolder::partName(const QString &sha256) const
{
    return QString(partStart + (m_coding.key ? m_coding.key->hidden(sha256) : sha256) + partEnd);
}

} // namespace Verder
