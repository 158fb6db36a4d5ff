#include "ui/window/Windows.h"

#include "ui/window/ConnectionKeeper.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/StartWindow.h"

#include <QFileInfo>

namespace Verder {

namespace {

void raise(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Windows::Windows(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Windows::~Windows()
{
    qDeleteAll(formWindows());
    delete m_start.data();
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

void Windows::showStart()
{
    if (!m_start)
        m_start = new StartWindow(m_desk, *this);
    m_start->refresh();
    raise(m_start);
}

void Windows::openDraft(const QString &path, QWidget *asker)
{
    const QString canonical = QFileInfo(path).absoluteFilePath();
    const QList<FormWindow *> windows = formWindows();
    for (FormWindow *window : windows) {
        if (QFileInfo(window->dossier().path()).absoluteFilePath() == canonical) {
            raise(window);
            return;
        }
    }
    Result<std::unique_ptr<Dossier>> dossier = Dossier::open(m_desk.dossiers, canonical, m_desk.today());
    if (!dossier) {
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), dossier.error());
        return;
    }
    FormWindow *window = show(std::move(*dossier));
    const QStringList notes = openingNotes(
        window->dossier().openingReport(), window->dossier().session(), m_desk.settings.language());
    if (!notes.isEmpty())
        m_desk.prompts.tell(window, tr("About this draft"), notes.join(QStringLiteral("\n\n")));
}

void Windows::beginForm(const QString &formId, QWidget *asker)
{
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::create(m_desk.dossiers, formId, m_desk.today(), profile());
    if (!dossier) {
        m_desk.prompts.failed(asker, tr("This form cannot be opened"), dossier.error());
        return;
    }
    show(std::move(*dossier));
}

void Windows::chooseAndOpen(QWidget *asker)
{
    const QString path = m_desk.prompts.openDraft(asker, m_desk.draftFolder);
    if (!path.isEmpty())
        openDraft(path, asker);
}

FormWindow *Windows::show(std::unique_ptr<Dossier> dossier)
{
    auto *window = new FormWindow(m_desk, *this, std::move(dossier));
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_forms.removeAll(QPointer<FormWindow>());
    m_forms.append(window);
    raise(window);
    return window;
}

/// What the account knows of the sponsor; the user can change every answer.
Profile Windows::profile() const
{
    const std::optional<Connection> &connection = m_desk.connection.connection();
    if (!connection)
        return {};
    const UserAccount &account = connection->account;
    return {{QStringLiteral("company.name"), account.company.name},
        {QStringLiteral("company.kvk"), account.company.kvkNumber},
        {QStringLiteral("company.contact"), account.personName},
        {QStringLiteral("person.name"), account.personName}};
}

} // namespace Verder
