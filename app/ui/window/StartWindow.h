#pragma once

#include "dossier/SubmissionLookUp.h"
#include "ui/start/StartModel.h"
#include "ui/window/CasesSource.h"
#include "ui/window/Desk.h"

#include <QMainWindow>

namespace Verder {

class LocalDataFlow;
class StartPage;
class Windows;

/// The window with the start page: gathers what it shows, and does what it asks for.
class StartWindow : public QMainWindow
{
    Q_OBJECT
public:
    StartWindow(const Desk &desk, Windows &windows, QWidget *parent = nullptr);

    StartPage *page() const { return m_page; }
    /// Gathers everything again; the drafts one by one, so that the window stays quick.
    void refresh();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void connectPage();
    void showService();
    void showForms();
    QList<FormCard> elsewhere(const Tables &tables) const;
    void showDrafts();
    void readNextDraft();
    void showOutbox();
    void showAccount();
    void showCases();
    void showReceipt(const QString &submissionId);
    void openReceipt(const Receipt &receipt, const QString &draftPath);
    DraftSent sentOf(const Dossier &dossier) const;
    DraftCard draftCard(const RecentDraft &draft) const;
    Language language() const;

    Desk m_desk;
    Windows &m_windows;
    StartPage *m_page;
    CasesSource m_cases;
    LocalDataFlow *m_localData;
    std::unique_ptr<SubmissionLookUp> m_lookUp;
    QList<RecentDraft> m_unread;
    QList<DraftCard> m_drafts;
};

} // namespace Verder
