#pragma once

#include "backend/Outbox.h"
#include "backend/RetrySchedule.h"
#include "backend/Submission.h"
#include "backend/SubmissionStep.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Verder {

/// Takes one sealed application from VERZEGELD to INGEDIEND: one request at a time (only the next document
/// leaves while the server looks at the one before), the record written before each, every doubt resolved by
/// asking the server. Survives being destroyed at any moment; a new one goes on from the record. Says
/// "ingediend" only with a receipt whose signature it verified.
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
        QString language = QStringLiteral("nl"); ///< of the server's own words, "nl" or "en"
        RetrySchedule retry{};
        std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< of one request
    };

    Submitter(Context context, SubmissionRecord record, QObject *parent = nullptr);
    ~Submitter() override;

    const SubmissionRecord &record() const;
    bool isBusy() const; ///< a request is under way

    void start(); ///< goes on from the record's state; not before the server's Retry-After
    void askNow(); ///< "Nu controleren"
    void setToken(const QString &token); ///< after signing in; start() then goes on
    void pay(); ///< "Betalen": a new payment, after one that was cancelled or has expired
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
