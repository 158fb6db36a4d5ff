#pragma once

#include "backend/Environment.h"
#include "support/FaultServer.h"

#include <QMap>
#include <QUuid>

#include <optional>

namespace Verder {

/// The contract in a few lines and in memory, with a switch for every way in which an answer can go wrong. It
/// counts what must happen once.
class TestBackend : public QObject
{
    Q_OBJECT
public:
    /// Instead of the answer to the request with that number (from 0): lost before the server acts, or after.
    struct Fault
    {
        int request = -1;
        bool afterwards = false;
        ScriptedAnswer answer;
    };

    TestBackend();

    Environment environment() const;
    FaultServer &server() { return m_server; }
    void setFault(const Fault &fault) { m_fault = fault; }
    void setFee(const QString &fee) { m_fee = fee; } ///< empty: registered by `indienen`
    void setOverride(FaultServer::Script script) { m_override = std::move(script); }

    void capture(); ///< the user pays on the payment page
    void expirePayment();
    void putByColleague(const QByteArray &bytes);
    void submitByColleague() { registerNow(); }

    int requests() const { return m_requests; }
    int registrations() const { return m_registrations; }
    int captures() const { return m_captures; }
    QByteArray body() const { return m_body; }
    bool hasDocument(const QString &sha256) const { return m_documents.contains(sha256); }
    QJsonObject receipt(const QString &digest = {}) const;
    QJsonObject envelope(const QJsonObject &receipt) const;

private:
    ScriptedAnswer handle(const SeenRequest &request);
    ScriptedAnswer respond(const SeenRequest &request);
    ScriptedAnswer put(const SeenRequest &request);
    ScriptedAnswer putDocument(const SeenRequest &request);
    ScriptedAnswer check();
    ScriptedAnswer pay(const SeenRequest &request);
    ScriptedAnswer cancel();
    QJsonObject state() const;
    QJsonObject payment() const;
    QString digest() const;
    QStringList missing() const;
    void registerNow();

    FaultServer m_server;
    FaultServer::Script m_override;
    QByteArray m_publicKey;
    QByteArray m_secretKey;
    Fault m_fault;
    QString m_fee;
    QUuid m_id;
    QByteArray m_body;
    QMap<QString, QByteArray> m_documents;
    QString m_paymentState; ///< empty: none
    QString m_paymentId;
    bool m_isSubmitted = false;
    int m_version = 0;
    int m_requests = 0;
    int m_registrations = 0;
    int m_captures = 0;
};

} // namespace Verder
