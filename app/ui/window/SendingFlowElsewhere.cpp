#include "dossier/Adoption.h"
#include "dossier/ConnectionKeeper.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/SendingFlow.h"

namespace Verder {

/// The draft says that it was sent, and this machine has no record of it: another one sent it. Whether it
/// was received is asked, never assumed.
void SendingFlow::resumeElsewhere(const Connection &connection)
{
    const auto carried = CarriedSubmission::of(m_dossier.submission());
    if (!carried || carried->environment != connection.environment.name) {
        m_sending.reset();
        // Practised with, it can be sent for real. Sent for real, it stays as it is while practising.
        if (!carried || carried->environment == practiceEnvironment)
            unseal();
        else
            m_desk.prompts.tell(&m_window, tr("This draft was sent to another environment"),
                tr("It was sent to “%1”. Choose that environment in the settings to see what became of it.")
                    .arg(carried->environment));
        return;
    }
    const Result<SubmissionRecord> adopted = adoptSubmission(m_dossier, connection.environment);
    if (adopted && m_sending->goOn(*adopted, languageCode())) {
        if (m_sending && m_sending->record())
            showRecord(*m_sending->record());
        return;
    }
    m_sending.reset();
    lookUp(connection);
}

void SendingFlow::lookUp(const Connection &connection)
{
    m_lookUp
        = std::make_unique<SubmissionLookUp>(m_desk.network, connection, submissionId(m_dossier.draftId()));
    connect(m_lookUp.get(), &SubmissionLookUp::answered, this, &SendingFlow::lookedUp);
    connect(m_lookUp.get(), &SubmissionLookUp::signInNeeded, &m_desk.connection, &ConnectionKeeper::renew);
    connect(m_lookUp.get(), &SubmissionLookUp::received, this,
        [this](const Receipt &receipt, const QJsonObject &envelope) {
            QJsonObject submission = m_dossier.submission();
            submission.insert(QStringLiteral("state"), stateName(SubmissionState::Ingediend));
            submission.insert(QStringLiteral("receipt"), envelope);
            submission.insert(QStringLiteral("digest"), receipt.digest);
            m_dossier.setSubmission(submission);
            m_dossier.save(m_dossier.path());
            showReceipt(receipt);
        });
    m_lookUp->ask();
}

void SendingFlow::lookedUp(SubmissionLookUp::Found found)
{
    switch (found) {
    case SubmissionLookUp::Found::NotReceived:
        unseal();
        m_desk.prompts.tell(&m_window, tr("This draft was not received"),
            tr("It was sent from another computer, and the service does not have it. You can send it from "
               "here."));
        break;
    case SubmissionLookUp::Found::NotSubmitted:
        unseal();
        m_desk.prompts.tell(&m_window, tr("This draft was not submitted"),
            tr("It was sent from another computer, and was not paid or registered. Send it from here to go "
               "on; the answers of this draft then count."));
        break;
    case SubmissionLookUp::Found::Unknown:
        m_isResuming = true;
        m_isWaitingForConnection = true; // asked again as soon as there is a connection again
        if (std::exchange(m_wasTold, true))
            break;
        m_desk.prompts.tell(&m_window, tr("We do not know yet whether this draft was received"),
            tr("It was sent from another computer. Do not pay again and do not send it again. Open this "
               "draft "
               "later, or on the computer on which it was sent."));
        break;
    }
}

void SendingFlow::unseal()
{
    m_dossier.session().setSealed(false);
    m_dossier.session().setToday(m_desk.today());
    emit stateChanged();
}

} // namespace Verder
