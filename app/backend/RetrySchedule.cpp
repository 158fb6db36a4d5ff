#include "backend/RetrySchedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Verder {

std::chrono::milliseconds RetrySchedule::waitAfter(int failures, std::chrono::milliseconds failingFor) const
{
    constexpr int mostDoublings = 16; // far above every ceiling
    const double jitter = random ? random() : QRandomGenerator::global()->generateDouble();
    std::chrono::milliseconds longest = rarely;
    if (failingFor < patience)
        longest = std::min(ceiling, first * (1 << std::clamp(failures - 1, 0, mostDoublings)));
    return std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(jitter * static_cast<double>(longest.count())));
}

} // namespace Verder
