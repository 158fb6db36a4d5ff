// The documents of a dossier, and the key that they and the draft are encrypted with.
#include "attachment/DocumentCheck.h"
#include "dossier/Dossier.h"
#include "draft/AttachmentPlaces.h"
#include "draft/SafeName.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace Verder {

Result<Attachment> Dossier::storeDocument(const QString &file, const QString &name, int pages)
{
    return blobs().add(file, documentLimit).map([&](const QString &sha256) {
        return stored(sha256, name, QFileInfo(file).size(), pages);
    });
}

Result<Attachment> Dossier::storeDocument(const QByteArray &bytes, const QString &name, int pages)
{
    return blobs().addBytes(bytes).map(
        [&](const QString &sha256) { return stored(sha256, name, bytes.size(), pages); });
}

Attachment Dossier::stored(const QString &sha256, const QString &name, qint64 size, int pages) const
{
    Attachment attachment;
    attachment.sha256 = sha256;
    attachment.name = name;
    attachment.size = size;
    attachment.pages = pages;
    attachment.added = m_context.now();
    attachment.checked = attachment.added;
    return attachment;
}

Result<void> Dossier::addDocument(SlotRef slot, const Attachment &document)
{
    const DocumentSlot &shape = m_session->form().documentSlots.at(slot.slot);
    const QList<Attachment> there = m_session->attachments(slot);
    if (there.size() >= shape.maximum)
        return failure(ErrorKind::BadInput,
            tr("\"%1\" already has %n document(s). Remove one first.", nullptr, shape.maximum)
                .arg(shape.title.nl()));
    for (const Attachment &other : there) {
        if (other.sha256 == document.sha256)
            return failure(
                ErrorKind::BadInput, tr("%1 is already there, as %2.").arg(document.name, other.name));
    }
    m_session->addAttachment(slot, document);
    return {};
}

QString Dossier::documentPlace() const
{
    return m_path.isEmpty() ? m_source : m_path;
}

void Dossier::documentFound(SlotRef slot, const QString &sha256)
{
    m_session->setAttachmentState(slot, sha256, Attachment::State::Accepted);
    m_isStateModified = true; // only the next save puts it beside the draft again
    emit modifiedChanged();
}

QString Dossier::changedDocument(const QString &sha256) const
{
    if (documentPlace().isEmpty())
        return {};
    AttachmentPlaces places(m_context.files, documentPlace(), m_draft);
    const QList<AttachmentFolder::Found> found = places.find(AttachmentCheck::Content);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (m_draft.attachments.at(i).sha256 == sha256)
            return found.at(i).path;
    }
    return {};
}

Result<void> Dossier::fetchDocument(const QString &sha256)
{
    if (blobs().contains(sha256))
        return {};
    const QList<Attachment> all = m_session->attachments();
    for (const Attachment &attachment : all) {
        if (attachment.sha256 != sha256 || documentPlace().isEmpty())
            continue;
        const Result<QByteArray> bytes
            = readAttachment(m_context.files, documentPlace(), m_draft, attachment);
        if (!bytes) {
            if (bytes.error().kind == ErrorKind::NotFound)
                lookAgain(); // it was there by its name, and is not by its content
            return tl::unexpected(bytes.error());
        }
        const Result<QString> stored = blobs().addBytes(*bytes);
        return stored ? Result<void>() : tl::unexpected(stored.error());
    }
    return failure(ErrorKind::NotFound,
        tr("A document of this draft is not found. Open the page Documents and point to the file."), sha256);
}

/// At every document of the draft by its content, so that its page says what has become of it.
void Dossier::lookAgain()
{
    QList<Attachment> attachments = m_draft.attachments;
    const QList<AttachmentFolder::Found> found
        = AttachmentPlaces(m_context.files, documentPlace(), m_draft).find(AttachmentCheck::Content);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!blobs().contains(attachments.at(i).sha256))
            attachments[i].state = found.at(i).state;
    }
    takeStates(attachments);
}

Result<QString> Dossier::documentFile(const QString &sha256)
{
    if (const Result<void> fetched = fetchDocument(sha256); !fetched)
        return tl::unexpected(fetched.error());
    if (!m_key)
        return blobs().pathOf(sha256);
    // Not to the disk: this folder is in memory, and ends with the user's session.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString file = QStringLiteral("%1/verder-%2.pdf").arg(folder, m_key->hidden(sha256).left(16));
    if (!m_shownDocuments.contains(file)) {
        const Result<QByteArray> bytes = blobs().read(sha256, documentLimit);
        const Result<void> shown = bytes ? replaceFile(m_context.files, file, *bytes)
                                         : Result<void>(tl::unexpected(bytes.error()));
        if (!shown)
            return tl::unexpected(shown.error());
        m_shownDocuments.append(file);
    }
    return file;
}

void Dossier::setKey(const DraftKeyPtr &key)
{
    const BlobStore before = blobs();
    m_key = key;
    BlobStore after = blobs();
    const QList<Attachment> all = m_session->attachments();
    for (const Attachment &attachment : all) {
        const Result<QByteArray> bytes = before.read(attachment.sha256, documentLimit);
        if (bytes && after.addBytes(*bytes)
            && before.pathOf(attachment.sha256) != after.pathOf(attachment.sha256))
            std::ignore = BlobStore(before).remove(attachment.sha256);
    }
    m_isStateModified = true;
    emit keyChanged();
    emit modifiedChanged();
}

} // namespace Verder
