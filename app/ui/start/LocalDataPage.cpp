#include "ui/start/LocalDataPage.h"

#include "ui/look/Controls.h"
#include "ui/look/LinkButton.h"
#include "ui/look/TextLabel.h"
#include "ui/start/InfoRow.h"
#include "ui/start/RowCard.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Verder {

LocalDataPage::LocalDataPage(QWidget *parent)
    : StartSection(parent)
    , m_intro(new TextLabel(QString(), TextRole::Body, Token::TextMuted))
    , m_parts(new RowCard)
    , m_binTitle(new TextLabel(QString(), TextRole::Section))
    , m_bin(new RowCard)
{
    m_intro->setWraps(true);
    m_binTitle->setWraps(true);
    column()->addWidget(m_intro);
    column()->addWidget(m_parts);
    column()->addWidget(m_binTitle);
    column()->addWidget(m_bin);
    column()->addStretch(1);
    LocalDataPage::applyTexts();
}

void LocalDataPage::setParts(const QList<LocalDataCard> &parts)
{
    m_partCards = parts;
    showParts();
}

void LocalDataPage::setBin(const QList<BinCard> &bin)
{
    m_binCards = bin;
    showBin();
}

void LocalDataPage::applyTexts()
{
    setTitle(tr("Local data"));
    m_intro->setPlainText(
        tr("This is what Verder keeps on this computer, for you only. Your drafts and their "
           "documents are in the "
           "folders where you saved them; nothing on this page touches those."));
    m_binTitle->setPlainText(tr("Bin"));
    showParts();
    showBin();
}

void LocalDataPage::showParts()
{
    m_parts->clear();
    for (int number = 0; number < static_cast<int>(m_partCards.size()); ++number) {
        const LocalDataCard &card = m_partCards.at(number);
        auto *row = new InfoRow(card.icon, Token::Accent, card.title, card.text);
        if (!card.action.isEmpty()) {
            auto *wipe = new QPushButton(card.action);
            wipe->setAutoDefault(false);
            wipe->setAccessibleName(tr("%1: %2").arg(card.action, card.title));
            setButtonKind(wipe, ButtonKind::Destructive);
            row->addAtRight(wipe);
            connect(wipe, &QPushButton::clicked, this, [this, number] { emit wipeRequested(number); });
        }
        m_parts->addRow(row);
    }
}

void LocalDataPage::showBin()
{
    m_bin->clear();
    for (int number = 0; number < static_cast<int>(m_binCards.size()); ++number) {
        const BinCard &card = m_binCards.at(number);
        auto *row = new InfoRow(QStringLiteral("trash"), Token::TextMuted, card.title, card.text);
        auto *view = new LinkButton(tr("View"));
        view->setAutoDefault(false);
        view->setAccessibleName(tr("View: %1").arg(card.title));
        auto *restore = new QPushButton(tr("Restore"));
        restore->setAutoDefault(false);
        restore->setAccessibleName(tr("Restore: %1").arg(card.title));
        row->addAtRight(view);
        row->addAtRight(restore);
        connect(view, &QPushButton::clicked, this, [this, number] { emit viewRequested(number); });
        connect(restore, &QPushButton::clicked, this, [this, number] { emit restoreRequested(number); });
        m_bin->addRow(row);
    }
    m_binTitle->setVisible(!m_binCards.isEmpty());
    m_bin->setVisible(!m_binCards.isEmpty());
}

} // namespace Verder
