#include "draft/AttachmentPlaces.h"

#include "base/Sha256.h"
#include "draft/DraftContents.h"
#include "draft/DraftSalvage.h"
#include "draft/SafeName.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

/// Where attachments of the draft at \a path may lie: by today's name, and by the name that the draft
/// recorded. That name comes from a file, so it counts only where it is a plain name.
QStringList attachmentFolders(const QString &path, const QString &recorded)
{
    QStringList folders{attachmentFolder(path)};
    const QString beside = QFileInfo(path).path() + QLatin1Char('/') + recorded;
    if (!recorded.isEmpty() && recorded == safeName(recorded) && !folders.contains(beside))
        folders.append(beside);
    return folders;
}

} // namespace

QSet<QString> hashesOf(const QList<Attachment> &attachments)
{
    QSet<QString> hashes;
    for (const Attachment &attachment : attachments)
        hashes.insert(attachment.sha256);
    return hashes;
}

AttachmentPlaces::AttachmentPlaces(FileSystem &files, const QString &path, const Draft &draft)
    : m_files(files)
    , m_path(path)
    , m_fileName(QFileInfo(path).fileName())
    , m_coding{draft.key}
    , m_attachments(draft.attachments)
{
    if (m_attachments.isEmpty())
        return;
    // Also of a draft that is no package any more, or not yet.
    auto archive = DraftArchive::open(files, path, draftRules(), {draft.key});
    if (archive)
        m_archive.emplace(*std::move(archive));
    else if (archive.error().kind == ErrorKind::Damaged || archive.error().kind == ErrorKind::BadInput)
        m_salvaged = salvageEmbedded(files, path, {draft.key});
    else if (archive.error().kind != ErrorKind::NotFound && !isPasswordNeeded(archive.error()))
        m_unreachable = archive.error();
    // In the folder of an encrypted draft its user may have put a document as it is.
    QList<DraftKeyPtr> views{nullptr};
    if (draft.key)
        views.prepend(draft.key);
    const QStringList folders = attachmentFolders(path, draft.folder);
    for (const QString &folder : folders) {
        for (const DraftKeyPtr &key : std::as_const(views)) {
            auto opened = AttachmentFolder::open(files, folder, key);
            if (opened)
                m_folders.append(*std::move(opened));
            else
                m_unreachable = opened.error();
        }
    }
}

bool AttachmentPlaces::isEmbedded(const QString &sha256) const
{
    return m_salvaged.contains(sha256) || (m_archive && m_archive->has(attachmentStart + sha256));
}

Result<QByteArray> AttachmentPlaces::readFromArchive(const Attachment &attachment) const
{
    const auto salvaged = m_salvaged.constFind(attachment.sha256);
    return salvaged != m_salvaged.constEnd() ? readSalvaged(m_files, m_path, m_coding, attachment, *salvaged)
                                             : readEmbedded(*m_archive, attachment.sha256, m_fileName);
}

QList<AttachmentFolder::Found> AttachmentPlaces::find(AttachmentCheck check)
{
    QList<AttachmentFolder::Found> all;
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        auto state = Attachment::State::Missing;
        if (isEmbedded(attachment.sha256)) {
            const bool isWhole = check == AttachmentCheck::NameAndSize || readFromArchive(attachment);
            state = isWhole ? Attachment::State::Accepted : Attachment::State::Changed;
        }
        all.append({state, {}});
    }
    const QSet<QString> trusted
        = check == AttachmentCheck::NameAndSize ? hashesOf(m_attachments) : QSet<QString>();
    for (AttachmentFolder &folder : m_folders) {
        const QList<AttachmentFolder::Found> found = findIn(folder, trusted);
        for (qsizetype i = 0; i < found.size(); ++i) {
            // The first place that has it decides; a changed one gives way to a whole one elsewhere.
            if (all.at(i).state != Attachment::State::Accepted
                && found.at(i).state != Attachment::State::Missing)
                all[i] = found.at(i);
        }
    }
    return all;
}

QList<AttachmentFolder::Found> AttachmentPlaces::findIn(
    AttachmentFolder &folder, const QSet<QString> &trusted)
{
    auto found = folder.find(m_attachments, trusted);
    if (!found)
        m_unreachable = found.error();
    return found.value_or(QList<AttachmentFolder::Found>());
}

Result<QByteArray> AttachmentPlaces::read(const Attachment &attachment)
{
    if (isEmbedded(attachment.sha256)) {
        auto bytes = readFromArchive(attachment);
        if (bytes || bytes.error().kind != ErrorKind::Damaged)
            return bytes;
        m_unreachable = bytes.error(); // unless it is whole elsewhere
    }
    return readFromFolders(attachment);
}

Result<QByteArray> AttachmentPlaces::readFromFolders(const Attachment &attachment)
{
    const auto isMeant = [&](const Attachment &other) {
        return other.sha256 == attachment.sha256;
    };
    const qsizetype index
        = std::find_if(m_attachments.begin(), m_attachments.end(), isMeant) - m_attachments.begin();
    // By name first, because that reads no other file.
    for (const QSet<QString> &trusted : {hashesOf(m_attachments), QSet<QString>()}) {
        for (AttachmentFolder &folder : m_folders) {
            const QList<AttachmentFolder::Found> found = findIn(folder, trusted);
            if (found.value(index).state != Attachment::State::Accepted)
                continue;
            auto bytes = folder.read(found.at(index).path, attachment.size);
            if (bytes && sha256(*bytes) == attachment.sha256)
                return bytes;
            if (!bytes) // perhaps it is there, and only cannot be reached now
                m_unreachable = bytes.error();
        }
    }
    // A damaged copy is no copy: what is lost keeps nobody from saving the rest.
    if (m_unreachable && m_unreachable->kind != ErrorKind::Damaged)
        return tl::unexpected(*m_unreachable);
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate(
            "DraftFile", "The document “%1” was not found. Point out where the file is now.")
            .arg(attachment.name),
        m_unreachable ? m_unreachable->detail : attachment.sha256);
}

} // namespace Verder
