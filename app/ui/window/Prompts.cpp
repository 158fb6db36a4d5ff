#include "ui/window/Prompts.h"

#include "ui/look/Controls.h"
#include "ui/window/ComparisonDialog.h"
#include "ui/window/ProfileChoiceDialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

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
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText); // names of files and words of a service are no markup
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(PromptText::tr("Remove the password"));
    box.setText(PromptText::tr("From the next save on anybody who has the file can read this draft."));
    QPushButton *remove = box.addButton(PromptText::tr("Remove the password"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == remove;
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
    QDialog dialog(parent);
    dialog.setWindowTitle(PromptText::tr("Sign in to the network"));
    auto *rows = new QFormLayout(&dialog);
    auto *words = new QLabel(wasRefused
            ? PromptText::tr(
                "The name or the password was not right. Ask your administrator if you do not know them.")
            : PromptText::tr("Your network asks for a name and a password (%1).").arg(proxy));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *user = new QLineEdit;
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    rows->addRow(words);
    rows->addRow(PromptText::tr("Name"), user);
    rows->addRow(PromptText::tr("Password"), password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    rows->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ProxyAnswer{user->text(), password->text()};
}

UnsavedChoice DialogPrompts::unsavedChanges(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(PromptText::tr("Save changes?"));
    box.setText(PromptText::tr("Do you want to save your changes in %1?").arg(name));
    box.setInformativeText(PromptText::tr("If you do not save, the changes are lost."));
    QPushButton *save = box.addButton(PromptText::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(PromptText::tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    setButtonKind(save, ButtonKind::Main);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return UnsavedChoice::Save;
    return box.clickedButton() == discard ? UnsavedChoice::Discard : UnsavedChoice::Cancel;
}

ConflictChoice DialogPrompts::conflict(QWidget *parent, const Error &error, bool canCompare)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(PromptText::tr("Somebody else changed this draft"));
    box.setText(error.message);
    box.setInformativeText(PromptText::tr("Save your version as a copy, so that nothing is lost."));
    QPushButton *copy = box.addButton(PromptText::tr("Save a copy"), QMessageBox::AcceptRole);
    QPushButton *compare
        = canCompare ? box.addButton(PromptText::tr("Compare"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *overwrite
        = box.addButton(PromptText::tr("Replace the other version"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    setButtonKind(copy, ButtonKind::Main);
    box.setDefaultButton(copy);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == copy)
        return ConflictChoice::SaveCopy;
    if (compare && box.clickedButton() == compare)
        return ConflictChoice::Compare;
    return box.clickedButton() == overwrite ? ConflictChoice::Overwrite : ConflictChoice::Cancel;
}

DamagedChoice DialogPrompts::damaged(QWidget *parent, const Error &error, const DamagedOffer &offer)
{
    const auto moment = [](const QDateTime &time) {
        return time.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
    };
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(PromptText::tr("This draft cannot be opened"));
    box.setText(error.message);
    QPushButton *unsaved = nullptr;
    QPushButton *previous = nullptr;
    QStringList rest;
    if (offer.unsaved.isValid()) {
        rest.append(
            PromptText::tr("Work of %1 that was not saved is still there.").arg(moment(offer.unsaved)));
        unsaved = box.addButton(PromptText::tr("Open the unsaved work"), QMessageBox::AcceptRole);
    }
    if (offer.previous.isValid()) {
        rest.append(PromptText::tr("What it held before it was saved on %1 is still there.")
                        .arg(moment(offer.previous)));
        previous = box.addButton(PromptText::tr("Open the earlier version"), QMessageBox::AcceptRole);
    }
    box.setInformativeText(rest.join(u'\n'));
    QPushButton *cancel = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *main = unsaved != nullptr ? unsaved : previous;
    setButtonKind(main, ButtonKind::Main);
    box.setDefaultButton(main);
    box.setEscapeButton(cancel);
    box.exec();
    if (unsaved != nullptr && box.clickedButton() == unsaved)
        return DamagedChoice::Unsaved;
    return previous != nullptr && box.clickedButton() == previous ? DamagedChoice::Previous
                                                                  : DamagedChoice::Cancel;
}

InUseChoice DialogPrompts::inUse(QWidget *parent, const Error &error)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(PromptText::tr("This draft is open elsewhere"));
    box.setText(error.message);
    QPushButton *readOnly = box.addButton(PromptText::tr("Open read-only"), QMessageBox::AcceptRole);
    QPushButton *copy = box.addButton(PromptText::tr("Open a copy"), QMessageBox::AcceptRole);
    QPushButton *anyway = box.addButton(PromptText::tr("Edit anyway"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    setButtonKind(readOnly, ButtonKind::Main);
    box.setDefaultButton(readOnly);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == readOnly)
        return InUseChoice::ReadOnly;
    if (box.clickedButton() == copy)
        return InUseChoice::Copy;
    return box.clickedButton() == anyway ? InUseChoice::Anyway : InUseChoice::Cancel;
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
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::DestructiveRole);
    QPushButton *no = box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void DialogPrompts::failed(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, title, error.message, QMessageBox::Ok, parent);
    box.exec();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    // Nothing waits for it: the form behind it is ready.
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Verder
