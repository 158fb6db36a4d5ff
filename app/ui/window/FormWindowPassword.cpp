// The password of the draft in a form window.
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"

#include <QAction>
#include <QFileInfo>

namespace Verder {

void FormWindow::showPasswordActions()
{
    // What is being sent is kept by the password that it had.
    const bool isFree = !m_dossier->session().isSealed();
    m_setPassword->setText(m_dossier->isEncrypted() ? tr("Change the password") : tr("Set a password"));
    m_setPassword->setEnabled(isFree);
    m_removePassword->setVisible(m_dossier->isEncrypted());
    m_removePassword->setEnabled(isFree);
}

void FormWindow::setPassword()
{
    const DraftKeyPtr current = m_dossier->key();
    const DraftKeyPtr key = m_desk.prompts.password(this, PasswordDialog::Ask::Set,
        QFileInfo(m_dossier->path()).fileName(), [current](const QString &password) {
            return current ? current->withPassword(password) : DraftKey::make(password);
        });
    if (key)
        takeKey(key);
}

void FormWindow::removePassword()
{
    if (m_desk.prompts.removePassword(this))
        takeKey({});
}

/// Saved at once: until then the file is as it was.
void FormWindow::takeKey(const DraftKeyPtr &key)
{
    m_dossier->setKey(key);
    save();
}

} // namespace Verder
