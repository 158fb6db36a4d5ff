#pragma once

#include "dossier/OutboxRunner.h"
#include "ui/window/Desk.h"
#include "ui/window/Recovery.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Verder {

class FormWindow;
class SignInDialog;
class StartWindow;

/// The open windows: one start window, and a form window for each draft. Opening a draft twice raises its
/// window.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(const Desk &desk, QObject *parent = nullptr);
    ~Windows() override;

    void showStart();
    /// The start window with the pending applications in view.
    void showCases();
    /// Opens the draft, or says why not, over \a asker.
    void openDraft(const QString &path, QWidget *asker = nullptr);
    /// Asked for from outside, at the start or by a second one; the start window where there are none.
    void openDrafts(const QStringList &paths);
    /// \a known: answers that are known besides those of the profile, by profile key.
    void beginForm(const QString &formId, QWidget *asker = nullptr, const Profile &known = {});
    /// The first form that asks for \a profileKey ("case.number"), with that answer filled in.
    void beginFormAsking(const QString &profileKey, const QString &answer, QWidget *asker);
    /// The forms that take something over from an application of \a form.
    QList<FormPtr> formsAfter(const Form &form) const;
    /// A new application of that form, with what it takes over from \a source.
    void beginFrom(const QString &formId, const Dossier &source, QWidget *asker = nullptr);
    void chooseAndOpen(QWidget *asker);
    /// Shows a dossier in a window of its own. \a journal: the one that it was restored from.
    FormWindow *show(std::unique_ptr<Dossier> dossier, const QString &journal = {});
    Recovery &recovery() { return m_recovery; }
    /// At the start: asks what to do with the work of a session that was cut off, where there is any.
    void offerUnsavedWork();
    /// Offers signing in over \a over. \a givenUp: nobody is signed in after all.
    void signIn(QWidget *over, const std::function<void()> &givenUp = {});
    /// The start window comes back when the last form goes.
    void formClosing(const FormWindow &closing);

    StartWindow *startWindow() const;
    QList<FormWindow *> formWindows() const;
    /// The window that has the draft of that path open, or the one of that id that was never saved.
    FormWindow *windowOf(const QString &draftPath, const QUuid &draftId = {}) const;
    /// The key to \a header of an encrypted draft, by its password; null: its user gave up.
    DraftKeyPtr askKey(const QByteArray &header, const QString &fileName, QWidget *asker);
    /// Nothing goes on with the draft by itself any more, for it is about to be opened.
    void releaseDraft(const QString &draftPath);

private:
    QString placeOfAsker(const QWidget *asker) const;
    void connectRunner();
    /// What the account knows of the sponsor; the user can change every answer.
    Profile accountProfile() const;
    /// \a own on top of what the account knows of the same sponsor.
    Profile completed(const Profile &own) const;
    /// For a new application: the one profile, or the one that the user chooses; nullopt: cancelled.
    std::optional<Profile> askProfile(QWidget *asker) const;
    /// What the answers of a draft are compared with.
    void showProfileIn(const Dossier &dossier) const;
    void sweep();
    void offerRest(const QString &path, const Error &error, QWidget *asker);
    void openPrevious(const PreviousDrafts::Kept &kept, const QString &path, QWidget *asker);
    DraftKeyPtr askKey(const QString &path, QWidget *asker);
    void tellHowItOpened(FormWindow *window);
    void openLocked(std::unique_ptr<Dossier> dossier, const Error &inUse, QWidget *asker);
    void openCopy(std::unique_ptr<Dossier> dossier, QWidget *asker);

    Desk m_desk;
    OutboxRunner m_runner;
    Recovery m_recovery;
    QPointer<StartWindow> m_start;
    QPointer<SignInDialog> m_signIn;
    QList<QPointer<FormWindow>> m_forms;
};

} // namespace Verder
