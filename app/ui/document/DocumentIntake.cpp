#include "ui/document/DocumentIntake.h"

#include <QFileInfo>

namespace Verder {

DocumentIntake::DocumentIntake(
    Dossier *dossier, SlotRef slot, QString file, QString replaces, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_slot(slot)
    , m_file(std::move(file))
    , m_replaces(std::move(replaces))
    , m_check(dossier->context().documentProgram, m_file, documentLimit)
{
    connect(&m_check, &DocumentCheck::finished, this, &DocumentIntake::judge);
}

QString DocumentIntake::name() const
{
    return QFileInfo(m_file).fileName();
}

void DocumentIntake::start()
{
    m_check.start();
}

void DocumentIntake::judge(const DocumentVerdict &verdict)
{
    if (!verdict.isAccepted()) {
        emit refused(verdict.outcome, verdictText(verdict, name(), documentLimit));
        return;
    }
    const Result<void> taken = m_replaces.isEmpty() ? take(verdict) : replace(verdict);
    if (taken)
        emit added();
    else
        emit refused(DocumentVerdict::Outcome::CheckFailed, taken.error().message);
}

Result<void> DocumentIntake::take(const DocumentVerdict &verdict)
{
    Result<void> added = m_dossier->addDocument(m_slot, m_file, name(), verdict.pages);
    if (!added)
        return added;
    const QString sha256 = m_dossier->session().attachments(m_slot).constLast().sha256;
    if (sha256 == verdict.sha256)
        return {};
    m_dossier->session().removeAttachment(m_slot, sha256);
    return failure(ErrorKind::Conflict, tr("The file changed while it was being checked. Select it again."));
}

Result<void> DocumentIntake::replace(const DocumentVerdict &verdict)
{
    const DossierContext &context = m_dossier->context();
    const Result<QString> stored = context.blobs.add(m_file, documentLimit);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != verdict.sha256)
        return failure(
            ErrorKind::Conflict, tr("The file changed while it was being checked. Select it again."));
    // Pointing to the very document that was missing is no change to the application.
    if (*stored == m_replaces) {
        m_dossier->session().setAttachmentState(m_slot, m_replaces, Attachment::State::Accepted);
        return {};
    }
    Attachment attachment;
    attachment.sha256 = *stored;
    attachment.name = name();
    attachment.size = verdict.size;
    attachment.added = context.now();
    attachment.checked = context.now();
    attachment.pages = verdict.pages;
    m_dossier->session().replaceAttachment(m_slot, m_replaces, attachment);
    return {};
}

} // namespace Verder
