#include "practice/Submissions.h"

#include "base/Sha256.h"
#include "practice/Transaction.h"

#include <QCryptographicHash>

namespace Verder {

namespace {

tl::unexpected<Refusal> alreadySubmitted(const QUuid &id)
{
    return refuse(RefusalKind::AlreadySubmitted, {{QLatin1String("receiptUrl"), receiptPath(id)}});
}

tl::unexpected<Refusal> otherContent(RefusalKind kind, const std::optional<ApplicationRecord> &there)
{
    QJsonObject more;
    if (there) {
        more = {{QLatin1String("etag"), there->etag()}, {QLatin1String("digest"), there->digest}};
    }
    return refuse(kind, more);
}

QJsonArray missingProblems(const SealedJson &sealed, const QStringList &missing, Language language)
{
    static const LocalText text{QStringLiteral("Dit document is nog niet ontvangen: %1."),
        QStringLiteral("This document was not received yet: %1.")};
    QJsonArray problems;
    for (qsizetype i = 0; i < sealed.attachments.size(); ++i) {
        const Attachment &attachment = sealed.attachments.at(i);
        if (missing.contains(attachment.sha256)) {
            problems.append(validationProblem(QStringLiteral("/attachments/%1").arg(i), "document-missing",
                text.in(language).arg(attachment.name)));
        }
    }
    return problems;
}

} // namespace

QString digestOf(const QByteArray &bytes)
{
    return QLatin1String("sha-256:") + sha256(bytes);
}

Submissions::Submissions(Store &store, ApplicationCheck &check, const SigningKey &key, Visit visit)
    : m_store(store)
    , m_check(check)
    , m_key(key)
    , m_visit(std::move(visit))
{
}

Outcome<void> Submissions::checkOwner(const ApplicationRecord &application) const
{
    const Account &account = m_visit.account;
    const bool isOwn = application.kvkNumber == account.company.kvkNumber
        // An intermediary sees only what it sent itself; the company sees all of its own.
        && (!account.intermediary || application.intermediaryKvk == account.intermediaryKvk());
    return isOwn ? Outcome<void>() : refuse(RefusalKind::OtherCompany);
}

Outcome<ApplicationRecord> Submissions::own(const QUuid &id)
{
    if (const Result<void> expired = m_store.expirePayments(m_visit.now); !expired) {
        return tl::unexpected(worldFailed(expired.error()));
    }
    const Result<std::optional<ApplicationRecord>> found = m_store.application(id);
    if (!found) {
        return tl::unexpected(worldFailed(found.error()));
    }
    if (!*found) {
        return refuse(RefusalKind::NotReceived);
    }
    return checkOwner(**found).map([&found] { return **found; });
}

Outcome<SubmissionStatus> Submissions::statusOf(const ApplicationRecord &application)
{
    const Outcome<SealedJson> sealed = SealedJson::read(application.bytes, m_visit.language);
    const Result<QStringList> documents = m_store.documents(application.id);
    const Result<std::optional<PaymentRecord>> payment = m_store.currentPayment(application.id);
    const Result<QList<RefundRecord>> refunds = m_store.refunds(application.id);
    const Result<std::optional<RegistrationRecord>> registration = m_store.registration(application.id);
    for (const Error *error : {documents ? nullptr : &documents.error(), payment ? nullptr : &payment.error(),
             refunds ? nullptr : &refunds.error(), registration ? nullptr : &registration.error()}) {
        if (error != nullptr) {
            return tl::unexpected(worldFailed(*error));
        }
    }
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    SubmissionStatus status{application, {}, *payment, *refunds, registration->has_value()};
    for (const QString &named : sealed->documents()) {
        if (!documents->contains(named)) {
            status.missingDocuments.append(named);
        }
    }
    return status;
}

Outcome<SubmissionStatus> Submissions::status(const QUuid &id)
{
    return own(id).and_then([this](const ApplicationRecord &application) { return statusOf(application); });
}

Outcome<ApplicationRecord> Submissions::judged(
    const QUuid &id, const SealedJson &sealed, const QByteArray &bytes)
{
    return m_check.judge(sealed, m_visit.today(), m_visit.language)
        .map([&](const JudgedApplication &judgement) {
            ApplicationRecord application;
            application.id = id;
            application.kvkNumber = m_visit.account.company.kvkNumber;
            application.intermediaryKvk = m_visit.account.intermediaryKvk();
            application.bytes = bytes;
            application.digest = digestOf(bytes);
            application.form = sealed.form;
            application.version = sealed.version;
            application.person = judgement.person;
            application.fee = judgement.fee;
            application.paymentMethod = judgement.paymentMethod;
            application.isPaidOnline = judgement.isPaidOnline;
            return application;
        });
}

Outcome<Submissions::Written> Submissions::create(const QUuid &id, const QByteArray &bytes)
{
    return SealedJson::read(bytes, m_visit.language).and_then([&](const SealedJson &sealed) {
        return inTransaction(m_store, [&] { return createIn(id, sealed, bytes); });
    });
}

Outcome<Submissions::Written> Submissions::createIn(
    const QUuid &id, const SealedJson &sealed, const QByteArray &bytes)
{
    const Outcome<ApplicationRecord> there = own(id);
    if (there) {
        const Outcome<SubmissionStatus> status = statusOf(*there);
        if (status && status->isSubmitted) {
            return alreadySubmitted(id);
        }
        if (there->digest != digestOf(bytes)) {
            return otherContent(RefusalKind::OtherDigest, *there);
        }
        return status.map([](const SubmissionStatus &known) { return Written{known, false}; });
    }
    if (there.error().kind != RefusalKind::NotReceived) {
        return tl::unexpected(there.error());
    }
    return judged(id, sealed, bytes)
        .and_then([this](const ApplicationRecord &application) -> Outcome<Written> {
            if (const Result<void> inserted = m_store.insert(application); !inserted) {
                return tl::unexpected(worldFailed(inserted.error()));
            }
            return statusOf(application).map([](const SubmissionStatus &status) {
                return Written{status, true};
            });
        });
}

Outcome<Submissions::Written> Submissions::replace(
    const QUuid &id, const QString &etag, const QByteArray &bytes)
{
    return SealedJson::read(bytes, m_visit.language).and_then([&](const SealedJson &sealed) {
        return inTransaction(m_store, [&] { return replaceIn(id, etag, sealed, bytes); });
    });
}

Outcome<Submissions::Written> Submissions::replaceIn(
    const QUuid &id, const QString &etag, const SealedJson &sealed, const QByteArray &bytes)
{
    const Outcome<SubmissionStatus> before = status(id);
    if (!before) {
        const bool isAbsent = before.error().kind == RefusalKind::NotReceived;
        return isAbsent ? otherContent(RefusalKind::EtagMismatch, {}) : tl::unexpected(before.error());
    }
    if (before->isSubmitted) {
        return alreadySubmitted(id);
    }
    if (before->application.digest == digestOf(bytes)) {
        return Written{*before, false};
    }
    if (before->application.etag() != etag) {
        return otherContent(RefusalKind::EtagMismatch, before->application);
    }
    if (before->payment && before->payment->state == PaymentRecord::State::Open) {
        return refuse(RefusalKind::PaymentOpen,
            {{QLatin1String("payment"), before->payment->id.toString(QUuid::WithoutBraces)}});
    }
    return judged(id, sealed, bytes).and_then([&](ApplicationRecord application) -> Outcome<Written> {
        application.revision = before->application.revision + 1;
        if (const Result<void> replaced = m_store.replace(application); !replaced) {
            return tl::unexpected(worldFailed(replaced.error()));
        }
        return statusOf(application).map([](const SubmissionStatus &after) { return Written{after, false}; });
    });
}

Outcome<bool> Submissions::addDocument(DocumentShelf &shelf, const QUuid &id, const QString &sha256,
    const QByteArray &contentDigest, const QByteArray &bytes)
{
    const Outcome<SubmissionStatus> before = status(id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const Outcome<SealedJson> sealed = SealedJson::read(before->application.bytes, m_visit.language);
    if (sealed && !sealed->documents().contains(sha256)) {
        return refuse(RefusalKind::DocumentNotExpected);
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (hash != contentDigest || QString::fromLatin1(hash.toHex()) != sha256) {
        return refuse(RefusalKind::DigestMismatch);
    }
    if (!before->missingDocuments.contains(sha256)) {
        return false;
    }
    // Outside any transaction: the check of a document takes its time.
    return shelf.add(sha256, bytes).and_then([&] {
        return m_store.addDocument(id, sha256).map([] { return true; }).map_error(worldFailed);
    });
}

Outcome<void> Submissions::checkComplete(const SubmissionStatus &status)
{
    const Outcome<SealedJson> sealed = SealedJson::read(status.application.bytes, m_visit.language);
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    if (const auto judgement = m_check.judge(*sealed, m_visit.today(), m_visit.language); !judgement) {
        return tl::unexpected(judgement.error());
    }
    if (!status.missingDocuments.isEmpty()) {
        return invalid(missingProblems(*sealed, status.missingDocuments, m_visit.language));
    }
    return {};
}

Outcome<SubmissionStatus> Submissions::check(const QUuid &id)
{
    return status(id).and_then([this](const SubmissionStatus &status) -> Outcome<SubmissionStatus> {
        if (status.isSubmitted) {
            return status;
        }
        return checkComplete(status).map([&status] { return status; });
    });
}

Outcome<Submissions::Submitted> Submissions::submit(const QUuid &id)
{
    return inTransaction(m_store, [&]() -> Outcome<Submitted> {
        const Outcome<SubmissionStatus> before = status(id);
        if (!before) {
            return tl::unexpected(before.error());
        }
        if (before->isSubmitted) {
            return receipt(id).map([](const RegistrationRecord &registration) {
                return Submitted{registration, false};
            });
        }
        if (before->application.isPaidOnline) {
            return refuse(RefusalKind::PaymentRequired);
        }
        if (const Outcome<void> complete = checkComplete(*before); !complete) {
            return tl::unexpected(complete.error());
        }
        return registerApplication(m_store, m_key, before->application, {}, m_visit.now)
            .map([](const RegistrationRecord &registration) {
                return Submitted{registration, true};
            })
            .map_error(worldFailed);
    });
}

Outcome<RegistrationRecord> Submissions::receipt(const QUuid &id)
{
    const Outcome<ApplicationRecord> application = own(id);
    if (!application) {
        return tl::unexpected(application.error());
    }
    const Result<std::optional<RegistrationRecord>> registration = m_store.registration(id);
    if (!registration) {
        return tl::unexpected(worldFailed(registration.error()));
    }
    return *registration ? Outcome<RegistrationRecord>(**registration) : refuse(RefusalKind::NotSubmitted);
}

} // namespace Verder
