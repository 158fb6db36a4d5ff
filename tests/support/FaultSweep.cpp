#include "support/FaultSweep.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>
#include <iostream>

namespace VerderTest {

namespace {

struct SweepFigures
{
    int runs = 0;
    int attempts = 0;
    int failures = 0; ///< attempts that ended with a message
};

constexpr int always = 1'000'000;
constexpr int attemptsWhileAlways = 2;
constexpr int attemptsOfPatience = 10;
constexpr std::chrono::milliseconds briefly{200}; // where the answer never comes
constexpr std::chrono::milliseconds patiently{10'000};

/// One attempt, and what has to hold after it whatever came of it.
bool tryOnce(const FaultyReading &reading, SweepFigures &figures)
{
    ++figures.attempts;
    const QString message = reading.attempt();
    if (message.isEmpty()) {
        CHECK(reading.isDone());
        return true;
    }
    ++figures.failures;
    CAPTURE(message.toStdString());
    constexpr qsizetype shortest = 30; // what happened, and what to do
    CHECK(message.size() >= shortest);
    CHECK(reading.isAsBefore());
    return false;
}

void sweep(const FaultyReading &reading, Fault fault, int times, SweepFigures &figures)
{
    int left = times;
    int struck = 0;
    reading.proxy.setScript({});
    const bool isDripping = fault == Fault::DrippingAnswer;
    reading.begin(isDripping ? briefly : patiently);
    reading.proxy.setScript([&](const QByteArray &method, const QByteArray &path) {
        if (left == 0 || !reading.isMeant(method, path))
            return Fault::None;
        --left;
        ++struck;
        return fault;
    });
    CAPTURE(reading.name, faultName(fault), times);
    ++figures.runs;
    const int attempts = times == always ? attemptsWhileAlways : times + 1;
    bool isDone = false;
    for (int attempt = 0; attempt < attempts && !isDone; ++attempt)
        isDone = tryOnce(reading, figures);
    CHECK(struck > 0);
    if (times == always) {
        CHECK(isDone == reading.harmless.contains(fault));
        left = 0;
    }
    // On a busy machine an answer in good time may take more than one attempt.
    for (int attempt = 0; attempt < (isDripping ? attemptsOfPatience : 1) && !isDone; ++attempt)
        isDone = tryOnce(reading, figures);
    CHECK(isDone);
    reading.proxy.setScript({});
}

} // namespace

QString quickPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(QFileInfo::exists(memory) ? memory : QDir::tempPath())
        .filePath(QStringLiteral("verder-XXXXXX"));
}

void sweepFaults(const FaultyReading &reading)
{
    const int broken = reading.proxy.broken();
    const int seen = reading.proxy.seen();
    SweepFigures figures;
    for (int fault = 1; fault < faultCount; ++fault) {
        for (const int times : {1, 2, always})
            sweep(reading, static_cast<Fault>(fault), times, figures);
    }
    constexpr int cuts = 24;
    for (int cut = 0; cut <= cuts; ++cut) {
        constexpr double allButOne = 0.9999; // of the bytes of an answer that is not long
        reading.proxy.setCut(std::min(double(cut) / cuts, allButOne));
        sweep(reading, Fault::CutAnswer, 1, figures);
    }
    std::cout << "faults: " << reading.name << ": " << figures.runs << " runs, " << figures.failures << " of "
              << figures.attempts << " attempts failed with a message; " << reading.proxy.broken() - broken
              << " of " << reading.proxy.seen() - seen << " requests broken\n";
}

} // namespace VerderTest
