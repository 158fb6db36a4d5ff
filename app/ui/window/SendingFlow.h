#pragma once

#include "dossier/Sending.h"
#include "dossier/SubmissionLookUp.h"
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
    /// Nobody signed in after all: what was asked for is not done later by surprise.
    void giveUpWaiting();
    /// Shows "Vastgezet" or "Ingediend" in the header; false while there is nothing of that to show.
    bool showHeader(HeaderBar &header) const;
    const std::optional<Receipt> &receipt() const { return m_receipt; }

signals:
    void stateChanged();
    /// The user wants to see the pending applications.
    void casesRequested();
    /// Nothing goes on before somebody signs in.
    void signInRequested();

private:
    void connectView();
    void send();
    void connected(const Connection &connection);
    void begin();
    void connectSending();
    void resumeElsewhere(const Connection &connection);
    void lookUp(const Connection &connection);
    void lookedUp(SubmissionLookUp::Found found);
    void unseal();
    QString languageCode() const;
    void signInNeeded();
    bool isOtherCompany(const Connection &connection);
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
    std::unique_ptr<SubmissionLookUp> m_lookUp;
    std::optional<Receipt> m_receipt;
    QString m_seenKvk; ///< that the user knew to be signed in for when asking to send
    bool m_isWaitingForConnection = false;
    bool m_wasTold = false; ///< that nobody knows what became of it
    bool m_isResuming = false; ///< the draft was opened sealed; the user did not ask to send now
};

} // namespace Verder
