#include "backend/FaultyService.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000;
constexpr int longest = 3000; // of the chaos of one draft
using State = SubmissionState;

/// One draft in a world where anything goes wrong at any moment.
class ChaosRun
{
public:
    ChaosRun(FaultyService &service, quint32 seed)
        : m_service(service)
        , m_random(seed)
        , m_id(service.seal())
    {
        m_service.paysAtOnce = m_random.bounded(4) != 0; // else the browser is closed without paying
        m_service.proxy().setScript([this](const QByteArray &, const QByteArray &) {
            return m_random.bounded(3) == 0 ? static_cast<Fault>(m_random.bounded(faultCount)) : Fault::None;
        });
    }

    void run()
    {
        m_machines.push_back(m_service.open(m_id));
        m_machines.front()->start();
        const int until = m_service.proxy().seen() + 6 + m_random.bounded(20); // requests in the chaos
        QElapsedTimer watch;
        for (watch.start(); m_service.proxy().seen() < until && watch.elapsed() < longest;) {
            QTest::qWait(m_random.bounded(60));
            happen();
        }
    }

    /// Faults stop, whoever closed the browser pays after all; every machine comes to an end by itself.
    bool settle()
    {
        m_service.proxy().setListening(true);
        m_service.proxy().setScript({});
        m_service.paysAtOnce = true;
        for (std::size_t machine = 0; machine < m_machines.size(); ++machine) {
            m_machines[machine] = m_service.open(m_id, int(machine)); // started again, as on another day
            m_machines[machine]->start();
        }
        return QTest::qWaitFor(
            [this] {
                for (const auto &machine : m_machines) {
                    if (machine->record().state == State::Gecontroleerd)
                        machine->pay(); // an abandoned payment has ended: the user begins a new one
                    if (machine->record().state == State::Betalen && !m_service.pages.isEmpty())
                        m_service.payAgain();
                }
                return std::all_of(m_machines.cbegin(), m_machines.cend(),
                    [](const auto &machine) { return machine->record().state == State::Ingediend; });
            },
            patience);
    }

    const QUuid &id() const { return m_id; }
    std::string states() const
    {
        QStringList states;
        for (const auto &machine : m_machines)
            states.append(stateName(machine->record().state) + u' ' + machine->record().lastError);
        return states.join(QStringLiteral("; ")).toStdString();
    }

private:
    void happen()
    {
        switch (m_random.bounded(6)) {
        case 0: // the program is killed and started again
            m_machines.front().reset();
            m_machines.front() = m_service.open(m_id);
            m_machines.front()->start();
            break;
        case 1: // a second machine with the same draft
            if (m_machines.size() == 1) {
                m_service.copy(m_id, 0, 1);
                m_machines.push_back(m_service.open(m_id, 1));
                m_machines.back()->start();
            }
            break;
        case 2:
            m_machines.front()->cancelPayment();
            break;
        case 3:
            m_service.proxy().setListening(false);
            break;
        case 4:
            m_service.proxy().setListening(true);
            m_machines.front()->askNow();
            break;
        default:
            m_machines.front()->askNow();
            break;
        }
    }

    FaultyService &m_service;
    QRandomGenerator m_random;
    QUuid m_id;
    std::vector<std::unique_ptr<Submitter>> m_machines;
};

} // namespace

/// VERDER_CHAOS gives the number of runs, VERDER_CHAOS_SEED the first seed.
TEST_CASE(
    "In any chaos a draft is registered and paid at most once, and comes to an end", "[backend][faults]")
{
    const int runs
        = qEnvironmentVariableIsSet("VERDER_CHAOS") ? qEnvironmentVariableIntValue("VERDER_CHAOS") : 3;
    const auto first = static_cast<quint32>(qEnvironmentVariableIntValue("VERDER_CHAOS_SEED"));
    FaultyService service;
    int settled = 0;
    int mostRegistrations = 0;
    int mostCaptures = 0;
    int paidNotRegistered = 0;
    for (int run = 0; run < runs; ++run) {
        const quint32 seed = first + static_cast<quint32>(run);
        service.pages.clear();
        ChaosRun chaos(service, seed);
        chaos.run();
        const bool isSettled = chaos.settle();
        CAPTURE(seed, chaos.states());
        CHECK(isSettled);
        const FaultyService::Truth truth = service.truth(chaos.id());
        CHECK(truth.registrations == 1);
        CHECK(truth.captures == 1);
        CHECK(truth.paidNotRegistered == 0);
        settled += isSettled ? 1 : 0;
        mostRegistrations = std::max(mostRegistrations, truth.registrations);
        mostCaptures = std::max(mostCaptures, truth.captures);
        paidNotRegistered += truth.paidNotRegistered;
        if (run % 25 == 24)
            service.restartServer();
    }
    std::cout << "chaos: " << runs << " runs, at most " << mostRegistrations << " registration and "
              << mostCaptures << " captured payment a draft, " << paidNotRegistered
              << " paid but not registered, " << settled << " came to an end by themselves; "
              << service.proxy().broken() << " of " << service.proxy().seen() << " requests broken\n";
}
