#include "practice/signin/ChoicePage.h"

#include "practice/PracticePage.h"
#include "practice/signin/PracticePersons.h"

namespace Verder {

namespace {

QString frame(Language language, const LocalText &title, const QString &content)
{
    return practicePage(language, title.in(language),
        {QString::fromUtf8("Dit is geen eHerkenning. U kiest hier wie u speelt."),
            QString::fromUtf8("This is not eHerkenning. You choose here whom you play.")},
        content);
}

} // namespace

QString choicePage(const QString &request, Language language)
{
    QString content;
    content += QLatin1String("<form method=\"post\"><input type=\"hidden\" name=\"request\" value=\"")
        + request.toHtmlEscaped() + QLatin1String("\">");
    const QList<PracticePerson> &persons = practicePersons();
    for (const PracticePerson &person : persons) {
        content += QStringLiteral(
            "<button class=\"person%1\" name=\"person\" value=\"%2\">%3<small>%4</small></button>")
                       .arg(&person == &persons.first() ? QStringLiteral(" first") : QString(), person.id,
                           person.title.in(language).toHtmlEscaped(),
                           person.explanation.in(language).toHtmlEscaped());
    }
    return frame(language, {QStringLiteral("Inloggen"), QStringLiteral("Sign in")},
        content + QLatin1String("</form>"));
}

QString wrongProgramPage(Language language)
{
    const LocalText text{
        QString::fromUtf8("Dit verzoek komt niet van uw eigen programma. Begin het inloggen daar opnieuw."),
        QString::fromUtf8("This request does not come from your own program. Begin signing in there again.")};
    return frame(language,
        {QStringLiteral("Inloggen kan niet"), QStringLiteral("Signing in is not possible")},
        practiceParagraph(text.in(language)));
}

QString neverReturnsPage(Language language)
{
    const LocalText text{
        QString::fromUtf8(
            "Sluit dit venster. Het programma wacht nu tevergeefs, en zegt na een tijd wat u kunt doen."),
        QString::fromUtf8(
            "Close this window. The program now waits in vain, and says after a while what you can do.")};
    return frame(language, {QString::fromUtf8("U gaat niet terug"), QStringLiteral("You do not go back")},
        practiceParagraph(text.in(language)));
}

} // namespace Verder
