#include "ui/window/ProxyDialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Verder {

ProxyDialog::ProxyDialog(const QString &proxy, bool wasRefused, QWidget *parent)
    : FramedDialog({460, 0}, parent)
{
    setWindowTitle(tr("Sign in to the network"));
    addTitle(windowTitle());
    addText(tr("Your network asks for a name and a password (%1).").arg(proxy));
    if (wasRefused) {
        addText(tr("The name or the password was not right. Ask your administrator if you do not know them."),
            TextRole::BodyMedium, Token::Error);
    }
    m_user = addField(tr("Name"));
    m_password = addField(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    body()->addStretch(1);
    addCancel();
    connect(addButton(tr("Sign in"), ButtonKind::Main), &QPushButton::clicked, this, &QDialog::accept);
    m_user->setFocus();
}

ProxyAnswer ProxyDialog::answer() const
{
    return {m_user->text(), m_password->text()};
}

} // namespace Verder
