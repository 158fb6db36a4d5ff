#include "ui/start/DraftsPage.h"

#include "ui/look/Controls.h"
#include "ui/look/EmptyState.h"
#include "ui/start/DraftRow.h"
#include "ui/start/RowCard.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Verder {

DraftsPage::DraftsPage(QWidget *parent)
    : StartSection(parent)
    , m_openFile(new QPushButton)
    , m_rows(new RowCard)
    , m_nothing(new EmptyState(QStringLiteral("draft"), QString(), QString()))
{
    m_openFile->setAutoDefault(false);
    setButtonIcon(m_openFile, QStringLiteral("open"));
    titleRow()->addWidget(m_openFile, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column()->addWidget(m_rows);
    column()->addWidget(m_nothing);
    column()->addStretch(1);
    connect(m_openFile, &QPushButton::clicked, this, &DraftsPage::openFileRequested);
    connect(m_nothing->button(), &QPushButton::clicked, this, &DraftsPage::newRequested);
    DraftsPage::applyTexts();
}

void DraftsPage::setDrafts(const QList<DraftCard> &drafts, const QDate &today)
{
    m_drafts = drafts;
    m_today = today;
    showDrafts();
}

void DraftsPage::applyTexts()
{
    setTitle(tr("Drafts"));
    m_openFile->setText(tr("Open..."));
    m_openFile->setAccessibleDescription(tr("Opens a draft from a file"));
    m_nothing->setTexts(tr("No drafts yet"), tr("What you fill in is kept here."));
    m_nothing->setButtonText(tr("New application"));
    showDrafts();
}

void DraftsPage::showDrafts()
{
    m_rows->clear();
    for (const DraftCard &draft : m_drafts) {
        auto *row = new DraftRow(draft, m_today, true);
        m_rows->addRow(row);
        connect(row, &DraftRow::openRequested, this, &DraftsPage::openRequested);
        connect(row, &DraftRow::forgetRequested, this, &DraftsPage::forgetRequested);
    }
    m_rows->setVisible(!m_drafts.isEmpty());
    m_nothing->setVisible(m_drafts.isEmpty());
}

} // namespace Verder
