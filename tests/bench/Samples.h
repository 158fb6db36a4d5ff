#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace VerderBench {

/// Times of the same thing done again and again, in nanoseconds.
class Samples
{
public:
    /// Does \a work once and keeps how long it took.
    template <typename Work> void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.append(timer.nsecsElapsed());
    }
    void add(qint64 nanoseconds) { m_times.append(nanoseconds); }

    qsizetype count() const { return m_times.size(); }
    /// The time that \a part (0 to 1) of the samples stay within.
    double nanoseconds(double part = 0.5) const;
    /// {"median", "p95", "samples"}, in milliseconds or microseconds.
    QJsonObject milliseconds() const { return summary(1e6); }
    QJsonObject microseconds() const { return summary(1e3); }

private:
    QJsonObject summary(double unit) const;

    QList<qint64> m_times;
};

/// A figure as it is printed: four digits tell enough.
double rounded(double figure);

/// Memory of this process in MiB, from /proc: nullopt on systems without it.
std::optional<double> peakMemory(); ///< the most that was ever resident
std::optional<double> memoryNow(); ///< proportional share, as a system monitor shows it
std::optional<double> memoryInUse(); ///< what the program holds on the heap, in bytes

} // namespace VerderBench
