#include "practice/PracticePage.h"

namespace Verder {

QString practicePage(Language language, const QString &title, const LocalText &notice, const QString &content)
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
        "button.person{display:block;width:100%;text-align:left}button.person small{display:block;color:#444}"
        "button:focus-visible{outline:3px solid #000;outline-offset:2px}"
        "</style></head><body><main><p class=\"practice\"><strong>%3</strong> "
        "%4</p><h1>%2</h1>%5</main></body></html>\n");
    const bool isDutch = language == Language::Dutch;
    return page.arg(isDutch ? QStringLiteral("nl") : QStringLiteral("en"), title.toHtmlEscaped(),
        isDutch ? QStringLiteral("Oefening.") : QStringLiteral("Practice."),
        notice.in(language).toHtmlEscaped(), content);
}

QString practiceParagraph(const QString &text)
{
    return QString(QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>"));
}

} // namespace Verder
