#pragma once

#include "backend/Account.h"
#include "backend/Environment.h"

#include <QDateTime>

#include <optional>

namespace Verder {

/// Why nobody is signed in after an attempt.
struct SignInProblem
{
    enum class Kind {
        Refused, ///< by the provider, or cancelled there
        AssuranceTooLow, ///< below EH3
        NotRecognised, ///< the company is no recognised sponsor
        ClientNotRecognised, ///< the company that is acted for is none
        AuthorisationMissing, ///< no ketenmachtiging for that company
        OtherCompany, ///< signed in for another company than was asked for
        NoReturn, ///< the browser did not come back in time
        NotGenuine, ///< an answer that cannot be believed
        ProviderFault, ///< the provider or the service says that it cannot
        Offline,
        AnotherKvk, ///< signed in after all, for another KvK number than last time
    };

    Kind kind = Kind::ProviderFault;
    QString words; ///< of the provider or the service, as they were said; may be empty
    QString detail; ///< a code, for the report
    std::optional<UserAccount> account; ///< who it was, where the service said so
    QString lastKvk = {}; ///< of AnotherKvk
};

/// What a user reads about it. A report can be mailed of each; where the next step says so it is needed.
struct SignInWords
{
    QString title;
    QString text; ///< what happened
    QString nextStep; ///< what to do now
};

SignInWords wordsOf(const SignInProblem &problem);

/// What the contact of the service needs to know, in place of a picture of the screen. No tokens, nothing
/// about applications.
QString signInReport(const SignInProblem &problem, const Environment &environment, const QDateTime &at);

/// The problem that the answer to GET /account is.
SignInProblem problemOfAccount(const ApiAnswer &answer);

} // namespace Verder
