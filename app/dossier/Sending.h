#pragma once

#include "backend/Account.h"
#include "backend/Outbox.h"
#include "backend/Submitter.h"
#include "dossier/Dossier.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace Verder {

/// Where applications go and who sends them, once both are known.
struct Connection
{
    Environment environment;
    QString token; ///< empty: not signed in
    UserAccount account;
};

/// Sends the application of a dossier: seals it, keeps the outbox record, the draft and what the user sees in
/// step, and leaves the draft with the receipt. The outbox record is the truth; this object may end at any
/// moment.
class Sending : public QObject
{
    Q_OBJECT
public:
    /// \a dossier and \a network outlive this object. \a outboxFolder holds the records of all environments.
    Sending(Dossier &dossier, Connection connection, QNetworkAccessManager &network,
        const QString &outboxFolder, QObject *parent = nullptr);
    ~Sending() override;

    /// Is there a record of this application in the outbox of the environment?
    bool isUnderWay() const;
    /// Seals and saves the record and the draft, or takes up the record that is there; then sends. Needs a
    /// dossier that was saved before.
    Result<void> begin(const QString &language);
    /// Goes on with what another machine sealed: the record comes from adoptSubmission().
    Result<void> goOn(const SubmissionRecord &adopted, const QString &language);
    /// Goes on with another token, at once.
    void renew(const QString &token);
    const SubmissionRecord *record() const; ///< nullptr before begin()
    Submitter *submitter() const { return m_submitter.get(); }

signals:
    void recordChanged(const Verder::SubmissionRecord &record);
    void paymentPageReady(const QUrl &checkoutUrl);
    void submitted(const Verder::Receipt &receipt);
    void withdrawn(); ///< the form can be changed again
    void withdrawalRefused(const QString &reason);
    void signInNeeded();

private:
    Result<SubmissionRecord> takeRecord();
    Result<SubmissionRecord> sealNow();
    void send(const SubmissionRecord &record, const QString &language);
    void mirror(const SubmissionRecord &record);
    void connectSubmitter();

    Dossier &m_dossier;
    Connection m_connection;
    QNetworkAccessManager &m_network;
    Outbox m_outbox;
    std::unique_ptr<Submitter> m_submitter;
};

/// The record of an encrypted draft is encrypted with the same key; that of another is not.
RecordSeal recordSeal(const DraftKeyPtr &key);

/// The receipt that a draft carries, its signature verified again; NotFound where there is none.
Result<Receipt> receiptOf(const Dossier &dossier, const Environment &environment);

} // namespace Verder
