#pragma once

#include "ui/start/EntryList.h"
#include "ui/start/StartModel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Verder {

class AccountPage;
class Banner;
class CasesPage;
class DraftsPage;
class HeaderBar;
class NarrowEntries;
class NewApplicationPage;
class LocalDataPage;
class OutboxPage;
class StartSection;

/// The start page. Shows plain values and says what the user asks for; decides nothing and reads no files.
/// The owner sets the values again whenever they change.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// `today` is for "today 13:41".
    void setDrafts(const QList<DraftCard> &drafts, const QDate &today);
    void setForms(const QList<FormCard> &forms);
    void setOutbox(const QList<OutboxCard> &outbox);
    void setCases(const CasesView &view);
    void setAccount(const AccountView &account);
    void setEnvironment(const EnvironmentView &environment);
    void setNotices(const QList<ServiceNotice> &notices);
    void setOffline(bool offline);
    /// The backend accepts no submissions of this version of the program any more.
    void setTooOld(bool tooOld);

    StartEntry current() const;
    void showEntry(StartEntry entry);
    LocalDataPage *localData() const { return m_localData; }
    /// For the owner's menu.
    QPushButton *menuButton() const;

signals:
    void beginRequested(const QString &formId);
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);
    void openFileRequested();
    void searchChanged(const QString &text);
    void entryChanged(StartEntry entry);
    void signInRequested();
    void signOutRequested();
    void casesRefreshRequested();
    void receiptRequested(const QString &submissionId);
    void documentRequested(const QString &caseNumber);
    void addressChangeRequested();
    void environmentRequested();
    void updateRequested();
    void noticeRequested(const QUrl &more);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPages();
    void connectAccount();
    void applyTexts();
    void applyWidth();
    QList<StartSection *> sections() const;

    HeaderBar *m_header;
    Banner *m_practice;
    bool m_hasOtherEnvironments = false;
    Banner *m_offline;
    Banner *m_tooOld;
    EntryList *m_entries;
    NarrowEntries *m_narrow;
    QStackedWidget *m_stack;
    NewApplicationPage *m_new;
    DraftsPage *m_drafts;
    OutboxPage *m_outbox;
    CasesPage *m_cases;
    AccountPage *m_account;
    LocalDataPage *m_localData;
};

} // namespace Verder
