#pragma once

#include "support/FaultProxy.h"

#include <QString>

#include <chrono>
#include <functional>

namespace VerderTest {

/// Something that the program asks for and may ask again: it changes nothing there.
struct FaultyReading
{
    const char *name;
    FaultProxy &proxy;
    /// Which of the requests on the way are struck.
    std::function<bool(const QByteArray &method, const QByteArray &path)> isMeant;
    /// As before the first attempt; an answer is waited for so long.
    std::function<void(std::chrono::milliseconds timeout)> begin;
    /// One attempt: empty when it was done, else what the program says, with the next step.
    std::function<QString()> attempt;
    /// What was asked for is there, and right.
    std::function<bool()> isDone;
    /// Nothing is different from before.
    std::function<bool()> isAsBefore;
    /// These do no harm: the other side knows no digests, or gives the same answer twice.
    QList<Fault> harmless = {Fault::Duplicated};
};

/// Lets the request meet every fault once, twice and always, and its answer be cut at many bytes. Checks that
/// nothing is believed and nothing is lost, that each failure says what to do, and that it comes right as
/// soon as the fault is over.
void sweepFaults(const FaultyReading &reading);

/// For the folder of a service whose disk is not what is tested: in memory where that is to be had.
QString quickPlace();

} // namespace VerderTest
