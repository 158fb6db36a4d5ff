#include "practice/HttpAnswer.h"

#include <QJsonDocument>

namespace Verder {

HttpAnswer emptyAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

HttpAnswer jsonAnswer(int status, const QJsonObject &object)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = QByteArrayLiteral("application/json");
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer htmlAnswer(int status, const QString &html)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = QByteArrayLiteral("text/html; charset=utf-8");
    answer.body = html.toUtf8();
    answer.headers = {
        {"Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; "
            "base-uri 'none'"},
        {"Referrer-Policy", "no-referrer"},
    };
    return answer;
}

HttpAnswer problemAnswer(const Refusal &refusal, Language language)
{
    const RefusalWords words = refusalWords(refusal.kind);
    QJsonObject problem = refusal.more;
    problem[QLatin1String("type")] = QString(QLatin1String("urn:verder:problem:") + words.code);
    problem[QLatin1String("title")] = words.title.in(language);
    problem[QLatin1String("status")] = words.status;
    problem[QLatin1String("code")] = words.code;
    problem[QLatin1String("detail")] = words.detail.in(language);

    HttpAnswer answer = jsonAnswer(words.status, problem);
    answer.mediaType = QByteArrayLiteral("application/problem+json");
    if (words.status == 401) {
        answer.headers["WWW-Authenticate"] = "Bearer";
    }
    if (refusal.retryAfter > 0) {
        answer.headers["Retry-After"] = QByteArray::number(refusal.retryAfter);
    }
    if (!refusal.allowedMethods.isEmpty()) {
        answer.headers["Allow"] = refusal.allowedMethods.join(QLatin1String(", ")).toLatin1();
    }
    if (refusal.more.contains(QLatin1String("etag"))) {
        answer.headers["ETag"] = refusal.more[QLatin1String("etag")].toString().toUtf8();
    }
    return answer;
}

} // namespace Verder
