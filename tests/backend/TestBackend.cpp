#include "backend/TestBackend.h"

#include "base/Json.h"
#include "base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace Verder {

namespace {

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

TestBackend::TestBackend()
    : m_server([this](const SeenRequest &request) { return handle(request); })
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_keypair(data(m_publicKey), data(m_secretKey));
}

Environment TestBackend::environment() const
{
    Environment environment;
    environment.name = QStringLiteral("practice");
    environment.isPractice = true;
    environment.address = m_server.address();
    environment.receiptKeys.insert(QStringLiteral("key-1"), m_publicKey);
    return environment;
}

QString TestBackend::digest() const
{
    return QStringLiteral("sha-256:") + sha256(m_body);
}

QStringList TestBackend::missing() const
{
    QStringList missing;
    const QJsonArray attachments = QJsonDocument::fromJson(m_body)[QLatin1String("attachments")].toArray();
    for (const QJsonValue &attachment : attachments) {
        const QString hash = attachment[QLatin1String("sha256")].toString();
        if (!m_documents.contains(hash) && !missing.contains(hash))
            missing.append(hash);
    }
    return missing;
}

QJsonObject TestBackend::payment() const
{
    QJsonObject json{{QStringLiteral("id"), m_paymentId}, {QStringLiteral("state"), m_paymentState},
        {QStringLiteral("amount"), m_fee}};
    if (m_paymentState == QLatin1String("open")) {
        json.insert(QStringLiteral("checkoutUrl"),
            QString(m_server.address().toString() + QStringLiteral("/betalen/") + m_paymentId));
        json.insert(QStringLiteral("expiresAt"), QStringLiteral("2026-02-01T09:15:00Z"));
    }
    return json;
}

QJsonObject TestBackend::state() const
{
    return {{QStringLiteral("id"), m_id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("state"), m_isSubmitted ? QStringLiteral("submitted") : QStringLiteral("created")},
        {QStringLiteral("digest"), digest()},
        {QStringLiteral("etag"), QStringLiteral("\"%1\"").arg(m_version)},
        {QStringLiteral("missingDocuments"), QJsonArray::fromStringList(missing())},
        {QStringLiteral("payment"), m_paymentState.isEmpty() ? QJsonValue() : QJsonValue(payment())},
        {QStringLiteral("refunds"), QJsonArray()}, {QStringLiteral("receiptUrl"), QJsonValue()}};
}

QJsonObject TestBackend::receipt(const QString &other) const
{
    return {{QStringLiteral("submissionId"), m_id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("digest"), other.isEmpty() ? digest() : other},
        {QStringLiteral("form"), QStringLiteral("proef")},
        {QStringLiteral("applicationNumber"), QStringLiteral("OEFEN-0000-0042")},
        {QStringLiteral("receivedAt"), QStringLiteral("2026-02-01T08:15:30Z")},
        {QStringLiteral("documents"), QJsonArray::fromStringList(m_documents.keys())},
        {QStringLiteral("environment"), QStringLiteral("practice")},
        {QStringLiteral("ofALaterContract"), 1.5}};
}

QJsonObject TestBackend::envelope(const QJsonObject &receipt) const
{
    const QByteArray message = canonicalJson(receipt);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(data(signature), nullptr,
        reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<unsigned long long>(message.size()),
        reinterpret_cast<const unsigned char *>(m_secretKey.constData()));
    const QByteArray encoded
        = signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{QStringLiteral("receipt"), receipt}, {QStringLiteral("keyId"), QStringLiteral("key-1")},
        {QStringLiteral("signature"), QString::fromLatin1(encoded)}};
}

void TestBackend::registerNow()
{
    if (!m_isSubmitted)
        ++m_registrations;
    m_isSubmitted = true;
}

void TestBackend::capture()
{
    if (m_paymentState != QLatin1String("open"))
        return;
    ++m_captures;
    m_paymentState = QStringLiteral("paid");
    registerNow();
}

void TestBackend::expirePayment()
{
    m_paymentState = QStringLiteral("expired");
}

void TestBackend::putByColleague(const QByteArray &bytes)
{
    m_body = bytes;
    ++m_version;
}

ScriptedAnswer TestBackend::handle(const SeenRequest &request)
{
    const bool isFaulty = m_requests++ == m_fault.request;
    if (isFaulty && !m_fault.afterwards)
        return m_fault.answer;
    ScriptedAnswer answer = m_override ? m_override(request) : ScriptedAnswer();
    if (answer.bytes.isEmpty() && !answer.closesFirst)
        answer = respond(request);
    return isFaulty ? m_fault.answer : answer;
}

ScriptedAnswer TestBackend::respond(const SeenRequest &request)
{
    const QList<QByteArray> parts = request.path.split('/'); // "", v1, aanvragen, id, ...
    const QByteArray what = parts.value(4);
    if (request.headers.value("authorization") != "Bearer token")
        return ScriptedAnswer::problem(401, QStringLiteral("not-signed-in"));
    if (request.method == "PUT" && what.isEmpty()) {
        m_id = QUuid(QString::fromLatin1(parts.value(3)));
        return put(request);
    }
    if (m_body.isEmpty())
        return ScriptedAnswer::problem(404, QStringLiteral("not-received"));
    if (what.isEmpty())
        return ScriptedAnswer::json(200, state());
    if (what == "documenten")
        return putDocument(request);
    if (what == "controle")
        return check();
    if (what == "betalingen")
        return request.method == "DELETE" ? cancel() : pay(request);
    if (what == "indienen") {
        if (!m_fee.isEmpty())
            return ScriptedAnswer::problem(409, QStringLiteral("payment-required"));
        registerNow();
        return ScriptedAnswer::json(200, envelope(receipt()));
    }
    if (what == "ontvangstbevestiging") {
        return m_isSubmitted ? ScriptedAnswer::json(200, envelope(receipt()))
                             : ScriptedAnswer::problem(404, QStringLiteral("not-submitted"));
    }
    return ScriptedAnswer::problem(404, QStringLiteral("unknown-path"));
}

ScriptedAnswer TestBackend::put(const SeenRequest &request)
{
    if (m_isSubmitted)
        return ScriptedAnswer::problem(409, QStringLiteral("already-submitted"));
    if (request.headers.contains("if-match")) {
        if (request.headers.value("if-match") != '"' + QByteArray::number(m_version) + '"')
            return ScriptedAnswer::problem(412, QStringLiteral("etag-mismatch"));
        if (m_paymentState == QLatin1String("open"))
            return ScriptedAnswer::problem(409, QStringLiteral("payment-open"));
    } else if (!m_body.isEmpty() && m_body != request.body) {
        return ScriptedAnswer::problem(412, QStringLiteral("other-digest"));
    }
    const bool isNew = m_body.isEmpty();
    if (m_body != request.body)
        ++m_version;
    m_body = request.body;
    return ScriptedAnswer::json(isNew ? 201 : 200, state());
}

ScriptedAnswer TestBackend::putDocument(const SeenRequest &request)
{
    const QString hash = QString::fromLatin1(request.path.split('/').value(5));
    if (!missing().contains(hash) && !m_documents.contains(hash))
        return ScriptedAnswer::problem(422, QStringLiteral("document-not-expected"));
    if (sha256(request.body) != hash)
        return ScriptedAnswer::problem(422, QStringLiteral("digest-mismatch"));
    m_documents.insert(hash, request.body);
    return ScriptedAnswer::empty(201);
}

ScriptedAnswer TestBackend::check()
{
    if (!missing().isEmpty()) {
        return ScriptedAnswer::problem(422, QStringLiteral("validation"),
            {{QStringLiteral("problems"),
                QJsonArray{QJsonObject{{QStringLiteral("pointer"), QStringLiteral("/attachments/0")},
                    {QStringLiteral("code"), QStringLiteral("document-missing")},
                    {QStringLiteral("message"), QStringLiteral("missing")}}}}});
    }
    return ScriptedAnswer::json(
        200, {{QStringLiteral("digest"), digest()}, {QStringLiteral("problems"), QJsonArray()}});
}

ScriptedAnswer TestBackend::pay(const SeenRequest &request)
{
    if (request.headers.value("idempotency-key").isEmpty())
        return ScriptedAnswer::problem(400, QStringLiteral("idempotency-key-missing"));
    if (m_fee.isEmpty())
        return ScriptedAnswer::problem(409, QStringLiteral("not-paid-online"));
    if (m_paymentState == QLatin1String("open") || m_paymentState == QLatin1String("paid"))
        return ScriptedAnswer::json(200, payment());
    m_paymentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_paymentState = QStringLiteral("open");
    return ScriptedAnswer::json(201, payment());
}

ScriptedAnswer TestBackend::cancel()
{
    if (m_paymentState == QLatin1String("paid"))
        return ScriptedAnswer::problem(409, QStringLiteral("payment-captured"));
    m_paymentState = QStringLiteral("cancelled");
    return ScriptedAnswer::empty(204);
}

} // namespace Verder
