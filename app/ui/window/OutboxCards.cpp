#include "ui/window/OutboxCards.h"

#include "backend/Outbox.h"
#include "dossier/ConnectionKeeper.h"
#include "form/FormLibrary.h"

#include <QCoreApplication>

namespace Verder {

namespace {

/// The context of its texts.
struct OutboxCards
{
    Q_DECLARE_TR_FUNCTIONS(OutboxCards)
};

OutboxState outboxState(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Betalen:
        return OutboxState::Payment;
    case SubmissionState::Onbekend:
    case SubmissionState::WachtOpBevestiging:
        return OutboxState::Unknown;
    case SubmissionState::Afgewezen:
        return OutboxState::Refused;
    case SubmissionState::Ingediend:
        return OutboxState::Done;
    case SubmissionState::Concept:
    case SubmissionState::Verzegeld:
    case SubmissionState::Aangemaakt:
    case SubmissionState::Documenten:
    case SubmissionState::Gecontroleerd:
        break;
    }
    return OutboxState::Busy;
}

QString outboxText(OutboxState state)
{
    switch (state) {
    case OutboxState::Payment:
        return OutboxCards::tr("Waiting for your payment");
    case OutboxState::Unknown:
        return OutboxCards::tr("We check whether it was received. Do not pay again.");
    case OutboxState::Refused:
        return OutboxCards::tr("Not accepted. Open it to see why.");
    case OutboxState::Done:
        return OutboxCards::tr("Received");
    case OutboxState::Locked:
        return OutboxCards::tr("Open its draft and give the password to go on.");
    case OutboxState::Busy:
        break;
    }
    return OutboxCards::tr("Being sent. Open it to go on.");
}

} // namespace

QList<OutboxCard> outboxCards(const Desk &desk, Language language)
{
    const Outbox outbox(desk.dossiers.files, desk.outboxFolder, desk.connection.environmentName());
    QList<OutboxCard> cards;
    const auto add = [&](const QString &path, OutboxState state, const QString &formTitle) {
        OutboxCard card;
        card.path = path;
        card.state = state;
        card.stateText = outboxText(state);
        card.formTitle = formTitle;
        card.isPractice = desk.connection.isPractice();
        cards.append(card);
    };
    const QList<SubmissionRecord> records = outbox.all();
    for (const SubmissionRecord &record : records) {
        const OutboxState state = outboxState(record.state);
        const Result<FormPtr> form = desk.dossiers.forms.form(record.sealed.formId);
        if (state != OutboxState::Done)
            add(record.draftPath, state, form ? (*form)->title.in(language) : QString());
    }
    const QList<SealedRecord> sealed = outbox.sealed();
    for (const SealedRecord &record : sealed) {
        if (!record.isFinished)
            add(record.draftPath, OutboxState::Locked, OutboxCards::tr("Encrypted draft"));
    }
    return cards;
}

} // namespace Verder
