#pragma once

#include "practice/ApplicationCheck.h"
#include "practice/DocumentShelf.h"
#include "practice/Records.h"
#include "practice/Registration.h"
#include "practice/Visit.h"

namespace Verder {

/// Everything that the service says of an application when asked.
struct SubmissionStatus
{
    ApplicationRecord application;
    QStringList missingDocuments;
    std::optional<PaymentRecord> payment;
    QList<RefundRecord> refunds;
    bool isSubmitted = false;
};

/// The changes of state from sealed application to receipt, each in one transaction; one object per request.
/// Every change can be asked for twice and happens once.
class Submissions
{
public:
    Submissions(Store &store, ApplicationCheck &check, const SigningKey &key, Visit visit);

    struct Written
    {
        SubmissionStatus status;
        bool isNew = false;
    };
    struct Submitted
    {
        RegistrationRecord registration;
        bool isNew = false;
    };

    Outcome<SubmissionStatus> status(const QUuid &id);
    Outcome<Written> create(const QUuid &id, const QByteArray &sealed);
    Outcome<Written> replace(const QUuid &id, const QString &etag, const QByteArray &sealed);
    /// \a contentDigest: the SHA-256 that the sender named, as bytes. True: it was not there before.
    Outcome<bool> addDocument(DocumentShelf &shelf, const QUuid &id, const QString &sha256,
        const QByteArray &contentDigest, const QByteArray &bytes);
    /// Would it be accepted now? Gives its status.
    Outcome<SubmissionStatus> check(const QUuid &id);
    Outcome<Submitted> submit(const QUuid &id);
    Outcome<RegistrationRecord> receipt(const QUuid &id);

    const Visit &visit() const { return m_visit; }

private:
    Outcome<ApplicationRecord> own(const QUuid &id);
    Outcome<void> checkOwner(const ApplicationRecord &application) const;
    Outcome<SubmissionStatus> statusOf(const ApplicationRecord &application);
    Outcome<ApplicationRecord> judged(const QUuid &id, const SealedJson &sealed, const QByteArray &bytes);
    Outcome<Written> createIn(const QUuid &id, const SealedJson &sealed, const QByteArray &bytes);
    Outcome<Written> replaceIn(
        const QUuid &id, const QString &etag, const SealedJson &sealed, const QByteArray &bytes);
    Outcome<void> checkComplete(const SubmissionStatus &status);

    Store &m_store;
    ApplicationCheck &m_check;
    const SigningKey &m_key;
    Visit m_visit;
};

/// "sha-256:<hex>"
QString digestOf(const QByteArray &bytes);

} // namespace Verder
