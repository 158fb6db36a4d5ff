#include "ui/start/AccountBlock.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace Verder {

AccountBlock::AccountBlock(bool canSignOut, QWidget *parent)
    : QWidget(parent)
    , m_canSignOut(canSignOut)
    , m_line(new Separator)
    , m_row(new QHBoxLayout)
    , m_icon(new IconLabel(QStringLiteral("user")))
    , m_words(new QVBoxLayout)
    , m_person(new TextLabel(QString(), TextRole::Small))
    , m_company(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_number(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_signOut(new LinkButton(QString(), LinkButton::Size::Small))
    , m_signIn(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_words->setSpacing(0);
    for (TextLabel *label : {m_person, m_company, m_number}) {
        label->setWraps(true);
        m_words->addWidget(label);
    }
    m_words->addSpacing(6);
    m_words->addWidget(m_signOut, 0, Qt::AlignLeft);
    m_words->addWidget(m_signIn, 0, Qt::AlignLeft);
    m_row->addLayout(m_words, 1);
    column->addLayout(m_row);
    keepMeasures(this, [this](const Look &) { applyMeasures(); });
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

void AccountBlock::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) == isCompact)
        return;
    QBoxLayout *from = isCompact ? m_words : m_row;
    QBoxLayout *to = isCompact ? m_row : m_words;
    from->removeWidget(m_signIn);
    to->addWidget(m_signIn, 0, isCompact ? Qt::AlignVCenter : Qt::AlignLeft);
    m_row->setAlignment(m_icon, isCompact ? Qt::AlignVCenter : Qt::AlignTop);
    m_line->setVisible(!isCompact);
    applyMeasures();
    applyTexts();
}

void AccountBlock::applyMeasures()
{
    const Look look = lookOf(this);
    if (m_isCompact)
        layout()->setContentsMargins({});
    else
        layout()->setContentsMargins(look.px(20), 0, look.px(20), look.px(16));
    layout()->setSpacing(look.px(12));
    m_row->setSpacing(look.px(12));
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
    const QString nobody
        = m_isCompact ? tr("Not signed in") : tr("Not signed in. You can fill in forms without signing in.");
    m_person->setPlainText(isIn ? m_account.person : nobody);
    for (TextLabel *label : {m_person, m_company, m_number})
        label->setWraps(!m_isCompact);
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
