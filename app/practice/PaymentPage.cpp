#include "practice/PaymentPage.h"

#include "practice/PracticePage.h"

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
    return practicePage(language, title,
        {QString::fromUtf8("U betaalt hier niets; er gaat geen geld van uw rekening."),
            QString::fromUtf8("You pay nothing here; no money leaves your account.")},
        content);
}

QString openPage(const PaymentRecord &payment, const QUuid &capture, Language language)
{
    const QString form
        = QStringLiteral("<form method=\"post\"><input type=\"hidden\" name=\"capture\" value=\"%1\">"
                         "<button class=\"main\" name=\"action\" value=\"pay\">%2</button>"
                         "<button name=\"action\" value=\"cancel\">%3</button></form>");
    return frame(language, say(language, "Betalen", "Pay"),
        practiceParagraph(say(language, "Kosten van de aanvraag: %1", "Fee for the application: %1")
                              .arg(euros(payment.amount, language)))
            + practiceParagraph(say(language, "Zodra u betaalt, is de aanvraag ingediend.",
                "As soon as you pay, the application is submitted."))
            + form.arg(capture.toString(QUuid::WithoutBraces), say(language, "Betalen", "Pay"),
                say(language, "Annuleren", "Cancel")));
}

QString closing(Language language)
{
    return practiceParagraph(say(language, "U kunt dit venster sluiten en teruggaan naar het programma.",
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
        practiceParagraph(say(language, "Uw aanvraag is ingediend. E-aanvraagnummer: %1",
            "Your application is submitted. E-application number: %1")
                              .arg(number))
            + closing(language));
}

} // namespace

QString paymentPage(const Payments::View &view, const QUuid &capture, Language language)
{
    if (!view.refundReason.isEmpty()) {
        return frame(language, say(language, "U krijgt uw geld terug", "Your money is refunded"),
            practiceParagraph(refundText(view.refundReason, language)) + closing(language));
    }
    switch (view.payment.state) {
    case PaymentRecord::State::Open:
        return openPage(view.payment, capture, language);
    case PaymentRecord::State::Paid:
        return paidPage(view, language);
    case PaymentRecord::State::Cancelled:
        return frame(language, say(language, "Betaling geannuleerd", "Payment cancelled"),
            practiceParagraph(say(language, "Er is niet betaald. De aanvraag is niet ingediend.",
                "Nothing was paid. The application is not submitted."))
                + closing(language));
    case PaymentRecord::State::Expired:
        return frame(language, say(language, "Betaling verlopen", "Payment expired"),
            practiceParagraph(
                say(language, "De tijd om te betalen is voorbij. Begin de betaling opnieuw in het programma.",
                    "The time to pay is over. Start the payment again in the program."))
                + closing(language));
    }
    Q_UNREACHABLE();
}

QString unknownPaymentPage(Language language)
{
    return frame(language, say(language, "Deze betaling bestaat niet", "There is no such payment"),
        practiceParagraph(say(language, "Begin de betaling opnieuw in het programma.",
            "Start the payment again in the program.")));
}

} // namespace Verder
