#pragma once

#include "ui/start/StartModel.h"

#include <QWidget>

class QPushButton;

namespace Verder {

class LinkButton;
class TextLabel;

/// Who is signed in, always in sight at the bottom of the list at the left; offers signing in where nobody
/// is.
class AccountBlock : public QWidget
{
    Q_OBJECT

public:
    /// `canSignOut`: on the start page only.
    explicit AccountBlock(bool canSignOut, QWidget *parent = nullptr);

    void setAccount(const AccountView &account);

signals:
    void signInRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTexts();

    bool m_canSignOut;
    AccountView m_account;
    TextLabel *m_person;
    TextLabel *m_company;
    TextLabel *m_number;
    LinkButton *m_signOut;
    QPushButton *m_signIn;
};

} // namespace Verder
