#pragma once

#include "backend/Submission.h"
#include "dossier/Dossier.h"
#include "ui/window/Desk.h"

#include <QDialog>

namespace Verder {

/// A confirmation of receipt outside the window of its draft: kept here, or fetched from the service.
class ReceiptDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a receipt: its signature was verified. \a draftPath: of the draft that was sent, where it is known.
    ReceiptDialog(
        const Desk &desk, const Receipt &receipt, const QString &draftPath, QWidget *parent = nullptr);

private:
    const Session *session();
    void print();
    void saveAsPdf();

    Desk m_desk;
    Receipt m_receipt;
    std::unique_ptr<Dossier> m_dossier; ///< null: the draft is not here
    std::unique_ptr<Session> m_empty; ///< for what a receipt shows of its form
};

} // namespace Verder
