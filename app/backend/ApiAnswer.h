#pragma once

#include "backend/Submission.h"
#include "base/Result.h"

#include <QJsonObject>

#include <variant>

namespace Verder {

/// One request to a backend.
struct ApiRequest
{
    QByteArray method;
    QString path; ///< under /v1, as "/aanvragen/<id>"
    QByteArray body{};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers{};
    qint64 answerLimit = 1'048'576; ///< bytes
    bool needsSignIn = true;
    bool mayBeUnchanged = false; ///< 304 is an answer to it
};

/// The server did it, and answered in our own format.
struct ApiOk
{
    int status = 0;
    QJsonObject body; ///< empty with 204, and where the answer has no content
};

/// The server said no, in a problem document (RFC 9457): the only way in which something can have failed.
struct ApiProblem
{
    int status = 0;
    QString code;
    QString title;
    QString detail;
    QList<SubmissionProblem> problems; ///< of code "validation"
    int retryAfter = -1; ///< seconds, -1: not said
    QJsonObject members; ///< of the whole document, as received

    /// What to show: the detail, else the title.
    const QString &text() const { return detail.isEmpty() ? title : detail; }
};

/// No answer, or one that nobody should believe: whether the request was carried out has to be asked.
struct ApiUnknown
{
    QString reason; ///< for the log; never any content
    bool wasSent = true; ///< false: certainly nothing reached the server
    int status = 0;
    int retryAfter = -1; ///< seconds, -1: not said
};

using ApiAnswer = std::variant<ApiOk, ApiProblem, ApiUnknown>;

/// What came back over HTTP, before anything of it is believed.
struct RawAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray apiVersion;
    QByteArray contentLength; ///< as sent; empty: the server did not say
    QByteArray contentDigest;
    QByteArray authenticate;
    QByteArray retryAfter;
    QByteArray body;
};

/// Judges \a http by the rules of the contract: version, media type, length or digest, and strict JSON.
ApiAnswer judgeAnswer(const RawAnswer &http);

/// The body of an answer, for callers that only want to have it or say why not: Offline when unknown or not
/// now, SignInNeeded, Refused with the server's own words.
Result<QJsonObject> bodyOf(const ApiAnswer &answer);

/// An ETag that can go back in a header: quoted, printable, nothing that could end a line.
bool isStrongTag(const QString &tag);

} // namespace Verder
