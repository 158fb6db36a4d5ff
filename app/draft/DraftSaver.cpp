#include "archive/ArchiveWriter.h"
#include "base/FileError.h"
#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/AttachmentFolder.h"
#include "draft/BlobStore.h"
#include "draft/DraftContents.h"
#include "draft/DraftFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr qint64 staleAfterMs = 3'600'000;

bool hasContent(const QList<Attachment> &attachments, const QString &sha256)
{
    return std::any_of(attachments.begin(), attachments.end(),
        [&](const Attachment &attachment) { return attachment.sha256 == sha256; });
}

/// One save, from the values to the renamed file. Its steps are in the order of the saving protocol.
class DraftSaver
{
public:
    DraftSaver(FileSystem &files, QString path, Draft draft, BlobStore &blobs, SaveOptions options)
        : m_files(files)
        , m_path(std::move(path))
        , m_draft(std::move(draft))
        , m_blobs(blobs)
        , m_options(std::move(options))
    {
    }

    Result<SavedDraft> save(const QDateTime &now);

private:
    Result<void> readTarget();
    Result<void> checkTarget() const;
    Result<void> checkStamp() const;
    Result<void> copyAttachments();
    Result<void> copyAttachment(const QString &sha256, const QByteArray &bytes);
    Result<QByteArray> contentOf(const Attachment &attachment) const;
    Result<void> findDropped();
    Result<QByteArray> makeArchive(const QDateTime &now);
    Result<FileStamp> writeTemporary(const QString &temporary, const QByteArray &bytes);
    Result<void> checkWritten(const QString &temporary) const;
    void undoCopies();
    void tidy(const QDateTime &now);
    void removeDropped();
    void removeStaleTemporaries(const QDateTime &staleBefore);
    QString fileName() const { return QFileInfo(m_path).fileName(); }

    FileSystem &m_files;
    QString m_path;
    Draft m_draft;
    BlobStore &m_blobs;
    SaveOptions m_options;
    std::optional<AttachmentFolder> m_folder; ///< since readTarget()
    std::optional<FileStamp> m_targetStamp; ///< of what is there now
    std::optional<Manifest> m_target;
    QString m_targetHash;
    QString m_manifestHash; ///< of what is being saved
    QStringList m_copied;
    QList<Attachment> m_dropped; ///< still in the folder, and mentioned no more
    QStringList m_droppedPaths;
};

Result<SavedDraft> DraftSaver::save(const QDateTime &now)
{
    const auto archive = readTarget()
                             .and_then([&] { return checkTarget(); })
                             .and_then([&] { return copyAttachments(); })
                             .and_then([&] { return findDropped(); })
                             .and_then([&] { return makeArchive(now); });
    const QString temporary = temporaryName(m_path);
    const auto stamp
        = archive ? writeTemporary(temporary, *archive) : Result<FileStamp>(tl::unexpected(archive.error()));
    const auto done = stamp ? checkStamp().and_then([&] { return m_files.rename(temporary, m_path); })
                            : Result<void>(tl::unexpected(stamp.error()));
    if (!done) {
        if (archive)
            std::ignore = m_files.remove(temporary);
        undoCopies();
        return tl::unexpected(done.error());
    }
    SavedDraft saved{m_draft, DraftStamp{*stamp, m_manifestHash}, {}};
    // From here on the draft is saved, whatever happens.
    if (const auto synced = m_files.syncFolder(QFileInfo(m_path).path()); !synced) {
        saved.warning = synced.error();
        // A power cut may still bring the old draft back: it keeps its documents until the next save.
        m_droppedPaths.clear();
    }
    tidy(now);
    return saved;
}

/// What is there now: nothing, a draft, or something that is no whole draft (then only its stamp is known).
Result<void> DraftSaver::readTarget()
{
    auto folder = AttachmentFolder::open(m_files, attachmentFolder(m_path));
    if (!folder)
        return tl::unexpected(folder.error());
    m_folder = *std::move(folder);
    const auto stamp = m_files.stamp(m_path);
    if (!stamp && stamp.error().kind == ErrorKind::NotFound)
        return {};
    if (!stamp)
        return tl::unexpected(stamp.error());
    m_targetStamp = *stamp;
    auto contents = readDraftContents(m_files, m_path);
    if (contents) {
        m_target = std::move(contents->manifest);
        m_targetHash = contents->manifestHash;
        return {};
    }
    const bool isUnreachable
        = contents.error().kind == ErrorKind::Io || contents.error().kind == ErrorKind::NoPermission;
    return isUnreachable ? Result<void>(tl::unexpected(contents.error())) : Result<void>();
}

Result<void> DraftSaver::checkTarget() const
{
    if (m_options.overwrite)
        return {};
    const auto conflict = [&](const QString &message) {
        return failure(ErrorKind::Conflict, message.arg(fileName()), m_path);
    };
    if (!m_options.expected) {
        if (m_targetStamp)
            return conflict(Texts::tr("“%1” exists already. Choose another name, or replace it."));
        return {};
    }
    if (!m_targetStamp)
        return conflict(
            Texts::tr("“%1” is no longer where it was opened. Save a copy, or save it there again."));
    // The manifest's hash covers all content, so a file that was only touched is still the same.
    if (m_targetHash != m_options.expected->manifestHash) {
        return conflict(
            Texts::tr("“%1” was changed by someone else since you opened it. Save a copy, compare the two, "
                      "or replace it."));
    }
    return {};
}

/// Once more just before the rename, for what happened while we wrote.
Result<void> DraftSaver::checkStamp() const
{
    const auto stamp = m_files.stamp(m_path);
    if (!stamp && stamp.error().kind != ErrorKind::NotFound)
        return tl::unexpected(stamp.error());
    const std::optional<FileStamp> now = stamp ? std::optional<FileStamp>(*stamp) : std::nullopt;
    if (now == m_targetStamp)
        return {};
    return failure(ErrorKind::Conflict,
        Texts::tr("“%1” was changed by someone else while it was being saved. Save again.").arg(fileName()),
        m_path);
}

/// What is not in the folder yet is added to it. What is nowhere to be found stays missing: that keeps no one
/// from saving.
Result<void> DraftSaver::copyAttachments()
{
    // What the draft on disk has already was checked when it was opened; its name and size are enough.
    QSet<QString> trusted;
    for (const Attachment &attachment : std::as_const(m_draft.attachments)) {
        if (m_target && attachment.state == Attachment::State::Accepted
            && !m_target->embedded.contains(attachment.sha256)
            && hasContent(m_target->draft.attachments, attachment.sha256))
            trusted.insert(attachment.sha256);
    }
    const auto found = m_folder->find(m_draft.attachments, trusted);
    if (!found)
        return tl::unexpected(found.error());
    for (qsizetype i = 0; i < found->size(); ++i) {
        Attachment &attachment = m_draft.attachments[i];
        auto state = found->at(i).state;
        if (state != Attachment::State::Accepted && !m_copied.contains(attachment.sha256)) {
            const auto bytes = contentOf(attachment);
            if (bytes) {
                if (auto copied = copyAttachment(attachment.sha256, *bytes); !copied)
                    return copied;
            } else if (bytes.error().kind != ErrorKind::NotFound) {
                return tl::unexpected(bytes.error());
            }
        }
        if (m_copied.contains(attachment.sha256))
            state = Attachment::State::Accepted;
        // The document check's own findings stay as they are.
        const bool wasLost = attachment.state == Attachment::State::Missing
            || attachment.state == Attachment::State::Changed;
        if (state != Attachment::State::Accepted || wasLost)
            attachment.state = state;
    }
    return m_copied.isEmpty() ? Result<void>() : m_files.syncFolder(attachmentFolder(m_path));
}

Result<void> DraftSaver::copyAttachment(const QString &sha256, const QByteArray &bytes)
{
    // Noted first, so that a copy that fails halfway is removed too.
    m_copied.append(sha256);
    return m_folder->addPart(sha256, bytes);
}

Result<QByteArray> DraftSaver::contentOf(const Attachment &attachment) const
{
    auto blob = m_blobs.read(attachment.sha256, draftAttachmentMaximum);
    if (blob)
        return blob;
    const QString source = m_options.openedFrom.isEmpty() ? m_path : m_options.openedFrom;
    auto bytes = readAttachment(m_files, source, m_draft, attachment);
    // A copy that is there and cannot be read is no missing document.
    const bool isMissing = blob.error().kind == ErrorKind::NotFound;
    return bytes || isMissing ? bytes : blob;
}

/// Looks for what this save no longer mentions, or the one before it could not remove.
Result<void> DraftSaver::findDropped()
{
    if (!m_target || m_target->draft.draftId != m_draft.draftId)
        return {};
    QList<Attachment> gone;
    for (const Attachment &attachment : m_target->draft.attachments + m_target->removed) {
        if (!hasContent(m_draft.attachments, attachment.sha256) && !hasContent(gone, attachment.sha256))
            gone.append(attachment);
    }
    const auto found = m_folder->find(gone, {});
    if (!found)
        return tl::unexpected(found.error());
    for (qsizetype i = 0; i < found->size(); ++i) {
        if (found->at(i).state != Attachment::State::Accepted)
            continue;
        m_dropped.append(gone.at(i));
        m_droppedPaths.append(found->at(i).path);
    }
    return {};
}

/// Every part within its limits, so that every draft that was saved can be opened.
Result<QByteArray> DraftSaver::makeArchive(const QDateTime &now)
{
    m_draft.revision += 1;
    if (m_options.expected)
        m_draft.parentHash = m_options.expected->manifestHash;
    m_draft.modified = now;
    if (!m_draft.created.isValid())
        m_draft.created = now;
    m_draft.folder = QFileInfo(attachmentFolder(m_path)).fileName();

    QList<ArchivePart> parts{{QStringLiteral("answers.json"), canonicalJson(m_draft.answers)},
        {QStringLiteral("form.json"), canonicalJson(m_draft.form)},
        {QStringLiteral("state.json"), canonicalJson(stateJson(m_draft.state))}};
    QList<ManifestPart> listing;
    for (const ArchivePart &part : std::as_const(parts))
        listing.append(ManifestPart{part.name, part.bytes.size(), sha256(part.bytes)});
    parts.prepend({QStringLiteral("manifest.json"), manifestBytes(m_draft, listing, m_dropped)});
    m_manifestHash = sha256(parts.first().bytes);
    for (const ArchivePart &part : std::as_const(parts)) {
        const auto read = parseJson(part.bytes, JsonLimits{draftJsonMaximum}, part.name);
        if (!read) {
            return failure(ErrorKind::TooLarge,
                Texts::tr("This application holds more than a draft can. Remove rows or shorten long "
                          "answers, and save again."),
                read.error().message);
        }
    }
    return writeArchive(draftRules().mimetype, parts);
}

Result<FileStamp> DraftSaver::writeTemporary(const QString &temporary, const QByteArray &bytes)
{
    auto file = m_files.create(temporary);
    if (!file)
        return tl::unexpected(file.error());
    const auto written = (*file)->write(bytes).and_then([&] { return (*file)->sync(); });
    const auto size = written ? (*file)->size() : Result<qint64>(tl::unexpected(written.error()));
    if (!size)
        return tl::unexpected(size.error());
    if (*size != bytes.size())
        return tl::unexpected(unfaithfulDisk(m_path));
    const auto checked = (*file)->close().and_then([&] { return checkWritten(temporary); });
    if (!checked)
        return tl::unexpected(checked.error());
    return m_files.stamp(temporary);
}

/// By a new descriptor and by the reader itself: what is not whole never takes the place of what is.
Result<void> DraftSaver::checkWritten(const QString &temporary) const
{
    const auto contents = readDraftContents(m_files, temporary);
    if (contents && contents->manifestHash == m_manifestHash)
        return {};
    const bool isDamage = contents || contents.error().kind == ErrorKind::Damaged
        || contents.error().kind == ErrorKind::BadInput;
    return tl::unexpected(isDamage ? unfaithfulDisk(m_path) : contents.error());
}

void DraftSaver::undoCopies()
{
    for (const QString &sha256 : std::as_const(m_copied))
        std::ignore = m_folder->removePart(sha256);
    if (!m_copied.isEmpty())
        m_folder->removeIfEmpty();
}

/// What fails here is tried again by the next save, and keeps nothing from being found.
void DraftSaver::tidy(const QDateTime &now)
{
    const QDateTime staleBefore = now.addMSecs(-staleAfterMs);
    removeDropped();
    if (m_folder->settle(m_draft.attachments, staleBefore) && !m_copied.isEmpty())
        std::ignore = m_files.syncFolder(attachmentFolder(m_path));
    if (m_draft.attachments.isEmpty())
        m_folder->removeIfEmpty();
    removeStaleTemporaries(staleBefore);
}

/// Removes what this draft had put into its folder and no longer has; undo finds it in the blob store.
void DraftSaver::removeDropped()
{
    for (const QString &path : std::as_const(m_droppedPaths)) {
        if (m_blobs.add(path, draftAttachmentMaximum))
            std::ignore = m_folder->remove(path);
    }
}

/// Temporary files of saves that were killed. Young ones may belong to a save that goes on somewhere else.
void DraftSaver::removeStaleTemporaries(const QDateTime &staleBefore)
{
    const QFileInfo target(m_path);
    const auto names = m_files.list(target.path());
    for (const QString &name : names.value_or(QStringList())) {
        if (!isTemporaryNameOf(name, m_path))
            continue;
        const QString path = target.path() + QLatin1Char('/') + name;
        const auto stamp = m_files.stamp(path);
        if (stamp && stamp->modifiedNs / 1'000'000 < staleBefore.toMSecsSinceEpoch())
            std::ignore = m_files.remove(path);
    }
}

} // namespace

Result<SavedDraft> saveDraft(FileSystem &files, const QString &path, const Draft &draft, BlobStore &blobs,
    const SaveOptions &options, const QDateTime &now)
{
    return DraftSaver(files, path, draft, blobs, options).save(now);
}

} // namespace Verder
