// Saving a dossier, and its documents.
#include "attachment/DocumentCheck.h"
#include "dossier/Dossier.h"
#include "draft/AttachmentPlaces.h"

#include <QFileInfo>
#include <QUndoStack>

namespace Verder {

SaveOptions Dossier::optionsFor(const QString &path, bool overwrite) const
{
    SaveOptions options;
    if (path == m_path)
        options.expected = m_stamp;
    else
        options.openedFrom = documentPlace();
    options.overwrite = overwrite;
    options.previousFolder = m_context.previousFolder;
    return options;
}

Draft Dossier::inForm(DraftForm form) const
{
    Draft draft = snapshot();
    if (form != DraftForm::Same)
        draft.isPackage = form == DraftForm::Package;
    return draft;
}

void Dossier::save(const QString &path, bool overwrite, DraftForm form)
{
    if (m_opening.laterFormat) {
        emit saveFailed(*m_opening.laterFormat);
        return;
    }
    if (isSaving()) {
        m_pending = {path, overwrite, form};
        return;
    }
    m_target = path;
    m_savedIndex = m_session->undoStack()->index();
    m_isStateModified = false;
    m_task.start(path, inForm(form), optionsFor(path, overwrite), m_context.now());
    emit saving();
}

void Dossier::cancelSaving()
{
    m_task.cancel();
}

void Dossier::finishSave(const Result<SavedDraft> &result)
{
    if (result) {
        takeSaved(m_target, *result, m_savedIndex);
        emit saved();
    } else {
        m_isStateModified = true;
        emit saveFailed(result.error());
    }
    emit modifiedChanged();
    startPending();
}

/// Two savings never overlap; one that waits for its turn is done too.
void Dossier::waitForSaving()
{
    while (isSaving())
        finishSave(m_task.takeResult());
}

void Dossier::startPending()
{
    if (const auto next = std::exchange(m_pending, std::nullopt))
        save(next->path, next->overwrite, next->form);
}

Result<void> Dossier::saveAndWait(const QString &path, bool overwrite, DraftForm form)
{
    if (m_opening.laterFormat)
        return tl::unexpected(*m_opening.laterFormat);
    waitForSaving();
    const int undoIndex = m_session->undoStack()->index();
    const Result<SavedDraft> result = saveDraft(
        m_context.files, path, inForm(form), m_context.blobs, optionsFor(path, overwrite), m_context.now());
    if (!result)
        return tl::unexpected(result.error());
    m_isStateModified = false;
    takeSaved(path, *result, undoIndex);
    emit saved();
    emit modifiedChanged();
    return {};
}

void Dossier::takeSaved(const QString &path, const SavedDraft &saved, int undoIndex)
{
    const DraftState state = m_draft.state; // the user may have gone on meanwhile
    m_draft = saved.draft;
    m_draft.state = state;
    m_path = path;
    m_source.clear();
    m_stamp = saved.stamp;
    if (m_session->undoStack()->index() == undoIndex)
        m_session->undoStack()->setClean();
    takeStates(saved.draft.attachments);
}

/// What was looked for is there or not; what the document check found stays.
void Dossier::takeStates(const QList<Attachment> &attachments)
{
    const auto isLost = [](Attachment::State state) {
        return state == Attachment::State::Missing || state == Attachment::State::Changed;
    };
    QHash<QString, Attachment::State> found;
    for (const Attachment &attachment : attachments)
        found.insert(attachment.sha256, attachment.state);
    for (const Page &page : m_session->form().pages) {
        const QList<SlotRef> documentSlots = m_session->documentSlots(page.index);
        for (const SlotRef slot : documentSlots) {
            const QList<Attachment> known = m_session->attachments(slot);
            for (const Attachment &attachment : known) {
                const Attachment::State state = found.value(attachment.sha256, attachment.state);
                if (state != attachment.state && (isLost(state) || isLost(attachment.state)))
                    m_session->setAttachmentState(slot, attachment.sha256, state);
            }
        }
    }
}

Result<Attachment> Dossier::storeDocument(const QString &file, const QString &name, int pages)
{
    return m_context.blobs.add(file, documentLimit).map([&](const QString &sha256) {
        return stored(sha256, name, QFileInfo(file).size(), pages);
    });
}

Result<Attachment> Dossier::storeDocument(const QByteArray &bytes, const QString &name, int pages)
{
    return m_context.blobs.addBytes(bytes).map(
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
                .arg(shape.title.nl));
    for (const Attachment &other : there) {
        if (other.sha256 == document.sha256)
            return failure(
                ErrorKind::BadInput, tr("%1 is already there, as %2.").arg(document.name, other.name));
    }
    m_session->addAttachment(slot, document);
    return {};
}

Result<QString> Dossier::documentFile(const QString &sha256)
{
    if (m_context.blobs.contains(sha256))
        return m_context.blobs.pathOf(sha256);
    const QList<Attachment> all = m_session->attachments();
    for (const Attachment &attachment : all) {
        if (attachment.sha256 != sha256 || documentPlace().isEmpty())
            continue;
        const Result<QByteArray> bytes
            = readAttachment(m_context.files, documentPlace(), m_draft, attachment);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<QString> stored = m_context.blobs.addBytes(*bytes);
        if (!stored)
            return tl::unexpected(stored.error());
        return m_context.blobs.pathOf(*stored);
    }
    return failure(ErrorKind::NotFound,
        tr("A document of this application is not found. Open the page Documents and point to the file."),
        sha256);
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
    const QList<AttachmentFolder::Found> found = places.find(AttachmentCheck::NameAndSize);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (m_draft.attachments.at(i).sha256 == sha256)
            return found.at(i).path;
    }
    return {};
}

} // namespace Verder
