#include "ui/sending/SubmittingPage.h"

#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"
#include "ui/sending/SubmissionRow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {

using State = SubmissionState;

SubmittingPage::SubmittingPage(Language language, QWidget *parent)
    : SendingPane(736, parent)
    , m_language(language)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SubmittingPage::showCountdown);
    buildBar();
}

void SubmittingPage::setRecord(
    const SubmissionRecord &record, bool isOnlinePayment, bool canWithdraw, const QDateTime &now)
{
    const bool isOtherState = record.state != m_record.state;
    m_record = record;
    m_isOnlinePayment = isOnlinePayment;
    m_canWithdraw = canWithdraw;
    m_now = now;
    arrange();
    if (!isOtherState)
        return;
    // A screen reader says what came of it, without the focus having moved.
    QAccessibleEvent told(m_rows, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void SubmittingPage::setSignInNeeded(bool isNeeded)
{
    if (std::exchange(m_isSignInNeeded, isNeeded) != isNeeded)
        arrange();
}

void SubmittingPage::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) != isOffline)
        arrange();
}

void SubmittingPage::setProblemNames(std::function<QString(const QString &)> names)
{
    m_problemNames = std::move(names);
}

QList<State> SubmittingPage::states() const
{
    QList<State> states{State::Verzegeld, State::Aangemaakt, State::Documenten, State::Gecontroleerd};
    if (m_isOnlinePayment)
        states.append(State::Betalen);
    return states << State::WachtOpBevestiging << State::Ingediend;
}

State SubmittingPage::lastCertain() const
{
    if (m_record.state == State::Onbekend)
        return m_record.before;
    if (m_record.state != State::Afgewezen)
        return m_record.state;
    // What was rejected had come as far as the state that was reached last.
    State last = State::Verzegeld;
    const QList<State> all = states();
    for (State state : all) {
        if (m_record.times.contains(state) && m_record.times.value(state) >= m_record.times.value(last))
            last = state;
    }
    return last;
}

/// The row where it stands: those before it are done. As many as there are rows: all are.
qsizetype SubmittingPage::currentRow(const QList<State> &states) const
{
    const bool isKnown = m_record.state != State::Onbekend && m_record.state != State::Afgewezen;
    switch (lastCertain()) {
    case State::Aangemaakt:
        return states.indexOf(State::Documenten);
    case State::Documenten:
        return states.indexOf(m_record.missingDocuments.isEmpty() ? State::Gecontroleerd : State::Documenten);
    case State::Gecontroleerd:
        return states.indexOf(State::Gecontroleerd) + 1;
    case State::Betalen:
        return states.indexOf(State::Betalen) + (isKnown ? 0 : 1);
    case State::WachtOpBevestiging:
        return states.indexOf(State::WachtOpBevestiging);
    case State::Ingediend:
        return states.size();
    default:
        return states.indexOf(State::Aangemaakt);
    }
}

QString SubmittingPage::titleOf(State state, bool isDone) const
{
    switch (state) {
    case State::Verzegeld:
        return sayOf(m_kind, tr("Application sealed"), tr("Report sealed"), tr("Documents sealed"));
    case State::Aangemaakt:
        return sayOf(m_kind, tr("Application created"), tr("Report created"), tr("Submission created"));
    case State::Documenten:
        return tr("Documents sent");
    case State::Gecontroleerd:
        return tr("Answers and documents checked");
    case State::Betalen:
        return isDone || m_record.state == State::Betalen ? tr("Payment page opened") : tr("Pay");
    case State::WachtOpBevestiging:
        return tr("Confirming receipt");
    default:
        return tr("Submitted");
    }
}

QString SubmittingPage::detailOf(State state, bool isAhead) const
{
    if (state == State::Verzegeld)
        return tr("You cannot change the answers now.");
    if (state == State::Ingediend)
        return tr("You then get the confirmation of receipt.");
    if (state == State::Betalen && !m_record.sealed.fee.isEmpty())
        return tr("%1 in your browser").arg(euroText(m_record.sealed.fee, m_language));
    const qsizetype all = m_record.sealed.attachments.size();
    if (state != State::Documenten || all == 0)
        return {};
    qint64 size = 0;
    for (const Attachment &attachment : m_record.sealed.attachments)
        size += attachment.size;
    const bool isBefore = isAhead || lastCertain() == State::Verzegeld || lastCertain() == State::Aangemaakt;
    const qsizetype sent = isBefore ? 0 : all - m_record.missingDocuments.size();
    return tr("%1 of %2, together %3").arg(sent).arg(all).arg(sizeText(size, m_language));
}

void SubmittingPage::arrange()
{
    const Look look = lookOf(this);
    // Who had the focus keeps it, where its button is still there.
    const QWidget *focused = m_rows != nullptr ? m_rows->focusWidget() : nullptr;
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const QString name = hadFocus ? focused->objectName() : QString();
    m_rows = new QWidget;
    m_rows->setAccessibleName(tr("Sending"));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addHead(rows, 1, !m_record.sealed.fee.isEmpty());
    rows->addSpacing(look.px(10));
    const QList<State> all = states();
    const qsizetype current = currentRow(all);
    for (qsizetype number = 0; number < all.size(); ++number) {
        SubmissionRow *row = makeRow(all.at(number), number < current ? -1 : number > current ? 1 : 0);
        row->setLast(number + 1 == all.size() && m_record.refund.isEmpty());
        rows->addWidget(row);
    }
    addRefund(rows);
    rows->addStretch(1);
    setBody(m_rows);
    if (auto *again = name.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(name))
        again->setFocus();
    showBar();
    showCountdown();
}

SubmissionRow *SubmittingPage::makeRow(State state, int progress)
{
    using Progress = SubmissionRow::Progress;
    const bool isDone = progress < 0;
    auto *row = new SubmissionRow(titleOf(state, isDone),
        isDone              ? Progress::Done
            : progress == 0 ? Progress::Current
                            : Progress::Ahead);
    row->setObjectName(stateName(state));
    if (isDone && m_record.times.contains(state))
        row->setTime(clockText(m_record.times.value(state)));
    const QString detail = detailOf(state, progress > 0);
    if (!detail.isEmpty() && !(isDone && state == State::Ingediend))
        row->setDetail(detail);
    if (progress == 0)
        fillCurrent(row);
    return row;
}

void SubmittingPage::fillCurrent(SubmissionRow *row)
{
    if (m_record.state == State::Afgewezen) {
        addRejected(row);
        return;
    }
    if (m_record.state == State::Onbekend)
        addUnknown(row);
    else if (m_record.state == State::Betalen)
        addPaying(row);
    else if (m_record.state == State::Gecontroleerd && !m_record.paymentEnded.isEmpty())
        addEnded(row);
    addWaiting(row);
}

void SubmittingPage::addPaying(SubmissionRow *row)
{
    auto *buttons = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    buttons->setSpacing(lookOf(this).px(8));
    addButton(buttons, QStringLiteral("openPayment"), tr("Open payment page"), QStringLiteral("extern"),
        ButtonKind::Main, &SubmittingPage::openPaymentRequested);
    addButton(buttons, QStringLiteral("copyAddress"), tr("Copy address"), QStringLiteral("copy"),
        ButtonKind::Normal, &SubmittingPage::copyAddressRequested);
    addButton(buttons, QStringLiteral("cancelPayment"), tr("Cancel payment"), {}, ButtonKind::Flat,
        &SubmittingPage::cancelPaymentRequested);
    buttons->addStretch(1);
    row->addBelow(buttons);
}

void SubmittingPage::addEnded(SubmissionRow *row)
{
    QString text = tr("The payment did not succeed. Nothing was paid.");
    if (m_record.paymentEnded == QLatin1String("cancelled"))
        text = tr("The payment was cancelled. Nothing was paid.");
    else if (m_record.paymentEnded == QLatin1String("expired"))
        text = tr("The payment page has expired. Nothing was paid.");
    row->setDetail(text);
    auto *buttons = new QHBoxLayout;
    addButton(buttons, QStringLiteral("payAgain"), tr("Pay"), QStringLiteral("extern"), ButtonKind::Main,
        &SubmittingPage::payAgainRequested);
    buttons->addStretch(1);
    row->addBelow(buttons);
}

void SubmittingPage::addUnknown(SubmissionRow *row)
{
    const Look look = lookOf(this);
    row->setIcon(QStringLiteral("unknown"), Token::Info);
    auto *panel = new Panel(PanelKind::Info);
    panel->setObjectName(QStringLiteral("unknownPanel"));
    auto *words = new TextLabel;
    words->setObjectName(QStringLiteral("unknownText"));
    words->setWraps(true);
    const QString asked = m_record.lastAsked.isValid()
        ? tr("we check this automatically (last %1).").arg(clockText(m_record.lastAsked))
        : tr("we check this automatically.");
    const QString unsure = sayOf(m_kind, tr("We do not know yet whether your application has been received."),
        tr("We do not know yet whether your report has been received."),
        tr("We do not know yet whether your documents have been received."));
    // A report costs nothing, but can be sent twice from elsewhere.
    const QString warning
        = m_kind == FormKind::Application ? tr("Do not pay again") : tr("Do not send it again");
    words->setRichText(QStringLiteral("%1 <b>%2</b>; %3")
                           .arg(unsure.toHtmlEscaped(), warning.toHtmlEscaped(), asked.toHtmlEscaped()),
        QStringLiteral("%1 %2; %3").arg(unsure, warning, asked));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(12));
    addButton(buttons, QStringLiteral("askNow"), tr("Check now"), QStringLiteral("refresh"),
        ButtonKind::Normal, &SubmittingPage::askNowRequested);
    addCountdown(buttons);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(10));
    column->addWidget(words);
    column->addLayout(buttons);
    row->addBelow(panel);
}

void SubmittingPage::addRejected(SubmissionRow *row)
{
    const Look look = lookOf(this);
    row->setIcon(QStringLiteral("error"), Token::Error);
    auto *panel = new Panel(PanelKind::Error);
    panel->setObjectName(QStringLiteral("rejectedPanel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(4));
    auto *title = new TextLabel(sayOf(m_kind, tr("The application was not accepted"),
                                    tr("The report was not accepted"), tr("The documents were not accepted")),
        TextRole::BodyBold);
    title->setWraps(true);
    column->addWidget(title);
    for (const SubmissionProblem &problem : std::as_const(m_record.problems)) {
        const QString name = m_problemNames ? m_problemNames(problem.pointer) : QString();
        if (!name.isEmpty()) {
            auto *link = new LinkButton(name);
            link->setObjectName(QStringLiteral("problem"));
            link->setAccessibleDescription(problem.message);
            connect(link, &QPushButton::clicked, this,
                [this, pointer = problem.pointer] { emit problemRequested(pointer); });
            column->addWidget(link, 0, Qt::AlignLeft);
        }
        auto *words = new TextLabel(problem.message);
        words->setWraps(true);
        column->addWidget(words);
    }
    if (m_record.problems.isEmpty() && !m_record.lastError.isEmpty()) {
        auto *words = new TextLabel(m_record.lastError);
        words->setWraps(true);
        column->addWidget(words);
    }
    row->addBelow(panel);
}

/// Why nothing happens now.
void SubmittingPage::addWaiting(SubmissionRow *row)
{
    if (m_isSignInNeeded) {
        auto *panel = new MessagePanel(PanelKind::Info, tr("Sign in to go on"),
            tr("What you send is kept on this computer and goes on when you are signed in."));
        QPushButton *button = panel->addButton(tr("Sign in"));
        button->setObjectName(QStringLiteral("signIn"));
        connect(button, &QPushButton::clicked, this, &SubmittingPage::signInRequested);
        row->addBelow(panel);
        return;
    }
    if (m_isOffline && m_record.state != State::Ingediend) {
        auto *panel = new MessagePanel(PanelKind::Info, tr("No connection"),
            tr("What you send waits here and goes out by itself as soon as there is a connection."));
        panel->setIcon(QStringLiteral("offline"));
        panel->setObjectName(QStringLiteral("offlinePanel"));
        row->addBelow(panel);
        return;
    }
    if (m_record.lastError.isEmpty() || m_record.state == State::Onbekend)
        return;
    auto *words = new TextLabel(m_record.lastError, TextRole::Small, Token::TextMuted);
    words->setWraps(true);
    row->addBelow(words);
    if (!m_record.nextAttempt.isValid())
        return;
    auto *line = new QHBoxLayout;
    addCountdown(line);
    line->addStretch(1);
    row->addBelow(line);
}

} // namespace Verder
