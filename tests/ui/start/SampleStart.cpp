#include "ui/start/SampleStart.h"

using namespace Verder;

namespace VerderTest {
namespace {

QList<FormCard> sampleForms()
{
    const QString perPerson = QStringLiteral("per person");
    const QString child = QStringLiteral("child € 85.00");
    const QString none = QStringLiteral("No fee");
    return {
        {QStringLiteral("kennismigrant"), QStringLiteral("Highly skilled migrant"),
            QStringLiteral("First application, or change to residence as a highly skilled migrant"),
            {QStringLiteral("Passport")}, QStringLiteral("€ 423.00"), perPerson},
        {QStringLiteral("verlenging-kennismigrant"), QStringLiteral("Extension for a highly skilled migrant"),
            QStringLiteral("The employee keeps working for you and the permit ends within 3 months."),
            {QStringLiteral("V-number and end date of the permit"),
                QStringLiteral("Passport of the employee (PDF or picture)"),
                QStringLiteral("Employment contract and gross monthly salary")},
            QStringLiteral("€ 423.00"), perPerson},
        {QStringLiteral("gezinsleden"), QStringLiteral("Family members of a highly skilled migrant"),
            QStringLiteral("First application for a partner or children"), {}, QStringLiteral("€ 254.00"),
            child},
        {QStringLiteral("verlenging-gezinsleden"), QStringLiteral("Extension for family members"),
            QStringLiteral("The permit of the family ends"), {}, QStringLiteral("€ 254.00"), child, true},
        {QStringLiteral("melding-referent"), QStringLiteral("Report a change of the sponsor"),
            QStringLiteral("Such as a new administrative address. Report it within 4 weeks."), {}, none, {}},
        {QStringLiteral("melding-werknemer"), QStringLiteral("Report a change of an employee"),
            QStringLiteral("Sign off an employee or report a change"), {}, none, {}},
        {QStringLiteral("aanvullend-document"), QStringLiteral("Additional document"),
            QStringLiteral("Send a document afterwards. Keep the case number at hand."), {}, none, {}},
    };
}

QList<DraftCard> sampleDrafts()
{
    const QString extension = QStringLiteral("Extension for a highly skilled migrant");
    DraftCard broken;
    broken.path = QStringLiteral("/drafts/Gone.tfa");
    broken.formTitle = QStringLiteral("Gone.tfa");
    broken.problem
        = QStringLiteral("The file is not there any more. Was it moved? Open it from its new place.");
    return {
        {QStringLiteral("/drafts/Specimen.tfa"), QStringLiteral("Asha Specimen"), extension,
            QDateTime(sampleToday(), QTime(13, 41)), 5, 11,
            {QStringLiteral("Function"), QStringLiteral("Gross monthly salary"), QStringLiteral("Passport")},
            14, {}},
        {QStringLiteral("/drafts/Proef.tfa"), QString(), QStringLiteral("Additional document"),
            QDateTime(sampleToday().addDays(-1), QTime(9, 5)), 3, 3, {}, 0, {}},
        broken,
    };
}

QList<OutboxCard> sampleOutbox()
{
    const QString form = QStringLiteral("Extension for a highly skilled migrant");
    return {
        {QStringLiteral("/drafts/A.tfa"), QStringLiteral("Jan Voorbeeld"), form, OutboxState::Unknown,
            QStringLiteral("We do not know yet whether your application was received."),
            QStringLiteral("Do not pay again; we check this automatically (last at 14:36)."), true},
        {QStringLiteral("/drafts/B.tfa"), QStringLiteral("Ines Proef"), form, OutboxState::Refused,
            QStringLiteral("Not accepted."), QStringLiteral("2 points to repair."), false},
        {QStringLiteral("/drafts/C.tfa"), QStringLiteral("Li Test"), form, OutboxState::Busy,
            QStringLiteral("Documents sent (1 of 3)."), {}, false},
        {QStringLiteral("/drafts/D.tfa"), QStringLiteral("Ana Model"), form, OutboxState::Payment,
            QStringLiteral("Waiting for your payment."), {}, false},
    };
}

} // namespace

QDate sampleToday()
{
    return {2026, 3, 2};
}

void fillSample(StartPage &page)
{
    page.setForms(sampleForms());
    page.setDrafts(sampleDrafts(), sampleToday());
    page.setOutbox(sampleOutbox());
    page.setCases({CasesState::Ready, {},
        {{QStringLiteral("Z1-123456789"), QStringLiteral("Extension for a highly skilled migrant"),
            QStringLiteral("Asha Specimen"), QStringLiteral("In progress"), sampleToday().addDays(-20)}}});
    page.setAccount({true, QStringLiteral("R. Proefpersoon"), QStringLiteral("Voorbeeld Techniek B.V."),
        QStringLiteral("03475945"), QStringLiteral("EH3"), {QStringLiteral("Highly skilled migrants")},
        QStringLiteral("Voorbeeldstraat 1, 1234 AB Voorbeeld"), {}});
    page.setEnvironment({true, QStringLiteral("Practice environment")});
    page.setNotices({{QStringLiteral("On Sunday 8 March from 8 to 12 nothing can be sent. Filling in works."),
        QUrl(QStringLiteral("https://example.invalid/notice"))}});
}

} // namespace VerderTest
