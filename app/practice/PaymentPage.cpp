#include "practice/PaymentPage.h"

namespace Verder {

namespace {

// A browser asks for this page, not the program: its language is the request's.
QString say(Language language, const char *nl, const char *en)
{
    return QString::fromUtf8(language == Language::Dutch ? nl : en);
}

QString euros(const QString &amount, Language language)
{
    QString number = amount;
    if (language == Language::Dutch) {
        number.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return QString(QString::fromUtf8("€\u00a0") + number);
}

QString frame(Language language, const QString &title, const QString &content)
{
    const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%2</title><style>"
        "body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 "
        "1rem;color:#1b1b1b;background:#fff}"
        ".practice{border-left:.35rem solid #7a4b00;background:#fff4e0;padding:.75rem 1rem}"
        "button{font:inherit;padding:.6rem 1.4rem;margin:0 .75rem .75rem 0;border:2px solid "
        "#154273;border-radius:.25rem;"
        "background:#fff;color:#154273}button.main{background:#154273;color:#fff}"
        "button:focus-visible{outline:3px solid #000;outline-offset:2px}"
        "</style></head><body><main><p class=\"practice\">%3</p><h1>%2</h1>%4</main></body></html>\n");
    return page.arg(language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en"), title,
        say(language, "<strong>Oefening.</strong> U betaalt hier niets; er gaat geen geld van uw rekening.",
            "<strong>Practice.</strong> You pay nothing here; no money leaves your account."),
        content);
}

QString paragraph(const QString &text)
{
    return QString(QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>"));
}

QString openPage(const PaymentRecord &payment, const QUuid &capture, Language language)
{
    const QString form
        = QStringLiteral("<form method=\"post\"><input type=\"hidden\" name=\"capture\" value=\"%1\">"
                         "<button class=\"main\" name=\"action\" value=\"pay\">%2</button>"
                         "<button name=\"action\" value=\"cancel\">%3</button></form>");
    return frame(language, say(language, "Betalen", "Pay"),
        paragraph(say(language, "Kosten van de aanvraag: %1", "Fee for the application: %1")
                      .arg(euros(payment.amount, language)))
            + paragraph(say(language, "Zodra u betaalt, is de aanvraag ingediend.",
                "As soon as you pay, the application is submitted."))
            + form.arg(capture.toString(QUuid::WithoutBraces), say(language, "Betalen", "Pay"),
                say(language, "Annuleren", "Cancel")));
}

QString closing(Language language)
{
    return paragraph(say(language, "U kunt dit venster sluiten en teruggaan naar het programma.",
        "You can close this window and go back to the program."));
}

QString refundText(const QString &reason, Language language)
{
    if (reason == QLatin1String("second-payment")) {
        return say(language,
            "Deze aanvraag was al betaald. Het bedrag van deze tweede betaling krijgt u terug.",
            "This application was paid for already. The amount of this second payment is refunded.");
    }
    return say(language,
        "Deze betaling was al geannuleerd of verlopen. U krijgt het bedrag terug. De aanvraag is hiermee "
        "niet ingediend.",
        "This payment was cancelled or had expired. The amount is refunded. The application is not submitted "
        "by it.");
}

QString paidPage(const Payments::View &view, Language language)
{
    const QString number = view.registration ? view.registration->applicationNumber() : QString();
    return frame(language, say(language, "Betaald en ingediend", "Paid and submitted"),
        paragraph(say(language, "Uw aanvraag is ingediend. E-aanvraagnummer: %1",
            "Your application is submitted. E-application number: %1")
                      .arg(number))
            + closing(language));
}

} // namespace

QString paymentPage(const Payments::View &view, const QUuid &capture, Language language)
{
    if (!view.refundReason.isEmpty()) {
        return frame(language, say(language, "U krijgt uw geld terug", "Your money is refunded"),
            paragraph(refundText(view.refundReason, language)) + closing(language));
    }
    switch (view.payment.state) {
    case PaymentRecord::State::Open:
        return openPage(view.payment, capture, language);
    case PaymentRecord::State::Paid:
        return paidPage(view, language);
    case PaymentRecord::State::Cancelled:
        return frame(language, say(language, "Betaling geannuleerd", "Payment cancelled"),
            paragraph(say(language, "Er is niet betaald. De aanvraag is niet ingediend.",
                "Nothing was paid. The application is not submitted."))
                + closing(language));
    case PaymentRecord::State::Expired:
        return frame(language, say(language, "Betaling verlopen", "Payment expired"),
            paragraph(
                say(language, "De tijd om te betalen is voorbij. Begin de betaling opnieuw in het programma.",
                    "The time to pay is over. Start the payment again in the program."))
                + closing(language));
    }
    Q_UNREACHABLE();
}

QString unknownPaymentPage(Language language)
{
    return frame(language, say(language, "Deze betaling bestaat niet", "There is no such payment"),
        paragraph(say(language, "Begin de betaling opnieuw in het programma.",
            "Start the payment again in the program.")));
}

} // namespace Verder
