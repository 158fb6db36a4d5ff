#include "ui/window/FormWindow.h"

#include "dossier/ConnectionKeeper.h"
#include "dossier/JournalKeeper.h"
#include "ui/document/DocumentSlotView.h"
#include "ui/form/FormView.h"
#include "ui/look/Banner.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/HeaderBar.h"
#include "ui/sending/SendingView.h"
#include "ui/start/AccountBlock.h"
#include "ui/window/AccountOf.h"
#include "ui/window/Paper.h"
#include "ui/window/Prompts.h"
#include "ui/window/SavingDialog.h"
#include "ui/window/SendingFlow.h"
#include "ui/window/Settings.h"
#include "ui/window/SettingsDialog.h"
#include "ui/window/TextSizeKeys.h"
#include "ui/window/Windows.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Verder {

FormWindow::FormWindow(const Desk &desk, Windows &windows, std::unique_ptr<Dossier> dossier,
    const QString &journal, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_windows(windows)
    , m_dossier(std::move(dossier))
    , m_journal(std::make_unique<JournalKeeper>(*m_dossier, m_desk.journalFolder, journal))
{
    new FocusRing(this);
    addTextSizeKeys(this, m_desk.settings);
    setMinimumSize(640, 400);
    resize(1280, 832);
    restoreGeometry(m_desk.settings.geometry(QStringLiteral("form")));
    buildContent();
    connectDossier();
    connect(&m_desk.settings, &Settings::languageChanged, this, &FormWindow::buildContent);
    connect(&m_desk.connection, &ConnectionKeeper::environmentChanged, this, &FormWindow::buildContent);
    rememberDraft();
}

FormWindow::~FormWindow() = default;

Language FormWindow::language() const
{
    return m_desk.settings.language();
}

/// Where the user was when the draft was saved.
int FormWindow::rememberedPage() const
{
    const QString id = m_dossier->currentPage();
    return id == Dossier::checkPage() ? m_view->lastPage()
                                      : qMax(0, m_dossier->session().form().pageIndex(id));
}

/// Made anew when the language changes: every text of the window is in it.
void FormWindow::buildContent()
{
    const std::optional<int> page = m_view ? std::optional(m_view->page()) : std::nullopt;
    m_flow.reset();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HeaderBar(content);
    m_practice = new Banner(BannerKind::Practice, {}, {}, content);
    column->addWidget(m_header);
    column->addWidget(m_practice);

    Dossier *dossier = m_dossier.get();
    m_sendingView = new SendingView(dossier, language());
    auto *account = new AccountBlock(false);
    const auto showAccount = [this, account] {
        account->setAccount(accountOf(m_desk.connection.connection()));
    };
    connect(&m_desk.connection, &ConnectionKeeper::connected, account, showAccount);
    connect(&m_desk.connection, &ConnectionKeeper::signedOut, account, showAccount);
    connect(account, &AccountBlock::signInRequested, this, [this] { m_windows.signIn(this); });
    showAccount();
    FormView::Parts parts;
    parts.account = account;
    parts.lastPage = m_sendingView;
    parts.document = [this, language = language()](SlotRef slot, QWidget *parent) -> QWidget * {
        auto *document = new DocumentSlotView(m_dossier.get(), slot, language, parent);
        document->setDesktop(m_desk.desktop);
        connect(document, &DocumentSlotView::coverSheetRequested, this, &FormWindow::printCoverSheet);
        return document;
    };
    m_view = new FormView(&dossier->session(), language(), parts, content);
    connect(m_view, &FormView::narrowChanged, m_header, &HeaderBar::setNarrow);
    connect(m_view, &FormView::narrowChanged, account, &AccountBlock::setCompact);
    column->addWidget(m_view, 1);
    buildMenu();
    m_flow = std::make_unique<SendingFlow>(m_desk, *dossier, *m_sendingView, *m_view, *this);
    connect(m_flow.get(), &SendingFlow::stateChanged, this, &FormWindow::showSaveState);
    connect(m_flow.get(), &SendingFlow::signInRequested, this, [this] {
        m_windows.signIn(this, [flow = QPointer(m_flow.get())] {
            if (flow)
                flow->giveUpWaiting();
        });
    });
    connect(m_flow.get(), &SendingFlow::casesRequested, &m_windows, &Windows::showCases);
    connect(m_view, &FormView::pageShown, this, [this](int shown) {
        m_practice->setVisible(m_desk.connection.isPractice() && shown == m_view->lastPage());
        const Form &form = m_dossier->session().form();
        m_dossier->visit(shown < m_view->lastPage() ? form.pages[shown].id : Dossier::checkPage());
        m_journal->writeSoon();
    });
    connect(m_header, &HeaderBar::statusClicked, this, [this] {
        if (m_saveError)
            m_desk.prompts.failed(this, tr("Not saved"), *m_saveError);
    });
    applyTexts();
    m_practice->setVisible(false);
    m_view->showPage(page.value_or(rememberedPage()));
    setCentralWidget(content);
    m_flow->resume();
}

void FormWindow::buildMenu()
{
    m_menu = new QMenu(m_header->menuButton());
    addSavingActions(m_menu);
    m_menu->addSeparator();
    addEditActions(m_menu);
    m_menu->addSeparator();
    QAction *settings
        = m_menu->addAction(tr("Settings"), this, [this] { SettingsDialog(m_desk, this).exec(); });
    setActionIcon(settings, QStringLiteral("settings"));
    setActionIcon(
        m_menu->addAction(tr("Start page"), &m_windows, &Windows::showStart), QStringLiteral("list"));
    setActionIcon(m_menu->addAction(tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close),
        QStringLiteral("close"));
    m_header->menuButton()->setMenu(m_menu);
    // Shortcuts of a menu that hangs on a button only work as actions of the window.
    const QList<QAction *> known = actions();
    for (QAction *action : known)
        removeAction(action);
    addActions(m_menu->actions());
    auto *openMenu = new QShortcut(QKeySequence(Qt::Key_F10), m_header);
    connect(openMenu, &QShortcut::activated, m_header->menuButton(), &QPushButton::showMenu);
}

void FormWindow::addSavingActions(QMenu *menu)
{
    setActionIcon(
        menu->addAction(tr("Save"), QKeySequence::Save, this, &FormWindow::save), QStringLiteral("save"));
    menu->addAction(tr("Save as"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &FormWindow::saveAs);
    menu->addAction(tr("Export with documents"), this, &FormWindow::exportPackage);
    m_setPassword = menu->addAction(QString(), this, &FormWindow::setPassword);
    setActionIcon(m_setPassword, QStringLiteral("lock"));
    m_removePassword = menu->addAction(tr("Remove the password"), this, &FormWindow::removePassword);
    showPasswordActions();
    setActionIcon(
        menu->addAction(tr("Open"), QKeySequence::Open, this, [this] { m_windows.chooseAndOpen(this); }),
        QStringLiteral("open"));
    setActionIcon(
        menu->addAction(tr("Print"), QKeySequence::Print, this, &FormWindow::print), QStringLiteral("print"));
    setActionIcon(menu->addAction(tr("Save as PDF"), this, &FormWindow::saveAsPdf), QStringLiteral("pdf"));
}

void FormWindow::addEditActions(QMenu *menu)
{
    QUndoStack *stack = m_dossier->session().undoStack();
    QAction *undo = stack->createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    setActionIcon(undo, QStringLiteral("undo"));
    QAction *redo = stack->createRedoAction(menu, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    setActionIcon(redo, QStringLiteral("refresh"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    const QString copy
        = sayOf(m_dossier->session().form().summary.kind, tr("New application based on this one"),
            tr("New report based on this one"), tr("New documents based on these"));
    setActionIcon(menu->addAction(copy, this, &FormWindow::startCopy), QStringLiteral("copy"));
    const QList<FormPtr> following = m_windows.formsAfter(m_dossier->session().form());
    for (const FormPtr &form : following) {
        //: %1 is the title of a form; what is the same is taken over
        menu->addAction(tr("New with these details: %1").arg(form->title.in(language())), this,
            [this, id = form->id] { m_windows.beginFrom(id, *m_dossier, this); });
    }
}

void FormWindow::connectDossier()
{
    connect(m_dossier.get(), &Dossier::modifiedChanged, this, &FormWindow::showSaveState);
    connect(&m_dossier->session(), &Session::sealedChanged, this, &FormWindow::showPasswordActions);
    connect(m_dossier.get(), &Dossier::keyChanged, this, &FormWindow::showPasswordActions);
    connect(m_dossier.get(), &Dossier::saving, this, &FormWindow::showSaveState);
    connect(m_dossier.get(), &Dossier::saveProgress, this, &FormWindow::showProgress);
    connect(m_journal.get(), &JournalKeeper::failed, this, [this](const Error &error) {
        m_desk.prompts.failed(this, tr("Verder cannot keep your work in between. Save often."), error);
    });
    connect(m_dossier.get(), &Dossier::saveFailed, this, &FormWindow::onSaveFailed);
    connect(m_dossier.get(), &Dossier::saved, this, [this] {
        endProgress();
        m_saveError.reset();
        m_savedAt = QDateTime::currentDateTime();
        rememberDraft();
        holdSaved();
        showTitle();
        showSaveState();
    });
}

void FormWindow::rememberDraft()
{
    if (m_dossier->path().isEmpty())
        return;
    // The list is a convenience: failing to write it must not stand in the way of the draft itself.
    m_desk.settings.setLastFolder(QFileInfo(m_dossier->path()).absolutePath());
    (void)m_desk.recent.add({m_dossier->path(), m_dossier->session().form().id, m_dossier->draftId()});
}

/// A draft that was saved to another place is open there from now on.
void FormWindow::holdSaved()
{
    if (m_lock && m_lock->isOf(m_dossier->path()))
        return;
    m_lock.reset();
    if (auto lock = DraftLock::take(
            m_desk.dossiers.files, m_dossier->path(), m_desk.dossiers.now(), DraftLock::Ask::Anyway))
        m_lock = *std::move(lock);
}

void FormWindow::setReadOnly()
{
    m_isReadOnly = true;
    m_dossier->session().setSealed(true);
    showSaveState();
}

void FormWindow::applyTexts()
{
    m_header->setTitle(m_dossier->session().form().title.in(language()));
    const bool isPractice = m_desk.connection.isPractice();
    m_header->setEnvironment(
        isPractice ? ChipKind::Practice : ChipKind::Organisation, m_desk.connection.environmentTitle());
    m_practice->setText(
        tr("You are practising."), tr("What you send does not go to the IND. You pay nothing."));
    showTitle();
    showSaveState();
}

void FormWindow::showTitle()
{
    const QString file
        = m_dossier->path().isEmpty() ? tr("Not saved yet") : QFileInfo(m_dossier->path()).fileName();
    m_header->setFileName(file);
    setWindowTitle(
        QStringLiteral("%1 – %2 – Verder").arg(file, m_dossier->session().form().title.in(language())));
}

void FormWindow::showSaveState()
{
    if (m_flow && m_flow->showHeader(*m_header))
        return;
    if (m_isReadOnly)
        m_header->setStatus(QStringLiteral("lock"), Token::TextMuted, tr("Read-only"));
    else if (m_dossier->isSaving())
        m_header->setStatus(QStringLiteral("clock"), Token::TextMuted, tr("Saving"));
    else if (m_saveError)
        m_header->setStatus(QStringLiteral("warn"), Token::Warning, tr("Not saved"), true);
    else if (m_dossier->isModified())
        m_header->setStatus(QStringLiteral("edit"), Token::TextMuted, tr("Changed, not saved yet"));
    else if (m_savedAt.isValid())
        m_header->setStatus(QStringLiteral("check"), Token::Success,
            tr("Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm"))));
    else
        m_header->setStatus({}, Token::TextMuted, {});
}

void FormWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setGeometry(QStringLiteral("form"), saveGeometry());
    m_dossier->waitForSaving(); // what is being saved need not be asked about
    if (m_dossier->isModified()) {
        const QString name = m_dossier->path().isEmpty() ? m_dossier->title(language())
                                                         : QFileInfo(m_dossier->path()).fileName();
        const UnsavedChoice choice = m_desk.prompts.unsavedChanges(this, name);
        if (choice == UnsavedChoice::Cancel || (choice == UnsavedChoice::Save && !saveAndWait())) {
            event->ignore();
            return;
        }
    }
    m_journal->finish();
    event->accept();
    m_windows.formClosing(*this);
}

void FormWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_dossier->session().setToday(m_desk.today()); // it may have been open since yesterday
    QMainWindow::changeEvent(event);
}

void FormWindow::print()
{
    m_desk.prompts.print(this, paperOf(m_flow->receipt(), m_dossier->session(), language()));
}

void FormWindow::printCoverSheet(SlotRef slot)
{
    m_desk.prompts.print(this, coverSheetOf(m_flow->receipt(), m_dossier->session(), slot, language()));
}

void FormWindow::saveAsPdf()
{
    const QFileInfo draft(suggestedPath());
    const QString path = m_desk.prompts.savePdf(
        this, draft.path() + u'/' + draft.completeBaseName() + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    const Result<void> written = printToPdf(
        m_desk.dossiers.files, path, paperOf(m_flow->receipt(), m_dossier->session(), language()));
    if (!written)
        m_desk.prompts.failed(this, tr("The PDF was not saved"), written.error());
}

} // namespace Verder
