#include "practice/TrialApplication.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

// An application that waits to be paid for.
struct Paying
{
    QTemporaryDir folder;
    PracticeServer server{folder.path()};
    TrialApplication application;
    Reply started;
    QString checkout;

    Paying()
    {
        server.signIn(QStringLiteral("recognised-sponsor"));
        application.create(server);
        started = application.pay(server);
        checkout = started.json()[QLatin1String("checkoutUrl")].toString();
    }

    QString paymentPath() const
    {
        return application.path() + QLatin1String("/betalingen/")
            + started.json()[QLatin1String("id")].toString();
    }
    QJsonArray refunds() { return application.status(server)[QLatin1String("refunds")].toArray(); }
};

} // namespace

TEST_CASE("Paying submits the application", "[practice]")
{
    Paying at;
    REQUIRE(at.started.status == 201);
    CHECK(at.started.json()[QLatin1String("amount")].toString() == QLatin1String("12.50"));
    CHECK(at.server.post(at.application.path() + QLatin1String("/indienen")).code()
        == QLatin1String("payment-required"));

    const Reply page = at.server.postForm(at.checkout, payButton(at.server, at.checkout));
    CHECK(page.status == 200);
    CHECK(page.body.contains("OEFEN-0000-0001"));

    const QJsonObject status = at.application.status(at.server);
    CHECK(status[QLatin1String("state")].toString() == QLatin1String("submitted"));
    CHECK(status[QLatin1String("payment")][QLatin1String("state")].toString() == QLatin1String("paid"));
    const QJsonObject envelope = at.server.get(status[QLatin1String("receiptUrl")].toString()).json();
    CHECK(isSigned(envelope, at.server.note()[QLatin1String("keys")].toObject()));
    CHECK(envelope[QLatin1String("receipt")][QLatin1String("amount")].toString() == QLatin1String("12.50"));
    CHECK(envelope[QLatin1String("receipt")][QLatin1String("paymentMethod")].toString()
        == QLatin1String("online"));

    const Reply again = at.application.pay(at.server, "betaling-2");
    CHECK(again.status == 200);
    CHECK(again.json()[QLatin1String("code")].toString() == QLatin1String("already-paid"));
    CHECK(at.server.send("DELETE", at.paymentPath()).code() == QLatin1String("payment-captured"));
}

TEST_CASE("There is one open payment, whatever the key", "[practice]")
{
    Paying at;
    const Reply sameKey = at.application.pay(at.server);
    const Reply otherKey = at.application.pay(at.server, "betaling-2");
    CHECK(sameKey.status == 200);
    CHECK(sameKey.json() == at.started.json());
    CHECK(otherKey.json() == at.started.json());
    CHECK(at.server.post(at.application.path() + QLatin1String("/betalingen")).code()
        == QLatin1String("idempotency-key-missing"));
}

TEST_CASE("A second payment is refunded, the same one sent twice is one", "[practice]")
{
    Paying at;
    const QByteArray oneWindow = payButton(at.server, at.checkout);
    const QByteArray otherWindow = payButton(at.server, at.checkout);
    REQUIRE(oneWindow != otherWindow);

    at.server.postForm(at.checkout, oneWindow);
    at.server.postForm(at.checkout, oneWindow);
    CHECK(at.refunds().isEmpty());

    const Reply page = at.server.postForm(at.checkout, otherWindow);
    CHECK(page.body.contains("krijgt u terug"));
    REQUIRE(at.refunds().size() == 1);
    CHECK(at.refunds().at(0)[QLatin1String("reason")].toString() == QLatin1String("second-payment"));
    CHECK(at.refunds().at(0)[QLatin1String("amount")].toString() == QLatin1String("12.50"));
    at.server.postForm(at.checkout, otherWindow);
    CHECK(at.refunds().size() == 1);
}

TEST_CASE("A payment that is captured after it was cancelled is refunded and submits nothing", "[practice]")
{
    Paying at;
    const QByteArray button = payButton(at.server, at.checkout);
    CHECK(at.server.send("DELETE", at.paymentPath()).status == 204);
    CHECK(at.server.send("DELETE", at.paymentPath()).status == 204);

    at.server.postForm(at.checkout, button);
    const QJsonObject status = at.application.status(at.server);
    CHECK(status[QLatin1String("state")].toString() == QLatin1String("created"));
    REQUIRE(at.refunds().size() == 1);
    CHECK(at.refunds().at(0)[QLatin1String("reason")].toString() == QLatin1String("cancelled-payment"));

    CHECK(at.application.pay(at.server).code() == QLatin1String("idempotency-key-used"));
    const Reply next = at.application.pay(at.server, "betaling-2");
    CHECK(next.status == 201);
    const QString checkout = next.json()[QLatin1String("checkoutUrl")].toString();
    at.server.postForm(checkout, payButton(at.server, checkout));
    CHECK(at.application.status(at.server)[QLatin1String("state")].toString() == QLatin1String("submitted"));
}

TEST_CASE("Cancelling on the page closes the payment, and the application can be changed", "[practice]")
{
    Paying at;
    const QByteArray etag = at.application.status(at.server)[QLatin1String("etag")].toString().toLatin1();
    at.application.answers[QStringLiteral("naam")] = QStringLiteral("B. Proefpersoon");
    const Reply held = at.application.replace(at.server, etag);
    CHECK(held.status == 409);
    CHECK(held.code() == QLatin1String("payment-open"));

    const Reply page = at.server.postForm(at.checkout, "action=cancel");
    CHECK(page.body.contains("geannuleerd"));
    CHECK(at.application.status(at.server)[QLatin1String("payment")][QLatin1String("state")].toString()
        == QLatin1String("cancelled"));
    CHECK(at.application.replace(at.server, etag).status == 200);
}

TEST_CASE("The payment page says that it is an exercise, in the language of the browser", "[practice]")
{
    Paying at;
    const Reply dutch
        = at.server.send("GET", at.checkout, {}, {{"Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5"}});
    CHECK(dutch.mediaType.startsWith(QLatin1String("text/html")));
    CHECK(dutch.body.contains("Oefening"));
    CHECK(dutch.body.contains("12,50"));
    CHECK(dutch.headers.contains(QStringLiteral("content-security-policy")));
    const Reply english = at.server.send("GET", at.checkout, {}, {{"Accept-Language", "en-GB,en"}});
    CHECK(english.body.contains("Practice"));
    const QString nowhere
        = at.server.note()[QLatin1String("address")].toString() + QLatin1String("/betalen/niets");
    CHECK(at.server.get(nowhere).status == 404);
    CHECK(at.server.postForm(at.checkout, "action=pay").code() == QLatin1String("malformed"));
}

TEST_CASE("A payment of another application cannot be cancelled through this one", "[practice]")
{
    Paying at;
    TrialApplication other;
    other.create(at.server);
    const Reply reply = at.server.send("DELETE",
        other.path() + QLatin1String("/betalingen/") + at.started.json()[QLatin1String("id")].toString());
    CHECK(reply.status == 404);
    CHECK(reply.code() == QLatin1String("unknown-payment"));
}
