#include "practice/TrialApplication.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QString firstProblem(const Reply &reply, const char *member)
{
    return reply.json()[QLatin1String("problems")].toArray().at(0)[QLatin1String(member)].toString();
}

struct SignedIn
{
    QTemporaryDir folder;
    PracticeServer server{folder.path()};
    SignedIn() { server.signIn(QStringLiteral("recognised-sponsor")); }
};

} // namespace

TEST_CASE("An application that is sent twice is there once", "[practice]")
{
    SignedIn at;
    const TrialApplication application;

    const Reply first = application.create(at.server);
    REQUIRE(first.status == 201);
    CHECK(first.json()[QLatin1String("digest")].toString() == application.digest());
    CHECK(first.json()[QLatin1String("state")].toString() == QLatin1String("created"));
    CHECK(first.headers[QStringLiteral("etag")] == first.json()[QLatin1String("etag")].toString().toLatin1());

    const Reply second = application.create(at.server);
    CHECK(second.status == 200);
    CHECK(second.json() == first.json());
}

TEST_CASE("Another application under the same id is refused, and replaces by the etag only", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    const QByteArray etag = application.create(at.server).headers[QStringLiteral("etag")];
    application.answers[QStringLiteral("naam")] = QStringLiteral("B. Proefpersoon");

    const Reply refused = application.create(at.server);
    CHECK(refused.status == 412);
    CHECK(refused.code() == QLatin1String("other-digest"));
    CHECK(refused.headers[QStringLiteral("etag")] == etag);

    const Reply replaced = application.replace(at.server, etag);
    CHECK(replaced.status == 200);
    CHECK(replaced.json()[QLatin1String("digest")].toString() == application.digest());
    CHECK(replaced.headers[QStringLiteral("etag")] != etag);

    application.answers[QStringLiteral("naam")] = QStringLiteral("C. Proefpersoon");
    CHECK(application.replace(at.server, etag).code() == QLatin1String("etag-mismatch"));
    CHECK(at.server
              .send("PUT", application.path(), application.sealed(), {{"Content-Type", "application/json"}})
              .code()
        == QLatin1String("precondition-required"));
}

TEST_CASE("Answers are judged as the program judges them, with a pointer to each", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    const auto refused = [&](const char *code, const char *pointer) {
        const Reply reply = application.create(at.server);
        CHECK(reply.status == 422);
        CHECK(firstProblem(reply, "code") == QLatin1String(code));
        CHECK(firstProblem(reply, "pointer") == QLatin1String(pointer));
        CHECK(!firstProblem(reply, "message").isEmpty());
        CHECK(at.server.get(application.path()).code() == QLatin1String("not-received"));
    };

    SECTION("a question that is open")
    {
        application.answers.remove(QStringLiteral("naam"));
        refused("required", "/answers/naam");
    }
    SECTION("an impossible value")
    {
        application.answers[QStringLiteral("vnr")] = QStringLiteral("123");
        refused("failed-check", "/answers/vnr");
    }
    SECTION("a question inside a row")
    {
        application.answers[QStringLiteral("reis")]
            = QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("r1")},
                {QStringLiteral("answers"), QJsonObject{{QStringLiteral("dagen"), 3}}}}};
        refused("required", "/answers/reis/0/answers/land");
    }
    SECTION("an answer that does not apply")
    {
        application.answers[QStringLiteral("uitleg")] = QStringLiteral("Dit telt niet.");
        refused("not-applicable", "/answers/uitleg");
    }
    SECTION("an answer that no form knows")
    {
        application.answers[QStringLiteral("a/b")] = 1;
        refused("unknown-item", "/answers/a~1b");
    }
    SECTION("another fee than the form's")
    {
        application.answers[QStringLiteral("bedrag")] = QStringLiteral("0.01");
        refused("invalid", "/answers/bedrag");
    }
    SECTION("a document that the form asks for and nobody names")
    {
        application.answers[QStringLiteral("stuk")] = true;
        refused("document-required", "/attachments");
    }
    SECTION("a document that nothing asks for")
    {
        application.addDocument(smallPdf());
        application.answers[QStringLiteral("stuk")] = false;
        refused("document-not-applicable", "/attachments/0");
    }
    SECTION("a form that is not known")
    {
        application.form = QStringLiteral("onbekend");
        refused("unknown-form", "/form");
    }
    SECTION("sealed too long ago")
    {
        application.today = QStringLiteral("2026-01-01");
        refused("date", "/today");
    }
}

TEST_CASE("What is not the sealed form of an application is refused", "[practice]")
{
    SignedIn at;
    const TrialApplication application;
    const Headers json{{"If-None-Match", "*"}, {"Content-Type", "application/json"}};

    CHECK(
        at.server.send("PUT", application.path(), "{ \"form\": ", json).code() == QLatin1String("malformed"));
    CHECK(firstProblem(at.server.send("PUT", application.path(), application.sealed() + "\n", json), "code")
        == QLatin1String("not-canonical"));
    CHECK(firstProblem(at.server.send("PUT", application.path(), "{\"form\":1}", json), "code")
        == QLatin1String("schema"));
    CHECK(at.server
              .send("PUT", application.path(), application.sealed(),
                  {{"If-None-Match", "*"}, {"Content-Type", "application/json"},
                      {"Content-Digest", contentDigest("x")}})
              .code()
        == QLatin1String("digest-mismatch"));
    CHECK(at.server.send("PUT", application.path(), application.sealed(), {{"If-None-Match", "*"}}).code()
        == QLatin1String("media-type"));
}

TEST_CASE("An old version of a form is gone, a closed form comes back", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    application.version = QStringLiteral("1");
    const Reply retired = application.create(at.server);
    CHECK(retired.status == 410);
    CHECK(retired.json()[QLatin1String("currentVersion")].toString() == QLatin1String("2"));

    const QTemporaryDir other;
    PracticeServer closed(other.path(), {QStringLiteral("--closed"), QStringLiteral("proefaanvraag")});
    closed.signIn(QStringLiteral("recognised-sponsor"));
    const Reply refused = TrialApplication().create(closed);
    CHECK(refused.status == 503);
    CHECK(refused.code() == QLatin1String("form-closed"));
    CHECK(refused.headers[QStringLiteral("retry-after")].toInt() > 0);
}

TEST_CASE("Without online payment an application is registered once, with one number", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    application.answers[QStringLiteral("wijze")] = QStringLiteral("incasso");
    application.create(at.server);
    CHECK(at.server.get(application.path() + QLatin1String("/ontvangstbevestiging")).code()
        == QLatin1String("not-submitted"));
    CHECK(application.pay(at.server).code() == QLatin1String("not-paid-online"));

    const Reply first = at.server.post(application.path() + QLatin1String("/indienen"));
    const Reply second = at.server.post(application.path() + QLatin1String("/indienen"));
    REQUIRE(first.status == 201);
    CHECK(second.status == 200);
    CHECK(first.body == second.body);
    CHECK(at.server.get(application.path() + QLatin1String("/ontvangstbevestiging")).body == first.body);

    const QJsonObject receipt = first.json()[QLatin1String("receipt")].toObject();
    CHECK(isSigned(first.json(), at.server.note()[QLatin1String("keys")].toObject()));
    CHECK(receipt[QLatin1String("digest")].toString() == application.digest());
    CHECK(receipt[QLatin1String("applicationNumber")].toString() == QLatin1String("OEFEN-0000-0001"));
    CHECK(receipt[QLatin1String("environment")].toString() == QLatin1String("practice"));
    CHECK(!receipt.contains(QLatin1String("amount")));

    const Reply late = application.create(at.server);
    CHECK(late.status == 409);
    CHECK(late.json()[QLatin1String("receiptUrl")].toString()
        == QString(application.path() + QLatin1String("/ontvangstbevestiging")));
}

TEST_CASE("A changed receipt is not signed any more", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    application.answers[QStringLiteral("wijze")] = QStringLiteral("incasso");
    application.create(at.server);
    QJsonObject envelope = at.server.post(application.path() + QLatin1String("/indienen")).json();
    QJsonObject receipt = envelope[QLatin1String("receipt")].toObject();
    receipt[QLatin1String("applicationNumber")] = QStringLiteral("OEFEN-0000-0002");
    envelope[QLatin1String("receipt")] = receipt;
    CHECK(!isSigned(envelope, at.server.note()[QLatin1String("keys")].toObject()));
}

TEST_CASE("A submitted application is seen among the cases of its own company only", "[practice]")
{
    SignedIn at;
    TrialApplication application;
    application.answers[QStringLiteral("wijze")] = QStringLiteral("incasso");
    application.create(at.server);
    at.server.post(application.path() + QLatin1String("/indienen"));

    const QJsonArray cases
        = at.server.get(QStringLiteral("/v1/zaken")).json()[QLatin1String("cases")].toArray();
    REQUIRE(cases.size() == 1);
    CHECK(cases.at(0)[QLatin1String("person")].toString() == QLatin1String("A. Proefpersoon"));
    CHECK(cases.at(0)[QLatin1String("state")].toString() == QLatin1String("received"));
    const QString caseNumber = cases.at(0)[QLatin1String("caseNumber")].toString();
    const QString casePath = QStringLiteral("/v1/zaken/") + caseNumber;
    CHECK(at.server.get(casePath).json() == cases.at(0).toObject());
    CHECK(at.server.get(QStringLiteral("/v1/zaken/OEFEN-Z1-00000000099")).code()
        == QLatin1String("unknown-case"));

    at.server.signIn(QStringLiteral("intermediary"));
    CHECK(at.server.get(QStringLiteral("/v1/zaken")).json()[QLatin1String("cases")].toArray().isEmpty());
    CHECK(at.server.get(application.path()).code() == QLatin1String("other-company"));

    at.server.signIn(QStringLiteral("other-sponsor"));
    CHECK(at.server.get(QStringLiteral("/v1/zaken")).json()[QLatin1String("cases")].toArray().isEmpty());
    CHECK(at.server.get(casePath).code() == QLatin1String("other-company"));
    const Reply status = at.server.get(application.path());
    CHECK(status.status == 403);
    CHECK(status.code() == QLatin1String("other-company"));
    CHECK(application.create(at.server).code() == QLatin1String("other-company"));
}
