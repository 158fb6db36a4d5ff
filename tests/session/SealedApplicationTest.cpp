#include "session/SealedApplication.h"

#include "base/Json.h"
#include "base/Sha256.h"
#include "support/TestForm.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QUuid draftId(QStringLiteral("5f3c1c52-0d5b-4d0e-8d53-7b7d0e7f1a11"));

const QByteArray pages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
  {"id":"duur","type":"choice","label":{"nl":"Duur","en":"Term"},"required":true,
   "choices":[{"key":"kort","label":{"nl":"Kort","en":"Short"}},{"key":"lang","label":{"nl":"Lang","en":"Long"}}]},
  {"id":"eind","type":"date","label":{"nl":"Eind","en":"End"},"visible":{"===":[{"var":"duur"},"kort"]}}
]}])";

struct Filled
{
    Session session{formFromJson(definition(pages)), QDate(2026, 3, 1)};
    ItemRef duur = session.find(QStringLiteral("duur"));
    ItemRef eind = session.find(QStringLiteral("eind"));
};

} // namespace

TEST_CASE("A draft has one submission id, on every machine and in every version", "[session]")
{
    const QUuid id = submissionId(draftId);
    CHECK(id.version() == QUuid::Sha1);
    CHECK(id == submissionId(QUuid(draftId.toString())));
    CHECK(id != submissionId(QUuid::createUuid()));
    // Fixed for ever: an application that was sent is found again by it.
    CHECK(id.toString(QUuid::WithoutBraces) == QStringLiteral("cc502876-5bc2-5e69-8756-02636b2c6d9a"));
}

TEST_CASE("Sealed are the answers that apply, canonically, with their digest", "[session]")
{
    Filled form;
    form.session.setText(form.duur, QStringLiteral("kort"));
    form.session.setText(form.eind, QStringLiteral("31-12-2026"));
    form.session.setText(form.duur, QStringLiteral("lang"));
    const SealedApplication sealed = seal(form.session, draftId);
    CHECK(sealed.submissionId == submissionId(draftId));

    const Result<JsonNode> node = parseJson(sealed.bytes, JsonLimits(), QStringLiteral("sealed"));
    REQUIRE(node);
    const QJsonObject json = node->toJson().toObject();
    CHECK(canonicalJson(json) == sealed.bytes);
    CHECK(json.keys()
        == QStringList{QStringLiteral("answers"), QStringLiteral("attachments"), QStringLiteral("form"),
            QStringLiteral("today"), QStringLiteral("version")});
    CHECK(json.value(QLatin1String("answers")).toObject()
        == QJsonObject{{QStringLiteral("duur"), QStringLiteral("lang")}});
    CHECK(json.value(QLatin1String("today")).toString() == QStringLiteral("2026-03-01"));
    CHECK(json.value(QLatin1String("form")).toString() == form.session.form().id);
    CHECK(sealed.digest == QString(QStringLiteral("sha-256:") + sha256(sealed.bytes)));
    CHECK_FALSE(sealed.isPaidOnline);
    CHECK(form.session.answers().contains(QStringLiteral("eind"))); // the session itself is as it was
}

TEST_CASE("Equal answers seal to equal bytes, in whatever order they were given", "[session]")
{
    Filled one;
    one.session.setText(one.duur, QStringLiteral("kort"));
    one.session.setText(one.eind, QStringLiteral("31-12-2026"));
    Filled other;
    other.session.load({{QStringLiteral("eind"), QStringLiteral("2026-12-31")},
                           {QStringLiteral("duur"), QStringLiteral("kort")}},
        {}, {});
    CHECK(seal(one.session, draftId).bytes == seal(other.session, draftId).bytes);
    other.session.setText(other.eind, QStringLiteral("30-12-2026"));
    CHECK(seal(one.session, draftId).digest != seal(other.session, draftId).digest);
}
