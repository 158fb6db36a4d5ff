#include "ui/window/Windows.h"

#include "backend/Environments.h"
#include "dossier/ConnectionKeeper.h"
#include "dossier/ProfileStore.h"
#include "ui/start/StartPage.h"
#include "ui/window/Conflict.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"
#include "ui/window/SignInDialog.h"
#include "ui/window/StartFolder.h"
#include "ui/window/StartWindow.h"

#include <QFileInfo>

#include <algorithm>

namespace Verder {

namespace {

void raise(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

/// The one name of a file, whatever links lead to it.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

} // namespace

Windows::Windows(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runner({m_desk.dossiers, m_desk.network, m_desk.outboxFolder, m_desk.today,
          [this](const QString &path) {
              return windowOf(path) != nullptr;
          }})
    , m_recovery(m_desk, *this)
{
    connectRunner();
}

Windows::~Windows()
{
    m_runner.stop();
    qDeleteAll(formWindows());
    delete m_start.data();
    sweep();
}

/// Nothing of what was closed stays behind.
void Windows::sweep()
{
    if (formWindows().isEmpty())
        m_desk.localData.sweepDocuments({});
}

/// What was sealed goes on as soon as there is a connection, and again when its window closes.
void Windows::connectRunner()
{
    connect(&m_desk.connection, &ConnectionKeeper::connected, this, [this](const Connection &connection) {
        const bool isDutch = m_desk.settings.language() == Language::Dutch;
        m_runner.start(connection, isDutch ? QStringLiteral("nl") : QStringLiteral("en"));
    });
    connect(&m_desk.connection, &ConnectionKeeper::signedOut, &m_runner, &OutboxRunner::stop);
    connect(&m_desk.settings, &Settings::environmentChanged, this, [this] {
        const bool isPractising = m_desk.settings.isPractising();
        m_desk.connection.setOrganisation(isPractising ? std::nullopt : m_desk.environments.organisation());
    });
    connect(&m_runner, &OutboxRunner::signInNeeded, &m_desk.connection, &ConnectionKeeper::renew);
    connect(&m_runner, &OutboxRunner::progressed, this, [this] {
        if (m_start && m_start->isVisible())
            m_start->refresh();
    });
}

StartWindow *Windows::startWindow() const
{
    return m_start;
}

QList<FormWindow *> Windows::formWindows() const
{
    QList<FormWindow *> windows;
    for (const QPointer<FormWindow> &window : m_forms) {
        if (window)
            windows.append(window);
    }
    return windows;
}

FormWindow *Windows::windowOf(const QString &draftPath, const QUuid &draftId) const
{
    const QString place = draftPath.isEmpty() ? QString() : placeOf(draftPath);
    const QList<FormWindow *> windows = formWindows();
    for (FormWindow *window : windows) {
        const Dossier &dossier = window->dossier();
        const bool isSamePlace = !dossier.path().isEmpty() && placeOf(dossier.path()) == place;
        if (isSamePlace || (dossier.path().isEmpty() && dossier.draftId() == draftId))
            return window;
    }
    return nullptr;
}

void Windows::releaseDraft(const QString &draftPath)
{
    m_runner.release(draftPath);
}

void Windows::showStart()
{
    if (!m_start)
        m_start = new StartWindow(m_desk, *this);
    m_start->refresh();
    raise(m_start);
}

void Windows::showCases()
{
    showStart();
    m_start->page()->showEntry(StartEntry::Cases);
}

void Windows::openDraft(const QString &path, QWidget *asker)
{
    const QString place = placeOf(path);
    if (FormWindow *window = windowOf(place)) {
        raise(window);
        return;
    }
    m_runner.release(place);
    Result<std::unique_ptr<Dossier>> dossier = Dossier::open(m_desk.dossiers, place, m_desk.today());
    if (!dossier && isPasswordNeeded(dossier.error())) {
        const DraftKeyPtr key = askKey(place, asker);
        if (!key)
            return;
        dossier = Dossier::open(m_desk.dossiers, place, m_desk.today(), {key});
    }
    if (!dossier) {
        offerRest(place, dossier.error(), asker);
        return;
    }
    const OpeningReport &report = (*dossier)->openingReport();
    if (!report.damagedFile.isEmpty() || report.laterFormat) { // nothing will be written there
        FormWindow *window = show(std::move(*dossier));
        if (window->dossier().openingReport().laterFormat)
            window->setReadOnly();
        tellHowItOpened(window);
        return;
    }
    Result<DraftLock> lock = DraftLock::take(m_desk.dossiers.files, place, m_desk.dossiers.now());
    if (!lock && lock.error().kind == ErrorKind::Conflict) {
        openLocked(std::move(*dossier), lock.error(), asker);
        return;
    }
    FormWindow *window = show(std::move(*dossier));
    tellHowItOpened(window);
    if (lock) // else a folder where nothing can be written: the draft opens all the same
        window->hold(*std::move(lock));
}

/// The key of the draft there, by its password; null: its user gave up.
DraftKeyPtr Windows::askKey(const QString &path, QWidget *asker)
{
    const Result<QByteArray> header = draftCrypto(m_desk.dossiers.files, path);
    if (!header) {
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), header.error());
        return {};
    }
    return askKey(*header, QFileInfo(path).fileName(), asker);
}

DraftKeyPtr Windows::askKey(const QByteArray &header, const QString &fileName, QWidget *asker)
{
    return m_desk.prompts.password(asker, PasswordDialog::Ask::Open, fileName,
        [header, fileName](const QString &password) { return DraftKey::unlock(header, password, fileName); });
}

/// A draft that cannot be read: what was not saved of it, or what it held before, where that is still there.
void Windows::offerRest(const QString &path, const Error &error, QWidget *asker)
{
    FileSystem &files = m_desk.dossiers.files;
    DamagedOffer offer;
    std::optional<UnsavedWork> unsaved;
    std::optional<PreviousDrafts::Kept> previous;
    if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::BadInput) {
        const QList<UnsavedWork> found = Journal::orphans(files, m_desk.journalFolder);
        const auto match = std::find_if(found.begin(), found.end(),
            [&](const UnsavedWork &work) { return !work.path.isEmpty() && placeOf(work.path) == path; });
        if (match != found.end())
            unsaved = *match;
        previous = PreviousDrafts(files, m_desk.dossiers.previousFolder).find(path);
    }
    if (unsaved)
        offer.unsaved = unsaved->changed;
    if (previous)
        offer.previous = previous->since;
    if (!unsaved && !previous) {
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), error);
        return;
    }
    switch (m_desk.prompts.damaged(asker, error, offer)) {
    case DamagedChoice::Unsaved:
        m_recovery.restore(*unsaved, asker);
        break;
    case DamagedChoice::Previous:
        openPrevious(*previous, path, asker);
        break;
    case DamagedChoice::Cancel:
        break;
    }
}

void Windows::openPrevious(const PreviousDrafts::Kept &kept, const QString &path, QWidget *asker)
{
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::openPrevious(m_desk.dossiers, kept, path, m_desk.today());
    if (!dossier && isPasswordNeeded(dossier.error())) {
        const DraftKeyPtr key = askKey(kept.path, asker);
        if (!key)
            return;
        dossier = Dossier::openPrevious(m_desk.dossiers, kept, path, m_desk.today(), {key});
    }
    if (dossier)
        tellHowItOpened(show(std::move(*dossier)));
    else
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), dossier.error());
}

void Windows::openDrafts(const QStringList &paths)
{
    if (paths.isEmpty())
        showStart();
    for (const QString &path : paths)
        openDraft(path, m_start);
}

void Windows::tellHowItOpened(FormWindow *window)
{
    const QStringList notes = openingNotes(
        window->dossier().openingReport(), window->dossier().session(), m_desk.settings.language());
    if (!notes.isEmpty())
        m_desk.prompts.tell(window, tr("About this draft"), notes.join(QStringLiteral("\n\n")));
}

void Windows::openLocked(std::unique_ptr<Dossier> dossier, const Error &inUse, QWidget *asker)
{
    switch (m_desk.prompts.inUse(asker, inUse)) {
    case InUseChoice::ReadOnly:
        show(std::move(dossier))->setReadOnly();
        break;
    case InUseChoice::Copy:
        openCopy(std::move(dossier), asker);
        break;
    case InUseChoice::Anyway: {
        const QString path = dossier->path();
        FormWindow *window = show(std::move(dossier));
        if (auto lock
            = DraftLock::take(m_desk.dossiers.files, path, m_desk.dossiers.now(), DraftLock::Ask::Anyway))
            window->hold(*std::move(lock));
        break;
    }
    case InUseChoice::Cancel:
        break;
    }
}

/// A file of its own from the start, with its documents beside it.
void Windows::openCopy(std::unique_ptr<Dossier> dossier, QWidget *asker)
{
    const QString path = m_desk.prompts.saveDraft(asker, copyOf(dossier->path()));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = dossier->saveAndWait(path, true); !saved)
        m_desk.prompts.failed(asker, tr("Not saved"), saved.error());
    else
        show(std::move(dossier));
}

void Windows::offerUnsavedWork()
{
    // What a crash left. Not what is younger, for verder-cli may be at work.
    m_desk.localData.sweepDocuments(m_desk.dossiers.now().addSecs(-3600));
    PreviousDrafts(m_desk.dossiers.files, m_desk.dossiers.previousFolder).empty(m_desk.dossiers.now());
    m_recovery.offer(m_start);
}

QString Windows::placeOfAsker(const QWidget *asker) const
{
    const QList<FormWindow *> windows = formWindows();
    for (const FormWindow *window : windows) {
        if (window == asker)
            return window->dossier().path();
    }
    return {};
}

void Windows::chooseAndOpen(QWidget *asker)
{
    const QString path = m_desk.prompts.openDraft(asker, startFolder(m_desk, placeOfAsker(asker)));
    if (!path.isEmpty())
        openDraft(path, asker);
}

FormWindow *Windows::show(std::unique_ptr<Dossier> dossier, const QString &journal)
{
    if (!dossier->path().isEmpty() || !journal.isEmpty())
        showProfileIn(*dossier);
    auto *window = new FormWindow(m_desk, *this, std::move(dossier), journal);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_forms.removeAll(QPointer<FormWindow>());
    m_forms.append(window);
    // Queued: when a widget says this, it still counts as there.
    connect(window, &QObject::destroyed, &m_runner, &OutboxRunner::goOn, Qt::QueuedConnection);
    connect(window, &QObject::destroyed, this, &Windows::sweep, Qt::QueuedConnection);
    raise(window);
    return window;
}

void Windows::formClosing(const FormWindow &closing)
{
    const QList<FormWindow *> forms = formWindows();
    const bool isOtherOpen = std::any_of(forms.cbegin(), forms.cend(),
        [&closing](const FormWindow *form) { return form != &closing && form->isVisible(); });
    if (!isOtherOpen)
        showStart(); // now, for the program ends when no window is left
    else if (m_start && m_start->isVisible())
        m_start->refresh();
}

} // namespace Verder
