#include "backend/ReceiptVerification.h"

#include "backend/SendingBench.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

using State = SubmissionState;

QJsonObject changed(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

/// A backend that has an application, and gives for a receipt what the test wants.
struct Registered
{
    Registered()
        : desk(backend)
    {
        backend.setOverride([this](const SeenRequest &request) {
            const bool isReceipt = request.path.endsWith("/ontvangstbevestiging");
            const bool isSubmitting = request.path.endsWith("/indienen");
            if (isSubmitting)
                backend.submitByColleague();
            return isReceipt || isSubmitting ? ScriptedAnswer::json(200, envelope()) : ScriptedAnswer();
        });
    }

    TestBackend backend;
    SendingBench desk;
    std::function<QJsonObject()> envelope;
};

} // namespace

TEST_CASE("A receipt that is not genuine is not believed", "[backend]")
{
    Registered there;
    TestBackend other;
    const auto genuine = [&] {
        return there.backend.envelope(there.backend.receipt());
    };

    SECTION("signed by another key under our key's name")
    {
        there.envelope = [&] {
            return other.envelope(there.backend.receipt());
        };
    }
    SECTION("signed with an unknown key")
    {
        there.envelope = [&] {
            return changed(genuine(), "keyId", QStringLiteral("key-9"));
        };
    }
    SECTION("changed after signing")
    {
        there.envelope = [&] {
            return changed(genuine(), "receipt",
                changed(there.backend.receipt(), "applicationNumber", QStringLiteral("OEFEN-0000-0043")));
        };
    }
    SECTION("a member added after signing")
    {
        there.envelope = [&] {
            return changed(genuine(), "receipt", changed(there.backend.receipt(), "extra", 1));
        };
    }
    SECTION("of another submission")
    {
        there.envelope = [&] {
            return there.backend.envelope(changed(there.backend.receipt(), "submissionId",
                QStringLiteral("6fd5e0f0-3f0b-5c5c-9c3a-1b8f2f6c2d11")));
        };
    }
    SECTION("of another environment")
    {
        there.envelope = [&] {
            return there.backend.envelope(
                changed(there.backend.receipt(), "environment", QStringLiteral("real")));
        };
    }
    SECTION("not a receipt")
    {
        there.envelope = [] {
            return QJsonObject{{QStringLiteral("ok"), true}};
        };
    }
    SECTION("a signature with something after it")
    {
        there.envelope = [&] {
            const QString signature = genuine().value(QLatin1String("signature")).toString();
            return changed(genuine(), "signature", QString(signature + QLatin1Char('A')));
        };
    }
    there.desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return there.desk.record().attempts >= 3; }));
    CHECK_FALSE(there.desk.hasEver(State::Ingediend));
    CHECK_FALSE(there.desk.hasEver(State::Afgewezen));
    CHECK(there.desk.hasEver(State::Onbekend));
    CHECK(there.desk.receipts == 0);
    CHECK_FALSE(there.desk.record().receipt.has_value());

    // When the server gives the genuine one, all is well.
    there.envelope = genuine;
    CHECK(QTest::qWaitFor([&] { return there.desk.state() == State::Ingediend; }));
}

TEST_CASE("A receipt for other answers under the same id is not taken for ours", "[backend]")
{
    Registered there;
    there.envelope = [&] {
        const QString digest = QStringLiteral("sha-256:") + QString(64, QLatin1Char('a'));
        return there.backend.envelope(there.backend.receipt(digest));
    };
    there.desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return there.desk.state() == State::Afgewezen; }));
    CHECK(there.desk.record().problems.value(0).code == QStringLiteral("already-submitted"));
    CHECK(there.desk.record().problems.value(0).message.contains(QStringLiteral("OEFEN-0000-0042")));
    CHECK_FALSE(there.desk.hasEver(State::Ingediend));
}

TEST_CASE("Members that a receipt's reader does not know are signed like the others", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend);
    REQUIRE(desk.runUntil(State::Ingediend)); // its receipt has such a member
    CHECK(verifyReceipt(desk.record().receiptEnvelope, backend.environment()).has_value());
}

TEST_CASE("A record that says submitted is not believed without its receipt", "[backend]")
{
    TestBackend backend;
    SendingBench desk(backend);
    REQUIRE(desk.runUntil(State::Ingediend));
    SubmissionRecord record = desk.record();
    record.receiptEnvelope = TestBackend().envelope(backend.receipt());
    REQUIRE(desk.outbox().save(record));
    desk.open();
    CHECK(desk.state() == State::Onbekend);
    CHECK(desk.runUntil(State::Ingediend));
    CHECK(backend.registrations() == 1);
}
