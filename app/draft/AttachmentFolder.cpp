#include "draft/AttachmentFolder.h"

#include "base/FileError.h"
#include "base/Sha256.h"
#include "draft/SafeName.h"

#include <QFileInfo>

namespace Verder {

namespace {

const QString partStart = QStringLiteral(".verder-");
const QString partEnd = QStringLiteral(".part");

} // namespace

QStringList attachmentFileNames(const QList<Attachment> &attachments)
{
    QStringList names;
    QHash<QString, QString> byHash;
    for (const Attachment &attachment : attachments) {
        QString &name = byHash[attachment.sha256];
        if (name.isEmpty())
            name = freeName(safeName(attachment.name), names);
        names.append(name);
    }
    return names;
}

AttachmentFolder::AttachmentFolder(FileSystem &files, QString path)
    : m_files(files)
    , m_path(std::move(path))
{
    m_names = m_files.list(m_path).value_or(QStringList());
    for (const QString &name : std::as_const(m_names)) {
        const auto stamp = m_files.stamp(pathOf(name));
        m_sizes.insert(name, stamp ? stamp->size : -1);
    }
}

QList<AttachmentFolder::Found> AttachmentFolder::find(
    const QList<Attachment> &attachments, const QSet<QString> &trusted)
{
    QSet<QString> hashes;
    for (const Attachment &attachment : attachments)
        hashes.insert(attachment.sha256);
    const QStringList names = attachmentFileNames(attachments);
    QList<Found> found;
    for (qsizetype i = 0; i < attachments.size(); ++i)
        found.append(
            findOne(attachments.at(i), names.at(i), hashes, trusted.contains(attachments.at(i).sha256)));
    return found;
}

AttachmentFolder::Found AttachmentFolder::findOne(
    const Attachment &attachment, const QString &name, const QSet<QString> &others, bool isTrusted)
{
    if (isTrusted && m_sizes.value(name, -1) == attachment.size)
        return {Attachment::State::Accepted, pathOf(name)};
    QStringList candidates{name, partName(attachment.sha256)};
    candidates += m_names;
    for (const QString &candidate : std::as_const(candidates)) {
        const bool canBe = m_sizes.value(candidate, -1) == attachment.size;
        if (canBe && hashOf(candidate, attachment.size) == attachment.sha256)
            return {Attachment::State::Accepted, pathOf(candidate)};
    }
    const qint64 size = m_sizes.value(name, -1);
    // What stands under its name may be another attachment, which is then not a changed one.
    if (size < 0 || others.contains(hashOf(name, size)))
        return {};
    return {Attachment::State::Changed, pathOf(name)};
}

QString AttachmentFolder::hashOf(const QString &name, qint64 size)
{
    const auto known = m_hashes.constFind(name);
    if (known != m_hashes.constEnd())
        return *known;
    // A file that cannot be read has no content that anything could equal.
    const QString hash = fileSha256(m_files, pathOf(name), size).value_or(QString());
    m_hashes.insert(name, hash);
    return hash;
}

Result<void> AttachmentFolder::addPart(const QString &sha256, const QByteArray &bytes)
{
    const QString name = partName(sha256);
    const QString path = pathOf(name);
    if (m_names.contains(name)) { // left half by a save that failed
        if (const auto removed = m_files.remove(path); !removed)
            return removed;
    }
    auto file = m_files.create(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!m_names.contains(name))
        m_names.append(name);
    m_sizes.insert(name, bytes.size());
    auto done = (*file)->write(bytes).and_then([&] { return (*file)->sync(); }).and_then([&] {
        return (*file)->close();
    });
    if (!done)
        return done;
    const auto back = fileSha256(m_files, path, bytes.size());
    if (!back)
        return tl::unexpected(back.error());
    m_hashes.insert(name, *back);
    if (*back != sha256)
        return tl::unexpected(unfaithfulDisk(path));
    return {};
}

Result<void> AttachmentFolder::removePart(const QString &sha256)
{
    return remove(pathOf(partName(sha256)));
}

Result<void> AttachmentFolder::settle(const QList<Attachment> &attachments)
{
    const QStringList wanted = attachmentFileNames(attachments);
    Result<void> outcome;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString part = partName(attachments.at(i).sha256);
        if (!m_names.contains(part))
            continue;
        const QString name = freeName(wanted.at(i), m_names);
        const auto done = m_files.rename(pathOf(part), pathOf(name));
        if (!done) { // it stays a part, is found as such, and the next save tries again
            outcome = done;
            continue;
        }
        m_names.replace(m_names.indexOf(part), name);
    }
    const QStringList names = m_names;
    for (const QString &name : names) {
        const QString hash = name.mid(partStart.size(), 64);
        const bool isOurs = name.startsWith(partStart) && name.endsWith(partEnd) && isSha256(hash);
        const bool isSaved = std::any_of(attachments.begin(), attachments.end(),
            [&](const Attachment &attachment) { return attachment.sha256 == hash; });
        if (isOurs && !isSaved)
            outcome = remove(pathOf(name)).and_then([&] { return outcome; });
    }
    return outcome;
}

Result<void> AttachmentFolder::remove(const QString &path)
{
    auto done = m_files.remove(path);
    if (done)
        m_names.removeAll(QFileInfo(path).fileName());
    return done;
}

void AttachmentFolder::removeIfEmpty()
{
    if (m_names.isEmpty())
        std::ignore = m_files.removeFolder(m_path);
}

QString AttachmentFolder::pathOf(const QString &name) const
{
    return QString(m_path + QLatin1Char('/') + name);
}

QString AttachmentFolder::partName(const QString &sha256) const
{
    return QString(partStart + sha256 + partEnd);
}

} // namespace Verder
