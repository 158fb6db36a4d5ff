#include "practice/Refusal.h"

#include "attachment/DocumentCheck.h"

#include <QLoggingCategory>

#include <array>

namespace Verder {

namespace {

Q_LOGGING_CATEGORY(practiceLog, "verder.practice")

constexpr auto sendAgainNl = "Verstuur opnieuw.";
constexpr auto sendAgainEn = "Send again.";
constexpr auto programNl
    = "Dit is een fout in het programma. Meld het aan de contactpersoon van deze dienst.";
constexpr auto programEn = "This is a fault in the program. Report it to the contact of this service.";

struct Row
{
    RefusalKind kind;
    int status;
    const char *code;
    const char *titleNl;
    const char *detailNl;
    const char *titleEn;
    const char *detailEn;
};

// Both languages stand here, and not in the translations of the process, because each request has its own
// language.
constexpr std::array rows = std::to_array<Row>({
    {RefusalKind::Malformed, 400, "malformed", "Het verzoek is niet te lezen", programNl,
        "The request cannot be read", programEn},
    {RefusalKind::ContentDigestMissing, 400, "content-digest-missing", "De controlesom ontbreekt", programNl,
        "The content digest is missing", programEn},
    {RefusalKind::IdempotencyKeyMissing, 400, "idempotency-key-missing",
        "De sleutel van de betaling ontbreekt", programNl, "The key of the payment is missing", programEn},
    {RefusalKind::NotSignedIn, 401, "not-signed-in", "U bent niet aangemeld",
        "Meld u aan en probeer het opnieuw.", "You are not signed in", "Sign in and try again."},
    {RefusalKind::OtherCompany, 403, "other-company", "Dit is van een ander bedrijf",
        "Meld u aan voor het bedrijf dat in de gegevens staat.", "This belongs to another company",
        "Sign in for the company that the answers name."},
    {RefusalKind::AssuranceTooLow, 403, "assurance-too-low", "Uw inlogmiddel is niet betrouwbaar genoeg",
        "Meld u aan met een middel van niveau EH3 of hoger.",
        "Your means of signing in is not reliable enough", "Sign in with a means of level EH3 or higher."},
    {RefusalKind::NotRecognised, 403, "not-recognised", "Deze dienst is niet voor u beschikbaar",
        "Uw bedrijf is geen erkend referent. Klopt dat niet? Stuur een bericht naar de contactpersoon van "
        "deze dienst.",
        "This service is not available to you",
        "Your company is no recognised sponsor. Is that wrong? Write to the contact of this service."},
    {RefusalKind::ClientNotRecognised, 403, "client-not-recognised", "Deze dienst is niet voor u beschikbaar",
        "Het bedrijf waarvoor u inlogt, is geen erkend referent. Vraag dat bedrijf na of het erkend is.",
        "This service is not available to you",
        "The company that you sign in for is no recognised sponsor. Ask that company whether it is."},
    {RefusalKind::AuthorisationMissing, 403, "authorisation-missing",
        "U bent niet gemachtigd voor dit bedrijf",
        "Vraag het bedrijf om een ketenmachtiging voor deze dienst te registreren.",
        "You are not authorised for this company",
        "Ask the company to register a chain authorisation (ketenmachtiging) for this service."},
    {RefusalKind::AccessDenied, 403, "access-denied", "Het aanmelden is geweigerd of afgebroken",
        "Vraag de beheerder van de machtigingen in uw bedrijf om toegang.",
        "Signing in was refused or cancelled",
        "Ask the manager of authorisations in your company for access."},
    {RefusalKind::UnknownPath, 404, "unknown-path", "Dit adres bestaat niet", programNl,
        "There is no such address", programEn},
    {RefusalKind::NotReceived, 404, "not-received", "Dit is niet ontvangen", sendAgainNl,
        "This was not received", sendAgainEn},
    {RefusalKind::NotSubmitted, 404, "not-submitted", "Dit is nog niet ingediend",
        "Er is pas een ontvangstbevestiging na het indienen.", "This is not submitted yet",
        "There is no receipt before it is submitted."},
    {RefusalKind::UnknownPayment, 404, "unknown-payment", "Deze betaling bestaat niet",
        "Begin de betaling opnieuw in het programma.", "There is no such payment",
        "Start the payment again in the program."},
    {RefusalKind::UnknownCase, 404, "unknown-case", "Deze zaak is niet te zien",
        "Afgehandelde zaken blijven 28 dagen zichtbaar.", "This case cannot be seen",
        "Finished cases stay visible for 28 days."},
    {RefusalKind::MethodNotAllowed, 405, "method-not-allowed", "Dit kan niet op dit adres", programNl,
        "This cannot be done at this address", programEn},
    {RefusalKind::AlreadySubmitted, 409, "already-submitted", "Dit is al ingediend",
        "Er verandert niets meer aan.", "This was submitted already", "Nothing about it changes any more."},
    {RefusalKind::PaymentOpen, 409, "payment-open", "Er staat een betaling open",
        "Annuleer eerst de betaling.", "A payment is open", "Cancel the payment first."},
    {RefusalKind::PaymentCaptured, 409, "payment-captured", "De betaling is al gedaan",
        "De aanvraag is betaald en daarmee ingediend.", "The payment was made already",
        "The application is paid for and thereby submitted."},
    {RefusalKind::PaymentRequired, 409, "payment-required", "Deze aanvraag moet online worden betaald",
        "De aanvraag is ingediend zodra u hebt betaald.", "This application has to be paid for online",
        "The application is submitted as soon as you have paid."},
    {RefusalKind::NotPaidOnline, 409, "not-paid-online", "Hiervoor wordt niet online betaald",
        "Dien in zonder betaling.", "This is not paid for online", "Submit without a payment."},
    {RefusalKind::IdempotencyKeyUsed, 409, "idempotency-key-used", "Deze betaling is geannuleerd of verlopen",
        "Begin een nieuwe betaling.", "This payment was cancelled or has expired", "Start a new payment."},
    {RefusalKind::FormVersionRetired, 410, "form-version-retired",
        "Deze versie van het formulier wordt niet meer aangenomen",
        "Werk het programma bij en open het concept opnieuw.",
        "This version of the form is not accepted any more", "Update the program and open the draft again."},
    {RefusalKind::LengthRequired, 411, "length-required", "De lengte van het verzoek ontbreekt", programNl,
        "The length of the request is missing", programEn},
    {RefusalKind::OtherDigest, 412, "other-digest", "Er is al een andere versie ontvangen",
        "Vraag de stand op en vervang die versie.", "Another version of this is there",
        "Ask for its state and replace it."},
    {RefusalKind::EtagMismatch, 412, "etag-mismatch", "Dit is intussen vervangen",
        "Vraag de stand op en vervang opnieuw.", "This was replaced meanwhile",
        "Ask for its state and replace it again."},
    {RefusalKind::TooLarge, 413, "too-large", "Het bestand is te groot",
        "Een document mag hoogstens 8.000.000 bytes groot zijn. Maak het kleiner of splits het.",
        "The file is too large", "A document may be 8,000,000 bytes at most. Make it smaller or split it."},
    {RefusalKind::MediaType, 415, "media-type", "Dit soort inhoud wordt hier niet aangenomen", programNl,
        "This kind of content is not accepted here", programEn},
    {RefusalKind::WrongHost, 421, "wrong-host", "Dit verzoek is voor een ander adres", programNl,
        "This request is meant for another address", programEn},
    {RefusalKind::Validation, 422, "validation", "Dit is niet aangenomen",
        "Verbeter de genoemde punten en verstuur opnieuw.", "This was not accepted",
        "Correct what is named and send again."},
    {RefusalKind::DigestMismatch, 422, "digest-mismatch", "De inhoud is onderweg veranderd", sendAgainNl,
        "The content has changed on its way", sendAgainEn},
    {RefusalKind::DocumentNotExpected, 422, "document-not-expected", "Dit document hoort er niet bij",
        sendAgainNl, "This document is not part of it", sendAgainEn},
    {RefusalKind::NotAPdf, 422, "not-a-pdf", "Het document is geen leesbare PDF",
        "Maak er een PDF van en voeg het opnieuw toe.", "The document is no readable PDF",
        "Turn it into a PDF and add it again."},
    {RefusalKind::PasswordProtected, 422, "password-protected",
        "Het document is beveiligd met een wachtwoord",
        "Sla het op zonder wachtwoord en voeg het opnieuw toe.", "The document is protected by a password",
        "Save it without a password and add it again."},
    {RefusalKind::PreconditionRequired, 428, "precondition-required", "Er staat niet bij of dit nieuw is",
        programNl, "It does not say whether this is new", programEn},
    {RefusalKind::Internal, 500, "internal", "Er ging iets mis bij ons", "Probeer het later opnieuw.",
        "Something went wrong here", "Try again later."},
    {RefusalKind::FormClosed, 503, "form-closed", "Dit formulier is tijdelijk gesloten",
        "Uw concept blijft bewaard. Verstuur het later.", "This form is closed for now",
        "Your draft is kept. Send it later."},
    {RefusalKind::TryLater, 503, "try-later", "Het lukt nu even niet", "Probeer het over een minuut opnieuw.",
        "It does not work just now", "Try again in a minute."},
});

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<RefusalKind>(i)) {
            return false;
        }
    }
    return rows.back().kind == RefusalKind::TryLater;
}
static_assert(isComplete(), "one row for each kind, in the order of the kinds");

} // namespace

RefusalWords refusalWords(RefusalKind kind)
{
    const Row &row = rows.at(static_cast<std::size_t>(kind));
    return {row.status, QString::fromLatin1(row.code),
        {QString::fromUtf8(row.titleNl), QString::fromUtf8(row.titleEn)},
        {QString::fromUtf8(row.detailNl), QString::fromUtf8(row.detailEn)}};
}

Refusal tooLarge()
{
    return {RefusalKind::TooLarge, {{QLatin1String("limit"), documentLimit}}, 0, {}};
}

Refusal worldFailed(const Error &error)
{
    qCWarning(practiceLog).noquote() << error.message << error.detail;
    return {RefusalKind::TryLater, {}, 60, {}};
}

} // namespace Verder
