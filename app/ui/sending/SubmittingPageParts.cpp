#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"
#include "ui/sending/SubmissionRow.h"
#include "ui/sending/SubmittingPage.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {

void SubmittingPage::addRefund(QBoxLayout *rows)
{
    if (m_record.refund.isEmpty())
        return;
    auto *row = new SubmissionRow(
        tr("Paid back: %1").arg(euroText(m_record.refund, m_language)), SubmissionRow::Progress::Done);
    row->setObjectName(QStringLiteral("refund"));
    row->setIcon(QStringLiteral("euro"), Token::Info);
    row->setDetail(tr("This was paid too much or too late. You do not have to do anything for it."));
    row->setLast(true);
    rows->addWidget(row);
}

void SubmittingPage::addButton(QBoxLayout *row, const QString &name, const QString &text, const QString &icon,
    ButtonKind kind, Signal signal)
{
    QPushButton *button = makeButton(text, icon, kind);
    button->setObjectName(name);
    setButtonSize(button, ButtonSize::Small);
    connect(button, &QPushButton::clicked, this, signal);
    row->addWidget(button, 0, Qt::AlignLeft);
}

void SubmittingPage::addCountdown(QBoxLayout *row)
{
    m_countdown = new TextLabel({}, TextRole::Small, Token::TextMuted);
    m_countdown->setObjectName(QStringLiteral("countdown"));
    row->addWidget(m_countdown);
    m_ticked.start();
    m_second.start();
}

void SubmittingPage::showCountdown()
{
    if (m_countdown == nullptr || !m_record.nextAttempt.isValid()) {
        m_second.stop();
        return;
    }
    const qint64 left = m_now.secsTo(m_record.nextAttempt) - m_ticked.elapsed() / 1000;
    if (left <= 0)
        m_countdown->setPlainText(tr("Checking now"));
    else if (left < 120)
        m_countdown->setPlainText(tr("Next check in %n second(s)", nullptr, static_cast<int>(left)));
    else
        m_countdown->setPlainText(tr("Next check in %n minute(s)", nullptr, static_cast<int>(left / 60)));
}

void SubmittingPage::buildBar()
{
    QHBoxLayout *row = useBar();
    m_barText = new TextLabel({}, TextRole::Body, Token::TextMuted);
    m_barText->setWraps(true);
    m_withdraw = makeButton(tr("Change again"), QStringLiteral("edit"));
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    auto *close = makeButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    for (QPushButton *button : {m_withdraw, close})
        setButtonSize(button, ButtonSize::Bar);
    close->setMinimumWidth(lookOf(this).px(124));
    connect(m_withdraw, &QPushButton::clicked, this, &SubmittingPage::withdrawRequested);
    connect(close, &QPushButton::clicked, this, &SubmittingPage::closeRequested);
    row->addWidget(new IconLabel(QStringLiteral("info"), Token::TextMuted, 16));
    row->addWidget(m_barText, 1);
    row->addWidget(m_withdraw);
    row->addWidget(close);
    showBar();
}

void SubmittingPage::showBar()
{
    m_withdraw->setVisible(m_canWithdraw);
    if (m_record.state == SubmissionState::Afgewezen)
        m_barText->setPlainText(tr("Nothing was submitted. Change the answers and send them again."));
    else if (m_record.state == SubmissionState::Betalen)
        m_barText->setPlainText(tr("You can close this window. Your application counts as soon as it is "
                                   "paid."));
    else if (!m_record.paymentEnded.isEmpty())
        m_barText->setPlainText(
            tr("You can close this window and pay later. Your application counts as soon as it is paid."));
    else
        m_barText->setPlainText(tr("You can close this window. Verder checks it again later."));
}

} // namespace Verder
