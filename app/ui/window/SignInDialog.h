#pragma once

#include "backend/signin/SignInProblem.h"
#include "ui/look/MessagePanel.h"
#include "ui/window/Desk.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace Verder {

class TextLabel;

/// Signing in, step by step: for which company, the wait for the browser, and what came of it. Closes itself
/// once somebody is signed in. The work goes on in the windows behind it.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(const Desk &desk, QWidget *parent = nullptr);

    /// Not signed in yet, and no attempt is under way.
    void showChoice();
    void showProblem(const SignInProblem &problem);

protected:
    void done(int result) override;

private:
    QWidget *makeChoice();
    QWidget *makeWaiting();
    QWidget *makeOutcome();
    QWidget *makeButtons();
    void startSigningIn();
    void showPage(const QUrl &page);
    void showWait();
    void connected(const UserAccount &account);
    void showButtons(const QString &main, const QString &close);
    void pressMain();
    void showOutcome(const SignInProblem &problem, PanelKind kind);
    void mailReport();
    void copyReport();

    enum class Step { Choice, Waiting, Problem, OtherKvk };

    Desk m_desk;
    Step m_step = Step::Choice;
    QStackedWidget *m_steps;
    QRadioButton *m_own = nullptr;
    QRadioButton *m_other = nullptr;
    QWidget *m_clientRow = nullptr;
    QLineEdit *m_client = nullptr;
    TextLabel *m_clientError = nullptr;
    TextLabel *m_wait = nullptr;
    TextLabel *m_browser = nullptr;
    QLineEdit *m_address = nullptr;
    MessagePanel *m_outcome = nullptr;
    TextLabel *m_nextStep = nullptr;
    TextLabel *m_contact = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_close = nullptr;
    QUrl m_page;
    SignInProblem m_problem;
    QTimer m_second;
    QElapsedTimer m_waiting;
};

} // namespace Verder
