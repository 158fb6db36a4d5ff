#include "ui/start/AccountBlock.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Verder {

AccountBlock::AccountBlock(bool canSignOut, QWidget *parent)
    : QWidget(parent)
    , m_canSignOut(canSignOut)
    , m_person(new TextLabel(QString(), TextRole::Small))
    , m_company(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_number(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_signOut(new LinkButton(QString(), LinkButton::Size::Small))
    , m_signIn(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Separator);
    auto *row = new QHBoxLayout;
    row->addWidget(new IconLabel(QStringLiteral("user")), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel *label : {m_person, m_company, m_number}) {
        label->setWraps(true);
        words->addWidget(label);
    }
    keepMeasures(this, [words, column, row](const Look &look) {
        column->setContentsMargins(look.px(20), 0, look.px(20), look.px(16));
        column->setSpacing(look.px(12));
        row->setSpacing(look.px(12));
        words->setSpacing(0);
    });
    words->addSpacing(6);
    words->addWidget(m_signOut, 0, Qt::AlignLeft);
    words->addWidget(m_signIn, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    column->addLayout(row);
    m_signIn->setAutoDefault(false);
    connect(m_signOut, &QPushButton::clicked, this, &AccountBlock::signOutRequested);
    connect(m_signIn, &QPushButton::clicked, this, &AccountBlock::signInRequested);
    applyTexts();
}

void AccountBlock::setAccount(const AccountView &account)
{
    m_account = account;
    applyTexts();
}

void AccountBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTexts();
    QWidget::changeEvent(event);
}

void AccountBlock::applyTexts()
{
    const bool isIn = m_account.isSignedIn;
    m_person->setPlainText(
        isIn ? m_account.person : tr("Not signed in. You can fill in forms without signing in."));
    m_company->setPlainText(m_account.actsFor.isEmpty()
            ? m_account.company
            : tr("%1, acting for %2").arg(m_account.company, m_account.actsFor));
    m_number->setPlainText(tr("KvK %1, level %2").arg(m_account.kvkNumber, m_account.level));
    m_company->setVisible(isIn);
    m_number->setVisible(isIn);
    m_signOut->setText(tr("Sign out"));
    m_signOut->setVisible(isIn && m_canSignOut);
    m_signIn->setText(tr("Sign in"));
    m_signIn->setVisible(!isIn);
}

} // namespace Verder
