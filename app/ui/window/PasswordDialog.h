#pragma once

#include "draft/DraftKey.h"
#include "ui/look/FramedDialog.h"

#include <QFutureWatcher>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Verder {

/// Asks for the password of a draft, or for a new one, and makes its key in a worker: that takes a moment.
/// Asks again where the password does not fit. Owned by whoever asks.
class PasswordDialog : public FramedDialog
{
    Q_OBJECT
public:
    enum class Ask { Open, Set };
    using MakeKey = std::function<Result<DraftKeyPtr>(const QString &password)>;

    /// \a makeKey runs in a worker.
    PasswordDialog(Ask ask, const QString &fileName, MakeKey makeKey, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    const DraftKeyPtr &key() const { return m_key; }

private:
    QLineEdit *addPassword(const QString &name, const QString &label);
    void check();
    void finish();
    void say(const QString &message);

    Ask m_ask;
    MakeKey m_makeKey;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    TextLabel *m_message;
    QPushButton *m_go;
    QFutureWatcher<Result<DraftKeyPtr>> m_worker;
    DraftKeyPtr m_key;
};

} // namespace Verder
