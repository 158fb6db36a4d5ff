#include "practice/Api.h"

#include "attachment/DocumentCheck.h"
#include "base/Json.h"
#include "base/JsonFields.h"
#include "base/Sha256.h"
#include "form/Receipt.h"
#include "practice/ApiJson.h"
#include "practice/Cases.h"
#include "practice/Router.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace Verder {

namespace {

QString origin(const Call &call)
{
    return QString(QLatin1String("http://") + call.request.header(QStringLiteral("host")));
}

bool hasMediaType(const HttpRequest &request, const char *mediaType)
{
    return request.header(QStringLiteral("content-type")).section(QLatin1Char(';'), 0, 0).trimmed().toLower()
        == QLatin1String(mediaType);
}

// The SHA-256 of RFC 9530's Content-Digest; empty when there is none.
QByteArray contentDigest(const HttpRequest &request)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):"));
    const auto match = pattern.match(request.header(QStringLiteral("content-digest")));
    return QByteArray::fromBase64(match.captured(1).toLatin1());
}

bool contradictsDigest(const HttpRequest &request)
{
    return request.hasHeader(QStringLiteral("content-digest"))
        && contentDigest(request) != QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
}

HttpAnswer submissionAnswer(int status, const SubmissionStatus &submission, const Call &call)
{
    HttpAnswer answer = jsonAnswer(status, submissionJson(submission, origin(call)));
    answer.headers["ETag"] = submission.application.etag().toLatin1();
    return answer;
}

HttpAnswer receiptAnswer(int status, const RegistrationRecord &registration)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = QByteArrayLiteral("application/json");
    answer.body = registration.envelope;
    return answer;
}

LocalText practiceNotice()
{
    return {QStringLiteral("U oefent. Wat u verstuurt, komt nergens aan."),
        QStringLiteral("You are practising. What you send goes nowhere.")};
}

Outcome<std::optional<Company>> ownCompany(const QJsonObject &body)
{
    if (!body.contains(QLatin1String("company"))) {
        return std::optional<Company>();
    }
    constexpr qsizetype longestName = 200;
    static const QRegularExpression kvkNumber(QStringLiteral("\\A[0-9]{8}\\z"));
    JsonFields fields(body[QLatin1String("company")].toObject());
    const Company company{fields.text("name", longestName), fields.text("kvkNumber", longestName)};
    fields.require(kvkNumber.match(company.kvkNumber).hasMatch(), "kvkNumber");
    return fields.isValid() ? Outcome<std::optional<Company>>(company) : refuse(RefusalKind::Malformed);
}

} // namespace

Api::Api(ApplicationCheck &check, DocumentShelf &shelf, const SigningKey &key, SignIn &signIn)
    : m_check(check)
    , m_shelf(shelf)
    , m_key(key)
    , m_signIn(signIn)
{
}

QList<Route> Api::routes()
{
    const auto route = [this](const char *method, const char *pattern, Handler handler, bool isOpen = false) {
        return Route{
            QLatin1String(method), QLatin1String(pattern), isOpen, [this, handler](const Call &call) {
                return (this->*handler)(call);
            }};
    };
    return {
        route("GET", "/v1/dienst", &Api::service, true),
        route("POST", "/v1/oefenen/aanmelden", &Api::signIn, true),
        route("GET", "/v1/account", &Api::account),
        route("GET", "/v1/aanvragen/{}", &Api::application),
        route("PUT", "/v1/aanvragen/{}", &Api::putApplication),
        route("PUT", "/v1/aanvragen/{}/documenten/{}", &Api::putDocument),
        route("POST", "/v1/aanvragen/{}/controle", &Api::check),
        route("POST", "/v1/aanvragen/{}/betalingen", &Api::startPayment),
        route("DELETE", "/v1/aanvragen/{}/betalingen/{}", &Api::cancelPayment),
        route("POST", "/v1/aanvragen/{}/indienen", &Api::submit),
        route("GET", "/v1/aanvragen/{}/ontvangstbevestiging", &Api::receipt),
        route("GET", "/v1/zaken", &Api::cases),
        route("GET", "/v1/zaken/{}", &Api::oneCase),
    };
}

Submissions Api::submissions(const Call &call)
{
    return {call.store, m_check, m_key, call.visit};
}

Outcome<HttpAnswer> Api::service(const Call &call)
{
    const LocalText notice = practiceNotice();
    return jsonAnswer(200,
        {
            {QLatin1String("name"), QStringLiteral("Oefenomgeving")},
            {QLatin1String("environment"), practiceEnvironment},
            {QLatin1String("isPractice"), true},
            {QLatin1String("today"), call.visit.today().toString(Qt::ISODate)},
            {QLatin1String("notices"),
                QJsonArray{QJsonObject{
                    {QLatin1String("id"), QStringLiteral("practice")},
                    {QLatin1String("severity"), QStringLiteral("information")},
                    {QLatin1String("text"),
                        QJsonObject{{QLatin1String("nl"), notice.nl()}, {QLatin1String("en"), notice.en()}}},
                }}},
            {QLatin1String("contact"),
                QJsonObject{{QLatin1String("email"), QStringLiteral("oefenen@example.org")},
                    {QLatin1String("phone"), QStringLiteral("")}}},
            {QLatin1String("closedForms"),
                QJsonArray::fromStringList(QStringList(m_check.closedForms().values()))},
            {QLatin1String("oldestProgramVersion"), QStringLiteral("0.1.0")},
            {QLatin1String("documents"),
                QJsonObject{{QLatin1String("maxBytes"), documentLimit},
                    {QLatin1String("mediaTypes"), QJsonArray{QStringLiteral("application/pdf")}}}},
        });
}

Outcome<HttpAnswer> Api::signIn(const Call &call)
{
    constexpr JsonLimits limits{16LL * 1024, 8, 100};
    const Result<JsonNode> node = parseJson(call.request.body, limits, QStringLiteral("body"));
    if (!node || !node->isObject()) {
        return refuse(RefusalKind::Malformed);
    }
    const QJsonObject body = node->toJson().toObject();
    return ownCompany(body)
        .and_then([&](const std::optional<Company> &company) {
            return m_signIn.signIn(
                bearerToken(call.request), body[QLatin1String("person")].toString(), company);
        })
        .map([](const SignIn::Session &session) {
            return jsonAnswer(200,
                {{QLatin1String("token"), session.token},
                    {QLatin1String("account"), session.account.toJson()}});
        });
}

Outcome<HttpAnswer> Api::account(const Call &call)
{
    return jsonAnswer(200, call.visit.account.toJson());
}

Outcome<HttpAnswer> Api::application(const Call &call)
{
    return call.id(0)
        .and_then([&](const QUuid &id) { return submissions(call).status(id); })
        .map([&](const SubmissionStatus &status) { return submissionAnswer(200, status, call); });
}

Outcome<HttpAnswer> Api::putApplication(const Call &call)
{
    const HttpRequest &request = call.request;
    const Outcome<QUuid> id = call.id(0);
    const bool isNew = request.header(QStringLiteral("if-none-match")) == QLatin1String("*");
    const QString etag = request.header(QStringLiteral("if-match"));
    if (!id) {
        return tl::unexpected(id.error());
    }
    if (!hasMediaType(request, "application/json")) {
        return refuse(RefusalKind::MediaType);
    }
    if (isNew == !etag.isEmpty()) {
        return refuse(RefusalKind::PreconditionRequired);
    }
    if (contradictsDigest(request)) {
        return refuse(RefusalKind::DigestMismatch);
    }
    Submissions desk = submissions(call);
    const auto written = isNew ? desk.create(*id, request.body) : desk.replace(*id, etag, request.body);
    return written.map([&](const Submissions::Written &done) {
        HttpAnswer answer = submissionAnswer(done.isNew ? 201 : 200, done.status, call);
        if (done.isNew) {
            answer.headers["Location"] = "/v1/aanvragen/" + id->toByteArray(QUuid::WithoutBraces);
        }
        return answer;
    });
}

Outcome<HttpAnswer> Api::putDocument(const Call &call)
{
    const Outcome<QUuid> id = call.id(0);
    const QByteArray digest = contentDigest(call.request);
    if (!id || !isSha256(call.parameters.value(1))) {
        return refuse(RefusalKind::UnknownPath);
    }
    if (!hasMediaType(call.request, "application/pdf")) {
        return refuse(RefusalKind::MediaType);
    }
    if (digest.isEmpty()) {
        return refuse(RefusalKind::ContentDigestMissing);
    }
    if (call.request.body.size() > documentLimit) {
        return tl::unexpected(tooLarge());
    }
    return submissions(call)
        .addDocument(m_shelf, *id, call.parameters.value(1), digest, call.request.body)
        .map([](bool isNew) { return emptyAnswer(isNew ? 201 : 204); });
}

Outcome<HttpAnswer> Api::check(const Call &call)
{
    return call.id(0)
        .and_then([&](const QUuid &id) { return submissions(call).check(id); })
        .map([](const SubmissionStatus &status) {
            return jsonAnswer(200,
                {{QLatin1String("digest"), status.application.digest},
                    {QLatin1String("problems"), QJsonArray()}});
        });
}

Outcome<HttpAnswer> Api::startPayment(const Call &call)
{
    constexpr qsizetype shortestKey = 8;
    constexpr qsizetype longestKey = 100;
    const Outcome<QUuid> id = call.id(0);
    const QString key = call.request.header(QStringLiteral("idempotency-key"));
    if (!id) {
        return tl::unexpected(id.error());
    }
    if (key.size() < shortestKey || key.size() > longestKey) {
        return refuse(RefusalKind::IdempotencyKeyMissing);
    }
    Submissions desk = submissions(call);
    return Payments(call.store, m_key, call.visit.now)
        .start(desk, *id, key)
        .map([&](const Payments::Started &started) {
            QJsonObject json = paymentJson(started.payment, origin(call));
            if (started.payment.state == PaymentRecord::State::Paid) {
                json[QLatin1String("code")] = QStringLiteral("already-paid");
            }
            HttpAnswer answer = jsonAnswer(started.isNew ? 201 : 200, json);
            if (started.isNew) {
                answer.headers["Location"] = "/v1/aanvragen/" + id->toByteArray(QUuid::WithoutBraces)
                    + "/betalingen/" + started.payment.id.toByteArray(QUuid::WithoutBraces);
            }
            return answer;
        });
}

Outcome<HttpAnswer> Api::cancelPayment(const Call &call)
{
    const Outcome<QUuid> id = call.id(0);
    const Outcome<QUuid> payment = call.id(1);
    if (!id || !payment) {
        return refuse(RefusalKind::UnknownPath);
    }
    Submissions desk = submissions(call);
    return Payments(call.store, m_key, call.visit.now).cancel(desk, *id, *payment).map([] {
        return emptyAnswer(204);
    });
}

Outcome<HttpAnswer> Api::submit(const Call &call)
{
    return call.id(0)
        .and_then([&](const QUuid &id) { return submissions(call).submit(id); })
        .map([](const Submissions::Submitted &submitted) {
            return receiptAnswer(submitted.isNew ? 201 : 200, submitted.registration);
        });
}

Outcome<HttpAnswer> Api::receipt(const Call &call)
{
    return call.id(0)
        .and_then([&](const QUuid &id) { return submissions(call).receipt(id); })
        .map([](const RegistrationRecord &registration) { return receiptAnswer(200, registration); });
}

Outcome<HttpAnswer> Api::cases(const Call &call)
{
    return Cases(call.store, m_check, call.visit).all().map([&](const QJsonArray &cases) {
        return jsonAnswer(
            200, {{QLatin1String("asOf"), timeText(call.visit.now)}, {QLatin1String("cases"), cases}});
    });
}

Outcome<HttpAnswer> Api::oneCase(const Call &call)
{
    return Cases(call.store, m_check, call.visit)
        .one(call.parameters.value(0))
        .map([](const QJsonObject &json) { return jsonAnswer(200, json); });
}

} // namespace Verder
