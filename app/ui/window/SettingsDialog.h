#pragma once

#include <QDialog>

class QComboBox;

namespace Verder {

class Settings;

/// Language, appearance and text size; every choice takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void applyChoices();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_mode;
    QComboBox *m_text;
};

} // namespace Verder
