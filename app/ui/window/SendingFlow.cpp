#include "ui/window/SendingFlow.h"

#include "dossier/Adoption.h"
#include "dossier/ConnectionKeeper.h"
#include "ui/form/FormView.h"
#include "ui/look/HeaderBar.h"
#include "ui/sending/CheckPage.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/sending/SendingView.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/ReceiptView.h"
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
    connect(&m_desk.connection, &ConnectionKeeper::signInNeeded, this, &SendingFlow::signInNeeded);
    connect(&m_desk.connection, &ConnectionKeeper::signedOut, this, &SendingFlow::signInNeeded);
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
    connect(page, &SubmittingPage::signInRequested, this, &SendingFlow::signInRequested);
    page->setKind(m_dossier.session().form().summary.kind);
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
    Result<SubmissionRecord> record = keptRecord();
    if (const auto &environment = m_desk.connection.environment(); !record && environment)
        record = adoptSubmission(m_dossier, *environment);
    if (!record)
        return CarriedSubmission::of(m_dossier.submission()).has_value(); // it stays sealed all the same
    m_view.submitting()->setOffline(!m_desk.connection.isReachable());
    m_view.submitting()->setRecord(*record, record->sealed.isPaidOnline, false, m_desk.dossiers.now());
    m_view.showSubmitting();
    return true;
}

/// Nobody is signed in. What is under way says so; who asked to send is offered to sign in.
void SendingFlow::signInNeeded()
{
    if (m_receipt)
        return;
    m_view.submitting()->setSignInNeeded(m_sending != nullptr || m_isResuming);
    if (m_isResuming)
        showOffline();
    else if (m_isWaitingForConnection)
        emit signInRequested();
}

void SendingFlow::giveUpWaiting()
{
    if (!m_isResuming)
        m_isWaitingForConnection = false;
}

void SendingFlow::send()
{
    const auto &service = m_desk.connection.service();
    if (service && !service->accepts(QStringLiteral(VERDER_VERSION))) {
        failed(tr("Verder is too old to send"),
            {ErrorKind::NewerVersion,
                tr("The service accepts version %1 and later. Update Verder, or ask your administrator to. "
                   "Your "
                   "draft is kept.")
                    .arg(service->oldestProgramVersion),
                {}});
        return;
    }
    m_dossier.session().setToday(m_desk.today()); // the window may be open since another day
    // The file holds what is sealed, and the record and the draft point to each other: saved goes before
    // sent.
    if ((m_dossier.path().isEmpty() || m_dossier.isModified()) && !m_window.saveAndWait())
        return;
    const auto &connection = m_desk.connection.connection();
    m_seenKvk = connection ? connection->account.company.kvkNumber : QString();
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
    if (m_sending)
        m_sending->renew(connection.token);
    if (!std::exchange(m_isWaitingForConnection, false))
        return;
    if (const Result<Receipt> receipt = receiptOf(m_dossier, connection.environment)) {
        m_isResuming = false;
        showReceipt(*receipt);
        return;
    }
    m_sending = std::make_unique<Sending>(m_dossier, connection, m_desk.network, m_desk.outboxFolder);
    connectSending();
    if (std::exchange(m_isResuming, false) && !m_sending->isUnderWay()) {
        resumeElsewhere(connection);
        return;
    }
    if (!m_sending->isUnderWay() && isOtherCompany(connection)) {
        m_sending.reset();
        return;
    }
    const Result<void> begun = m_sending->begin(languageCode());
    if (!begun) {
        m_sending.reset();
        failed(tr("Nothing was sent"), begun.error());
        return;
    }
    if (m_sending && m_sending->record())
        showRecord(*m_sending->record());
}

QString SendingFlow::languageCode() const
{
    return m_desk.settings.language() == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

void SendingFlow::connectSending()
{
    connect(m_sending.get(), &Sending::recordChanged, this, &SendingFlow::showRecord);
    connect(m_sending.get(), &Sending::paymentPageReady, this, &SendingFlow::openPaymentPage);
    connect(m_sending.get(), &Sending::submitted, this, &SendingFlow::showReceipt);
    connect(m_sending.get(), &Sending::withdrawn, this, &SendingFlow::showWithdrawn);
    connect(m_sending.get(), &Sending::signInNeeded, &m_desk.connection, &ConnectionKeeper::renew);
    connect(m_sending.get(), &Sending::withdrawalRefused, this, [this](const QString &reason) {
        failed(tr("It cannot be changed now"), {ErrorKind::Refused, reason, {}});
    });
}

/// Who signed in only after asking to send has not seen yet that it is for another company.
bool SendingFlow::isOtherCompany(const Connection &connection)
{
    const Session &session = m_dossier.session();
    const ItemRef ref{session.form().summary.kvkItem, 0};
    const QString own = ref.isValid() ? session.value(ref).toJson().toString() : QString();
    const QString signedIn = connection.account.company.kvkNumber;
    if (own.isEmpty() || own == signedIn || m_seenKvk == signedIn)
        return false;
    m_desk.prompts.tell(&m_window, tr("You are signed in for another company"),
        tr("This draft is of KvK number %1, and you are signed in for KvK number %2. Nothing was sent. "
           "Check the draft, or sign in for the other company.")
            .arg(own, signedIn));
    emit stateChanged();
    return true;
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
    const Language language = m_desk.settings.language();
    m_view.receipt()->setReceipt(
        receipt, receiptFacts(m_dossier.session(), m_dossier.title(language), language));
    m_view.showReceipt();
    emit stateChanged();
}

void SendingFlow::showWithdrawn()
{
    m_dossier.session().setToday(m_desk.today()); // no longer as it was when it was sealed
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
