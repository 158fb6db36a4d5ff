#include "ui/document/DocumentIntake.h"

#include <QFileInfo>

namespace Verder {

IntakePlan planFor(const QString &file, const QString &replaces)
{
    return {{file}, QFileInfo(file).fileName(), replaces};
}

DocumentIntake::DocumentIntake(Dossier *dossier, SlotRef slot, IntakePlan plan, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_slot(slot)
    , m_plan(std::move(plan))
    , m_check(dossier->context().documentProgram, file(), documentLimit)
    , m_picture(dossier->context().documentProgram, file(), documentLimit)
    , m_making(dossier->context().documentProgram, making(), m_plan.files, documentLimit)
{
    connect(&m_picture, &PictureToPdf::made, this,
        [this](const QByteArray &pdf) { finish(m_dossier->storeDocument(pdf, pdfName(m_plan.name), 1)); });
    connect(&m_picture, &PictureToPdf::failed, this,
        [this](const Error &error) { finish(tl::unexpected(error)); });
    connect(&m_check, &DocumentCheck::finished, this, &DocumentIntake::judge);
    connect(&m_making, &PdfMaking::finished, this, &DocumentIntake::take);
}

void DocumentIntake::start()
{
    if (m_plan.isShrunk || m_plan.files.size() > 1)
        m_making.start();
    else
        m_check.start();
}

void DocumentIntake::judge(const DocumentVerdict &verdict)
{
    if (verdict.outcome == DocumentVerdict::Outcome::Picture)
        m_picture.start();
    else if (verdict.isAccepted())
        finish(checkedDocument(verdict));
    else
        emit refused(verdict.outcome, verdictText(verdict, m_plan.name, documentLimit));
}

void DocumentIntake::take(const MadePdf &made)
{
    if (!made.verdict.isAccepted())
        emit refused(
            made.verdict.outcome, refusalText(making(), made, m_plan.files, m_plan.name, documentLimit));
    else if (m_plan.isShrunk)
        emit shown(made);
    else {
        if (made.isSignatureLost && !m_plan.isSignatureTold)
            emit signatureLost();
        use(made);
    }
}

void DocumentIntake::use(const MadePdf &made)
{
    finish(m_dossier->storeDocument(made.pdf, m_plan.name, made.verdict.pages));
}

Result<Attachment> DocumentIntake::checkedDocument(const DocumentVerdict &verdict)
{
    Result<Attachment> document = m_dossier->storeDocument(file(), m_plan.name, verdict.pages);
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
    if (m_plan.replaces.isEmpty())
        return m_dossier->addDocument(m_slot, document);
    // Pointing to the very document that was missing is no change to the application.
    if (document.sha256 == m_plan.replaces)
        m_dossier->documentFound(m_slot, m_plan.replaces);
    else
        m_dossier->session().replaceAttachment(m_slot, m_plan.replaces, document);
    return {};
}

} // namespace Verder
