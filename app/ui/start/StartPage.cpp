#include "ui/start/StartPage.h"

#include "ui/look/Banner.h"
#include "ui/look/HeaderBar.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Separator.h"
#include "ui/start/AccountBlock.h"
#include "ui/start/AccountPage.h"
#include "ui/start/CasesPage.h"
#include "ui/start/DraftsPage.h"
#include "ui/start/LocalDataPage.h"
#include "ui/start/NarrowEntries.h"
#include "ui/start/NewApplicationPage.h"
#include "ui/start/OutboxPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace Verder {
namespace {

constexpr double narrowBelow = 960;

}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new HeaderBar)
    , m_practice(new Banner(BannerKind::Practice, QString(), QString()))
    , m_offline(new Banner(BannerKind::Offline, QString(), QString()))
    , m_tooOld(new Banner(BannerKind::TooOld, QString(), QString()))
    , m_entries(new EntryList)
    , m_narrow(new NarrowEntries)
    , m_stack(new QStackedWidget)
    , m_new(new NewApplicationPage)
    , m_drafts(new DraftsPage)
    , m_outbox(new OutboxPage)
    , m_cases(new CasesPage)
    , m_account(new AccountPage)
    , m_localData(new LocalDataPage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    for (Banner *banner : {m_practice, m_offline, m_tooOld})
        column->addWidget(banner);
    column->addWidget(m_narrow);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_entries);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    for (StartSection *section : sections())
        m_stack->addWidget(section);
    m_offline->hide();
    m_tooOld->hide();
    m_narrow->hide();
    keepMeasures(this, [this](const Look &) { applyWidth(); });
    connectPages();
    connectAccount();
    setAccount({});
    applyTexts();
}

QList<StartSection *> StartPage::sections() const
{
    return {m_new, m_drafts, m_outbox, m_cases, m_account, m_localData};
}

void StartPage::connectPages()
{
    connect(m_entries, &EntryList::currentChanged, this, [this](StartEntry entry) {
        m_stack->setCurrentIndex(static_cast<int>(entry));
        m_narrow->setCurrent(entry);
        emit entryChanged(entry);
    });
    connect(m_narrow, &NarrowEntries::chosen, this, &StartPage::showEntry);
    connect(m_new, &NewApplicationPage::beginRequested, this, &StartPage::beginRequested);
    connect(m_new, &NewApplicationPage::openRequested, this, &StartPage::openRequested);
    connect(m_new, &NewApplicationPage::searchChanged, this, &StartPage::searchChanged);
    connect(m_new, &NewApplicationPage::noticeRequested, this, &StartPage::noticeRequested);
    connect(m_drafts, &DraftsPage::openRequested, this, &StartPage::openRequested);
    connect(m_drafts, &DraftsPage::forgetRequested, this, &StartPage::forgetRequested);
    connect(m_drafts, &DraftsPage::openFileRequested, this, &StartPage::openFileRequested);
    connect(m_drafts, &DraftsPage::newRequested, this, [this] { showEntry(StartEntry::New); });
    connect(m_outbox, &OutboxPage::openRequested, this, &StartPage::openRequested);
    connect(m_cases, &CasesPage::refreshRequested, this, &StartPage::casesRefreshRequested);
    connect(m_cases, &CasesPage::receiptRequested, this, &StartPage::receiptRequested);
    connect(m_cases, &CasesPage::documentRequested, this, &StartPage::documentRequested);
    connect(m_account, &AccountPage::addressChangeRequested, this, &StartPage::addressChangeRequested);
    connect(m_practice->link(), &QPushButton::clicked, this, &StartPage::environmentRequested);
    connect(m_tooOld->link(), &QPushButton::clicked, this, &StartPage::updateRequested);
}

void StartPage::connectAccount()
{
    connect(m_entries->account(), &AccountBlock::signInRequested, this, &StartPage::signInRequested);
    connect(m_entries->account(), &AccountBlock::signOutRequested, this, &StartPage::signOutRequested);
    connect(m_narrow, &NarrowEntries::signInRequested, this, &StartPage::signInRequested);
    connect(m_cases, &CasesPage::signInRequested, this, &StartPage::signInRequested);
    connect(m_account, &AccountPage::signInRequested, this, &StartPage::signInRequested);
    connect(m_account, &AccountPage::signOutRequested, this, &StartPage::signOutRequested);
}

void StartPage::setDrafts(const QList<DraftCard> &drafts, const QDate &today)
{
    m_drafts->setDrafts(drafts, today);
    m_entries->setCount(StartEntry::Drafts, static_cast<int>(drafts.size()));
    // What was submitted is no work to go on with.
    const auto usable = std::find_if(drafts.begin(), drafts.end(),
        [](const DraftCard &draft) { return draft.problem.isEmpty() && draft.sent != DraftSent::Submitted; });
    m_new->setLastDraft(usable != drafts.end() ? *usable : DraftCard(), today);
}

void StartPage::setForms(const QList<FormCard> &forms)
{
    m_new->setForms(forms);
}

void StartPage::setOutbox(const QList<OutboxCard> &outbox)
{
    m_outbox->setOutbox(outbox);
    m_entries->setCount(StartEntry::Outbox, static_cast<int>(outbox.size()));
}

void StartPage::setCases(const CasesView &view)
{
    m_cases->setCases(view);
    m_entries->setLocked(StartEntry::Cases, view.state == CasesState::SignInNeeded);
    m_entries->setCount(StartEntry::Cases, static_cast<int>(view.cases.size()));
}

void StartPage::setAccount(const AccountView &account)
{
    m_account->setAccount(account);
    m_entries->account()->setAccount(account);
    m_narrow->setAccount(account);
    m_entries->setLocked(StartEntry::Account, !account.isSignedIn);
    m_entries->setLocked(StartEntry::Cases, !account.isSignedIn);
}

void StartPage::setEnvironment(const EnvironmentView &environment)
{
    m_header->setEnvironment(
        environment.isPractice ? ChipKind::Practice : ChipKind::Organisation, environment.name);
    m_practice->setVisible(environment.isPractice);
    m_hasOtherEnvironments = environment.hasOthers;
    applyTexts();
}

void StartPage::setNotices(const QList<ServiceNotice> &notices)
{
    m_new->setNotices(notices);
}

void StartPage::setOffline(bool offline)
{
    m_offline->setVisible(offline);
}

void StartPage::setTooOld(bool tooOld)
{
    m_tooOld->setVisible(tooOld);
}

StartEntry StartPage::current() const
{
    return m_entries->current();
}

void StartPage::showEntry(StartEntry entry)
{
    m_entries->setCurrent(entry);
}

QPushButton *StartPage::menuButton() const
{
    return m_header->menuButton();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTexts();
    QWidget::changeEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void StartPage::applyTexts()
{
    m_header->setTitle(tr("Verder"));
    m_practice->setText(
        tr("You are practising."), tr("What you send does not go to the IND. You pay nothing."));
    m_practice->setLinkText(m_hasOtherEnvironments ? tr("Choose environment") : QString());
    m_offline->setText(tr("No connection."), tr("You can go on filling in."));
    m_tooOld->setText(tr("Verder is too old to send."), tr("You can still fill in and save."));
    m_tooOld->setLinkText(tr("Update"));
}

void StartPage::applyWidth()
{
    const bool isNarrow = width() < lookOf(this).px(narrowBelow);
    m_entries->setVisible(!isNarrow);
    m_narrow->setVisible(isNarrow);
    m_header->setNarrow(isNarrow);
    for (StartSection *section : sections())
        section->setNarrow(isNarrow);
}

} // namespace Verder
