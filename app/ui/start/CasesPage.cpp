#include "ui/start/CasesPage.h"

#include "ui/look/Chip.h"
#include "ui/look/Controls.h"
#include "ui/look/EmptyState.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/TextLabel.h"
#include "ui/start/InfoRow.h"
#include "ui/start/RowCard.h"
#include "ui/start/SearchText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Verder {

namespace {

constexpr qsizetype mostRows = 100; // more than anybody reads; searching finds the others

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

CasesPage::CasesPage(QWidget *parent)
    : StartSection(parent)
    , m_refresh(new QPushButton)
    , m_copy(new MessagePanel(PanelKind::Info, QString(), QString()))
    , m_tools(new QHBoxLayout)
    , m_search(new QLineEdit)
    , m_orderLabel(new TextLabel)
    , m_order(new QComboBox)
    , m_rows(new RowCard)
    , m_more(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_state(new EmptyState(QStringLiteral("list"), QString(), QString()))
    , m_asOf(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_note(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
{
    m_refresh->setAutoDefault(false);
    setButtonIcon(m_refresh, QStringLiteral("refresh"));
    setFieldIcon(m_search, QStringLiteral("search"));
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_order->setObjectName(QStringLiteral("caseOrder"));
    m_copy->setIcon(QStringLiteral("offline"));
    for (TextLabel *label : {m_more, m_asOf, m_note})
        label->setWraps(true);
    titleRow()->addWidget(m_refresh, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_tools->addWidget(m_search, 1);
    m_tools->addWidget(m_orderLabel);
    m_tools->addWidget(m_order);
    keepSpacing(this, m_tools, {}, 12);
    column()->addWidget(m_copy);
    column()->addLayout(m_tools);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rows, m_more, m_state, m_asOf, m_note})
        column()->addWidget(widget);
    column()->addStretch(1);
    connect(m_refresh, &QPushButton::clicked, this, &CasesPage::refreshRequested);
    connect(m_search, &QLineEdit::textChanged, this, &CasesPage::showRows);
    connect(m_order, &QComboBox::activated, this, &CasesPage::showRows);
    connect(m_state->button(), &QPushButton::clicked, this, [this] {
        if (m_view.state == CasesState::SignInNeeded)
            emit signInRequested();
        else if (m_view.state == CasesState::Ready)
            m_search->clear();
        else
            emit refreshRequested();
    });
    CasesPage::applyTexts();
}

void CasesPage::setCases(const CasesView &view)
{
    m_view = view;
    showCases();
}

void CasesPage::applyTexts()
{
    setTitle(tr("Pending applications"));
    m_refresh->setText(tr("Refresh"));
    m_search->setPlaceholderText(tr("Search by name, number or form"));
    m_search->setAccessibleName(tr("Search by name, number or form"));
    m_orderLabel->setPlainText(tr("Order"));
    const QSignalBlocker blocker(m_order);
    const int current = qMax(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("Newest first"), tr("Oldest first"), tr("By name"), tr("By status")});
    m_order->setCurrentIndex(current);
    m_order->setAccessibleName(tr("Order"));
    showCases();
}

void CasesPage::showCases()
{
    showRows();
    showNotes();
    m_refresh->setVisible(m_view.state == CasesState::Ready && !m_view.isCopy);
    const bool isFilled = m_view.state == CasesState::Ready && !m_view.cases.isEmpty();
    for (QWidget *tool : std::initializer_list<QWidget *>{m_search, m_orderLabel, m_order})
        tool->setVisible(isFilled);
}

/// Those that the search finds, in the chosen order.
QList<CaseCard> CasesPage::chosen() const
{
    QList<CaseCard> cards;
    const QString wanted = m_search->text();
    for (const CaseCard &card : m_view.cases) {
        const QString words = QStringList{card.person, card.title, card.caseNumber, card.state}.join(u' ');
        if (containsWords(words, wanted))
            cards.append(card);
    }
    const auto order = static_cast<Order>(qMax(0, m_order->currentIndex()));
    std::stable_sort(cards.begin(), cards.end(), [order](const CaseCard &one, const CaseCard &other) {
        switch (order) {
        case Order::Newest:
            return one.received > other.received;
        case Order::Oldest:
            return one.received < other.received;
        case Order::Person:
            return QString::localeAwareCompare(one.person, other.person) < 0;
        case Order::State:
            break;
        }
        return one.state < other.state;
    });
    return cards;
}

void CasesPage::showRows()
{
    m_rows->clear();
    const QList<CaseCard> cards = chosen();
    for (const CaseCard &card : cards.first(qMin(cards.size(), mostRows)))
        m_rows->addRow(makeRow(card));
    const qsizetype left = cards.size() - mostRows;
    m_more->setPlainText(
        left > 0 ? tr("There are %n more. Search to find them.", nullptr, int(left)) : QString());
    m_more->setVisible(left > 0);
    const bool isFilled = m_view.state == CasesState::Ready && !cards.isEmpty();
    m_rows->setVisible(isFilled);
    m_state->setVisible(!isFilled);
    showEmptyState();
}

QWidget *CasesPage::makeRow(const CaseCard &card)
{
    const QString title = applicationTitle(card.person, card.title);
    QString text = tr("Case number %1. Received on %2.").arg(card.caseNumber, dateText(card.received));
    if (!card.note.isEmpty())
        text = QStringLiteral("%1 %2").arg(text, card.note);
    auto *row = new InfoRow(QStringLiteral("form"), Token::TextMuted, title, text);
    const auto kind = card.isFinished ? ChipKind::Success : ChipKind::Info;
    row->addAtRight(new Chip(card.isInList ? kind : ChipKind::Warning, card.state));
    // Below, for at the right they would leave no room for name and number.
    const auto link = [&](const QString &words) {
        auto *made = new LinkButton(words, LinkButton::Size::Small);
        made->setAccessibleName(QStringLiteral("%1: %2").arg(words, title));
        row->addBelow(made);
        return made;
    };
    if (!card.submissionId.isEmpty()) {
        connect(link(tr("Receipt")), &QPushButton::clicked, this,
            [this, id = card.submissionId] { emit receiptRequested(id); });
    }
    if (!card.isFinished && card.isInList) {
        connect(link(tr("Add document")), &QPushButton::clicked, this,
            [this, number = card.caseNumber] { emit documentRequested(number); });
    }
    return row;
}

void CasesPage::showNotes()
{
    const bool isReady = m_view.state == CasesState::Ready;
    const QString moment
        = m_view.asOf.isValid() ? QLocale().toString(m_view.asOf, QLocale::ShortFormat) : QString();
    m_copy->setVisible(isReady && m_view.isCopy);
    m_copy->setMessage(tr("No connection"),
        tr("This is how it was on %1. It is refreshed as soon as there is a connection.").arg(moment));
    m_asOf->setVisible(isReady && !m_view.isCopy && m_view.asOf.isValid());
    m_asOf->setPlainText(tr("Refreshed on %1.").arg(moment));
    m_note->setVisible(isReady);
    m_note->setPlainText(m_view.actingFor.isEmpty()
            ? tr("Here stands what was submitted digitally; applications on paper do not. Finished "
                 "applications "
                 "stay for 28 days.")
            : tr("You act for “%1”. Here stands only what you submitted digitally for that company, not what "
                 "it or "
                 "another representative submitted. Finished applications stay for 28 days.")
                  .arg(m_view.actingFor));
}

void CasesPage::showEmptyState()
{
    switch (m_view.state) {
    case CasesState::SignInNeeded:
        m_state->setTexts(tr("Sign in to see pending applications"),
            tr("The applications of your company are looked up with your account. Filling in works without "
               "it."));
        m_state->setButtonText(tr("Sign in"));
        return;
    case CasesState::Loading:
        m_state->setTexts(tr("Looking up the applications"), tr("They will stand here."));
        m_state->setButtonText(QString());
        return;
    case CasesState::Unavailable:
        m_state->setTexts(tr("The applications could not be looked up"), m_view.message);
        m_state->setButtonText(tr("Try again"));
        return;
    case CasesState::Ready:
        if (m_view.cases.isEmpty()) {
            m_state->setTexts(
                tr("No pending applications"), tr("What you submit will stand here with its case number."));
            m_state->setButtonText(QString());
        } else {
            m_state->setTexts(tr("No application found"), tr("Try another word, or see all applications."));
            m_state->setButtonText(tr("Show all applications"));
        }
        return;
    }
    Q_UNREACHABLE();
}

} // namespace Verder
