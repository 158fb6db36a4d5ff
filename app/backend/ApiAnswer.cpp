#include "backend/ApiAnswer.h"

#include "base/Json.h"
#include "base/JsonFields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace Verder {

namespace {

constexpr int noContent = 204;
constexpr int firstOk = 200;
constexpr int firstRedirect = 300;
constexpr int firstProblem = 400;
constexpr int notSignedIn = 401;
constexpr int firstServerFault = 500;
constexpr int unavailable = 503;
constexpr int longestWait = 24 * 60 * 60; // seconds; nobody may silence us for longer

/// Nothing was done, and the same request may be sent later.
bool isForLater(int status)
{
    constexpr std::array statuses{408, 425, 429};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

/// The type without its parameters, in lower case.
QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').value(0).trimmed().toLower();
}

int waitOf(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::min(seconds, longestWait) : -1;
}

ApiUnknown unknown(const RawAnswer &http, const char *reason)
{
    return ApiUnknown{QString::fromLatin1(reason), true, http.status, waitOf(http.retryAfter)};
}

/// A connection that broke looks like an answer that is complete, unless its length or digest is known.
bool isWhole(const RawAnswer &http)
{
    if (!http.contentDigest.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(http.body, QCryptographicHash::Sha256).toBase64();
        return http.contentDigest.trimmed() == "sha-256=:" + hash + ':';
    }
    bool isNumber = false;
    const qint64 length = http.contentLength.trimmed().toLongLong(&isNumber);
    return isNumber && length == http.body.size();
}

/// Text from outside for a person to read: bounded, and without characters that could play tricks.
QString plainText(const QString &text, qsizetype maximum)
{
    static const QRegularExpression control(QStringLiteral("[\\p{Cc}\\p{Cf}]+"));
    QString plain = text.left(maximum);
    return plain.replace(control, QStringLiteral(" ")).trimmed();
}

std::optional<QList<SubmissionProblem>> readProblems(const QJsonObject &json)
{
    constexpr qsizetype most = 500;
    constexpr qsizetype longestPointer = 1000;
    constexpr qsizetype longestCode = 64;
    constexpr qsizetype longestMessage = 1000;
    if (!json.contains(QLatin1String("problems")))
        return QList<SubmissionProblem>();
    JsonFields fields(json);
    QList<SubmissionProblem> problems;
    const QJsonArray array = fields.array("problems", most);
    for (const auto &value : array) {
        JsonFields entry(value.toObject());
        SubmissionProblem problem;
        problem.pointer = entry.optionalText("pointer", longestPointer);
        problem.code = entry.text("code", longestCode);
        problem.message = plainText(value[QLatin1String("message")].toString(), longestMessage);
        fields.require(entry.isValid(), "problems");
        problems.append(problem);
    }
    if (!fields.isValid())
        return std::nullopt;
    return problems;
}

ApiAnswer judgeProblem(const RawAnswer &http, const QJsonObject &json)
{
    constexpr qsizetype longestCode = 64;
    constexpr qsizetype longestTitle = 300;
    constexpr qsizetype longestDetail = 2000;
    static const QRegularExpression codePattern(QStringLiteral(R"(\A[a-z0-9-]+\z)"));
    constexpr int lastStatus = 599;
    JsonFields fields(json);
    ApiProblem problem;
    problem.status = fields.integer("status", firstProblem, lastStatus);
    problem.code = fields.text("code", longestCode);
    problem.title = plainText(json.value(QLatin1String("title")).toString(), longestTitle);
    problem.detail = plainText(json.value(QLatin1String("detail")).toString(), longestDetail);
    problem.retryAfter = waitOf(http.retryAfter);
    problem.members = json;
    const auto problems = readProblems(json);
    if (!fields.isValid() || !problems || problem.status != http.status
        || !codePattern.match(problem.code).hasMatch())
        return unknown(http, "the problem document breaks its rules");
    problem.problems = *problems;
    // A fault of the server says nothing about what it did before it failed; "closed" says that it did
    // nothing.
    const bool isClosed = http.status == unavailable && problem.code == QLatin1String("form-closed");
    if (http.status >= firstServerFault && !isClosed)
        return unknown(http, "the server has a fault");
    return problem;
}

std::optional<QJsonObject> readObject(const QByteArray &body)
{
    constexpr JsonLimits limits{8'388'608, 32, 100'000};
    const Result<JsonNode> node = parseJson(body, limits, QStringLiteral("answer"));
    if (!node || !node->isObject())
        return std::nullopt;
    return node->toJson().toObject();
}

} // namespace

ApiAnswer judgeAnswer(const RawAnswer &http)
{
    const bool isOk = http.status >= firstOk && http.status < firstRedirect;
    const bool isProblem = http.status >= firstProblem;
    if (!http.apiVersion.startsWith("1.")) {
        // Many gateways refuse a token before the service itself is reached.
        if (http.status == notSignedIn && http.authenticate.toLower().startsWith("bearer"))
            return ApiProblem{http.status, QStringLiteral("not-signed-in"), {}, {}, {}, -1, {}};
        return unknown(http, "not an answer of our server");
    }
    if (!isOk && !isProblem)
        return unknown(http, "neither done nor refused");
    if (isOk && (http.status == noContent || (http.body.isEmpty() && http.contentLength == "0")))
        return ApiOk{http.status, {}};
    if (!isWhole(http))
        return unknown(http, "not as long as it should be");
    if (mediaType(http.contentType) != (isOk ? "application/json" : "application/problem+json"))
        return unknown(http, "another media type");
    const std::optional<QJsonObject> json = readObject(http.body);
    if (!json)
        return unknown(http, "not a JSON object");
    if (isProblem)
        return judgeProblem(http, *json);
    return ApiOk{http.status, *json};
}

bool isStrongTag(const QString &tag)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A"[!#-~]+"\z)"));
    return pattern.match(tag).hasMatch();
}

Result<QJsonObject> bodyOf(const ApiAnswer &answer)
{
    if (const auto *ok = std::get_if<ApiOk>(&answer))
        return ok->body;
    if (const auto *problem = std::get_if<ApiProblem>(&answer)) {
        if (problem->status == notSignedIn) {
            return failure(ErrorKind::SignInNeeded,
                QCoreApplication::translate(
                    "ApiAnswer", "You are not signed in any more. Sign in and try again."),
                problem->code);
        }
        if (isForLater(problem->status)) {
            return failure(ErrorKind::Offline,
                QCoreApplication::translate("ApiAnswer", "The service is too busy now. Try again later."),
                problem->code);
        }
        return failure(ErrorKind::Refused, problem->text(), problem->code);
    }
    return failure(ErrorKind::Offline,
        QCoreApplication::translate("ApiAnswer",
            "The service does not answer as it should. Check your connection, or try again later."),
        std::get<ApiUnknown>(answer).reason);
}

} // namespace Verder
