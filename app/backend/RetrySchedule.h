#pragma once

#include <chrono>
#include <functional>

namespace Verder {

/// When to try again: full jitter while there is patience, then rarely. A value, so that a test can be quick.
struct RetrySchedule
{
    std::chrono::milliseconds first
        = std::chrono::seconds(1); ///< the longest first wait; doubles at each failure
    std::chrono::milliseconds ceiling = std::chrono::minutes(1);
    std::chrono::milliseconds patience = std::chrono::minutes(10); ///< of failing, before it becomes rare
    std::chrono::milliseconds rarely = std::chrono::minutes(15);
    std::chrono::milliseconds poll = std::chrono::seconds(5); ///< while a payment is open
    std::function<double()> random; ///< in [0, 1); empty: the system's

    /// The wait after the \a failures-th failure in a row, of a series that began \a failingFor ago.
    std::chrono::milliseconds waitAfter(int failures, std::chrono::milliseconds failingFor) const;
};

} // namespace Verder
