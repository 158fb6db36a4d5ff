#include "ui/sending/SendingView.h"

#include "ui/sending/CheckPage.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/sending/SubmittingPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Verder {

SendingView::SendingView(Dossier *dossier, Language language, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_check(new CheckPage(dossier, language))
    , m_submitting(new SubmittingPage(language))
    , m_receipt(new ReceiptPage(language))
{
    for (QWidget *page : {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_submitting),
             static_cast<QWidget *>(m_receipt)})
        m_stack->addWidget(page);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_stack);
    setFocusProxy(m_check);
}

void SendingView::showCheck()
{
    bring(m_check);
}

void SendingView::showSubmitting()
{
    bring(m_submitting);
}

void SendingView::showReceipt()
{
    bring(m_receipt);
}

bool SendingView::isChecking() const
{
    return m_stack->currentWidget() == m_check;
}

void SendingView::bring(QWidget *page)
{
    if (m_stack->currentWidget() == page)
        return;
    const QWidget *focused = window()->focusWidget();
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    emit ownBarChanged(!isChecking());
    // What had the focus went with its page or its bar.
    if (isVisible() && (focused == nullptr || !focused->isVisible()))
        setFocus(Qt::OtherFocusReason);
}

} // namespace Verder
