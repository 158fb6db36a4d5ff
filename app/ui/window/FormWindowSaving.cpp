// How a form window saves: in place, elsewhere, and as a file to hand over.
#include "dossier/JournalKeeper.h"
#include "ui/window/Conflict.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/SavingDialog.h"
#include "ui/window/Settings.h"
#include "ui/window/StartFolder.h"
#include "ui/window/Windows.h"

#include <QFileInfo>

namespace Verder {

QString FormWindow::suggestedPath() const
{
    if (!m_dossier->path().isEmpty())
        return m_dossier->path();
    const QFileInfo damaged(m_dossier->openingReport().damagedFile);
    if (!damaged.filePath().isEmpty()) {
        //: A file name, without its ending
        return damaged.path() + u'/' + tr("%1 - recovered").arg(damaged.completeBaseName())
            + QStringLiteral(".tfa");
    }
    return startFolder(m_desk) + u'/' + m_dossier->title(m_desk.settings.language()) + QStringLiteral(".tfa");
}

/// "Jansen - kopie.tfa" beside "Jansen.tfa".
QString FormWindow::suggestedBeside(const QString &pattern) const
{
    const QFileInfo draft(suggestedPath());
    return draft.path() + u'/' + pattern.arg(draft.completeBaseName()) + QStringLiteral(".tfa");
}

bool FormWindow::save()
{
    if (m_dossier->path().isEmpty() || m_isReadOnly)
        return saveAs();
    m_dossier->save(m_dossier->path());
    return true;
}

bool FormWindow::saveAs()
{
    if (const std::optional<Error> &later = m_dossier->openingReport().laterFormat) {
        m_desk.prompts.failed(this, tr("Not saved"), *later);
        return false;
    }
    if (m_dossier->path().isEmpty())
        return saveElsewhere(suggestedPath(), DraftForm::Same);
    const std::optional<SaveAsForm> form
        = m_desk.prompts.saveAs(this, m_dossier->isPackage(), !m_dossier->submission().isEmpty());
    if (!form)
        return false;
    const DraftForm kind = form->isPackage ? DraftForm::Package : DraftForm::Compact;
    return form->isNew ? saveNew(kind) : saveElsewhere(suggestedPath(), kind);
}

bool FormWindow::saveElsewhere(const QString &suggestion, DraftForm form)
{
    const QString path = m_desk.prompts.saveDraft(this, suggestion);
    if (path.isEmpty())
        return false;
    // The dialog has asked already whether a file of that name may be replaced.
    m_dossier->save(path, path != m_dossier->path(), form);
    return true;
}

/// This window keeps the application that it has.
bool FormWindow::saveNew(DraftForm form)
{
    //: A file name, without its ending
    const QString path = m_desk.prompts.saveDraft(this, suggestedBeside(tr("%1 - new")));
    if (path.isEmpty())
        return false;
    if (path == m_dossier->path()) {
        m_desk.prompts.failed(this, tr("Not saved"),
            {ErrorKind::BadInput, tr("That is the file of this draft. Choose another name for the new one."),
                path});
        return false;
    }
    Result<std::unique_ptr<Dossier>> made = m_dossier->basedOnThis(m_desk.today());
    if (!made) {
        m_desk.prompts.failed(this, tr("This form cannot be opened"), made.error());
        return false;
    }
    FormWindow *window = m_windows.show(std::move(*made));
    window->dossier().save(path, true, form);
    return true;
}

void FormWindow::exportPackage()
{
    if (const std::optional<Error> &later = m_dossier->openingReport().laterFormat) {
        m_desk.prompts.failed(this, tr("Not exported"), *later);
        return;
    }
    if (m_export && m_export->isRunning())
        return;
    const QString path = m_desk.prompts.saveDraft(this, suggestedBeside(tr("%1 - with documents")));
    if (path.isEmpty())
        return;
    if (path == m_dossier->path()) { // not beside it, but in its place
        m_dossier->save(path, false, DraftForm::Package);
        return;
    }
    if (!m_export) {
        m_export = new SaveTask({m_desk.dossiers.files, m_desk.dossiers.blobs}, this);
        connect(m_export, &SaveTask::progress, this, [this](qint64 done, qint64 total) {
            if (m_exporting)
                m_exporting->showProgress(done, total);
        });
        connect(m_export, &SaveTask::finished, this, [this] { onExported(m_export->takeResult()); });
    }
    m_exporting
        = std::make_unique<SavingDialog>(tr("Export with documents"), QFileInfo(path).fileName(), this);
    connect(m_exporting.get(), &SavingDialog::canceled, m_export, &SaveTask::cancel);
    Draft draft = m_dossier->snapshot();
    draft.isPackage = true;
    m_export->start(path, draft, m_dossier->optionsFor(path, true), m_desk.dossiers.now());
    m_exportPath = path;
}

void FormWindow::onExported(const Result<SavedDraft> &result)
{
    m_exporting.reset();
    const QString name = QFileInfo(m_exportPath).fileName();
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            m_desk.prompts.failed(this, tr("Not exported"), result.error());
        return;
    }
    QStringList lost;
    for (const Attachment &attachment : result->draft.attachments) {
        if (attachment.state == Attachment::State::Missing || attachment.state == Attachment::State::Changed)
            lost.append(attachment.name);
    }
    const QString text = lost.isEmpty()
        ? tr("“%1” holds all answers and documents.").arg(name)
        : tr("“%1” was made, but these documents are missing in it: %2. Point to them on their page and "
             "export again.")
              .arg(name, lost.join(QStringLiteral(", ")));
    m_desk.prompts.tell(this, lost.isEmpty() ? tr("Exported") : tr("Exported, but not complete"), text);
}

void FormWindow::showProgress(qint64 done, qint64 total)
{
    if (!m_progress) {
        m_progress = std::make_unique<SavingDialog>(tr("Save"), QFileInfo(suggestedPath()).fileName(), this);
        connect(m_progress.get(), &SavingDialog::canceled, m_dossier.get(), &Dossier::cancelSaving);
    }
    m_progress->showProgress(done, total);
}

void FormWindow::endProgress()
{
    m_progress.reset();
}

void FormWindow::onSaveFailed(const Error &error)
{
    endProgress();
    if (error.kind == ErrorKind::Cancelled) { // by the user, who knows
        showSaveState();
        return;
    }
    m_saveError = error;
    showSaveState();
    if (error.kind != ErrorKind::Conflict) {
        m_desk.prompts.failed(this, tr("Not saved"), error);
        return;
    }
    switch (askAboutConflict(m_desk, *m_dossier, error, this)) {
    case ConflictChoice::SaveCopy:
        saveElsewhere(suggestedBeside(tr("%1 - copy")), DraftForm::Same);
        break;
    case ConflictChoice::Overwrite:
        m_dossier->save(m_dossier->path(), true);
        break;
    case ConflictChoice::Compare:
    case ConflictChoice::Cancel:
        break;
    }
}

bool FormWindow::saveAndWait()
{
    if (m_dossier->path().isEmpty())
        return saveAsAndWait();
    const Result<void> saved = m_dossier->saveAndWait(m_dossier->path());
    if (!saved)
        onSaveFailed(saved.error());
    return saved.has_value();
}

bool FormWindow::saveAsAndWait()
{
    const QString path = m_desk.prompts.saveDraft(this, suggestedPath());
    if (path.isEmpty())
        return false;
    const Result<void> saved = m_dossier->saveAndWait(path, path != m_dossier->path());
    if (!saved)
        onSaveFailed(saved.error());
    return saved.has_value();
}

void FormWindow::startCopy()
{
    Result<std::unique_ptr<Dossier>> copy = m_dossier->basedOnThis(m_desk.today());
    if (copy)
        m_windows.show(std::move(*copy));
    else
        m_desk.prompts.failed(this, tr("This form cannot be opened"), copy.error());
}

} // namespace Verder
