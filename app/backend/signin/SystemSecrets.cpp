#include "backend/signin/SystemSecrets.h"

#include <qt6keychain/keychain.h>
#include <QTimer>

#include <memory>

namespace Verder {

namespace {

const QString service = QStringLiteral("org.verder.Verder");

/// A job that deletes itself at its end, and never falls back to a file that anybody can read.
template <typename Job> Job *startable(const QString &name)
{
    auto *job = new Job(service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

} // namespace

SystemSecrets::SystemSecrets(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void SystemSecrets::read(const QString &name, std::function<void(const QString &)> done)
{
    QString fresh;
    m_memory.read(name, [&fresh](const QString &secret) { fresh = secret; });
    if (!fresh.isEmpty()) {
        done(fresh);
        return;
    }
    // A store that asks the user to unlock it may be silent for long: whoever asked goes on without.
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answer = [isAnswered, done = std::move(done)](const QString &secret) {
        if (!std::exchange(*isAnswered, true))
            done(secret);
    };
    auto *job = startable<QKeychain::ReadPasswordJob>(name);
    connect(job, &QKeychain::Job::finished, this,
        [job, answer] { answer(job->error() == QKeychain::NoError ? job->textData() : QString()); });
    QTimer::singleShot(m_patience, this, [answer] { answer({}); });
    job->start();
}

void SystemSecrets::write(const QString &name, const QString &secret)
{
    m_memory.write(name, secret);
    auto *job = startable<QKeychain::WritePasswordJob>(name);
    job->setTextData(secret);
    job->start();
}

void SystemSecrets::remove(const QString &name)
{
    m_memory.remove(name);
    startable<QKeychain::DeletePasswordJob>(name)->start();
}

} // namespace Verder
