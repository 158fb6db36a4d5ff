#pragma once

#include "backend/Outbox.h"
#include "backend/Submission.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Verder {

/// Gives the bytes of a document by its SHA-256 (from the blob store); a value of the caller's, so that the
/// backend needs to know nothing about drafts.
using DocumentSource = std::function<Result<QByteArray>(const QString &sha256)>;

/// Takes one sealed application from VERZEGELD to INGEDIEND: one request at a time, the record written before
/// each, every doubt resolved by asking the server. Survives being destroyed at any moment; a new one goes on
/// from the record. Says "ingediend" only with a receipt whose signature it verified.
class Submitter : public QObject
{
    Q_OBJECT
public:
    struct Context
    {
        Environment environment;
        QString token; ///< bearer token; empty: not signed in
        QNetworkAccessManager *network = nullptr;
        Outbox *outbox = nullptr;
        DocumentSource documents;
        std::function<QDateTime()> now; ///< UTC
    };

    Submitter(Context context, SubmissionRecord record, QObject *parent = nullptr);
    ~Submitter() override;

    const SubmissionRecord &record() const;
    bool isBusy() const; ///< a request is under way

    void start(); ///< goes on from the record's state
    void askNow(); ///< "Nu controleren"
    void cancelPayment(); ///< "Betaling annuleren"
    /// Back to CONCEPT: at once while nothing was sent, else after the server confirmed that nothing is
    /// submitted and no payment is open. withdrawn() or withdrawalRefused() follows.
    void withdraw();
    bool canWithdraw() const;
    void stop(); ///< no further requests; the record stays

signals:
    void recordChanged(const Verder::SubmissionRecord &record);
    /// The payment page is to be opened in the system's browser.
    void paymentPageReady(const QUrl &checkoutUrl);
    void submitted(const Verder::Receipt &receipt);
    void withdrawn();
    void withdrawalRefused(const QString &reason);
    void signInNeeded();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Verder
