#pragma once

#include "ui/start/StartModel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Verder {

class IconLabel;
class LinkButton;
class Separator;
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
    /// Two short lines in a row, without margins: where there is no list at the left.
    void setCompact(bool isCompact);

signals:
    void signInRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTexts();
    void applyMeasures();

    bool m_canSignOut;
    bool m_isCompact = false;
    AccountView m_account;
    Separator *m_line;
    QBoxLayout *m_row; ///< icon, words and, where it is compact, the button
    IconLabel *m_icon;
    QBoxLayout *m_words;
    TextLabel *m_person;
    TextLabel *m_company;
    TextLabel *m_number;
    LinkButton *m_signOut;
    QPushButton *m_signIn;
};

} // namespace Verder
