#include "backend/FaultyService.h"
#include "base/JsonFields.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000; // milliseconds, once the faults have stopped
constexpr int longest = 3000; // of the chaos of one draft
using State = SubmissionState;

/// One draft in a world where anything goes wrong at any moment. Takes turns with others, for most of it is
/// waiting.
class ChaosRun
{
public:
    ChaosRun(FaultyService &service, quint32 seed)
        : m_service(service)
        , m_random(seed)
        , m_seed(seed)
        , m_id(service.seal())
    {
        m_service.pages.clear();
        m_service.paysAtOnce = m_random.bounded(4) != 0; // else the browser is closed without paying
        m_service.proxy().setScript([this](const QByteArray &, const QByteArray &) {
            return m_random.bounded(3) == 0 ? static_cast<Fault>(m_random.bounded(faultCount)) : Fault::None;
        });
        m_machines.push_back(m_service.open(m_id));
        m_machines.front()->start();
        m_until = m_service.proxy().seen() + 6 + m_random.bounded(20); // requests in the chaos
        m_watch.start();
    }
    ~ChaosRun() { m_service.proxy().setScript({}); }
    Q_DISABLE_COPY_MOVE(ChaosRun)

    void takeTurn()
    {
        if (m_isSettling) {
            goOnPaying();
        } else if (m_service.proxy().seen() >= m_until || m_watch.elapsed() >= longest) {
            settle();
        } else if (m_watch.elapsed() >= m_next) {
            happen();
            m_next = m_watch.elapsed() + m_random.bounded(60);
        }
    }
    bool isOver() const { return m_isSettling && (isSettled() || m_watch.hasExpired(patience)); }
    bool isSettled() const
    {
        return std::all_of(m_machines.cbegin(), m_machines.cend(),
            [](const auto &machine) { return machine->record().state == State::Ingediend; });
    }

    quint32 seed() const { return m_seed; }
    const QUuid &id() const { return m_id; }
    std::string states() const
    {
        QStringList states;
        for (const auto &machine : m_machines) {
            const SubmissionRecord &record = machine->record();
            states.append(QStringLiteral("%1, %2 failures, asked %3, %4, page %5: %6")
                              .arg(stateName(record.state))
                              .arg(record.attempts)
                              .arg(timeText(record.lastAsked),
                                  machine->isBusy() ? QStringLiteral("busy")
                                                    : QStringLiteral("next ") + timeText(record.nextAttempt),
                                  record.checkoutUrl.toString(), record.lastError));
        }
        return states.join(QStringLiteral("; ")).toStdString() + " at "
            + timeText(QDateTime::currentDateTimeUtc()).toStdString();
    }

private:
    /// Faults stop, whoever closed the browser pays after all; every machine comes to an end by itself.
    void settle()
    {
        m_isSettling = true;
        m_service.proxy().setListening(true);
        m_service.proxy().setScript({});
        m_service.paysAtOnce = true;
        if (m_random.bounded(10) == 0)
            m_service.restartServer(); // killed, whatever it was doing
        for (std::size_t machine = 0; machine < m_machines.size(); ++machine) {
            m_machines[machine] = m_service.open(m_id, int(machine)); // started again, as on another day
            m_machines[machine]->start();
        }
        m_watch.start();
    }
    void goOnPaying()
    {
        for (const auto &machine : m_machines) {
            if (machine->record().state == State::Gecontroleerd)
                machine->pay(); // an abandoned payment has ended: the user begins a new one
            if (machine->record().state == State::Betalen)
                payOn(machine->record().checkoutUrl);
        }
    }
    /// The user opens the page that the application shows, and again where that came to nothing.
    void payOn(const QUrl &page)
    {
        constexpr qint64 pause = 1000;
        const auto last = m_visits.constFind(page.toString());
        if (page.isEmpty() || (last != m_visits.cend() && m_watch.elapsed() < *last + pause))
            return;
        m_visits.insert(page.toString(), m_watch.elapsed());
        m_service.pay(page);
    }
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
    quint32 m_seed;
    QUuid m_id;
    std::vector<std::unique_ptr<Submitter>> m_machines;
    QElapsedTimer m_watch;
    QMap<QString, qint64> m_visits; ///< to payment pages, by `m_watch`
    int m_until = 0;
    qint64 m_next = 0;
    bool m_isSettling = false;
};

struct ChaosFigures
{
    void add(const ChaosRun &run, const FaultyService::Truth &truth)
    {
        ++runs;
        settled += run.isSettled() ? 1 : 0;
        registrations = std::max(registrations, truth.registrations);
        captures = std::max(captures, truth.captures);
        paidNotRegistered += truth.paidNotRegistered;
    }

    int runs = 0;
    int settled = 0;
    int registrations = 0;
    int captures = 0;
    int paidNotRegistered = 0;
};

/// A service with the draft that is in chaos there now.
struct ChaosPlace
{
    FaultyService service;
    std::unique_ptr<ChaosRun> run;
};

} // namespace

/// VERDER_CHAOS gives the number of runs, VERDER_CHAOS_SEED the first seed.
TEST_CASE(
    "In any chaos a draft is registered and paid at most once, and comes to an end", "[backend][faults]")
{
    constexpr int most = 8; // drafts at a time, each at a service of its own
    const int runs
        = qEnvironmentVariableIsSet("VERDER_CHAOS") ? qEnvironmentVariableIntValue("VERDER_CHAOS") : 3;
    auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("VERDER_CHAOS_SEED"));
    const quint32 end = seed + static_cast<quint32>(runs);
    std::vector<std::unique_ptr<ChaosPlace>> places;
    for (int place = 0; place < std::min(runs, most); ++place)
        places.push_back(std::make_unique<ChaosPlace>());
    ChaosFigures figures;
    while (figures.runs < runs) {
        for (const auto &place : places) {
            if (!place->run && seed < end)
                place->run = std::make_unique<ChaosRun>(place->service, seed++);
            if (!place->run)
                continue;
            place->run->takeTurn();
            if (!place->run->isOver())
                continue;
            CAPTURE(place->run->seed(), place->run->states());
            const FaultyService::Truth truth = place->service.truth(place->run->id());
            CHECK(place->run->isSettled());
            CHECK(truth.registrations == 1);
            CHECK(truth.captures == 1);
            CHECK(truth.paidNotRegistered == 0);
            figures.add(*place->run, truth);
            place->run.reset();
        }
        QTest::qWait(5);
    }
    int broken = 0;
    int seen = 0;
    for (const auto &place : places) {
        broken += place->service.proxy().broken();
        seen += place->service.proxy().seen();
    }
    std::cout << "chaos: " << runs << " runs, at most " << figures.registrations << " registration and "
              << figures.captures << " captured payment a draft, " << figures.paidNotRegistered
              << " paid but not registered, " << figures.settled << " came to an end by themselves; "
              << broken << " of " << seen << " requests broken\n";
}
