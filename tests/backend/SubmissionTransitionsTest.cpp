#include "backend/SubmissionTransitions.h"

#include "backend/SubmissionStep.h"

#include <catch2/catch.hpp>
#include <set>

using namespace Verder;

namespace {

using State = SubmissionState;
using Event = SubmissionEvent;

const QList<State> allStates{State::Concept, State::Verzegeld, State::Aangemaakt, State::Documenten,
    State::Gecontroleerd, State::Betalen, State::WachtOpBevestiging, State::Ingediend, State::Onbekend,
    State::Afgewezen};

std::set<State> reachableFrom(State start)
{
    std::set<State> reached{start};
    for (bool grows = true; grows;) {
        const size_t before = reached.size();
        for (const SubmissionTransition &row : submissionTransitions()) {
            if (reached.contains(row.from))
                reached.insert(row.to);
        }
        grows = reached.size() > before;
    }
    return reached;
}

} // namespace

TEST_CASE("Each state and event leads to one place", "[backend]")
{
    std::set<std::pair<State, Event>> seen;
    for (const SubmissionTransition &row : submissionTransitions()) {
        CAPTURE(stateName(row.from), eventName(row.event));
        CHECK_FALSE(seen.count({row.from, row.event}) > 0);
        seen.insert({row.from, row.event});
        CHECK(stateAfter(row.from, row.event) == row.to);
    }
    CHECK_FALSE(stateAfter(State::Ingediend, Event::Doubted).has_value());
}

TEST_CASE("From every state but the last, the application can still be submitted", "[backend]")
{
    CHECK(reachableFrom(State::Concept).size() == size_t(allStates.size()));
    for (const State state : allStates) {
        CAPTURE(stateName(state));
        CHECK(reachableFrom(state).contains(State::Ingediend));
    }
    CHECK(reachableFrom(State::Ingediend).size() == 1);
}

TEST_CASE("Only a verified receipt leads to submitted, and only a rejection to rejected", "[backend]")
{
    for (const SubmissionTransition &row : submissionTransitions()) {
        CAPTURE(stateName(row.from), eventName(row.event));
        CHECK((row.to == State::Ingediend) == (row.event == Event::ReceiptVerified));
        CHECK((row.to == State::Afgewezen) == (row.event == Event::Rejected));
        if (row.event == Event::Doubted)
            CHECK(row.to == State::Onbekend);
    }
}

TEST_CASE("Every state in which something was sent can become a doubt", "[backend]")
{
    for (const State state : {State::Verzegeld, State::Aangemaakt, State::Documenten, State::Gecontroleerd,
             State::Betalen, State::WachtOpBevestiging, State::Onbekend}) {
        CAPTURE(stateName(state));
        CHECK(stateAfter(state, Event::Doubted) == State::Onbekend);
    }
}

TEST_CASE("A doubt is asked about, and nothing else", "[backend]")
{
    SubmissionRecord record;
    record.state = State::Onbekend;
    CHECK(nextStep(record) == SubmissionStep::Ask);
}

TEST_CASE("States keep their Dutch names, which stand in files", "[backend]")
{
    for (const State state : allStates)
        CHECK(stateFromName(stateName(state)) == state);
    CHECK(stateName(State::WachtOpBevestiging) == QStringLiteral("WACHT_OP_BEVESTIGING"));
    CHECK_FALSE(stateFromName(QStringLiteral("MISLUKT")).has_value());
}

TEST_CASE("The diagram draws every arrow of the table", "[backend]")
{
    const QString diagram = transitionDiagram();
    for (const SubmissionTransition &row : submissionTransitions()) {
        const QString arrow = QStringLiteral("%1 --> %2: %3\n")
                                  .arg(stateName(row.from), stateName(row.to), eventName(row.event));
        CHECK(diagram.count(arrow) == 1);
    }
}
