#include "form/Receipt.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QJsonObject receiptJson()
{
    return {{QStringLiteral("submissionId"), QStringLiteral("7d3f0c1e-8f5a-5e43-9a9b-1f2e3d4c5b6a")},
        {QStringLiteral("digest"), QStringLiteral("sha-256:%1").arg(QString(64, u'c'))},
        {QStringLiteral("form"), QStringLiteral("verlenging-kennismigrant")},
        {QStringLiteral("applicationNumber"), QStringLiteral("OEFEN-0000-0042")},
        {QStringLiteral("receivedAt"), QStringLiteral("2026-03-03T13:37:00Z")},
        {QStringLiteral("documents"), QJsonArray{QString(64, u'a')}},
        {QStringLiteral("amount"), QStringLiteral("423.00")},
        {QStringLiteral("environment"), QStringLiteral("practice")}};
}

struct Spoiled
{
    QString member;
    QJsonValue value; ///< Undefined takes the member out
};

} // namespace

TEST_CASE("a receipt comes back from its JSON as it went", "[form]")
{
    const Result<Receipt> receipt = Receipt::fromJson(receiptJson());
    REQUIRE(receipt);
    CHECK(receipt->caseNumber.isEmpty());
    CHECK_FALSE(receipt->paidAt.isValid());
    CHECK(receipt->receivedAt == QDateTime(QDate(2026, 3, 3), QTime(13, 37), Qt::UTC));
    CHECK(receipt->toJson() == receiptJson());
}

TEST_CASE("a receipt with a member missing, of another kind or out of bounds is refused and the member named",
    "[form]")
{
    const auto [member, value] = GENERATE(values<Spoiled>({
        {QStringLiteral("submissionId"), QStringLiteral("42")},
        {QStringLiteral("digest"), QStringLiteral("sha-256:abc")},
        {QStringLiteral("digest"), QStringLiteral("md5:%1").arg(QString(64, u'c'))},
        {QStringLiteral("form"), QJsonValue(QJsonValue::Undefined)},
        {QStringLiteral("applicationNumber"), QString()},
        {QStringLiteral("applicationNumber"), QString(1000, u'x')},
        {QStringLiteral("applicationNumber"), 42},
        {QStringLiteral("receivedAt"), QStringLiteral("yesterday")},
        {QStringLiteral("documents"), QJsonArray{QStringLiteral("x")}},
        {QStringLiteral("documents"), QStringLiteral("x")},
        {QStringLiteral("amount"), QStringLiteral("423,00")},
        {QStringLiteral("amount"), 423},
        {QStringLiteral("paidAt"), QStringLiteral("soon")},
        {QStringLiteral("environment"), QJsonValue(QJsonValue::Undefined)},
    }));
    CAPTURE(member.toStdString());
    QJsonObject json = receiptJson();
    json.insert(member, value);
    const Result<Receipt> receipt = Receipt::fromJson(json);
    REQUIRE_FALSE(receipt);
    CHECK(receipt.error().kind == ErrorKind::BadInput);
    CHECK(receipt.error().detail.contains(member));
}
