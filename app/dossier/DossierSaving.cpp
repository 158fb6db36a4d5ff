// Saving a dossier.
#include "dossier/Dossier.h"

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
    options.openedKey = m_draft.key;
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

} // namespace Verder
