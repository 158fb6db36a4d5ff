#include "ui/start/CasesPage.h"

#include "ui/look/Controls.h"
#include "ui/look/EmptyState.h"
#include "ui/look/TextLabel.h"
#include "ui/start/InfoRow.h"
#include "ui/start/RowCard.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Verder {

CasesPage::CasesPage(QWidget *parent)
    : StartSection(parent)
    , m_refresh(new QPushButton)
    , m_rows(new RowCard)
    , m_state(new EmptyState(QStringLiteral("list"), QString(), QString()))
    , m_note(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
{
    m_refresh->setAutoDefault(false);
    setButtonIcon(m_refresh, QStringLiteral("refresh"));
    m_note->setWraps(true);
    titleRow()->addWidget(m_refresh, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column()->addWidget(m_rows);
    column()->addWidget(m_state);
    column()->addWidget(m_note);
    column()->addStretch(1);
    connect(m_refresh, &QPushButton::clicked, this, &CasesPage::refreshRequested);
    connect(m_state->button(), &QPushButton::clicked, this, [this] {
        if (m_view.state == CasesState::SignInNeeded)
            emit signInRequested();
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
    m_note->setPlainText(
        tr("Finished applications stay here for 28 days. An intermediary sees only what it submitted "
           "for this company."));
    showCases();
}

void CasesPage::showCases()
{
    m_rows->clear();
    for (const CaseCard &card : m_view.cases) {
        const QString title = applicationTitle(card.person, card.title);
        const QString text
            = tr("Case number %1. Received on %2.")
                  .arg(card.caseNumber, QLocale().toString(card.received, QLocale::ShortFormat));
        auto *row = new InfoRow(QStringLiteral("form"), Token::TextMuted, title, text);
        row->addAtRight(new TextLabel(card.state));
        m_rows->addRow(row);
    }
    const bool isFilled = m_view.state == CasesState::Ready && !m_view.cases.isEmpty();
    m_rows->setVisible(isFilled);
    m_state->setVisible(!isFilled);
    m_note->setVisible(m_view.state == CasesState::Ready);
    m_refresh->setVisible(m_view.state == CasesState::Ready);
    showEmptyState();
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
        m_state->setTexts(
            tr("No pending applications"), tr("What you submit will stand here with its case number."));
        m_state->setButtonText(QString());
        return;
    }
    Q_UNREACHABLE();
}

} // namespace Verder
