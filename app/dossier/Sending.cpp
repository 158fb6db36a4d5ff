#include "dossier/Sending.h"

#include "backend/ReceiptVerification.h"
#include "session/SealedApplication.h"

#include <QJsonDocument>

namespace Verder {

RecordSeal recordSeal(const DraftKeyPtr &key)
{
    if (!key)
        return {};
    const QString purpose = QStringLiteral("outbox");
    return {[key, purpose](const QByteArray &bytes) { return key->seal(bytes, purpose); },
        [key, purpose](const QByteArray &sealed) {
            return key->open(sealed, purpose, purpose);
        }};
}

namespace {

QString sealedOn(const SealedApplication &sealed)
{
    return QJsonDocument::fromJson(sealed.bytes).object().value(QLatin1String("today")).toString();
}

} // namespace

Sending::Sending(Dossier &dossier, Connection connection, QNetworkAccessManager &network,
    const QString &outboxFolder, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_connection(std::move(connection))
    , m_network(network)
    , m_outbox(
          dossier.context().files, outboxFolder, m_connection.environment.name, recordSeal(dossier.key()))
{
}

Sending::~Sending() = default;

bool Sending::isUnderWay() const
{
    return m_outbox.load(submissionId(m_dossier.draftId())).has_value();
}

void Sending::renew(const QString &token)
{
    m_connection.token = token;
    if (!m_submitter)
        return;
    m_submitter->setToken(token);
    m_submitter->start();
}

const SubmissionRecord *Sending::record() const
{
    return m_submitter ? &m_submitter->record() : nullptr;
}

Result<SubmissionRecord> Sending::sealNow()
{
    if (!m_dossier.session().isComplete())
        return failure(ErrorKind::BadInput,
            tr("This draft is not complete yet. See what is missing, and fill that in first."));
    const QList<Attachment> documents = m_dossier.session().relevantAttachments();
    for (const Attachment &document : documents) { // all of them at hand before anything is sent
        const Result<void> file = m_dossier.fetchDocument(document.sha256);
        if (!file)
            return tl::unexpected(file.error());
    }
    const SealedApplication sealed = seal(m_dossier.session(), m_dossier.draftId());
    const SubmissionRecord record = newSubmission(
        sealed, m_dossier.draftId(), m_dossier.path(), m_connection.environment, m_dossier.context().now());
    const Result<void> saved = m_outbox.save(record);
    if (!saved)
        return tl::unexpected(saved.error());
    return record;
}

Result<SubmissionRecord> Sending::takeRecord()
{
    Result<SubmissionRecord> known = m_outbox.load(submissionId(m_dossier.draftId()));
    if (!known && known.error().kind == ErrorKind::NotFound)
        return sealNow();
    return known; // a damaged record is not replaced: it may stand for something that was paid
}

Result<void> Sending::begin(const QString &language)
{
    const Result<SubmissionRecord> record = takeRecord();
    if (!record)
        return tl::unexpected(record.error());
    send(*record, language);
    return {};
}

Result<void> Sending::goOn(const SubmissionRecord &adopted, const QString &language)
{
    const QList<Attachment> documents = adopted.sealed.attachments;
    for (const Attachment &document : documents) {
        const Result<QString> file = m_dossier.documentFile(document.sha256);
        if (!file)
            return tl::unexpected(file.error());
    }
    const Result<void> saved = m_outbox.save(adopted);
    if (!saved)
        return tl::unexpected(saved.error());
    send(adopted, language);
    return {};
}

void Sending::send(const SubmissionRecord &record, const QString &language)
{
    mirror(record);
    const BlobStore blobs = m_dossier.blobs();
    Submitter::Context context;
    context.environment = m_connection.environment;
    context.token = m_connection.token;
    context.network = &m_network;
    context.outbox = &m_outbox;
    context.documents = [blobs](const QString &sha256) {
        return blobs.read(sha256, qint64(16) * 1024 * 1024);
    };
    context.now = m_dossier.context().now;
    context.language = language;
    m_submitter = std::make_unique<Submitter>(context, record);
    connectSubmitter();
    m_submitter->start();
}

void Sending::connectSubmitter()
{
    Submitter *submitter = m_submitter.get();
    connect(submitter, &Submitter::recordChanged, this, [this](const SubmissionRecord &record) {
        mirror(record);
        emit recordChanged(record);
    });
    connect(submitter, &Submitter::paymentPageReady, this, &Sending::paymentPageReady);
    connect(submitter, &Submitter::submitted, this, &Sending::submitted);
    connect(submitter, &Submitter::signInNeeded, this, &Sending::signInNeeded);
    connect(submitter, &Submitter::withdrawalRefused, this, &Sending::withdrawalRefused);
    connect(submitter, &Submitter::withdrawn, this, [this] {
        m_dossier.setSubmission({});
        m_dossier.save(m_dossier.path());
        emit withdrawn();
    });
}

/// The draft shows what the outbox knows, so that a colleague who opens it sees it too.
void Sending::mirror(const SubmissionRecord &record)
{
    if (record.state == SubmissionState::Concept)
        return;
    QJsonObject submission{{QStringLiteral("environment"), record.environment},
        {QStringLiteral("submissionId"), record.sealed.submissionId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("state"), stateName(record.state)},
        {QStringLiteral("since"), record.times.value(record.state).toString(Qt::ISODate)},
        // By these another machine makes the same bytes, and goes on with them.
        {QStringLiteral("digest"), record.sealed.digest}, {QStringLiteral("today"), sealedOn(record.sealed)}};
    if (record.receipt)
        submission.insert(QStringLiteral("receipt"), record.receiptEnvelope);
    if (m_dossier.submission() == submission)
        return;
    m_dossier.setSubmission(submission);
    m_dossier.save(m_dossier.path());
}

Result<Receipt> receiptOf(const Dossier &dossier, const Environment &environment)
{
    const QJsonObject submission = dossier.submission();
    const QJsonObject envelope = submission.value(QStringLiteral("receipt")).toObject();
    if (envelope.isEmpty())
        return failure(ErrorKind::NotFound, Sending::tr("This draft holds no receipt."));
    SealedApplication sealed; // what the receipt must be about
    sealed.submissionId = submissionId(dossier.draftId());
    sealed.digest = submission.value(QStringLiteral("digest")).toString();
    sealed.formId = dossier.session().form().id;
    sealed.attachments = dossier.session().relevantAttachments();
    return verifyReceipt(envelope, environment, sealed);
}

} // namespace Verder
