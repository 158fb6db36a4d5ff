#pragma once

#include "base/LocalText.h"

#include <QWidget>

class QStackedWidget;

namespace Verder {

class CheckPage;
class Dossier;
class ReceiptPage;
class SubmittingPage;

/// The last page of every form: checking, then sending and paying, then the receipt; one of the three is in
/// view. The dossier must outlive it.
class SendingView : public QWidget
{
    Q_OBJECT

public:
    SendingView(Dossier *dossier, Language language, QWidget *parent = nullptr);

    CheckPage *check() const { return m_check; }
    SubmittingPage *submitting() const { return m_submitting; }
    ReceiptPage *receipt() const { return m_receipt; }

    void showCheck();
    void showSubmitting();
    void showReceipt();
    bool isChecking() const;

signals:
    /// The page in view has a bar of its own at the bottom; the form's is then to be hidden.
    void ownBarChanged(bool hasOwnBar);

private:
    void bring(QWidget *page);

    QStackedWidget *m_stack;
    CheckPage *m_check;
    SubmittingPage *m_submitting;
    ReceiptPage *m_receipt;
};

} // namespace Verder
