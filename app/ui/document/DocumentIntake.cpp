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
    , m_picture(dossier->context().documentProgram, m_file, documentLimit)
{
    connect(&m_picture, &PictureToPdf::made, this,
        [this](const QByteArray &pdf) { finish(m_dossier->storeDocument(pdf, pdfName(name()), 1)); });
    connect(&m_picture, &PictureToPdf::failed, this,
        [this](const Error &error) { finish(tl::unexpected(error)); });
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
    if (verdict.outcome == DocumentVerdict::Outcome::Picture)
        m_picture.start();
    else if (verdict.isAccepted())
        finish(checkedDocument(verdict));
    else
        emit refused(verdict.outcome, verdictText(verdict, name(), documentLimit));
}

Result<Attachment> DocumentIntake::checkedDocument(const DocumentVerdict &verdict)
{
    Result<Attachment> document = m_dossier->storeDocument(m_file, name(), verdict.pages);
    if (document && document->sha256 != verdict.sha256)
        return failure(
            ErrorKind::Conflict, tr("The file changed while it was being checked. Select it again."));
    return document;
}

void DocumentIntake::finish(const Result<Attachment> &document)
{
    const Result<void> done = document.and_then([this](const Attachment &stored) { return put(stored); });
    if (done)
        emit added();
    else
        emit refused(DocumentVerdict::Outcome::CheckFailed, done.error().message);
}

Result<void> DocumentIntake::put(const Attachment &document)
{
    if (m_replaces.isEmpty())
        return m_dossier->addDocument(m_slot, document);
    // Pointing to the very document that was missing is no change to the application.
    if (document.sha256 == m_replaces)
        m_dossier->documentFound(m_slot, m_replaces);
    else
        m_dossier->session().replaceAttachment(m_slot, m_replaces, document);
    return {};
}

} // namespace Verder
