#pragma once

#include "backend/ServerApplication.h"
#include "backend/SubmissionStep.h"
#include "backend/SubmissionTransitions.h"

namespace Verder {

/// What follows from the answer to a step.
enum class SubmissionSequel {
    GoOn, ///< take the next step at once
    Retry, ///< after a wait that grows
    Poll, ///< after a fixed wait
    Stop, ///< final, or up to the user
    SignIn, ///< nothing goes on without
};

/// Judges the answer to one step of a submission: pure work on values, without network, clock or files. Where
/// the submission goes is looked up in submissionTransitions().
class SubmissionJudge
{
public:
    SubmissionJudge(SubmissionRecord record, const Environment &environment, QDateTime now);

    SubmissionSequel judge(SubmissionStep step, const ApiAnswer &answer);

    const SubmissionRecord &record() const { return m_record; }
    /// What the server has, when the answer was to Ask and said so.
    const std::optional<ServerApplication> &onServer() const { return m_onServer; }
    bool isNotReceived() const { return m_isNotReceived; }
    int retryAfter() const { return m_retryAfter; } ///< seconds, -1: not said

    /// Moves to where \a event leads; an event that the table does not know there is a doubt.
    void apply(SubmissionEvent event);

private:
    SubmissionSequel judgeUnknown(SubmissionStep step, const ApiUnknown &unknown);
    SubmissionSequel judgeProblem(SubmissionStep step, const ApiProblem &problem);
    SubmissionSequel judgeConflict(SubmissionStep step, const ApiProblem &problem);
    SubmissionSequel judgeDocument(const ApiProblem &problem);
    SubmissionSequel judgeOk(SubmissionStep step, const QJsonObject &body);
    SubmissionSequel judgePut(const QJsonObject &body);
    SubmissionSequel judgePayment(const QJsonObject &body);
    SubmissionSequel judgeReceipt(const QJsonObject &body);
    SubmissionSequel judgeState(const QJsonObject &body);
    SubmissionSequel judgeOther(const ServerApplication &application);
    SubmissionSequel judgeOpenPayment(const ServerPayment &payment);
    SubmissionSequel endPayment(const QString &how);
    SubmissionSequel doubt(SubmissionSequel sequel = SubmissionSequel::Retry);
    SubmissionSequel accept();
    SubmissionSequel reject(QList<SubmissionProblem> problems);
    void takeDocuments(const ServerApplication &application);

    SubmissionRecord m_record;
    const Environment &m_environment;
    QDateTime m_now;
    std::optional<ServerApplication> m_onServer;
    bool m_isNotReceived = false;
    int m_retryAfter = -1;
};

} // namespace Verder
