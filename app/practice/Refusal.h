#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace Verder {

/// Every way in which the service says no; the codes stand in resources/api/openapi.yaml.
enum class RefusalKind {
    Malformed,
    ContentDigestMissing,
    IdempotencyKeyMissing,
    NotSignedIn,
    OtherCompany,
    AssuranceTooLow,
    NotRecognised,
    ClientNotRecognised,
    AuthorisationMissing,
    AccessDenied,
    UnknownPath,
    NotReceived,
    NotSubmitted,
    UnknownPayment,
    UnknownCase,
    MethodNotAllowed,
    AlreadySubmitted,
    PaymentOpen,
    PaymentCaptured,
    PaymentRequired,
    NotPaidOnline,
    IdempotencyKeyUsed,
    FormVersionRetired,
    LengthRequired,
    OtherDigest,
    EtagMismatch,
    TooLarge,
    MediaType,
    WrongHost,
    Validation,
    DigestMismatch,
    DocumentNotExpected,
    NotAPdf,
    PasswordProtected,
    PreconditionRequired,
    Internal,
    FormClosed,
    TryLater,
};

/// What a refusal says to a program (status and code) and to people.
struct RefusalWords
{
    int status = 500;
    QString code;
    LocalText title;
    LocalText detail;
};
RefusalWords refusalWords(RefusalKind kind);

/// A "no" of the service; `more` are the further members of its problem document.
struct Refusal
{
    RefusalKind kind = RefusalKind::Internal;
    QJsonObject more;
    int retryAfter = 0; ///< seconds; 0: not said
    QStringList allowedMethods; ///< of MethodNotAllowed
};

template <typename T> using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(RefusalKind kind, QJsonObject more = {}, int retryAfter = 0)
{
    return tl::unexpected<Refusal>(Refusal{kind, std::move(more), retryAfter, {}});
}

/// TooLarge, with the limit of a document.
Refusal tooLarge();

/// A failure of the world (disk, database) as a refusal: logged, and "try again later" to the caller.
Refusal worldFailed(const Error &error);

} // namespace Verder
