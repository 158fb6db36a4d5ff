#pragma once

#include "ui/look/Area.h"
#include "ui/start/StartModel.h"

#include <array>

namespace Verder {

class AccountBlock;
class EntryButton;

enum class StartEntry { New, Drafts, Outbox, Cases, Account, LocalData };
constexpr int startEntryCount = 6;

/// The list at the left of the start page, with the account under it. Arrow keys move through it.
class EntryList : public Area
{
    Q_OBJECT

public:
    explicit EntryList(QWidget *parent = nullptr);

    StartEntry current() const;
    void setCurrent(StartEntry entry);
    void setCount(StartEntry entry, int count);
    void setLocked(StartEntry entry, bool locked);
    AccountBlock *account() const { return m_account; }
    static QString titleOf(StartEntry entry);
    static QString iconOf(StartEntry entry);

signals:
    void currentChanged(StartEntry entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTexts();
    EntryButton *button(StartEntry entry) const { return m_buttons[static_cast<std::size_t>(entry)]; }

    std::array<EntryButton *, startEntryCount> m_buttons{};
    AccountBlock *m_account;
};

} // namespace Verder
