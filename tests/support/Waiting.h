#pragma once

#include <functional>

namespace VerderTest {

/// Lets the program go on until \a holds, for \a milliseconds at most. Wakes at every event, where
/// QTest::qWaitFor() sleeps ten milliseconds between any two: too long where each request takes many.
bool waitUntil(const std::function<bool()> &holds, int milliseconds);

} // namespace VerderTest
