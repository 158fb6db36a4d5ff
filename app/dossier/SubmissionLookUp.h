#pragma once

#include "backend/ApiClient.h"
#include "dossier/Sending.h"

#include <QObject>

namespace Verder {

/// Asks the service what became of an application, where this machine cannot go on with it, and fetches its
/// confirmation of receipt. Nothing is sent. Answers once.
class SubmissionLookUp : public QObject
{
    Q_OBJECT
public:
    enum class Found {
        NotReceived, ///< the service does not have it
        NotSubmitted, ///< it is there, and nothing was paid or registered
        Unknown, ///< nobody said it; ask again later
    };

    SubmissionLookUp(QNetworkAccessManager &network, const Connection &connection, const QUuid &submissionId,
        QObject *parent = nullptr);

    /// For each whole answer.
    void setTimeout(std::chrono::milliseconds timeout) { m_client.setTimeout(timeout); }
    void ask();

signals:
    /// It was registered; the signature of \a receipt is verified.
    void received(const Verder::Receipt &receipt, const QJsonObject &envelope);
    void answered(Verder::SubmissionLookUp::Found found);
    void signInNeeded();

private:
    void stateAnswered(const ApiAnswer &answer);
    void receiptAnswered(const ApiAnswer &answer);
    void fail(const ApiAnswer &answer);

    ApiClient m_client;
    QUuid m_id;
};

} // namespace Verder
