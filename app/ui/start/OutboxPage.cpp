#include "ui/start/OutboxPage.h"

#include "ui/look/Chip.h"
#include "ui/look/EmptyState.h"
#include "ui/start/InfoRow.h"
#include "ui/start/RowCard.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

struct StateLook
{
    const char *icon;
    Token tint;
};

// Not knowing is never red or yellow.
StateLook lookOfState(OutboxState state)
{
    switch (state) {
    case OutboxState::Busy:
        return {"st-busy", Token::Accent};
    case OutboxState::Payment:
        return {"euro", Token::Accent};
    case OutboxState::Unknown:
        return {"unknown", Token::Info};
    case OutboxState::Refused:
        return {"error", Token::Error};
    case OutboxState::Done:
        return {"st-done", Token::Success};
    case OutboxState::Locked:
        return {"lock", Token::TextMuted};
    }
    Q_UNREACHABLE();
}

} // namespace

OutboxPage::OutboxPage(QWidget *parent)
    : StartSection(parent)
    , m_rows(new RowCard)
    , m_nothing(new EmptyState(QStringLiteral("outbox"), QString(), QString()))
{
    column()->addWidget(m_rows);
    column()->addWidget(m_nothing);
    column()->addStretch(1);
    OutboxPage::applyTexts();
}

void OutboxPage::setOutbox(const QList<OutboxCard> &outbox)
{
    m_outbox = outbox;
    showOutbox();
}

void OutboxPage::applyTexts()
{
    setTitle(tr("To be sent"));
    m_nothing->setTexts(tr("Nothing to be sent"),
        tr("What you send stands here until its confirmation of receipt is in. Without a "
           "connection it "
           "waits here and goes out by itself."));
    showOutbox();
}

void OutboxPage::showOutbox()
{
    m_rows->clear();
    for (const OutboxCard &card : m_outbox)
        m_rows->addRow(makeRow(card));
    m_rows->setVisible(!m_outbox.isEmpty());
    m_nothing->setVisible(m_outbox.isEmpty());
}

QWidget *OutboxPage::makeRow(const OutboxCard &card)
{
    const StateLook state = lookOfState(card.state);
    const QString title = applicationTitle(card.person, card.formTitle);
    const QString text = QStringLiteral("%1 %2").arg(card.stateText, card.detail).simplified();
    auto *row = new InfoRow(QLatin1String(state.icon), state.tint, title, text);
    if (card.isPractice)
        row->addAtRight(new Chip(ChipKind::Practice, tr("Practice")));
    auto *open = new QPushButton(tr("Open"));
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open: %1").arg(title));
    row->addAtRight(open);
    connect(open, &QPushButton::clicked, this, [this, path = card.path] { emit openRequested(path); });
    return row;
}

} // namespace Verder
