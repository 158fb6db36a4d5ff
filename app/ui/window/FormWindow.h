#pragma once

#include "draft/DraftLock.h"
#include "ui/window/Desk.h"

#include <QMainWindow>

#include <memory>

class QMenu;

namespace Verder {

class Banner;
class FormView;
class HeaderBar;
class JournalKeeper;
class SavingDialog;
class SendingFlow;
class SendingView;
class Windows;

/// A window with one application: header and menu, the form, saving, and sending. Owns its dossier.
class FormWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// \a journal: the one that the dossier was restored from.
    FormWindow(const Desk &desk, Windows &windows, std::unique_ptr<Dossier> dossier,
        const QString &journal = {}, QWidget *parent = nullptr);
    ~FormWindow() override;

    Dossier &dossier() const { return *m_dossier; }
    FormView *formView() const { return m_view; }

    /// The courtesy of saying that the draft is open here, as long as the window is.
    void hold(DraftLock lock) { m_lock = std::move(lock); }
    /// Somebody else is working on the draft: nothing can be changed, and saving asks for another place.
    void setReadOnly();

    /// Saves where it was saved before, else asks where. False: cancelled.
    bool save();
    /// Asks in which form, and where.
    bool saveAs();
    /// One file with the documents in it, to hand over; the draft stays where it is.
    void exportPackage();
    /// The same, and returns when it is saved. False: cancelled or failed.
    bool saveAndWait();
    /// Asks for a password that the draft is encrypted with from the next save on, which comes at once.
    void setPassword();
    void removePassword();
    void print();
    void printCoverSheet(SlotRef slot);
    void saveAsPdf();
    /// A new application with the same answers and documents, in a window of its own.
    void startCopy();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void addSavingActions(QMenu *menu);
    void addEditActions(QMenu *menu);
    void buildContent();
    int rememberedPage() const;
    void connectDossier();
    void applyTexts();
    void showSaveState();
    void showTitle();
    void onSaveFailed(const Error &error);
    bool saveAsAndWait();
    void showPasswordActions();
    void takeKey(const DraftKeyPtr &key);
    bool saveElsewhere(const QString &suggestion, DraftForm form);
    bool saveNew(DraftForm form);
    void onExported(const Result<SavedDraft> &result);
    void showProgress(qint64 done, qint64 total);
    void endProgress();
    QString suggestedPath() const;
    QString suggestedBeside(const QString &pattern) const;
    void rememberDraft();
    void holdSaved();
    Language language() const;

    Desk m_desk;
    Windows &m_windows;
    std::unique_ptr<Dossier> m_dossier;
    HeaderBar *m_header = nullptr;
    Banner *m_practice = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_setPassword = nullptr;
    QAction *m_removePassword = nullptr;
    FormView *m_view = nullptr;
    SendingView *m_sendingView = nullptr;
    std::unique_ptr<SendingFlow> m_flow;
    std::unique_ptr<JournalKeeper> m_journal;
    std::optional<DraftLock> m_lock;
    bool m_isReadOnly = false;
    QDateTime m_savedAt;
    std::optional<Error> m_saveError;
    std::unique_ptr<SavingDialog> m_progress; ///< of a saving that takes long
    SaveTask *m_export = nullptr;
    std::unique_ptr<SavingDialog> m_exporting;
    QString m_exportPath;
};

} // namespace Verder
