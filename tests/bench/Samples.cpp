#include "bench/Samples.h"

#include <QFile>

#include <algorithm>
#include <cmath>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace VerderBench {

namespace {

/// The number behind \a key in a file of lines like "VmHWM:   1234 kB".
std::optional<double> mebibytes(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray start = key + ':';
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(start))
            return rounded(line.simplified().split(' ').value(1).toDouble() / 1024);
    }
    return std::nullopt;
}

} // namespace

double rounded(double figure)
{
    if (figure == 0 || !std::isfinite(figure))
        return 0;
    const double scale = std::pow(10, 3 - std::floor(std::log10(std::abs(figure))));
    return std::round(figure * scale) / scale;
}

double Samples::nanoseconds(double part) const
{
    if (m_times.isEmpty())
        return 0;
    QList<qint64> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto index = static_cast<qsizetype>(std::ceil(part * static_cast<double>(sorted.size()))) - 1;
    return static_cast<double>(sorted.at(std::clamp<qsizetype>(index, 0, sorted.size() - 1)));
}

QJsonObject Samples::summary(double unit) const
{
    return {{QStringLiteral("median"), rounded(nanoseconds() / unit)},
        {QStringLiteral("p95"), rounded(nanoseconds(0.95) / unit)}, {QStringLiteral("samples"), count()}};
}

std::optional<double> peakMemory()
{
    return mebibytes(QStringLiteral("/proc/self/status"), "VmHWM");
}

std::optional<double> memoryNow()
{
    return mebibytes(QStringLiteral("/proc/self/smaps_rollup"), "Pss");
}

std::optional<double> memoryInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
#else
    return std::nullopt;
#endif
}

} // namespace VerderBench
