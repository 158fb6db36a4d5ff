#pragma once

#include <QProcess>

#include <catch2/catch.hpp>

namespace VerderTest {

/// The program itself, with a data folder of its own.
class RunningProgram
{
public:
    static constexpr int patience = 40'000;

    RunningProgram(const QString &data, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(
            QStringLiteral(VERDER_BIN "/verder"), QStringList{QStringLiteral("--data"), data} + arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~RunningProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(RunningProgram)

    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool endsWell() { return m_process.waitForFinished(patience) && m_process.exitCode() == 0; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace VerderTest
