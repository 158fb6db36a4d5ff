#include "ui/window/StartWindow.h"

#include "backend/Environments.h"
#include "backend/ReceiptVerification.h"
#include "dossier/Adoption.h"
#include "dossier/ConnectionKeeper.h"
#include "session/RowTitle.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/start/StartPage.h"
#include "ui/window/AccountOf.h"
#include "ui/window/LocalDataFlow.h"
#include "ui/window/OutboxCards.h"
#include "ui/window/ProfilesDialog.h"
#include "ui/window/Prompts.h"
#include "ui/window/ReceiptDialog.h"
#include "ui/window/Settings.h"
#include "ui/window/SettingsDialog.h"
#include "ui/window/TextSizeKeys.h"
#include "ui/window/Windows.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace Verder {

StartWindow::StartWindow(const Desk &desk, Windows &windows, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_windows(windows)
    , m_page(new StartPage(this))
    , m_cases(desk)
    , m_localData(new LocalDataFlow(desk, windows, *m_page->localData(), this))
{
    new FocusRing(this);
    addTextSizeKeys(this, m_desk.settings);
    setWindowTitle(QStringLiteral("Verder"));
    setMinimumSize(640, 400);
    resize(1280, 832);
    restoreGeometry(m_desk.settings.geometry(QStringLiteral("start")));
    setCentralWidget(m_page);
    buildMenu();
    connectPage();
    connect(&m_desk.settings, &Settings::languageChanged, this, [this] {
        buildMenu();
        refresh();
    });
    connect(&m_desk.connection, &ConnectionKeeper::connected, this, &StartWindow::showAccount);
    connect(&m_desk.connection, &ConnectionKeeper::signedOut, this, &StartWindow::showAccount);
    connect(&m_desk.connection, &ConnectionKeeper::signInNeeded, this, &StartWindow::showAccount);
    connect(&m_desk.connection, &ConnectionKeeper::environmentChanged, this, &StartWindow::refresh);
    connect(m_page, &StartPage::environmentRequested, this, [this] { SettingsDialog(m_desk, this).exec(); });
    connect(&m_desk.connection, &ConnectionKeeper::serviceChanged, this, [this] {
        showService();
        if (!m_desk.connection.isReachable())
            showAccount();
    });
}

Language StartWindow::language() const
{
    return m_desk.settings.language();
}

void StartWindow::buildMenu()
{
    auto *menu = new QMenu(m_page->menuButton());
    setActionIcon(
        menu->addAction(tr("Open"), QKeySequence::Open, this, [this] { m_windows.chooseAndOpen(this); }),
        QStringLiteral("open"));
    menu->addSeparator();
    setActionIcon(menu->addAction(tr("Details of your organisation"), this,
                      [this] { ProfilesDialog::run(m_desk, this); }),
        QStringLiteral("user"));
    setActionIcon(menu->addAction(tr("Settings"), this, [this] { SettingsDialog(m_desk, this).exec(); }),
        QStringLiteral("settings"));
    setActionIcon(menu->addAction(tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close),
        QStringLiteral("close"));
    m_page->menuButton()->setMenu(menu);
    const QList<QAction *> known = actions();
    for (QAction *action : known)
        removeAction(action);
    addActions(menu->actions());
}

void StartWindow::connectPage()
{
    connect(m_page, &StartPage::beginRequested, this,
        [this](const QString &formId) { m_windows.beginForm(formId, this); });
    connect(m_page, &StartPage::openRequested, this,
        [this](const QString &path) { m_windows.openDraft(path, this); });
    connect(m_page, &StartPage::openFileRequested, this, [this] { m_windows.chooseAndOpen(this); });
    connect(m_page, &StartPage::forgetRequested, this, [this](const QString &path) {
        (void)m_desk.recent.remove(path);
        showDrafts();
    });
    connect(m_page, &StartPage::signInRequested, this, [this] { m_windows.signIn(this); });
    connect(m_page, &StartPage::signOutRequested, this, [this] {
        m_desk.connection.signOut();
        m_cases.forget();
    });
    connect(m_page, &StartPage::receiptRequested, this, &StartWindow::showReceipt);
    connect(m_page, &StartPage::documentRequested, this, [this](const QString &caseNumber) {
        m_windows.beginFormAsking(QStringLiteral("case.number"), caseNumber, this);
    });
    connect(m_page, &StartPage::addressChangeRequested, this,
        [this] { m_windows.beginFormAsking(QStringLiteral("administration.street"), {}, this); });
    connect(m_page, &StartPage::casesRefreshRequested, this, &StartWindow::showCases);
    connect(&m_cases, &CasesSource::changed, m_page, &StartPage::setCases);
    connect(m_page, &StartPage::updateRequested, this, [this] {
        m_desk.prompts.tell(this, tr("Update Verder"),
            tr("Install the newest version, or ask your administrator to. Your drafts are kept."));
    });
    connect(m_page, &StartPage::noticeRequested, this,
        [this](const QUrl &more) { (void)m_desk.desktop.openAddress(more); });
    connect(m_localData, &LocalDataFlow::wiped, this, &StartWindow::showDrafts);
    connect(m_localData, &LocalDataFlow::wiped, this, &StartWindow::showOutbox);
    connect(m_page, &StartPage::entryChanged, this, [this](StartEntry entry) {
        if (entry == StartEntry::LocalData)
            m_localData->refresh();
    });
    auto *openMenu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(openMenu, &QShortcut::activated, this, [this] { m_page->menuButton()->showMenu(); });
}

void StartWindow::refresh()
{
    const ConnectionKeeper &connection = m_desk.connection;
    m_page->setEnvironment({connection.isPractice(), connection.environmentTitle(),
        m_desk.environments.organisation().has_value()});
    showService();
    showDrafts();
    showOutbox();
    showAccount();
    if (m_page->current() == StartEntry::LocalData)
        m_localData->refresh();
}

/// What the service says of itself: notices, forms that are closed for now, and whether it is there at all.
void StartWindow::showService()
{
    const ConnectionKeeper &connection = m_desk.connection;
    m_page->setOffline(connection.isTried() && !connection.isReachable());
    const std::optional<ServiceStatus> &service = connection.service();
    m_page->setTooOld(service && !service->accepts(QStringLiteral(VERDER_VERSION)));
    QList<ServiceNotice> notices;
    const QDateTime now = m_desk.dossiers.now();
    if (service && !service->isPractice) { // practising says so in a banner of its own
        for (const ServiceStatus::Notice &notice : service->notices) {
            if (!notice.until.isValid() || notice.until > now)
                notices.append({notice.text.in(language()), {}});
        }
    }
    m_page->setNotices(notices);
    showForms();
}

void StartWindow::showForms()
{
    struct Listed
    {
        qsizetype group;
        int order;
        FormCard card;
    };
    const auto tables = m_desk.dossiers.forms.tables();
    const QList<TableRow> groups
        = tables ? (*tables)->value(QStringLiteral("groepen")).rows : QList<TableRow>();
    QList<Listed> listed;
    const std::optional<ServiceStatus> &service = m_desk.connection.service();
    const QStringList ids = m_desk.dossiers.forms.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> form = m_desk.dossiers.forms.form(id);
        if (!form)
            continue;
        const FormSummary &summary = (*form)->summary;
        QString fee;
        if (summary.feeItem >= 0)
            fee = Session(*form, m_desk.today()).displayText({summary.feeItem, 0}, language());
        FormCard card = makeFormCard(**form, language(), fee.isEmpty() ? tr("No fee") : fee,
            fee.isEmpty() ? QString() : tr("per person"));
        card.isClosed = service && service->closedForms.contains(id);
        qsizetype group = 0;
        while (group < groups.size() && groups.at(group).key != summary.group)
            ++group;
        if (group < groups.size())
            card.group = groups.at(group).name.in(language());
        listed.append({group, summary.order, card});
    }
    std::stable_sort(listed.begin(), listed.end(), [](const Listed &a, const Listed &b) {
        return std::tie(a.group, a.order, a.card.title) < std::tie(b.group, b.order, b.card.title);
    });
    QList<FormCard> cards;
    for (const Listed &one : std::as_const(listed))
        cards.append(one.card);
    m_page->setForms(cards + (tables ? elsewhere(**tables) : QList<FormCard>()));
}

/// What a user may look for here, and where it is instead.
QList<FormCard> StartWindow::elsewhere(const Tables &tables) const
{
    QList<FormCard> cards;
    const QList<TableRow> rows = tables.value(QStringLiteral("elders")).rows;
    for (const TableRow &row : rows) {
        FormCard card;
        card.title = row.name.in(language());
        card.purpose = row.alternative.in(language());
        card.group = tr("Not in this program");
        cards.append(card);
    }
    return cards;
}

void StartWindow::showDrafts()
{
    m_unread = m_desk.recent.all();
    m_drafts.clear();
    readNextDraft();
}

/// One draft a turn of the event loop: reading fifty at once would hold up the window.
void StartWindow::readNextDraft()
{
    if (m_unread.isEmpty()) {
        m_page->setDrafts(m_drafts, QDate::currentDate());
        return;
    }
    const RecentDraft draft = m_unread.takeFirst();
    if (QFileInfo::exists(draft.path))
        m_drafts.append(draftCard(draft));
    QTimer::singleShot(0, this, &StartWindow::readNextDraft);
}

/// What was practised with can still be sent for real.
DraftSent StartWindow::sentOf(const Dossier &dossier) const
{
    const auto carried = CarriedSubmission::of(dossier.submission());
    const bool isPractice = carried && carried->environment == practiceEnvironment;
    if (!carried || carried->state == SubmissionState::Afgewezen
        || (isPractice && !m_desk.connection.isPractice()))
        return DraftSent::No;
    return carried->hasReceipt ? DraftSent::Submitted : DraftSent::UnderWay;
}

DraftCard StartWindow::draftCard(const RecentDraft &draft) const
{
    DraftCard card;
    card.path = draft.path;
    card.changed = QFileInfo(draft.path).lastModified();
    const Result<std::unique_ptr<Dossier>> dossier
        = Dossier::open(m_desk.dossiers, draft.path, m_desk.today());
    if (!dossier) {
        card.problem = dossier.error().message;
        card.isLocked = isPasswordNeeded(dossier.error());
        return card;
    }
    const Session &session = (*dossier)->session();
    card.formTitle = session.form().title.in(language());
    card.sent = sentOf(**dossier);
    const QString title = (*dossier)->title(language());
    card.person = title == card.formTitle ? QString() : title;
    for (const Page &page : session.form().pages) {
        const PageState state = session.pageState(page.index);
        card.pagesTotal += state.isRelevant ? 1 : 0;
        card.pagesDone += state.isRelevant && state.isComplete ? 1 : 0;
    }
    const QList<Missing> missing = session.missingForSending();
    card.missingCount = static_cast<int>(missing.size());
    for (const Missing &entry : missing.first(qMin(missing.size(), qsizetype(3)))) {
        card.missing.append(entry.slot.isValid()
                ? slotTitle(session, entry.slot, language())
                : session.fillIn(session.item(entry.item).label, entry.item, language()));
    }
    return card;
}

void StartWindow::showOutbox()
{
    m_page->setOutbox(outboxCards(m_desk, language()));
}

void StartWindow::showAccount()
{
    m_page->setAccount(accountOf(m_desk.connection.connection()));
    showCases();
}

void StartWindow::showCases()
{
    if (const std::optional<Connection> &connection = m_desk.connection.connection())
        m_cases.ask(*connection);
    else if (m_desk.connection.isTried() && !m_desk.connection.isReachable())
        m_cases.showCopy();
    else
        m_page->setCases({});
}

/// The one that is kept on this computer, else the one that the service has.
void StartWindow::showReceipt(const QString &submissionId)
{
    const auto &environment = m_desk.connection.environment();
    const Outbox outbox(m_desk.dossiers.files, m_desk.outboxFolder, m_desk.connection.environmentName());
    Result<SubmissionRecord> record = outbox.load(QUuid(submissionId));
    if (record && environment)
        confirmReceipt(*record, *environment);
    if (record && record->receipt) {
        openReceipt(*record->receipt, record->draftPath);
        return;
    }
    const auto &connection = m_desk.connection.connection();
    if (!connection) {
        m_windows.signIn(this);
        return;
    }
    m_lookUp = std::make_unique<SubmissionLookUp>(m_desk.network, *connection, QUuid(submissionId));
    connect(m_lookUp.get(), &SubmissionLookUp::received, this,
        [this](const Receipt &receipt) { openReceipt(receipt, {}); });
    connect(m_lookUp.get(), &SubmissionLookUp::signInNeeded, &m_desk.connection, &ConnectionKeeper::renew);
    connect(m_lookUp.get(), &SubmissionLookUp::answered, this, [this] {
        m_desk.prompts.failed(this, tr("The confirmation of receipt could not be fetched"),
            {ErrorKind::Offline,
                tr("The service did not give it, or it could not be verified. Try again later."), {}});
    });
    m_lookUp->ask();
}

void StartWindow::openReceipt(const Receipt &receipt, const QString &draftPath)
{
    auto *dialog = new ReceiptDialog(m_desk, receipt, draftPath, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setGeometry(QStringLiteral("start"), saveGeometry());
    event->accept();
}

} // namespace Verder
