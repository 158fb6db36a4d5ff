#include "backend/signin/SignInProblem.h"

#include "base/JsonFields.h"

#include <QCoreApplication>

#include <array>

namespace Verder {

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::SignInText)
};

namespace {

using Kind = SignInProblem::Kind;

constexpr int notSignedIn = 401;

QString tryAgain()
{
    return SignInText::tr("Try again. Filling in forms works without signing in.");
}

SignInWords accessWords(Kind kind)
{
    switch (kind) {
    case Kind::AssuranceTooLow:
        return {SignInText::tr("Your means of signing in is too low"),
            SignInText::tr("This service needs eHerkenning of level EH3 or higher."),
            SignInText::tr("Sign in with a means of level EH3. Do you have none? Ask the manager of "
                           "authorisations in your company.")};
    case Kind::NotRecognised:
        return {SignInText::tr("This service is not available to you"),
            SignInText::tr("The service does not know your company as a recognised sponsor. Either it is not "
                           "recognised, or its particulars are not right at the service, or you signed in "
                           "for another KvK number of your company."),
            SignInText::tr("Check for which KvK number you sign in. Is that right? Mail the contact of the "
                           "service; the report is ready.")};
    case Kind::ClientNotRecognised:
        return {SignInText::tr("This service is not available for this client"),
            SignInText::tr("The company that you sign in for is not known as a recognised sponsor."),
            SignInText::tr("Ask your client whether it is a recognised sponsor. Is it? Mail the contact of "
                           "the service; the report is ready.")};
    default:
        return {SignInText::tr("You are not authorised for this company"),
            SignInText::tr("The company that you sign in for has not registered a chain authorisation "
                           "(ketenmachtiging) for this service."),
            SignInText::tr("Ask your client to register it at its eHerkenning provider, and sign in again "
                           "after that. Does it stand there already? Mail the contact of the service.")};
    }
}

} // namespace

SignInWords wordsOf(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::Refused:
        return {SignInText::tr("Signing in was refused or cancelled"),
            problem.words.isEmpty() ? SignInText::tr("The eHerkenning provider gave no access.")
                                    : SignInText::tr("The eHerkenning provider says: %1").arg(problem.words),
            SignInText::tr("Did you cancel? Then try again. Otherwise ask the manager of authorisations in "
                           "your company for the authorisation for this service, level EH3.")};
    case Kind::AssuranceTooLow:
    case Kind::NotRecognised:
    case Kind::ClientNotRecognised:
    case Kind::AuthorisationMissing:
        return accessWords(problem.kind);
    case Kind::OtherCompany:
        return {SignInText::tr("You signed in for another company"),
            problem.account ? SignInText::tr("You are signed in for %1, KvK %2, and chose another company.")
                                  .arg(problem.account->company.name, problem.account->company.kvkNumber)
                            : SignInText::tr("The company is not the one that you chose."),
            SignInText::tr("Sign in again, and choose the right company at your eHerkenning provider.")};
    case Kind::NoReturn:
        return {SignInText::tr("Your browser did not come back"),
            SignInText::tr("Verder waited for you to sign in, and heard nothing."), tryAgain()};
    case Kind::NotGenuine:
        return {SignInText::tr("Signing in could not be confirmed"),
            SignInText::tr(
                "The answer to signing in was not one that can be trusted. You are not signed in."),
            SignInText::tr(
                "Try again. Does it happen again? Mail the contact of the service; the report is ready.")};
    case Kind::ProviderFault:
        return {SignInText::tr("Signing in does not work now"),
            problem.words.isEmpty() ? SignInText::tr("The page for signing in reports a fault.")
                                    : SignInText::tr("The service says: %1").arg(problem.words),
            SignInText::tr(
                "Try again later. Does it last? Mail the contact of the service; the report is ready.")};
    case Kind::AnotherKvk:
        return {SignInText::tr("You are signed in for another KvK number than last time"),
            SignInText::tr(
                "Now it is %1 (KvK %2), last time it was KvK %3. You do not see the same applications then.")
                .arg(problem.account ? problem.account->company.name : QString(),
                    problem.account ? problem.account->company.kvkNumber : QString(), problem.lastKvk),
            SignInText::tr("Is this not the company that you meant? Close this, sign out and sign in again. "
                           "Does your eHerkenning stand for another KvK number than that of your colleagues? "
                           "Ask the manager of authorisations in your company.")};
    case Kind::Offline:
        break;
    }
    return {SignInText::tr("No connection"), SignInText::tr("The page for signing in does not answer."),
        SignInText::tr("Check your connection and try again. Filling in forms works without signing in.")};
}

QString signInReport(const SignInProblem &problem, const Environment &environment, const QDateTime &at)
{
    const SignInWords words = wordsOf(problem);
    QStringList lines{words.title, words.text, {}, SignInText::tr("When: %1").arg(timeText(at)),
        SignInText::tr("Service: %1, %2").arg(environment.name, environment.address.toString()),
        SignInText::tr("Signing in at: %1").arg(environment.issuer.toString())};
    if (problem.account) {
        lines.append(SignInText::tr("Company: %1, KvK %2")
                         .arg(problem.account->company.name, problem.account->company.kvkNumber));
        if (problem.account->intermediary) {
            lines.append(
                SignInText::tr("Represented by: %1, KvK %2")
                    .arg(problem.account->intermediary->name, problem.account->intermediary->kvkNumber));
        }
        lines.append(SignInText::tr("Level: %1").arg(problem.account->assurance));
    }
    if (!problem.lastKvk.isEmpty())
        lines.append(SignInText::tr("Last time: KvK %1").arg(problem.lastKvk));
    if (!problem.words.isEmpty())
        lines.append(SignInText::tr("Answer: %1").arg(problem.words));
    if (!problem.detail.isEmpty())
        lines.append(SignInText::tr("Code: %1").arg(problem.detail));
    lines.append(SignInText::tr("Program: Verder %1").arg(QStringLiteral(VERDER_VERSION)));
    return lines.join(QLatin1Char('\n'));
}

SignInProblem problemOfAccount(const ApiAnswer &answer)
{
    if (const auto *unknown = std::get_if<ApiUnknown>(&answer))
        return {Kind::Offline, {}, unknown->reason, {}};
    const auto *problem = std::get_if<ApiProblem>(&answer);
    if (problem == nullptr)
        return {Kind::ProviderFault, {}, QStringLiteral("account"), {}};
    constexpr std::array<std::pair<const char *, Kind>, 5> codes{
        {{"assurance-too-low", Kind::AssuranceTooLow}, {"not-recognised", Kind::NotRecognised},
            {"client-not-recognised", Kind::ClientNotRecognised},
            {"authorisation-missing", Kind::AuthorisationMissing}, {"access-denied", Kind::Refused}}};
    SignInProblem found{Kind::ProviderFault, problem->text(), problem->code, {}};
    if (problem->status == notSignedIn)
        found.kind = Kind::NotGenuine; // what was given out a moment ago is not believed
    for (const auto &[code, kind] : codes) {
        if (problem->code == QLatin1String(code))
            found.kind = kind;
    }
    const Result<UserAccount> account
        = UserAccount::fromJson(problem->members.value(QLatin1String("account")).toObject());
    if (account)
        found.account = *account;
    return found;
}

} // namespace Verder
