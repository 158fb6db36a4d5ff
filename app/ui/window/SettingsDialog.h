#pragma once

#include "ui/look/FramedDialog.h"
#include "ui/window/Desk.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace Verder {

/// Language, appearance, text size and the service in use; every choice takes effect at once.
class SettingsDialog : public FramedDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Desk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void applyChoices();

    Desk m_desk;
    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_mode;
    QComboBox *m_text;
    QComboBox *m_service;
    QPushButton *m_setUp;
    QFormLayout *m_rows;
    QPushButton *m_close;
};

} // namespace Verder
