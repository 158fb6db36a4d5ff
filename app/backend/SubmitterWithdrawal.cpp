// The part of Submitter that takes back: a payment, or all that was sealed.
#include "backend/SubmitterPrivate.h"

namespace Verder {

void Submitter::Private::followCancelling(SubmissionSequel sequel)
{
    const bool isCancelled = step == SubmissionStep::CancelPayment;
    if (isCancelled || record.state != SubmissionState::Betalen) {
        wish = Wish::None;
        follow(sequel); // in BETALEN that asks what became of it
    } else {
        take(SubmissionStep::CancelPayment);
    }
}

void Submitter::Private::refuse(const QString &reason, SubmissionSequel sequel)
{
    wish = Wish::None;
    emit q->withdrawalRefused(reason);
    follow(sequel);
}

void Submitter::Private::followWithdrawal(const SubmissionJudge &judge, SubmissionSequel sequel)
{
    const bool isAsked = step == SubmissionStep::Ask && (judge.onServer() || judge.isNotReceived());
    if (isAsked) {
        const auto &found = judge.onServer();
        const bool isOurs = found && found->digest == record.sealed.digest;
        const bool isOpen = isOurs && found->payment && found->payment->state == ServerPayment::State::Open;
        if (found && found->isSubmitted)
            refuse(tr("This was received already, so it cannot be changed any more."), sequel);
        else if (isOpen)
            take(SubmissionStep::CancelPayment);
        else
            finishWithdrawal(sequel);
    } else if (record.state == SubmissionState::WachtOpBevestiging
        || record.state == SubmissionState::Ingediend) {
        refuse(tr("This was received already, so it cannot be changed any more."), sequel);
    } else if (step != SubmissionStep::Ask && sequel != SubmissionSequel::Retry
        && sequel != SubmissionSequel::SignIn) {
        take(SubmissionStep::Ask); // a request that was on its way has ended
    } else {
        refuse(tr("The service did not say whether this was received. Try again later; until then it "
                  "stays as it is."),
            sequel);
    }
}

void Submitter::Private::finishWithdrawal(SubmissionSequel otherwise)
{
    SubmissionJudge judge(record, context.environment, now());
    if (!stateAfter(record.state, SubmissionEvent::Withdrawn)) {
        refuse(tr("This cannot be changed at this moment. Try again later."), otherwise);
        return;
    }
    const Result<void> removed = context.outbox->remove(record.sealed.submissionId);
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        refuse(removed.error().message, otherwise);
        return;
    }
    wish = Wish::None;
    judge.apply(SubmissionEvent::Withdrawn);
    record = judge.record();
    emit q->recordChanged(record);
    emit q->withdrawn();
}

} // namespace Verder
