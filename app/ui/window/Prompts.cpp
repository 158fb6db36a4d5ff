#include "ui/window/Prompts.h"

#include "ui/window/ComparisonDialog.h"
#include "ui/window/MessageDialog.h"
#include "ui/window/ProfileChoiceDialog.h"
#include "ui/window/ProxyDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace Verder {

namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::PromptText)
};

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString draftFilter()
{
    return PromptText::tr("Drafts (*.tfa)");
}

} // namespace

QString DialogPrompts::openDraft(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, PromptText::tr("Open"), folder, draftFilter());
}

QString DialogPrompts::saveDraft(QWidget *parent, const QString &suggestion)
{
    return withEnding(
        QFileDialog::getSaveFileName(parent, PromptText::tr("Save as"), suggestion, draftFilter()),
        QStringLiteral(".tfa"));
}

DraftKeyPtr DialogPrompts::password(
    QWidget *parent, PasswordDialog::Ask ask, const QString &fileName, const PasswordDialog::MakeKey &makeKey)
{
    PasswordDialog dialog(ask, fileName, makeKey, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.key() : nullptr;
}

bool DialogPrompts::removePassword(QWidget *parent)
{
    return confirm(parent, PromptText::tr("Remove the password"),
        PromptText::tr("From the next save on anybody who has the file can read this draft."),
        PromptText::tr("Remove the password"));
}

std::optional<SaveAsForm> DialogPrompts::saveAs(QWidget *parent, bool isPackage, bool isSent)
{
    SaveAsDialog dialog(isPackage, isSent, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.form()) : std::nullopt;
}

void DialogPrompts::print(QWidget *parent, const Paper &paper)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted && !paper(printer)) {
        failed(parent, PromptText::tr("Nothing was printed"),
            {ErrorKind::Io,
                PromptText::tr("The printer does not answer. Check whether it is on, and print again."), {}});
    }
}

QString DialogPrompts::savePdf(QWidget *parent, const QString &suggestion)
{
    return withEnding(QFileDialog::getSaveFileName(
                          parent, PromptText::tr("Save as PDF"), suggestion, PromptText::tr("PDF (*.pdf)")),
        QStringLiteral(".pdf"));
}

QString DialogPrompts::openSettingsFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, PromptText::tr("Read from a file"), {}, PromptText::tr("Settings of a service (*.json)"));
}

std::optional<ProxyAnswer> DialogPrompts::proxySignIn(QWidget *parent, const QString &proxy, bool wasRefused)
{
    ProxyDialog dialog(proxy, wasRefused, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

UnsavedChoice DialogPrompts::unsavedChanges(QWidget *parent, const QString &name)
{
    enum { Closed, Save, Discard };
    MessageDialog dialog(MessageDialog::Kind::Question, PromptText::tr("Save changes?"),
        PromptText::tr("Do you want to save your changes in %1?").arg(name), parent);
    dialog.say(PromptText::tr("If you do not save, the changes are lost."));
    dialog.addDestructive(PromptText::tr("Do not save"), Discard);
    dialog.addCancel();
    dialog.addChoice(PromptText::tr("Save"), Save, ButtonKind::Main);
    switch (dialog.exec()) {
    case Save:
        return UnsavedChoice::Save;
    case Discard:
        return UnsavedChoice::Discard;
    default:
        return UnsavedChoice::Cancel;
    }
}

ConflictChoice DialogPrompts::conflict(QWidget *parent, const Error &error, bool canCompare)
{
    enum { Closed, SaveCopy, Compare, Overwrite };
    MessageDialog dialog(MessageDialog::Kind::Warning, PromptText::tr("Somebody else changed this draft"),
        error.message, parent);
    dialog.say(PromptText::tr("Save your version as a copy, so that nothing is lost."));
    dialog.addDestructive(PromptText::tr("Replace the other version"), Overwrite);
    dialog.addCancel();
    if (canCompare)
        dialog.addChoice(PromptText::tr("Compare"), Compare);
    dialog.addChoice(PromptText::tr("Save a copy"), SaveCopy, ButtonKind::Main);
    switch (dialog.exec()) {
    case SaveCopy:
        return ConflictChoice::SaveCopy;
    case Compare:
        return ConflictChoice::Compare;
    case Overwrite:
        return ConflictChoice::Overwrite;
    default:
        return ConflictChoice::Cancel;
    }
}

DamagedChoice DialogPrompts::damaged(QWidget *parent, const Error &error, const DamagedOffer &offer)
{
    enum { Closed, Unsaved, Previous };
    const auto moment = [](const QDateTime &time) {
        return time.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
    };
    MessageDialog dialog(
        MessageDialog::Kind::Warning, PromptText::tr("This draft cannot be opened"), error.message, parent);
    const bool hasUnsaved = offer.unsaved.isValid();
    if (hasUnsaved)
        dialog.say(
            PromptText::tr("Work of %1 that was not saved is still there.").arg(moment(offer.unsaved)));
    dialog.addCancel();
    if (offer.previous.isValid()) {
        dialog.say(PromptText::tr("What it held before it was saved on %1 is still there.")
                       .arg(moment(offer.previous)));
        dialog.addChoice(PromptText::tr("Open the earlier version"), Previous,
            hasUnsaved ? ButtonKind::Normal : ButtonKind::Main);
    }
    if (hasUnsaved)
        dialog.addChoice(PromptText::tr("Open the unsaved work"), Unsaved, ButtonKind::Main);
    switch (dialog.exec()) {
    case Unsaved:
        return DamagedChoice::Unsaved;
    case Previous:
        return DamagedChoice::Previous;
    default:
        return DamagedChoice::Cancel;
    }
}

InUseChoice DialogPrompts::inUse(QWidget *parent, const Error &error)
{
    enum { Closed, ReadOnly, Copy, Anyway };
    MessageDialog dialog(
        MessageDialog::Kind::Warning, PromptText::tr("This draft is open elsewhere"), error.message, parent);
    dialog.addDestructive(PromptText::tr("Edit anyway"), Anyway);
    dialog.addCancel();
    dialog.addChoice(PromptText::tr("Open a copy"), Copy);
    dialog.addChoice(PromptText::tr("Open read-only"), ReadOnly, ButtonKind::Main);
    switch (dialog.exec()) {
    case ReadOnly:
        return InUseChoice::ReadOnly;
    case Copy:
        return InUseChoice::Copy;
    case Anyway:
        return InUseChoice::Anyway;
    default:
        return InUseChoice::Cancel;
    }
}

void DialogPrompts::compare(QWidget *parent, const Comparison &comparison)
{
    ComparisonDialog(comparison, parent).exec();
}

RecoveryAnswer DialogPrompts::recover(QWidget *parent, const QList<RecoveryRow> &rows, const QDate &today,
    const std::function<void(QWidget *, int)> &view)
{
    RecoveryDialog dialog(rows, today, parent);
    QObject::connect(
        &dialog, &RecoveryDialog::viewRequested, &dialog, [&dialog, &view](int row) { view(&dialog, row); });
    dialog.exec();
    return {dialog.choice(), dialog.chosen()};
}

std::optional<int> DialogPrompts::chooseProfile(QWidget *parent, const QStringList &names, int suggested)
{
    ProfileChoiceDialog dialog(names, suggested, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    MessageDialog dialog(MessageDialog::Kind::Question, title, text, parent);
    dialog.addDestructive(action, QDialog::Accepted);
    dialog.addCancel();
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::failed(QWidget *parent, const QString &title, const Error &error)
{
    MessageDialog dialog(MessageDialog::Kind::Warning, title, error.message, parent);
    dialog.addOk();
    dialog.exec();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    // Nothing waits for it: the form behind it is ready.
    auto *dialog = new MessageDialog(MessageDialog::Kind::Information, title, text, parent);
    dialog->addOk();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Verder
