#pragma once

#include "backend/ApiClient.h"
#include "backend/DocumentUpload.h"
#include "backend/SubmissionJudge.h"
#include "backend/Submitter.h"

#include <QPointer>
#include <QTimer>

namespace Verder {

/// What stands behind a Submitter; shared by the files that implement it, and by no others.
struct Submitter::Private
{
    /// What the user asked for while a submission goes its way.
    enum class Wish { None, CancelPayment, Withdraw };

    Private(Submitter *owner, Context given, SubmissionRecord found)
        : q(owner)
        , context(std::move(given))
        , record(std::move(found))
        , client(*context.network, context.environment)
    {
        client.setToken(context.token);
        client.setLanguage(context.language);
        client.setTimeout(context.timeout);
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, q, [this] { goOn(); });
    }

    QDateTime now() const { return context.now(); }
    bool isBusy() const { return !call.isNull() || upload != nullptr; }

    void goOn() { take(nextStep(record)); }
    void take(SubmissionStep step);
    bool prepare(SubmissionStep step);
    void send();
    void sendDocument();
    void sendAhead();
    void leaveToUser(const QString &reason);
    void documentAnswered(const ApiAnswer &answer);
    void answered(const ApiAnswer &answer);
    void count(SubmissionSequel sequel, int retryAfter);
    void follow(SubmissionSequel sequel);
    void followWithdrawal(const SubmissionJudge &judge, SubmissionSequel sequel);
    void followCancelling(SubmissionSequel sequel);
    void finishWithdrawal(SubmissionSequel otherwise);
    void refuse(const QString &reason, SubmissionSequel sequel);
    void wait(std::chrono::milliseconds duration);
    bool keep();
    std::chrono::milliseconds waitForServer() const;
    std::chrono::milliseconds retryWait() const;
    std::chrono::milliseconds pollWait() const;

    Submitter *q;
    Context context;
    SubmissionRecord record;
    ApiClient client;
    QTimer timer;
    QPointer<ApiCall> call;
    std::unique_ptr<DocumentUpload> upload; ///< instead of `call`, for a document
    std::unique_ptr<DocumentUpload> ahead; ///< the document after it
    SubmissionStep step = SubmissionStep::None; ///< of `call`
    bool wasSentBefore = false; ///< record.isSent, before `call`
    Wish wish = Wish::None;
};

} // namespace Verder
