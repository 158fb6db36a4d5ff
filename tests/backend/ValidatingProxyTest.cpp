#include "backend/Account.h"
#include "backend/CaseList.h"
#include "backend/FaultyService.h"
#include "backend/ServiceStatus.h"

#include <QProcess>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Only where VERDER_PRISM names the program and VERDER_PRISM_API the document with /v1 before its paths: see
/// packaging/check.
TEST_CASE("The whole path of the program passes a proxy that holds it against the API document", "[.prism]")
{
    const QString program = qEnvironmentVariable("VERDER_PRISM");
    REQUIRE_FALSE(program.isEmpty());
    FaultyService service;
    QProcess prism;
    prism.setProcessChannelMode(QProcess::MergedChannels);
    prism.start(program,
        {QStringLiteral("proxy"), QStringLiteral("--errors"), QStringLiteral("-p"), QStringLiteral("4711"),
            qEnvironmentVariable("VERDER_PRISM_API"), service.server().toString()});
    QByteArray said;
    REQUIRE(QTest::qWaitFor(
        [&] {
            said += prism.readAll();
            return said.contains("is listening") || prism.state() == QProcess::NotRunning;
        },
        patience));
    REQUIRE(prism.state() == QProcess::Running);
    service.goThrough(QUrl(QStringLiteral("http://127.0.0.1:4711")));

    for (const ApiRequest &request : {serviceStatusRequest(), accountRequest(), caseListRequest(),
             ApiRequest{"GET", QStringLiteral("/formulieren")}}) {
        CAPTURE(request.path.toStdString());
        const ApiAnswer answer = service.ask(request);
        const auto *unknown = std::get_if<ApiUnknown>(&answer);
        CAPTURE((unknown != nullptr ? unknown->reason : QString()).toStdString());
        CHECK(std::holds_alternative<ApiOk>(answer));
    }
    const QUuid id = service.seal();
    const auto submitter = service.open(id);
    submitter->start();
    const bool isDone
        = QTest::qWaitFor([&] { return submitter->record().state == SubmissionState::Ingediend; }, patience);
    said += prism.readAll();
    CAPTURE(stateName(submitter->record().state).toStdString(), said.right(4000).toStdString());
    CHECK(isDone);
    CHECK_FALSE(said.toLower().contains("violation"));
    prism.kill();
    prism.waitForFinished(patience);
}
