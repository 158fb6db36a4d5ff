#pragma once

#include "base/Result.h"
#include "ui/start/RecoveryDialog.h"
#include "ui/window/Paper.h"
#include "ui/window/PasswordDialog.h"
#include "ui/window/SaveAsDialog.h"

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace Verder {

enum class UnsavedChoice { Save, Discard, Cancel };
enum class ConflictChoice { SaveCopy, Compare, Overwrite, Cancel };
struct Comparison;

enum class InUseChoice { ReadOnly, Copy, Anyway, Cancel };

enum class DamagedChoice { Unsaved, Previous, Cancel };

/// What is still there of a draft that cannot be read; an invalid moment: that is not.
struct DamagedOffer
{
    QDateTime unsaved; ///< last change of work that was never saved
    QDateTime previous; ///< when the save came before which it held this
};

struct RecoveryAnswer
{
    RecoveryDialog::Choice choice = RecoveryDialog::Choice::Later;
    QList<int> rows; ///< that it is about
};

struct ProxyAnswer
{
    QString user;
    QString password;
};

/// The questions that a window asks in a dialog; a test gives answers of its own.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Path of a draft to open; empty: cancelled.
    virtual QString openDraft(QWidget *parent, const QString &folder) = 0;
    /// Path to save to, with its ending; empty: cancelled.
    virtual QString saveDraft(QWidget *parent, const QString &suggestion) = 0;
    /// The key of an encrypted draft, or of one that is to be; null: cancelled. \a makeKey runs in a worker.
    virtual DraftKeyPtr password(QWidget *parent, PasswordDialog::Ask ask, const QString &fileName,
        const PasswordDialog::MakeKey &makeKey)
        = 0;
    /// Is the password to go? The draft can be read by anybody then.
    virtual bool removePassword(QWidget *parent) = 0;
    /// In which form it is saved elsewhere; nullopt: cancelled.
    virtual std::optional<SaveAsForm> saveAs(QWidget *parent, bool isPackage, bool isSent) = 0;
    /// Asks for a printer and prints; says so where that fails.
    virtual void print(QWidget *parent, const Paper &paper) = 0;
    virtual QString savePdf(QWidget *parent, const QString &suggestion) = 0;
    /// Path of a file with the settings of a service; empty: cancelled.
    virtual QString openSettingsFile(QWidget *parent) = 0;
    /// Name and password for the network's proxy; nothing: cancelled. \a wasRefused: those of last time.
    virtual std::optional<ProxyAnswer> proxySignIn(QWidget *parent, const QString &proxy, bool wasRefused)
        = 0;
    virtual UnsavedChoice unsavedChanges(QWidget *parent, const QString &name) = 0;
    /// The file on disk is not the one that was opened.
    virtual ConflictChoice conflict(QWidget *parent, const Error &error, bool canCompare) = 0;
    /// Shows two versions beside each other.
    virtual void compare(QWidget *parent, const Comparison &comparison) = 0;
    /// The draft cannot be read, but something of it is still there.
    virtual DamagedChoice damaged(QWidget *parent, const Error &error, const DamagedOffer &offer) = 0;
    /// The draft is open elsewhere.
    virtual InUseChoice inUse(QWidget *parent, const Error &error) = 0;
    /// Work of a session that was cut off is there; \a view shows a row of it.
    virtual RecoveryAnswer recover(QWidget *parent, const QList<RecoveryRow> &rows, const QDate &today,
        const std::function<void(QWidget *, int)> &view)
        = 0;
    /// True: the user wants it; \a action names the button that says so.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
        = 0;
    /// Whose details to fill in: the number of one of \a names, or how many there are for nobody's; nullopt:
    /// cancelled.
    virtual std::optional<int> chooseProfile(QWidget *parent, const QStringList &names, int suggested) = 0;
    virtual void failed(QWidget *parent, const QString &title, const Error &error) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// Real dialogs.
class DialogPrompts : public Prompts
{
public:
    QString openDraft(QWidget *parent, const QString &folder) override;
    QString saveDraft(QWidget *parent, const QString &suggestion) override;
    DraftKeyPtr password(QWidget *parent, PasswordDialog::Ask ask, const QString &fileName,
        const PasswordDialog::MakeKey &makeKey) override;
    bool removePassword(QWidget *parent) override;
    std::optional<SaveAsForm> saveAs(QWidget *parent, bool isPackage, bool isSent) override;
    void print(QWidget *parent, const Paper &paper) override;
    QString savePdf(QWidget *parent, const QString &suggestion) override;
    QString openSettingsFile(QWidget *parent) override;
    std::optional<ProxyAnswer> proxySignIn(QWidget *parent, const QString &proxy, bool wasRefused) override;
    UnsavedChoice unsavedChanges(QWidget *parent, const QString &name) override;
    ConflictChoice conflict(QWidget *parent, const Error &error, bool canCompare) override;
    void compare(QWidget *parent, const Comparison &comparison) override;
    DamagedChoice damaged(QWidget *parent, const Error &error, const DamagedOffer &offer) override;
    InUseChoice inUse(QWidget *parent, const Error &error) override;
    RecoveryAnswer recover(QWidget *parent, const QList<RecoveryRow> &rows, const QDate &today,
        const std::function<void(QWidget *, int)> &view) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<int> chooseProfile(QWidget *parent, const QStringList &names, int suggested) override;
    void failed(QWidget *parent, const QString &title, const Error &error) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace Verder
