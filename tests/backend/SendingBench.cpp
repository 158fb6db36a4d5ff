#include "backend/SendingBench.h"

#include "base/Json.h"
#include "base/Sha256.h"

#include <QJsonArray>
#include <QTest>

namespace Verder {

SealedApplication sealedApplication(const QMap<QString, QByteArray> &documents, const QString &answer)
{
    SealedApplication sealed;
    QJsonArray list;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        Attachment attachment;
        attachment.sha256 = it.key();
        attachment.name = QStringLiteral("paspoort.pdf");
        attachment.size = it.value().size();
        attachment.slot = QStringLiteral("paspoort");
        sealed.attachments.append(attachment);
        list.append(QJsonObject{{QStringLiteral("sha256"), attachment.sha256}});
    }
    sealed.submissionId = submissionId(QUuid(QStringLiteral("5f3c1c52-0d5b-4d0e-8d53-7b7d0e7f1a11")));
    sealed.bytes = canonicalJson(
        QJsonObject{{QStringLiteral("answers"), answer}, {QStringLiteral("attachments"), list}});
    sealed.digest = QStringLiteral("sha-256:") + sha256(sealed.bytes);
    sealed.formId = QStringLiteral("proef");
    sealed.formVersion = QStringLiteral("1");
    return sealed;
}

SendingBench::SendingBench(TestBackend &backend, bool isPaidOnline)
    : m_backend(backend)
    , m_outbox(*m_files, m_folder.filePath(QStringLiteral("outbox")), QStringLiteral("practice"))
{
    for (const QByteArray &bytes : {QByteArray("%PDF one"), QByteArray("%PDF two")})
        m_documents.insert(sha256(bytes), bytes);
    sealed = sealedApplication(m_documents, QStringLiteral("mine"));
    sealed.isPaidOnline = isPaidOnline;
    backend.setFee(isPaidOnline ? QStringLiteral("423.00") : QString());
    context.environment = backend.environment();
    context.token = QStringLiteral("token");
    context.network = &m_network;
    context.outbox = &m_outbox;
    context.documents = [this](const QString &hash) -> Result<QByteArray> {
        return m_documents.value(hash);
    };
    context.now = [] {
        return QDateTime::currentDateTimeUtc();
    };
    context.retry.first = std::chrono::milliseconds(10);
    context.retry.poll = std::chrono::milliseconds(10);
    context.timeout = std::chrono::milliseconds(300);
    const SubmissionRecord record
        = newSubmission(sealed, QUuid(QStringLiteral("5f3c1c52-0d5b-4d0e-8d53-7b7d0e7f1a11")),
            QStringLiteral("/drafts/jansen.tfa"), context.environment, context.now());
    const bool isSaved = m_outbox.save(record).has_value();
    Q_ASSERT(isSaved);
    Q_UNUSED(isSaved);
    open();
}

void SendingBench::open()
{
    m_submitter = std::make_unique<Submitter>(context, *m_outbox.load(sealed.submissionId));
    Submitter *submitter = m_submitter.get();
    QObject::connect(submitter, &Submitter::recordChanged, submitter,
        [this](const SubmissionRecord &record) { m_states.append(record.state); });
    QObject::connect(submitter, &Submitter::paymentPageReady, submitter, [this] {
        ++pagesOpened;
        if (paysAtOnce)
            m_backend.capture();
    });
    QObject::connect(submitter, &Submitter::submitted, submitter, [this] { ++receipts; });
    QObject::connect(submitter, &Submitter::signInNeeded, submitter, [this] { ++signInsNeeded; });
    QObject::connect(submitter, &Submitter::withdrawn, submitter, [this] { ++withdrawals; });
    QObject::connect(submitter, &Submitter::withdrawalRefused, submitter,
        [this](const QString &reason) { refusals.append(reason); });
}

void SendingBench::kill()
{
    m_submitter.reset();
}

bool SendingBench::runUntil(SubmissionState state)
{
    m_submitter->start();
    return QTest::qWaitFor([this, state] { return m_submitter->record().state == state; }, 10'000);
}

} // namespace Verder
