#pragma once

#include "backend/Environments.h"
#include "ui/look/FramedDialog.h"
#include "ui/window/Desk.h"

class QLineEdit;
class QPlainTextEdit;

namespace Verder {

class MessagePanel;

/// The organisation's service: filled in by hand or from the file that the organisation gives. Where an
/// administrator installed one, it can be read and not changed.
class EnvironmentDialog : public FramedDialog
{
    Q_OBJECT
public:
    explicit EnvironmentDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    QPlainTextEdit *addLines(const QString &name, const QString &label, const QString &hint);
    void fill(const Environment &environment);
    Result<Environment> read() const;
    void readFromFile();
    void save();
    void remove();
    void use(const std::optional<Environment> &environment);
    void tell(const Error &error);

    Desk m_desk;
    class QFormLayout *m_rows;
    MessagePanel *m_message;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QLineEdit *m_issuer;
    QLineEdit *m_client;
    QPlainTextEdit *m_receiptKeys;
    QPlainTextEdit *m_definitionKeys;
    QPlainTextEdit *m_hosts;
};

} // namespace Verder
