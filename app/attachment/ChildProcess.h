#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace Verder {

/// What the child wrote; nothing where it crashed, hung, flooded or said that it failed.
using ChildOutput = std::optional<QByteArray>;

/// One run of `verder-document`, the process that opens what others made: with limits on time and output, so
/// that no document can take the program down. Reports once; owned by whoever waits for it.
class ChildProcess : public QObject
{
    Q_OBJECT
public:
    /// \a mostOutput: bytes; more is a failure.
    ChildProcess(QString program, QStringList arguments, qint64 mostOutput, QObject *parent = nullptr);
    ~ChildProcess() override;

    /// The time that the child gets.
    void setTimeout(int milliseconds) { m_timer.setInterval(milliseconds); }
    void start();
    /// Stops; nothing is reported any more.
    void cancel();

signals:
    void finished(const Verder::ChildOutput &output);

private:
    void report(const ChildOutput &output);
    void readOutput();
    void stopProcess();

    QString m_program;
    QStringList m_arguments;
    qint64 m_mostOutput;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_output;
    bool m_isReported = false;
};

/// The time that a child gets, in milliseconds, where nothing else is said.
inline constexpr int childTimeout = 15'000;

/// Blocks until the child is done; for the command line and the practice backend.
ChildOutput runChild(
    const QString &program, const QStringList &arguments, qint64 mostOutput, int milliseconds = childTimeout);

} // namespace Verder
