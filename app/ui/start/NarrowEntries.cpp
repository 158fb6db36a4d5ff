#include "ui/start/NarrowEntries.h"

#include "ui/look/Controls.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace Verder {

NarrowEntries::NarrowEntries(QWidget *parent)
    : Area(Token::Window, parent)
    , m_button(new QPushButton)
    , m_signIn(new QPushButton)
    , m_words(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
{
    auto *menu = new QMenu(m_button);
    for (int number = 0; number < startEntryCount; ++number) {
        const auto entry = static_cast<StartEntry>(number);
        QAction *action = menu->addAction(EntryList::titleOf(entry));
        setActionIcon(action, EntryList::iconOf(entry));
        connect(action, &QAction::triggered, this, [this, entry] { emit chosen(entry); });
    }
    m_button->setMenu(menu);
    for (QPushButton *button : {m_button, m_signIn})
        button->setAutoDefault(false);
    setButtonIcon(m_button, QStringLiteral("chev-d"), IconSide::After);
    setButtonKind(m_signIn, ButtonKind::Flat);
    setButtonIcon(m_signIn, QStringLiteral("user"));
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setWraps(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_button);
    row->addWidget(m_words, 1);
    row->addWidget(m_signIn);
    keepSpacing(this, row, {24, 6, 24, 6}, 16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_signIn, &QPushButton::clicked, this, &NarrowEntries::signInRequested);
    applyTexts();
}

void NarrowEntries::setCurrent(StartEntry entry)
{
    m_current = entry;
    applyTexts();
}

void NarrowEntries::setAccount(const AccountView &account)
{
    m_account = account;
    applyTexts();
}

void NarrowEntries::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QList<QAction *> actions = m_button->menu()->actions();
        for (int number = 0; number < startEntryCount; ++number)
            actions.at(number)->setText(EntryList::titleOf(static_cast<StartEntry>(number)));
        applyTexts();
    }
    Area::changeEvent(event);
}

void NarrowEntries::applyTexts()
{
    m_button->setText(EntryList::titleOf(m_current));
    m_signIn->setText(tr("Sign in"));
    m_signIn->setVisible(!m_account.isSignedIn);
    m_words->setPlainText(m_account.isSignedIn
            ? tr("%1, level %2\n%3, KvK %4")
                  .arg(m_account.person, m_account.level, m_account.company, m_account.kvkNumber)
            : tr("Not signed in"));
}

} // namespace Verder
