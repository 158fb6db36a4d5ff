#pragma once

#include "backend/ApiAnswer.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Verder {

/// One request under way. Answers exactly once and then deletes itself; deleting it earlier ends the request,
/// and whether the server carried it out is then unknown. Owned by the ApiClient that made it.
class ApiCall : public QObject
{
    Q_OBJECT
public:
    ApiCall(QNetworkAccessManager &network, const QNetworkRequest &head, const ApiRequest &request,
        std::chrono::milliseconds timeout, QObject *parent);
    ~ApiCall() override;

signals:
    void bodySent(); ///< the request is on its way as a whole; not where it has no body
    void answered(const Verder::ApiAnswer &answer);

private:
    bool readPart(); ///< false: it was too much, and the call has answered
    void finish();
    void giveUp(const char *reason);
    void answer(const ApiAnswer &answer);

    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_body;
    qint64 m_limit = 0;
    bool m_mayBeUnchanged = false;
    bool m_wasSent = false;
};

} // namespace Verder
