#pragma once

#include "dossier/Sending.h"
#include "ui/window/Desk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Verder {

class FormView;
class FormWindow;
class HeaderBar;
class SendingView;

/// What happens between "Versturen" and the receipt, in one window: brings Sending and the pages that show it
/// together. Decides nothing about states: those are the Submitter's.
class SendingFlow : public QObject
{
    Q_OBJECT
public:
    SendingFlow(const Desk &desk, Dossier &dossier, SendingView &view, FormView &form, FormWindow &window);
    ~SendingFlow() override;

    /// On opening: a sealed application goes on by itself, a submitted one shows its receipt.
    void resume();
    /// Shows "Vastgezet" or "Ingediend" in the header; false while there is nothing of that to show.
    bool showHeader(HeaderBar &header) const;
    const std::optional<Receipt> &receipt() const { return m_receipt; }

signals:
    void stateChanged();
    /// The user wants to see the pending applications.
    void casesRequested();

private:
    void connectView();
    void send();
    void connected(const Connection &connection);
    void begin();
    void showRecord(const SubmissionRecord &record);
    void showReceipt(const Receipt &receipt);
    void showWithdrawn();
    bool showOffline();
    Result<SubmissionRecord> keptRecord() const;
    void showProblem(const QString &pointer);
    void openPaymentPage();
    void failed(const QString &title, const Error &error);

    Desk m_desk;
    Dossier &m_dossier;
    SendingView &m_view;
    FormView &m_form;
    FormWindow &m_window;
    std::unique_ptr<Sending> m_sending;
    std::optional<Receipt> m_receipt;
    bool m_isWaitingForConnection = false;
    bool m_isResuming = false; ///< the draft was opened sealed; the user did not ask to send now
};

} // namespace Verder
