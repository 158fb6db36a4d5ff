#include "ui/start/AccountPage.h"

#include "ui/look/Card.h"
#include "ui/look/EmptyState.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace Verder {

AccountPage::AccountPage(QWidget *parent)
    : StartSection(parent)
    , m_nobody(new EmptyState(QStringLiteral("user"), QString(), QString()))
    , m_card(new Card)
    , m_facts(new QGridLayout(m_card))
    , m_changeAddress(new LinkButton)
    , m_note(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
    , m_signOut(new QPushButton)
{
    m_signOut->setAutoDefault(false);
    m_note->setWraps(true);
    column()->addWidget(m_nobody);
    column()->addWidget(m_card);
    column()->addWidget(m_changeAddress, 0, Qt::AlignLeft);
    column()->addWidget(m_note);
    column()->addWidget(m_signOut, 0, Qt::AlignLeft);
    column()->addStretch(1);
    m_facts->setColumnStretch(1, 1);
    keepMeasures(m_card, [this](const Look &look) {
        m_facts->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
        m_facts->setHorizontalSpacing(look.px(16));
        m_facts->setVerticalSpacing(look.px(8));
        m_facts->setColumnMinimumWidth(0, look.px(164));
    });
    connect(m_nobody->button(), &QPushButton::clicked, this, &AccountPage::signInRequested);
    connect(m_changeAddress, &QPushButton::clicked, this, &AccountPage::addressChangeRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountPage::signOutRequested);
    AccountPage::applyTexts();
}

void AccountPage::setAccount(const AccountView &account)
{
    m_account = account;
    showAccount();
}

void AccountPage::applyTexts()
{
    setTitle(tr("Account information"));
    m_nobody->setTexts(tr("You are not signed in"),
        tr("You can fill in forms without signing in. It is needed to send an application and to look one "
           "up."));
    m_nobody->setButtonText(tr("Sign in"));
    m_changeAddress->setText(tr("Report another administrative address"));
    m_note->setPlainText(tr("The account is personal: do not share it with colleagues. A new administrative "
                            "address must be reported within 2 weeks."));
    m_signOut->setText(tr("Sign out"));
    showAccount();
}

void AccountPage::showAccount()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addFact(tr("Name"), m_account.person);
    addFact(tr("Company"), m_account.company);
    addFact(tr("Acting for"), m_account.actsFor);
    addFact(tr("KvK number"), m_account.kvkNumber);
    addFact(tr("Level of assurance"), m_account.level);
    addFact(tr("Recognised as sponsor for"), m_account.recognitions.join(QStringLiteral(", ")));
    addFact(tr("Administrative address"), m_account.address);
    m_nobody->setVisible(!m_account.isSignedIn);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_card, m_changeAddress, m_note, m_signOut})
        widget->setVisible(m_account.isSignedIn);
}

void AccountPage::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *name = new TextLabel(label, TextRole::Body, Token::TextMuted);
    auto *fact = new TextLabel(value);
    name->setWraps(true);
    fact->setWraps(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(fact, row, 1, Qt::AlignTop);
}

} // namespace Verder
