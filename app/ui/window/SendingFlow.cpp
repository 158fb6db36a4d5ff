#include "ui/window/SendingFlow.h"

#include "ui/form/FormView.h"
#include "ui/look/HeaderBar.h"
#include "ui/sending/CheckPage.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/sending/SendingView.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/window/ConnectionKeeper.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace Verder {

namespace {

/// The item that "/answers/p.nat/0/..." is about, as the draft knows it.
ItemRef itemOfPointer(const Session &session, const QString &pointer)
{
    const QString prefix = QStringLiteral("/answers/");
    return pointer.startsWith(prefix) ? session.find(pointer.mid(prefix.size()).section(u'/', 0, 0))
                                      : ItemRef{};
}

} // namespace

SendingFlow::SendingFlow(
    const Desk &desk, Dossier &dossier, SendingView &view, FormView &form, FormWindow &window)
    : m_desk(desk)
    , m_dossier(dossier)
    , m_view(view)
    , m_form(form)
    , m_window(window)
{
    connectView();
    connect(&m_form, &FormView::sendRequested, this, &SendingFlow::send);
    connect(&m_view, &SendingView::ownBarChanged, &m_form, &FormView::setLastPageHasBar);
    connect(&m_desk.connection, &ConnectionKeeper::connected, this, &SendingFlow::connected);
    connect(&m_desk.connection, &ConnectionKeeper::failed, this, [this](const Error &error) {
        if (!m_isWaitingForConnection || (m_isResuming && showOffline()))
            return; // what was sealed before goes on waiting
        m_isWaitingForConnection = false;
        m_isResuming = false;
        failed(tr("Sending is not possible now"), error);
    });
    const Session &session = m_dossier.session();
    const FormSummary &summary = session.form().summary;
    const bool hasFee = summary.feeItem >= 0;
    m_form.setSendText(hasFee ? tr("Send and pay") : tr("Send"));
    if (const auto &connection = m_desk.connection.connection())
        m_view.check()->setAccountKvk(connection->account.company.kvkNumber);
}

SendingFlow::~SendingFlow() = default;

void SendingFlow::connectView()
{
    CheckPage *check = m_view.check();
    connect(check, &CheckPage::changeRequested, &m_form, &FormView::showPage);
    connect(check, &CheckPage::itemRequested, &m_form, &FormView::showItem);
    connect(check, &CheckPage::printRequested, &m_window, &FormWindow::print);
    connect(check, &CheckPage::pdfRequested, &m_window, &FormWindow::saveAsPdf);
    SubmittingPage *page = m_view.submitting();
    const auto ask = [this](void (Submitter::*action)()) {
        return [this, action] {
            if (m_sending && m_sending->submitter())
                (m_sending->submitter()->*action)();
        };
    };
    connect(page, &SubmittingPage::openPaymentRequested, this, &SendingFlow::openPaymentPage);
    connect(page, &SubmittingPage::copyAddressRequested, this, [this] {
        if (m_sending && m_sending->record())
            QGuiApplication::clipboard()->setText(m_sending->record()->checkoutUrl.toString());
    });
    connect(page, &SubmittingPage::cancelPaymentRequested, this, ask(&Submitter::cancelPayment));
    connect(page, &SubmittingPage::payAgainRequested, this, ask(&Submitter::pay));
    connect(page, &SubmittingPage::askNowRequested, this, ask(&Submitter::askNow));
    connect(page, &SubmittingPage::withdrawRequested, this, ask(&Submitter::withdraw));
    connect(page, &SubmittingPage::problemRequested, this, &SendingFlow::showProblem);
    connect(page, &SubmittingPage::closeRequested, &m_window, &QWidget::close);
    connect(page, &SubmittingPage::signInRequested, &m_desk.connection, &ConnectionKeeper::signInAgain);
    page->setProblemNames([this](const QString &pointer) {
        const ItemRef ref = itemOfPointer(m_dossier.session(), pointer);
        return ref.isValid() ? m_dossier.session().item(ref).label.in(m_desk.settings.language()) : QString();
    });
    connect(m_view.receipt(), &ReceiptPage::printRequested, &m_window, &FormWindow::print);
    connect(m_view.receipt(), &ReceiptPage::pdfRequested, &m_window, &FormWindow::saveAsPdf);
    connect(m_view.receipt(), &ReceiptPage::doneRequested, &m_window, &QWidget::close);
    connect(m_view.receipt(), &ReceiptPage::casesRequested, this, &SendingFlow::casesRequested);
}

Result<SubmissionRecord> SendingFlow::keptRecord() const
{
    const Outbox outbox(m_desk.dossiers.files, m_desk.outboxFolder, m_desk.connection.environmentName(),
        recordSeal(m_dossier.key()));
    return outbox.load(submissionId(m_dossier.draftId()));
}

void SendingFlow::resume()
{
    // The outbox knows it, even where the program ended before the draft did.
    if (m_dossier.submission().isEmpty() && !keptRecord())
        return;
    m_dossier.session().setSealed(true);
    m_form.showPage(m_form.lastPage());
    m_isResuming = true;
    begin();
}

/// Shows how far it was, without a connection; false: that is not known here.
bool SendingFlow::showOffline()
{
    const Result<SubmissionRecord> record = keptRecord();
    if (!record)
        return false;
    m_view.submitting()->setOffline(true);
    m_view.submitting()->setRecord(*record, record->sealed.isPaidOnline, false, m_desk.dossiers.now());
    m_view.showSubmitting();
    return true;
}

void SendingFlow::send()
{
    // The file holds what is sealed, and the record and the draft point to each other: saved goes before
    // sent.
    if ((m_dossier.path().isEmpty() || m_dossier.isModified()) && !m_window.saveAndWait())
        return;
    begin();
}

void SendingFlow::begin()
{
    m_isWaitingForConnection = true;
    if (const auto &connection = m_desk.connection.connection())
        connected(*connection);
    else
        m_desk.connection.connectNow();
}

void SendingFlow::connected(const Connection &connection)
{
    m_view.check()->setAccountKvk(connection.account.company.kvkNumber);
    m_view.submitting()->setSignInNeeded(false);
    m_view.submitting()->setOffline(false);
    if (m_sending && m_sending->submitter()) {
        m_sending->submitter()->setToken(connection.token);
        m_sending->submitter()->start();
    }
    if (!std::exchange(m_isWaitingForConnection, false))
        return;
    if (const Result<Receipt> receipt = receiptOf(m_dossier, connection.environment)) {
        showReceipt(*receipt);
        return;
    }
    m_sending = std::make_unique<Sending>(m_dossier, connection, m_desk.network, m_desk.outboxFolder);
    if (std::exchange(m_isResuming, false) && !m_sending->isUnderWay()) {
        // Sealed on another machine, or for another environment: nothing leaves here unless the user sends
        // it. The server then tells whether it has it already.
        m_sending.reset();
        m_dossier.session().setSealed(false);
        emit stateChanged();
        return;
    }
    connect(m_sending.get(), &Sending::recordChanged, this, &SendingFlow::showRecord);
    connect(m_sending.get(), &Sending::paymentPageReady, this, &SendingFlow::openPaymentPage);
    connect(m_sending.get(), &Sending::submitted, this, &SendingFlow::showReceipt);
    connect(m_sending.get(), &Sending::withdrawn, this, &SendingFlow::showWithdrawn);
    connect(m_sending.get(), &Sending::signInNeeded, this,
        [this] { m_view.submitting()->setSignInNeeded(true); });
    connect(m_sending.get(), &Sending::withdrawalRefused, this, [this](const QString &reason) {
        failed(tr("It cannot be changed now"), {ErrorKind::Refused, reason, {}});
    });
    const bool isDutch = m_desk.settings.language() == Language::Dutch;
    const Result<void> begun = m_sending->begin(isDutch ? QStringLiteral("nl") : QStringLiteral("en"));
    if (!begun) {
        m_sending.reset();
        failed(tr("The application was not sent"), begun.error());
        return;
    }
    if (m_sending && m_sending->record())
        showRecord(*m_sending->record());
}

void SendingFlow::showRecord(const SubmissionRecord &record)
{
    if (m_receipt || record.state == SubmissionState::Concept || !m_sending)
        return;
    const Submitter *submitter = m_sending->submitter();
    m_view.submitting()->setRecord(
        record, record.sealed.isPaidOnline, submitter && submitter->canWithdraw(), m_desk.dossiers.now());
    m_view.showSubmitting();
    emit stateChanged();
}

void SendingFlow::showReceipt(const Receipt &receipt)
{
    m_receipt = receipt;
    const Session &session = m_dossier.session();
    const Language language = m_desk.settings.language();
    // By what the form says of its items: no form is known by name here.
    const auto textOf = [&](auto matches) {
        for (const Item &item : session.form().items) {
            if (item.scope == 0 && matches(item))
                return session.displayText({item.index, 0}, language);
        }
        return QString();
    };
    ReceiptFacts facts;
    facts.person = m_dossier.title(language);
    facts.vNumber = textOf([](const Item &item) { return item.type == ItemType::VNumber; });
    facts.sponsor = textOf([](const Item &item) { return item.profileKey == QLatin1String("company.name"); });
    facts.kvk = session.displayText({session.form().summary.kvkItem, 0}, language);
    const QList<Attachment> documents = session.relevantAttachments();
    for (const Attachment &document : documents)
        facts.documents.append(document.name);
    facts.formTitle = session.form().title.in(language);
    facts.isVerified = true; // Submitter and receiptOf() give no other
    m_view.receipt()->setReceipt(receipt, facts);
    m_view.showReceipt();
    emit stateChanged();
}

void SendingFlow::showWithdrawn()
{
    m_view.showCheck();
    emit stateChanged();
    m_sending.release()->deleteLater(); // it is telling us this
}

void SendingFlow::showProblem(const QString &pointer)
{
    const ItemRef ref = itemOfPointer(m_dossier.session(), pointer);
    if (ref.isValid())
        m_form.showItem(ref);
}

void SendingFlow::openPaymentPage()
{
    if (!m_sending || !m_sending->record() || m_sending->record()->checkoutUrl.isEmpty())
        return;
    if (m_desk.desktop.openAddress(m_sending->record()->checkoutUrl))
        return;
    const Error error{ErrorKind::NotFound,
        tr("No browser was found on this computer. Copy the address and open it in a browser yourself."), {}};
    // Not at once: whoever told us is still at work, and the message waits for the user.
    QTimer::singleShot(0, this, [this, error] { failed(tr("The payment page cannot be opened"), error); });
}

bool SendingFlow::showHeader(HeaderBar &header) const
{
    const auto clock = [](const QDateTime &time) {
        return time.toLocalTime().toString(QStringLiteral("HH:mm"));
    };
    if (m_receipt) {
        header.setStatus(QStringLiteral("receipt"), Token::TextMuted,
            tr("Submitted %1").arg(clock(m_receipt->receivedAt)));
        return true;
    }
    if (!m_sending || !m_sending->record())
        return false;
    const QDateTime sealed = m_sending->record()->times.value(SubmissionState::Verzegeld);
    header.setStatus(QStringLiteral("lock"), Token::TextMuted, tr("Sealed %1").arg(clock(sealed)));
    return true;
}

void SendingFlow::failed(const QString &title, const Error &error)
{
    m_desk.prompts.failed(&m_window, title, error);
    emit stateChanged();
}

} // namespace Verder
