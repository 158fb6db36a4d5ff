#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

class QGridLayout;
class QPushButton;

namespace Verder {

class Card;
class EmptyState;
class LinkButton;
class TextLabel;

/// Accountinformatie: who is signed in, for which company, at which level.
class AccountPage : public StartSection
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void setAccount(const AccountView &account);

signals:
    void signInRequested();
    void signOutRequested();
    /// The user wants to report another administrative address.
    void addressChangeRequested();

protected:
    void applyTexts() override;

private:
    void showAccount();
    void addFact(const QString &label, const QString &value);

    AccountView m_account;
    EmptyState *m_nobody;
    Card *m_card;
    QGridLayout *m_facts;
    LinkButton *m_changeAddress;
    TextLabel *m_note;
    QPushButton *m_signOut;
};

} // namespace Verder
