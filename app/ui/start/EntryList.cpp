#include "ui/start/EntryList.h"

#include "ui/look/KeepMeasures.h"
#include "ui/start/AccountBlock.h"
#include "ui/start/EntryButton.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Verder {

EntryList::EntryList(QWidget *parent)
    : Area(Token::Window, parent)
    , m_account(new AccountBlock(true))
{
    auto *column = new QVBoxLayout(this);
    auto *entries = new QVBoxLayout;
    for (int number = 0; number < startEntryCount; ++number) {
        const auto entry = static_cast<StartEntry>(number);
        auto *entryButton = new EntryButton(iconOf(entry));
        m_buttons[static_cast<std::size_t>(number)] = entryButton;
        entries->addWidget(entryButton);
        connect(entryButton, &QPushButton::toggled, this, [this, entry](bool checked) {
            if (checked)
                emit currentChanged(entry);
        });
    }
    column->addLayout(entries);
    column->addStretch(1);
    column->addWidget(m_account);
    entries->setSpacing(0);
    keepMeasures(this, [this, column](const Look &look) {
        column->setContentsMargins(0, look.px(20), look.px(12) + 1, 0);
        setFixedWidth(look.metrics.listWidth());
    });
    applyTexts();
    m_buttons[0]->setChecked(true);
}

QString EntryList::titleOf(StartEntry entry)
{
    switch (entry) {
    case StartEntry::New:
        return tr("Submit a new application");
    case StartEntry::Drafts:
        return tr("Drafts");
    case StartEntry::Outbox:
        return tr("To be sent");
    case StartEntry::Cases:
        return tr("Pending applications");
    case StartEntry::Account:
        return tr("Account information");
    case StartEntry::LocalData:
        return tr("Local data");
    }
    Q_UNREACHABLE();
}

QString EntryList::iconOf(StartEntry entry)
{
    switch (entry) {
    case StartEntry::New:
        return QStringLiteral("form");
    case StartEntry::Drafts:
        return QStringLiteral("draft");
    case StartEntry::Outbox:
        return QStringLiteral("outbox");
    case StartEntry::Cases:
        return QStringLiteral("list");
    case StartEntry::Account:
        return QStringLiteral("account");
    case StartEntry::LocalData:
        return QStringLiteral("shield");
    }
    Q_UNREACHABLE();
}

StartEntry EntryList::current() const
{
    for (int number = 0; number < startEntryCount; ++number) {
        if (m_buttons[static_cast<std::size_t>(number)]->isChecked())
            return static_cast<StartEntry>(number);
    }
    return StartEntry::New;
}

void EntryList::setCurrent(StartEntry entry)
{
    button(entry)->setChecked(true);
}

void EntryList::setCount(StartEntry entry, int count)
{
    button(entry)->setCount(count);
}

void EntryList::setLocked(StartEntry entry, bool locked)
{
    button(entry)->setLocked(locked);
}

void EntryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTexts();
    Area::changeEvent(event);
}

void EntryList::applyTexts()
{
    for (int number = 0; number < startEntryCount; ++number) {
        const auto entry = static_cast<StartEntry>(number);
        button(entry)->setTitle(titleOf(entry));
    }
}

} // namespace Verder
