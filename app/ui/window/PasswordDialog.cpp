#include "ui/window/PasswordDialog.h"

#include "ui/look/TextLabel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace Verder {

namespace {

constexpr int shortest = 8;

} // namespace

PasswordDialog::PasswordDialog(Ask ask, const QString &fileName, MakeKey makeKey, QWidget *parent)
    : FramedDialog({460, 0}, parent)
    , m_ask(ask)
    , m_makeKey(std::move(makeKey))
{
    setWindowTitle(ask == Ask::Open ? tr("Password") : tr("Set a password"));
    addTitle(windowTitle());
    addText(ask == Ask::Open
            ? tr("“%1” is encrypted. Give its password to open it.").arg(fileName)
            : tr("Without the password nobody can open this draft any more, you included: there is no way "
                 "around it. Keep it in a safe place."));
    m_password = addPassword(QStringLiteral("password"), tr("Password"));
    if (ask == Ask::Set)
        m_again = addPassword(QStringLiteral("passwordAgain"), tr("The same password once more"));
    m_message = addText(QString(), TextRole::BodyMedium, Token::Error);
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_message->hide();
    body()->addStretch(1);
    addCancel();
    m_go = addButton(ask == Ask::Open ? tr("Open") : tr("Set the password"), ButtonKind::Main);
    connect(m_go, &QPushButton::clicked, this, &PasswordDialog::check);
    connect(&m_worker, &QFutureWatcherBase::finished, this, &PasswordDialog::finish);
}

PasswordDialog::~PasswordDialog()
{
    m_worker.waitForFinished();
}

QLineEdit *PasswordDialog::addPassword(const QString &name, const QString &label)
{
    QLineEdit *field = addField(label);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
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
    m_message->setPlainText(message);
    m_message->show();
    makeRoom();
    QAccessibleEvent told(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Verder
