#pragma once

#include "ui/start/EntryList.h"

class QPushButton;

namespace Verder {

class TextLabel;

/// What stands above the page where the window is narrow or the text large: the entries as a menu, the
/// account beside.
class NarrowEntries : public Area
{
    Q_OBJECT

public:
    explicit NarrowEntries(QWidget *parent = nullptr);

    void setCurrent(StartEntry entry);
    void setAccount(const AccountView &account);
    QPushButton *button() const { return m_button; }

signals:
    void chosen(StartEntry entry);
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTexts();

    StartEntry m_current = StartEntry::New;
    AccountView m_account;
    QPushButton *m_button;
    QPushButton *m_signIn;
    TextLabel *m_words;
};

} // namespace Verder
