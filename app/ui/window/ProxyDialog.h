#pragma once

#include "ui/look/FramedDialog.h"
#include "ui/window/Prompts.h"

class QLineEdit;

namespace Verder {

/// Asks for the name and the password that the proxy of the network wants. Owned by whoever asks.
class ProxyDialog : public FramedDialog
{
    Q_OBJECT

public:
    /// \a proxy: its host and port. \a wasRefused: what was given the last time.
    ProxyDialog(const QString &proxy, bool wasRefused, QWidget *parent = nullptr);

    ProxyAnswer answer() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace Verder
