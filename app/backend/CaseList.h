#pragma once

#include "backend/ApiAnswer.h"
#include "base/LocalText.h"

#include <QDateTime>

namespace Verder {

/// An application that was received, as the service shows it under "Lopende aanvragen".
struct PendingCase
{
    enum class State { Received, InProgress, Finished };

    QString caseNumber; ///< the zaaknummer
    QString applicationNumber; ///< the e-aanvraagnummer
    QUuid submissionId;
    QString form;
    LocalText title;
    QString person; ///< may be empty
    QDateTime receivedAt; ///< UTC
    State state = State::Received;
    QDateTime finishedAt; ///< UTC, only when finished
};

/// The cases of the company that is signed in, and of when they are.
struct CaseList
{
    QDateTime asOf; ///< UTC
    QList<PendingCase> cases; ///< newest first

    /// From the answer to GET /zaken; BadInput names what is wrong.
    static Result<CaseList> fromJson(const QJsonObject &json);
};

ApiRequest caseListRequest();

} // namespace Verder
