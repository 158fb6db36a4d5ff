#include "backend/SubmissionTransitions.h"

namespace Verder {

const QList<SubmissionTransition> &submissionTransitions()
{
    using S = SubmissionState;
    using E = SubmissionEvent;
    static const QList<SubmissionTransition> table{
        {S::Concept, E::Sealed, S::Verzegeld},

        {S::Verzegeld, E::Created, S::Aangemaakt},
        {S::Verzegeld, E::DiffersOnServer, S::Verzegeld},
        {S::Verzegeld, E::Accepted, S::WachtOpBevestiging},
        {S::Verzegeld, E::Rejected, S::Afgewezen},
        {S::Verzegeld, E::Doubted, S::Onbekend},
        {S::Verzegeld, E::NotReceived, S::Verzegeld},
        {S::Verzegeld, E::Withdrawn, S::Concept},

        {S::Aangemaakt, E::UploadStarted, S::Documenten},
        {S::Aangemaakt, E::Accepted, S::WachtOpBevestiging},
        {S::Aangemaakt, E::NotReceived, S::Verzegeld},
        {S::Aangemaakt, E::Doubted, S::Onbekend},
        {S::Aangemaakt, E::Withdrawn, S::Concept},

        {S::Documenten, E::DocumentStored, S::Documenten},
        {S::Documenten, E::Checked, S::Gecontroleerd},
        {S::Documenten, E::Accepted, S::WachtOpBevestiging},
        {S::Documenten, E::Rejected, S::Afgewezen},
        {S::Documenten, E::NotReceived, S::Verzegeld},
        {S::Documenten, E::Doubted, S::Onbekend},
        {S::Documenten, E::Withdrawn, S::Concept},

        {S::Gecontroleerd, E::PaymentOpened, S::Betalen},
        {S::Gecontroleerd, E::PaymentEnded, S::Gecontroleerd},
        {S::Gecontroleerd, E::Accepted, S::WachtOpBevestiging},
        {S::Gecontroleerd, E::Rejected, S::Afgewezen},
        {S::Gecontroleerd, E::NotReceived, S::Verzegeld},
        {S::Gecontroleerd, E::Doubted, S::Onbekend},
        {S::Gecontroleerd, E::Withdrawn, S::Concept},

        {S::Betalen, E::PaymentOpened, S::Betalen},
        {S::Betalen, E::PaymentEnded, S::Gecontroleerd},
        {S::Betalen, E::Accepted, S::WachtOpBevestiging},
        {S::Betalen, E::NotReceived, S::Verzegeld},
        {S::Betalen, E::Rejected, S::Afgewezen},
        {S::Betalen, E::Doubted, S::Onbekend},
        {S::Betalen, E::Withdrawn, S::Concept},

        {S::WachtOpBevestiging, E::ReceiptVerified, S::Ingediend},
        {S::WachtOpBevestiging, E::Rejected, S::Afgewezen}, // registered by another copy, with other answers
        {S::WachtOpBevestiging, E::NotReceived, S::Verzegeld},
        {S::WachtOpBevestiging, E::Doubted, S::Onbekend},

        {S::Onbekend, E::NotReceived, S::Verzegeld},
        {S::Onbekend, E::DiffersOnServer, S::Verzegeld},
        {S::Onbekend, E::Created, S::Aangemaakt},
        {S::Onbekend, E::Checked, S::Gecontroleerd},
        {S::Onbekend, E::PaymentOpened, S::Betalen},
        {S::Onbekend, E::PaymentEnded, S::Gecontroleerd},
        {S::Onbekend, E::Accepted, S::WachtOpBevestiging},
        {S::Onbekend, E::Rejected, S::Afgewezen},
        {S::Onbekend, E::Doubted, S::Onbekend},

        {S::Afgewezen, E::Accepted, S::WachtOpBevestiging}, // the server has it after all
        {S::Afgewezen, E::PaymentOpened, S::Betalen},
        {S::Afgewezen, E::Withdrawn, S::Concept},
    };
    return table;
}

std::optional<SubmissionState> stateAfter(SubmissionState from, SubmissionEvent event)
{
    for (const SubmissionTransition &row : submissionTransitions()) {
        if (row.from == from && row.event == event)
            return row.to;
    }
    return std::nullopt;
}

QString eventName(SubmissionEvent event)
{
    switch (event) {
    case SubmissionEvent::Sealed:
        return QStringLiteral("sealed");
    case SubmissionEvent::Created:
        return QStringLiteral("created");
    case SubmissionEvent::UploadStarted:
        return QStringLiteral("upload started");
    case SubmissionEvent::DocumentStored:
        return QStringLiteral("document stored");
    case SubmissionEvent::Checked:
        return QStringLiteral("checked");
    case SubmissionEvent::PaymentOpened:
        return QStringLiteral("payment opened");
    case SubmissionEvent::PaymentEnded:
        return QStringLiteral("payment ended");
    case SubmissionEvent::Accepted:
        return QStringLiteral("accepted");
    case SubmissionEvent::ReceiptVerified:
        return QStringLiteral("receipt verified");
    case SubmissionEvent::Rejected:
        return QStringLiteral("rejected");
    case SubmissionEvent::Doubted:
        return QStringLiteral("doubted");
    case SubmissionEvent::NotReceived:
        return QStringLiteral("not received");
    case SubmissionEvent::DiffersOnServer:
        return QStringLiteral("differs on the server");
    case SubmissionEvent::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
    return {};
}

QString transitionDiagram()
{
    QString text = QStringLiteral("stateDiagram-v2\n    [*] --> CONCEPT\n");
    for (const SubmissionTransition &row : submissionTransitions()) {
        text += QStringLiteral("    %1 --> %2: %3\n")
                    .arg(stateName(row.from), stateName(row.to), eventName(row.event));
    }
    text += QStringLiteral("    INGEDIEND --> [*]\n");
    return text;
}

} // namespace Verder
