#include "ui/window/ReceiptDialog.h"

#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/window/Paper.h"
#include "ui/window/Prompts.h"
#include "ui/window/ReceiptView.h"
#include "ui/window/Settings.h"

#include <QVBoxLayout>

namespace Verder {

ReceiptDialog::ReceiptDialog(
    const Desk &desk, const Receipt &receipt, const QString &draftPath, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_receipt(receipt)
{
    new FocusRing(this);
    setWindowTitle(tr("Confirmation of receipt"));
    if (!draftPath.isEmpty()) {
        auto dossier = Dossier::open(m_desk.dossiers, draftPath, m_desk.today());
        if (dossier && submissionId((*dossier)->draftId()) == QUuid(receipt.submissionId))
            m_dossier = std::move(*dossier);
    }
    const Language language = m_desk.settings.language();
    auto *page = new ReceiptPage(language);
    const Session *shown = session();
    page->setReceipt(receipt,
        shown != nullptr ? receiptFacts(*shown, m_dossier ? m_dossier->title(language) : QString(), language)
                         : ReceiptFacts{{}, {}, {}, {}, {}, receipt.form, FormKind::Application, true});
    connect(page, &ReceiptPage::printRequested, this, &ReceiptDialog::print);
    connect(page, &ReceiptPage::pdfRequested, this, &ReceiptDialog::saveAsPdf);
    connect(page, &ReceiptPage::doneRequested, this, &QDialog::accept);
    connect(page, &ReceiptPage::casesRequested, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(page);
    const Look look = lookOf(this);
    resize(look.px(860), look.px(680));
}

const Session *ReceiptDialog::session()
{
    if (m_dossier)
        return &m_dossier->session();
    if (!m_empty) {
        if (const Result<FormPtr> form = m_desk.dossiers.forms.form(m_receipt.form))
            m_empty = std::make_unique<Session>(*form, m_desk.today());
    }
    return m_empty.get();
}

void ReceiptDialog::print()
{
    if (const Session *shown = session())
        m_desk.prompts.print(this, paperOf(m_receipt, *shown, m_desk.settings.language()));
}

void ReceiptDialog::saveAsPdf()
{
    const Session *shown = session();
    if (shown == nullptr)
        return;
    const QString path = m_desk.prompts.savePdf(
        this, m_desk.draftFolder + u'/' + m_receipt.applicationNumber + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    const Result<void> written
        = printToPdf(m_desk.dossiers.files, path, paperOf(m_receipt, *shown, m_desk.settings.language()));
    if (!written)
        m_desk.prompts.failed(this, tr("The PDF was not saved"), written.error());
}

} // namespace Verder
