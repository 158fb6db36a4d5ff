#include "attachment/ChildProcess.h"

#include <QDeadlineTimer>

#include <utility>

namespace Verder {

namespace {

void prepare(QProcess &process)
{
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
}

} // namespace

ChildProcess::ChildProcess(QString program, QStringList arguments, qint64 mostOutput, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_mostOutput(mostOutput)
{
    prepare(m_process);
    m_timer.setSingleShot(true);
    m_timer.setInterval(childTimeout);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report({});
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        const bool isAnswered = status == QProcess::NormalExit && code == 0;
        report(isAnswered ? ChildOutput(m_output) : std::nullopt);
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        stopProcess();
        report({});
    });
}

ChildProcess::~ChildProcess()
{
    cancel();
}

void ChildProcess::start()
{
    m_timer.start();
    m_process.start(m_program, m_arguments, QIODevice::ReadOnly);
}

void ChildProcess::cancel()
{
    m_isReported = true;
    m_timer.stop();
    stopProcess();
}

void ChildProcess::readOutput()
{
    m_output.append(m_process.read(m_mostOutput + 1 - m_output.size()));
    if (m_output.size() > m_mostOutput) {
        stopProcess();
        report({});
    }
}

void ChildProcess::stopProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void ChildProcess::report(const ChildOutput &output)
{
    if (m_isReported)
        return;
    m_isReported = true;
    m_timer.stop();
    emit finished(output);
}

ChildOutput runChild(
    const QString &program, const QStringList &arguments, qint64 mostOutput, int milliseconds)
{
    QProcess process;
    prepare(process);
    process.start(program, arguments, QIODevice::ReadOnly);
    const QDeadlineTimer deadline(milliseconds);
    QByteArray output;
    while (process.state() != QProcess::NotRunning && output.size() <= mostOutput && !deadline.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        output.append(process.read(mostOutput + 1 - output.size()));
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    output.append(process.read(mostOutput + 1 - output.size()));
    const bool isAnswered = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isAnswered && output.size() <= mostOutput ? ChildOutput(output) : std::nullopt;
}

} // namespace Verder
