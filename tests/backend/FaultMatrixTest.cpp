#include "backend/FaultyService.h"
#include "support/Waiting.h"

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 20'000;
using State = SubmissionState;

struct FaultyRequest
{
    const char *name;
    const char *method;
    const char *end; ///< of the path; "" : the application itself
};
constexpr std::array faultyRequests{
    FaultyRequest{"PUT aanvraag", "PUT", ""},
    FaultyRequest{"PUT document", "PUT", "/documenten/"},
    FaultyRequest{"POST controle", "POST", "/controle"},
    FaultyRequest{"POST betalingen", "POST", "/betalingen"},
    FaultyRequest{"GET aanvraag", "GET", ""},
    FaultyRequest{"GET ontvangstbevestiging", "GET", "/ontvangstbevestiging"},
};

bool isMeant(const FaultyRequest &request, const QByteArray &method, const QByteArray &path)
{
    const QByteArray end = request.end;
    const QByteArray rest = path.mid(QByteArray("/v1/aanvragen/").size() + 36);
    return method == request.method && (end.isEmpty() ? rest.isEmpty() : rest.startsWith(end));
}

/// How often the fault strikes; "always" until the program had to try many times.
constexpr std::array timesOfFault{1, 2, 6};

/// Sends one application while that request meets that fault so many times, and gives how it ended.
void sendThrough(FaultyService &service, const FaultyRequest &request, Fault fault, int times)
{
    int left = times;
    service.proxy().setScript([&](const QByteArray &method, const QByteArray &path) {
        if (left == 0 || !isMeant(request, method, path))
            return Fault::None;
        --left;
        return fault;
    });
    const QUuid id = service.seal();
    const auto submitter = service.open(id);
    bool saidRejected = false;
    QObject::connect(
        submitter.get(), &Submitter::recordChanged, submitter.get(), [&](const SubmissionRecord &record) {
            saidRejected = saidRejected || record.state == State::Afgewezen;
        });
    submitter->start();
    const bool isDone = waitUntil([&] { return submitter->record().state == State::Ingediend; }, patience);
    CAPTURE(request.name, faultName(fault), times, left, stateName(submitter->record().state).toStdString(),
        submitter->record().lastError.toStdString());
    REQUIRE(isDone);
    CHECK(submitter->record().receipt.has_value());
    CHECK_FALSE(saidRejected);
    const FaultyService::Truth truth = service.truth(id);
    CHECK(truth.registrations == 1);
    CHECK(truth.captures == 1);
    CHECK(truth.paidNotRegistered == 0);
    service.proxy().setScript({});
}

} // namespace

namespace {

/// Every request meets every one of \a faults with VERDER_FAULTS=all, once, twice and "always"; else each
/// fault strikes one of them.
void sendThroughAll(const QList<Fault> &faults)
{
    const bool isAll = qEnvironmentVariable("VERDER_FAULTS") == QLatin1String("all");
    FaultyService service;
    int runs = 0;
    for (const Fault fault : faults) {
        for (std::size_t request = 0; request < faultyRequests.size(); ++request) {
            for (std::size_t times = 0; times < timesOfFault.size(); ++times) {
                const auto number = static_cast<std::size_t>(fault);
                const bool isChosen = number % faultyRequests.size() == request && times == number % 2;
                if (!isAll && !isChosen)
                    continue;
                sendThrough(service, faultyRequests.at(request), fault, timesOfFault.at(times));
                ++runs;
            }
        }
    }
    std::cout << "faults: " << runs << " applications sent through faults, each registered and paid once; "
              << service.proxy().broken() << " of " << service.proxy().seen() << " requests broken\n";
}

} // namespace

TEST_CASE("A connection that breaks costs nothing: one application, paid once", "[backend][faults]")
{
    sendThroughAll(
        {Fault::Refused, Fault::ResetBefore, Fault::ResetWithin, Fault::ResetAfter, Fault::Duplicated});
}

TEST_CASE(
    "An answer that gets lost or spoiled costs nothing: one application, paid once", "[backend][faults]")
{
    sendThroughAll(
        {Fault::AnswerDropped, Fault::CutAnswer, Fault::DrippingAnswer, Fault::WrongDigest, Fault::TlsError});
}

TEST_CASE("An answer of somebody else, or a no for now, costs nothing: one application, paid once",
    "[backend][faults]")
{
    sendThroughAll({Fault::Redirected, Fault::Html, Fault::SignedOut, Fault::TooMany, Fault::Unavailable});
}
