#include "draft/DraftSaver.h"

#include "base/FileError.h"
#include "draft/DraftContents.h"
#include "draft/PreviousDrafts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr qint64 staleAfterMs = 3'600'000;

} // namespace

Result<SavedDraft> DraftSaver::save(const QDateTime &now)
{
    const auto prepared = readTarget()
                              .and_then([&] { return checkTarget(); })
                              .and_then([&] { return placeAttachments(); })
                              .and_then([&] { return findDropped(); })
                              .and_then([&] { return keepDropped(); })
                              .and_then([&] { return makeParts(now); });
    const QString temporary = temporaryName(m_path);
    const auto stamp
        = prepared ? writeTemporary(temporary) : Result<FileStamp>(tl::unexpected(prepared.error()));
    const auto done = stamp ? checkStamp().and_then([&] { return m_files.rename(temporary, m_path); })
                            : Result<void>(tl::unexpected(stamp.error()));
    if (!done) {
        if (prepared)
            std::ignore = m_files.remove(temporary);
        undoCopies();
        return tl::unexpected(done.error());
    }
    SavedDraft saved{m_draft, DraftStamp{*stamp, m_parts.manifestHash}, {}};
    // From here on the draft is saved, whatever happens.
    if (const auto synced = m_files.syncFolder(QFileInfo(m_path).path()); !synced) {
        saved.warning = synced.error();
        // A power cut may still bring the old draft back: it keeps its documents until the next save.
        m_droppedFiles.clear();
    }
    tidy(now);
    return saved;
}

/// What is there now: nothing, a draft, or something that is no whole draft (then only its stamp is known).
Result<void> DraftSaver::readTarget()
{
    auto folder = AttachmentFolder::open(m_files, attachmentFolder(m_path), m_draft.key);
    if (!folder)
        return tl::unexpected(folder.error());
    m_folder = *std::move(folder);
    const auto stamp = m_files.stamp(m_path);
    if (!stamp && stamp.error().kind == ErrorKind::NotFound)
        return {};
    if (!stamp)
        return tl::unexpected(stamp.error());
    m_targetStamp = *stamp;
    auto contents = readDraftContents(m_files, m_path, {openedKey()}, m_draft.form);
    if (contents) {
        m_target = std::move(contents->manifest);
        m_targetHash = contents->manifestHash;
        return {};
    }
    const bool isUnreachable
        = contents.error().kind == ErrorKind::Io || contents.error().kind == ErrorKind::NoPermission;
    // Another draft's password is no reason not to replace that draft, where its user wants that.
    return isUnreachable && !isPasswordNeeded(contents.error())
        ? Result<void>(tl::unexpected(contents.error()))
        : Result<void>();
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

Result<void> DraftSaver::makeParts(const QDateTime &now)
{
    m_draft.revision += 1;
    if (m_options.expected)
        m_draft.parentHash = m_options.expected->manifestHash;
    m_draft.modified = now;
    if (!m_draft.created.isValid())
        m_draft.created = now;
    m_draft.folder = m_draft.isPackage ? QString() : QFileInfo(attachmentFolder(m_path)).fileName();
    auto parts = makeDraftParts(m_draft, m_embedded, m_dropped);
    if (!parts)
        return tl::unexpected(parts.error());
    m_parts = *std::move(parts);
    return {};
}

Result<FileStamp> DraftSaver::writeTemporary(const QString &temporary)
{
    auto file = m_files.create(temporary);
    if (!file)
        return tl::unexpected(file.error());
    SaveCount none({}, 0);
    const auto written = writeDraftParts(
        **file, m_parts, [this](const Attachment &attachment) { return contentOf(attachment); },
        m_count ? *m_count : none);
    if (!written)
        return tl::unexpected(written.error());
    const auto size = (*file)->sync().and_then([&] { return (*file)->size(); });
    if (!size)
        return tl::unexpected(size.error());
    if (*size != *written)
        return tl::unexpected(unfaithfulDisk(m_path));
    const auto checked = (*file)->close().and_then([&] { return checkWritten(temporary); });
    if (!checked)
        return tl::unexpected(checked.error());
    return m_files.stamp(temporary);
}

/// By a new descriptor and by the reader itself: what is not whole never takes the place of what is.
Result<void> DraftSaver::checkWritten(const QString &temporary)
{
    const auto contents = readDraftContents(m_files, temporary, {m_draft.key}, m_draft.form);
    const auto unfaithful = [&](const Error &error) {
        const bool isDamage = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::BadInput
            || error.kind == ErrorKind::NotFound;
        return tl::unexpected(isDamage ? unfaithfulDisk(m_path) : error);
    };
    if (!contents)
        return unfaithful(contents.error());
    if (contents->manifestHash != m_parts.manifestHash)
        return tl::unexpected(unfaithfulDisk(m_path));
    if (m_embedded.isEmpty())
        return {};
    const auto archive = DraftArchive::open(m_files, temporary, draftRules(), {m_draft.key});
    if (!archive)
        return unfaithful(archive.error());
    for (const Attachment &attachment : std::as_const(m_embedded)) {
        const auto bytes = readEmbedded(*archive, attachment.sha256, fileName());
        if (!bytes)
            return unfaithful(bytes.error());
        if (const auto counted = m_count->add(attachment.size); !counted)
            return counted;
    }
    return {};
}

/// What fails here is tried again by the next save, and keeps nothing from being found.
void DraftSaver::tidy(const QDateTime &now)
{
    const QDateTime staleBefore = now.addMSecs(-staleAfterMs);
    if (m_target) {
        Draft previous = m_target->draft;
        previous.key = m_draft.key; // what has a password now leaves nothing readable behind
        std::ignore = PreviousDrafts(m_files, m_options.previousFolder).keep(m_path, previous);
    }
    removeDropped();
    if (m_folder->settle(m_draft.isPackage ? QList<Attachment>() : m_draft.attachments, staleBefore)
        && !m_copied.isEmpty())
        std::ignore = m_files.syncFolder(attachmentFolder(m_path));
    if (m_draft.isPackage || m_draft.attachments.isEmpty())
        m_folder->removeIfEmpty();
    removeStaleTemporaries(staleBefore);
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

Result<SavedDraft> saveDraft(FileSystem &files, const QString &path, const Draft &draft, BlobStore &blobs,
    const SaveOptions &options, const QDateTime &now)
{
    return DraftSaver(files, path, draft, blobs, options).save(now);
}

} // namespace Verder
