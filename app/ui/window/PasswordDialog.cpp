#include "ui/window/PasswordDialog.h"

#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace Verder {

namespace {

constexpr int shortest = 8;

} // namespace

PasswordDialog::PasswordDialog(Ask ask, const QString &fileName, MakeKey makeKey, QWidget *parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_makeKey(std::move(makeKey))
    , m_message(new QLabel)
{
    new FocusRing(this);
    setWindowTitle(ask == Ask::Open ? tr("Password") : tr("Set a password"));
    const Look look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(16));
    column->setSpacing(look.px(8));
    auto *words = new TextLabel(ask == Ask::Open
            ? tr("“%1” is encrypted. Give its password to open it.").arg(fileName)
            : tr("Without the password nobody can open this draft any more, you included: there is no way "
                 "around it. Keep it in a safe place."));
    words->setWraps(true);
    column->addWidget(words);
    m_password = addField(QStringLiteral("password"), tr("Password"));
    if (ask == Ask::Set)
        m_again = addField(QStringLiteral("passwordAgain"), tr("The same password once more"));
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(
        ask == Ask::Open ? tr("Open") : tr("Set the password"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonKind(m_go, ButtonKind::Main);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_worker, &QFutureWatcherBase::finished, this, &PasswordDialog::finish);
    column->addWidget(buttons);
    setMinimumWidth(look.px(420));
}

PasswordDialog::~PasswordDialog()
{
    m_worker.waitForFinished();
}

QLineEdit *PasswordDialog::addField(const QString &name, const QString &label)
{
    auto *words = new QLabel(label);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(label);
    words->setBuddy(field);
    layout()->addWidget(words);
    layout()->addWidget(field);
    return field;
}

void PasswordDialog::check()
{
    const QString password = m_password->text();
    if (m_ask == Ask::Set && password.size() < shortest) {
        say(tr("Choose a password of at least %n character(s), for example a few words.", nullptr, shortest));
        return;
    }
    if (m_again != nullptr && m_again->text() != password) {
        say(tr("The two passwords are not the same. Type the second one again."));
        return;
    }
    if (password.isEmpty()) {
        say(tr("Type the password."));
        return;
    }
    m_go->setEnabled(false);
    m_worker.setFuture(QtConcurrent::run([make = m_makeKey, password] { return make(password); }));
}

void PasswordDialog::finish()
{
    const Result<DraftKeyPtr> made = m_worker.result();
    m_go->setEnabled(true);
    if (!made) {
        say(made.error().message);
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_key = *made;
    accept();
}

void PasswordDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->show();
    // What was wrapped already keeps its room.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    QAccessibleEvent told(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Verder
