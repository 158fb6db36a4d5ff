// Where the attachments of a draft go when it is saved, and what happens to those that it gave up.
#include "draft/DraftContents.h"
#include "draft/DraftSaver.h"

namespace Verder {

namespace {

bool hasContent(const QList<Attachment> &attachments, const QString &sha256)
{
    return std::any_of(attachments.begin(), attachments.end(),
        [&](const Attachment &attachment) { return attachment.sha256 == sha256; });
}

bool isLost(const Attachment &attachment)
{
    return attachment.state == Attachment::State::Missing || attachment.state == Attachment::State::Changed;
}

} // namespace

/// What is nowhere to be found stays missing: that keeps no one from saving.
Result<void> DraftSaver::placeAttachments()
{
    return m_draft.isPackage ? chooseEmbedded() : copyAttachments();
}

/// What can be read goes into the archive.
Result<void> DraftSaver::chooseEmbedded()
{
    qint64 total = 0;
    for (const Attachment &attachment : std::as_const(m_draft.attachments))
        total += 3 * attachment.size; // read, written, read back
    m_count.emplace(m_options.progress, total);
    for (Attachment &attachment : m_draft.attachments) {
        bool isThere = hasContent(m_embedded, attachment.sha256);
        if (!isThere) {
            const auto bytes = contentOf(attachment);
            if (!bytes && bytes.error().kind != ErrorKind::NotFound)
                return tl::unexpected(bytes.error());
            isThere = bytes.has_value();
            if (isThere) {
                attachment.size = bytes->size();
                m_embedded.append(attachment);
            }
        }
        if (!isThere)
            attachment.state = Attachment::State::Missing;
        else if (isLost(attachment))
            attachment.state = Attachment::State::Accepted;
        if (const auto counted = m_count->add(attachment.size); !counted)
            return counted;
    }
    return {};
}

/// What is not in the folder yet is added to it.
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
        if (state != Attachment::State::Accepted || isLost(attachment))
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

Result<QByteArray> DraftSaver::contentOf(const Attachment &attachment)
{
    auto blob = m_blobs.read(attachment.sha256, draftAttachmentMaximum);
    if (!blob && m_draft.key)
        blob = m_plainBlobs.read(attachment.sha256, draftAttachmentMaximum);
    if (blob)
        return blob;
    if (!m_source) {
        Draft opened = m_draft;
        opened.key = openedKey();
        m_source.emplace(m_files, m_options.openedFrom.isEmpty() ? m_path : m_options.openedFrom, opened);
    }
    auto bytes = m_source->read(attachment);
    // A copy that is there and cannot be read is no missing document.
    const bool isMissing = blob.error().kind == ErrorKind::NotFound;
    return bytes || isMissing ? bytes : blob;
}

/// Looks for what this save no longer mentions, or keeps in the archive from now on, or the one before it
/// could not remove.
Result<void> DraftSaver::findDropped()
{
    if (!m_target || m_target->draft.draftId != m_draft.draftId)
        return {};
    // A package has put nothing into the folder.
    const QList<Attachment> ours
        = m_target->draft.isPackage ? QList<Attachment>() : m_target->draft.attachments;
    const bool isSameCoding = (m_target->draft.key != nullptr) == (m_draft.key != nullptr);
    QList<Attachment> gone;
    for (const Attachment &attachment : ours + m_target->removed) {
        const bool isKept = isSameCoding && hasContent(m_draft.attachments, attachment.sha256)
            && !hasContent(m_embedded, attachment.sha256);
        if (!isKept && !hasContent(gone, attachment.sha256))
            gone.append(attachment);
    }
    auto done = findDroppedIn(gone, m_target->draft.key);
    // What stood there as it was before the draft got a password, and could not be removed then.
    if (done && m_draft.key && m_target->draft.key)
        done = findDroppedIn(m_target->removed, {});
    return done;
}

Result<void> DraftSaver::findDroppedIn(const QList<Attachment> &gone, const DraftKeyPtr &key)
{
    auto folder = AttachmentFolder::open(m_files, attachmentFolder(m_path), key);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto found = folder->find(gone, {});
    if (!found)
        return tl::unexpected(found.error());
    for (qsizetype i = 0; i < found->size(); ++i) {
        if (found->at(i).state != Attachment::State::Accepted)
            continue;
        m_dropped.append(gone.at(i));
        m_droppedFiles.append({found->at(i).path, gone.at(i).size, key});
    }
    return {};
}

/// What was in the archive and is mentioned no more goes to the blob store, for undo.
Result<void> DraftSaver::keepDropped()
{
    if (!m_target || m_target->draft.draftId != m_draft.draftId || m_target->embedded.isEmpty())
        return {};
    AttachmentPlaces target(m_files, m_path, m_target->draft);
    for (const Attachment &attachment : std::as_const(m_target->draft.attachments)) {
        if (hasContent(m_draft.attachments, attachment.sha256) || !target.isEmbedded(attachment.sha256))
            continue;
        const auto bytes = target.read(attachment);
        const auto kept = bytes ? m_blobs.addBytes(*bytes) : Result<QString>(QString());
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

void DraftSaver::undoCopies()
{
    for (const QString &sha256 : std::as_const(m_copied))
        std::ignore = m_folder->removePart(sha256);
    if (!m_copied.isEmpty())
        m_folder->removeIfEmpty();
}

/// Removes what this draft had put into its folder and no longer has; undo finds it in the blob store.
void DraftSaver::removeDropped()
{
    for (const DroppedFile &file : std::as_const(m_droppedFiles)) {
        const auto folder = AttachmentFolder::open(m_files, attachmentFolder(m_path), file.key);
        const auto bytes = folder ? folder->read(file.path, file.size)
                                  : Result<QByteArray>(tl::unexpected(folder.error()));
        if (bytes && m_blobs.addBytes(*bytes))
            std::ignore = m_folder->remove(file.path);
    }
}

} // namespace Verder
