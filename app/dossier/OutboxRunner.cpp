#include "dossier/OutboxRunner.h"

#include "backend/SubmissionStep.h"
#include "draft/DraftLock.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace Verder {

/// One application on its way. The sending ends before the dossier, and the lock goes last.
struct OutboxRunner::Job
{
    QUuid submissionId;
    SubmissionState state;
    std::optional<DraftLock> lock;
    std::unique_ptr<Dossier> dossier;
    std::unique_ptr<Sending> sending;
};

OutboxRunner::OutboxRunner(Context context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::start(const Connection &connection, const QString &language)
{
    const bool isSame = m_connection && m_connection->environment.name == connection.environment.name
        && m_connection->environment.address == connection.environment.address
        && m_connection->account.company.kvkNumber == connection.account.company.kvkNumber;
    if (!isSame)
        stop();
    m_connection = connection;
    m_language = language;
    for (const auto &job : m_jobs)
        job->sending->renew(connection.token);
    goOn();
}

void OutboxRunner::stop()
{
    m_connection.reset();
    m_jobs.clear();
}

void OutboxRunner::goOn()
{
    if (!m_connection)
        return;
    const Outbox outbox(m_context.dossiers.files, m_context.outboxFolder, m_connection->environment.name);
    const QList<SubmissionRecord> records = outbox.all();
    for (const SubmissionRecord &record : records) {
        const bool isTaken = std::any_of(m_jobs.cbegin(), m_jobs.cend(),
            [&](const auto &job) { return job->submissionId == record.sealed.submissionId; });
        if (!isTaken && nextStep(record) != SubmissionStep::None)
            take(record);
    }
}

/// Leaves alone what another window, program or colleague has open, and a draft that is not where it was: it
/// stays in the outbox, where opening it says what is the matter.
void OutboxRunner::take(const SubmissionRecord &record)
{
    if (m_context.isOpen(record.draftPath))
        return;
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::open(m_context.dossiers, record.draftPath, m_context.today());
    if (!dossier || (*dossier)->draftId() != record.draftId)
        return;
    Result<DraftLock> lock
        = DraftLock::take(m_context.dossiers.files, record.draftPath, m_context.dossiers.now());
    if (!lock && lock.error().kind == ErrorKind::Conflict)
        return;
    auto job = std::make_unique<Job>();
    job->submissionId = record.sealed.submissionId;
    job->state = record.state;
    if (lock)
        job->lock = *std::move(lock);
    job->dossier = *std::move(dossier);
    job->sending
        = std::make_unique<Sending>(*job->dossier, *m_connection, m_context.network, m_context.outboxFolder);
    connect(job->sending.get(), &Sending::recordChanged, this,
        [this, given = job.get()](const SubmissionRecord &changed) { follow(given, changed); });
    connect(job->sending.get(), &Sending::signInNeeded, this, &OutboxRunner::signInNeeded);
    const Result<void> begun = job->sending->begin(m_language);
    if (begun)
        m_jobs.push_back(std::move(job));
}

void OutboxRunner::follow(Job *job, const SubmissionRecord &record)
{
    if (std::exchange(job->state, record.state) == record.state)
        return;
    emit progressed();
    // Not at once: it is telling us this.
    if (nextStep(record) == SubmissionStep::None)
        QTimer::singleShot(0, this, [this, id = job->submissionId] { drop(id); });
}

void OutboxRunner::drop(const QUuid &submissionId)
{
    std::erase_if(m_jobs, [&](const auto &job) { return job->submissionId == submissionId; });
}

void OutboxRunner::release(const QString &draftPath)
{
    const QFileInfo draft(draftPath);
    std::erase_if(m_jobs, [&](const auto &job) { return QFileInfo(job->dossier->path()) == draft; });
}

} // namespace Verder
