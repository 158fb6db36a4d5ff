#include "practice/TrialApplication.h"

#include "base/Json.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <sodium.h>

namespace Verder {

TrialApplication::TrialApplication()
    : answers{{QStringLiteral("naam"), QStringLiteral("A. Proefpersoon")}, {QStringLiteral("stuk"), false},
        {QStringLiteral("wijze"), QStringLiteral("online")},
        {QStringLiteral("bedrag"), QStringLiteral("12.50")}}
    , m_id(QUuid::createUuid())
{
}

void TrialApplication::addDocument(const QByteArray &pdf)
{
    answers[QStringLiteral("stuk")] = true;
    m_attachments.append(QJsonObject{{QStringLiteral("slot"), QStringLiteral("bewijs")},
        {QStringLiteral("row"), QStringLiteral("")}, {QStringLiteral("sha256"), sha256(pdf)},
        {QStringLiteral("name"), QStringLiteral("bewijs.pdf")}, {QStringLiteral("size"), pdf.size()}});
}

QByteArray TrialApplication::sealed() const
{
    return canonicalJson(QJsonObject{{QStringLiteral("form"), form}, {QStringLiteral("version"), version},
        {QStringLiteral("today"), today}, {QStringLiteral("answers"), answers},
        {QStringLiteral("attachments"), m_attachments}});
}

QString TrialApplication::digest() const
{
    return QLatin1String("sha-256:") + sha256(sealed());
}

QString TrialApplication::path() const
{
    return QLatin1String("/v1/aanvragen/") + m_id.toString(QUuid::WithoutBraces);
}

QString TrialApplication::documentPath(const QByteArray &pdf) const
{
    return path() + QLatin1String("/documenten/") + sha256(pdf);
}

Reply TrialApplication::create(PracticeServer &server) const
{
    return server.send(
        "PUT", path(), sealed(), {{"If-None-Match", "*"}, {"Content-Type", "application/json"}});
}

Reply TrialApplication::replace(PracticeServer &server, const QByteArray &etag) const
{
    return server.send("PUT", path(), sealed(), {{"If-Match", etag}, {"Content-Type", "application/json"}});
}

Reply TrialApplication::upload(PracticeServer &server, const QByteArray &pdf) const
{
    return server.send("PUT", documentPath(pdf), pdf,
        {{"Content-Digest", contentDigest(pdf)}, {"Content-Type", "application/pdf"}});
}

Reply TrialApplication::pay(PracticeServer &server, const QByteArray &key) const
{
    return server.post(path() + QLatin1String("/betalingen"), {{"Idempotency-Key", key}});
}

QJsonObject TrialApplication::status(PracticeServer &server) const
{
    return server.get(path()).json();
}

QByteArray smallPdf(const QByteArray &text)
{
    const QByteArray content = "BT /F1 12 Tf 20 100 Td (" + text + ") Tj ET";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 "
        "R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 6\n" + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

QByteArray contentDigest(const QByteArray &bytes)
{
    return "sha-256=:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64() + ":";
}

QByteArray payButton(PracticeServer &server, const QString &address)
{
    static const QRegularExpression hidden(QStringLiteral("name=\"capture\" value=\"([^\"]+)\""));
    const QString page = QString::fromUtf8(server.get(address).body);
    return "action=pay&capture=" + hidden.match(page).captured(1).toLatin1();
}

bool isSigned(const QJsonObject &envelope, const QJsonObject &keys)
{
    const QByteArray key
        = QByteArray::fromBase64(keys[envelope[QLatin1String("keyId")].toString()].toString().toLatin1());
    const QByteArray signature = QByteArray::fromBase64(
        envelope[QLatin1String("signature")].toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const QByteArray message = canonicalJson(envelope[QLatin1String("receipt")].toObject());
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(
               bytes(signature), bytes(message), static_cast<unsigned long long>(message.size()), bytes(key))
        == 0;
}

} // namespace Verder
