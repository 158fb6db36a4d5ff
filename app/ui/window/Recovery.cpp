#include "ui/window/Recovery.h"

#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"
#include "ui/window/Windows.h"

#include <QFileInfo>

namespace Verder {

Recovery::Recovery(const Desk &desk, Windows &windows)
    : m_desk(desk)
    , m_windows(windows)
{
}

RecoveryRow Recovery::rowOf(const UnsavedWork &work) const
{
    RecoveryRow row;
    row.file = work.path.isEmpty() ? QString() : QFileInfo(work.path).fileName();
    row.changedAnswers = work.changedAnswers;
    row.documents
        = static_cast<int>(qMax(qsizetype(0), work.draft.attachments.size() - work.base.attachments.size()));
    row.changed = work.changed.toLocalTime();
    row.formTitle = work.draft.title;
    if (!work.crypto.isEmpty()) {
        row.formTitle = tr("Encrypted draft");
        return row;
    }
    const Result<std::unique_ptr<Dossier>> dossier = Dossier::restore(m_desk.dossiers, work, m_desk.today());
    if (dossier) {
        const Language language = m_desk.settings.language();
        row.formTitle = (*dossier)->session().form().title.in(language);
        const QString title = (*dossier)->title(language);
        row.person = title == row.formTitle ? QString() : title;
    }
    return row;
}

void Recovery::offer(QWidget *asker)
{
    FileSystem &files = m_desk.dossiers.files;
    Journal::emptyBin(files, m_desk.journalFolder, m_desk.dossiers.now());
    const QList<UnsavedWork> found = Journal::orphans(files, m_desk.journalFolder);
    if (found.isEmpty())
        return;
    QList<RecoveryRow> rows;
    for (const UnsavedWork &work : found)
        rows.append(rowOf(work));
    const RecoveryAnswer answer = m_desk.prompts.recover(asker, rows, m_desk.today(),
        [this, &found](QWidget *dialog, int row) { view(found.at(row), dialog); });
    for (const int row : answer.rows) {
        if (answer.choice == RecoveryDialog::Choice::Restore)
            restore(found.at(row), asker);
        else if (answer.choice == RecoveryDialog::Choice::Discard)
            std::ignore = Journal::discard(files, found.at(row).journal, m_desk.dossiers.now());
    }
}

/// Each application is open once: a window without changes of its own gives way to the work that was not
/// saved.
bool Recovery::makeWay(const UnsavedWork &work, QWidget *asker)
{
    FormWindow *open = m_windows.windowOf(work.path, work.draft.draftId);
    if (!open)
        return true;
    const Dossier &dossier = open->dossier();
    if (!dossier.isModified() && !dossier.isSaving() && dossier.submission().isEmpty()) {
        open->close();
        delete open; // now, for its lock goes with it
        return true;
    }
    m_desk.prompts.tell(asker, tr("This draft is open already"),
        tr("“%1” is open in a window of its own, with changes. Close that one first. The other unsaved work "
           "is kept: "
           "Verder offers it again at the next start.")
            .arg(dossier.path().isEmpty() ? dossier.title(m_desk.settings.language())
                                          : QFileInfo(dossier.path()).fileName()));
    return false;
}

std::optional<UnsavedWork> Recovery::unlocked(const UnsavedWork &work, QWidget *asker) const
{
    if (work.crypto.isEmpty())
        return work;
    const DraftKeyPtr key = m_windows.askKey(work.crypto, QFileInfo(work.path).fileName(), asker);
    if (!key)
        return std::nullopt;
    const Result<UnsavedWork> opened = Journal::unlock(m_desk.dossiers.files, work, key);
    if (!opened) {
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), opened.error());
        return std::nullopt;
    }
    return *opened;
}

bool Recovery::restore(const UnsavedWork &found, QWidget *asker)
{
    const std::optional<UnsavedWork> opened = unlocked(found, asker);
    if (!opened || !makeWay(*opened, asker))
        return false;
    const UnsavedWork &work = *opened;
    m_windows.releaseDraft(work.path);
    Result<std::unique_ptr<Dossier>> dossier = Dossier::restore(m_desk.dossiers, work, m_desk.today());
    if (!dossier) {
        m_desk.prompts.failed(asker, tr("This draft cannot be opened"), dossier.error());
        return false;
    }
    FormWindow *window = m_windows.show(std::move(*dossier), work.journal);
    if (work.path.isEmpty())
        return true;
    if (auto lock = DraftLock::take(m_desk.dossiers.files, work.path, m_desk.dossiers.now()))
        window->hold(*std::move(lock));
    return true;
}

Comparison Recovery::comparisonOf(const UnsavedWork &work) const
{
    const Language language = m_desk.settings.language();
    Comparison comparison{tr("Unsaved work"),
        work.path.isEmpty() ? tr("This was filled in and never saved.")
                            : tr("Changed since “%1” was last saved.").arg(QFileInfo(work.path).fileName()),
        tr("Saved"), tr("Not saved"), {}};
    UnsavedWork before = work;
    before.draft = work.base;
    const auto old = Dossier::restore(m_desk.dossiers, before, m_desk.today());
    const auto now = Dossier::restore(m_desk.dossiers, work, m_desk.today());
    if (old && now)
        comparison.answers = compareAnswers((*old)->session(), (*now)->session(), language);
    return comparison;
}

void Recovery::view(const UnsavedWork &work, QWidget *asker) const
{
    if (const std::optional<UnsavedWork> opened = unlocked(work, asker))
        m_desk.prompts.compare(asker, comparisonOf(*opened));
}

} // namespace Verder
