// The part of Windows that lets its user sign in.
#include "dossier/ConnectionKeeper.h"
#include "ui/window/SignInDialog.h"
#include "ui/window/Windows.h"

namespace Verder {

void Windows::signIn(QWidget *over, const std::function<void()> &givenUp)
{
    if (m_signIn) {
        m_signIn->raise();
        m_signIn->activateWindow();
        return;
    }
    m_signIn = new SignInDialog(m_desk, over);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    m_signIn->setWindowModality(Qt::WindowModal);
    connect(m_signIn, &QDialog::finished, this, [this, givenUp] {
        if (givenUp && !m_desk.connection.connection())
            givenUp();
    });
    m_signIn->open();
}

} // namespace Verder
