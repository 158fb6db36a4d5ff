#include "practice/signin/PracticePersons.h"

#include <algorithm>

namespace Verder {

namespace {

const Company &bureau()
{
    static const Company company{QStringLiteral("Bureau Tussenschakel B.V."), QStringLiteral("90000048")};
    return company;
}

Account sponsor()
{
    Account account;
    account.company = {QStringLiteral("Voorbeeld Techniek B.V."), QStringLiteral("90000013")};
    account.recognitionCategories = {QStringLiteral("arbeid"), QStringLiteral("onderzoek")};
    account.administrationAddress = {
        {QLatin1String("street"), QStringLiteral("Oefenlaan")},
        {QLatin1String("number"), QStringLiteral("1")},
        {QLatin1String("postcode"), QStringLiteral("2511 AB")},
        {QLatin1String("city"), QStringLiteral("Den Haag")},
    };
    account.pseudonym = QStringLiteral("oefen-1");
    account.personName = QStringLiteral("Robin de Vries");
    account.assurance = QStringLiteral("EH3");
    return account;
}

PracticePerson person(const char *id, LocalText title, LocalText explanation)
{
    PracticePerson person;
    person.id = QString::fromLatin1(id);
    person.title = std::move(title);
    person.explanation = std::move(explanation);
    person.account = sponsor();
    return person;
}

LocalText words(const char *nl, const char *en)
{
    return {QString::fromUtf8(nl), QString::fromUtf8(en)};
}

PracticePerson otherSponsor()
{
    PracticePerson other
        = person("other-sponsor", words("Sam Bakker, KvK 90000021", "Sam Bakker, KvK 90000021"),
            words("Een collega met eHerkenning voor een ander KvK-nummer: deze ziet andere aanvragen.",
                "A colleague with eHerkenning for another KvK number, who sees other applications."));
    other.account.company = {QStringLiteral("Proef Software B.V."), QStringLiteral("90000021")};
    other.account.pseudonym = QStringLiteral("oefen-2");
    other.account.personName = QStringLiteral("Sam Bakker");
    return other;
}

PracticePerson intermediary(const char *id, LocalText title, LocalText explanation)
{
    PracticePerson noor = person(id, std::move(title), std::move(explanation));
    noor.account.intermediary = bureau();
    noor.account.pseudonym = QStringLiteral("oefen-3");
    noor.account.personName = QStringLiteral("Noor Smit");
    return noor;
}

QList<PracticePerson> refusedPersons()
{
    PracticePerson low = person("below-eh3", words("Robin de Vries, niveau EH2", "Robin de Vries, level EH2"),
        words("Het inlogmiddel is te laag.", "The means of signing in is too low."));
    low.account.assurance = QStringLiteral("EH2");
    low.refusal = RefusalKind::AssuranceTooLow;

    PracticePerson shop = person("not-recognised", words("Oefenwinkel V.O.F.", "Oefenwinkel V.O.F."),
        words("Dit bedrijf is geen erkend referent.", "This company is no recognised sponsor."));
    shop.account.company = {QStringLiteral("Oefenwinkel V.O.F."), QStringLiteral("90000056")};
    shop.account.recognitionCategories.clear();
    shop.refusal = RefusalKind::NotRecognised;

    PracticePerson client = intermediary("client-not-recognised",
        words("Noor Smit, voor Oefenwinkel V.O.F.", "Noor Smit, for Oefenwinkel V.O.F."),
        words("De klant is geen erkend referent.", "The client is no recognised sponsor."));
    client.account.company = shop.account.company;
    client.account.recognitionCategories.clear();
    client.refusal = RefusalKind::ClientNotRecognised;

    PracticePerson chain = intermediary("authorisation-missing",
        words("Noor Smit, zonder ketenmachtiging", "Noor Smit, without chain authorisation"),
        words("De klant heeft de machtiging niet geregistreerd.",
            "The client did not register the authorisation."));
    chain.refusal = RefusalKind::AuthorisationMissing;
    return {low, shop, client, chain};
}

QList<PracticePerson> makePersons()
{
    QList<PracticePerson> persons{
        person("recognised-sponsor",
            words("Robin de Vries, Voorbeeld Techniek B.V.", "Robin de Vries, Voorbeeld Techniek B.V."),
            words("Een erkend referent, KvK 90000013, niveau EH3. Alles werkt.",
                "A recognised sponsor, KvK 90000013, level EH3. Everything works.")),
        otherSponsor(),
        intermediary("intermediary",
            words("Noor Smit, Bureau Tussenschakel B.V.", "Noor Smit, Bureau Tussenschakel B.V."),
            words("Een gemachtigde, die voor een ander bedrijf inlogt.",
                "A representative, who signs in for another company.")),
    };
    persons += refusedPersons();
    PracticePerson refuses = person("refuses", words("Inloggen weigeren", "Refuse signing in"),
        words("De eHerkenningsleverancier geeft geen toegang, of u breekt het inloggen af.",
            "The provider gives no access, or you cancel signing in."));
    refuses.account = {};
    refuses.refusal = RefusalKind::AccessDenied;
    refuses.comesBack = PracticePerson::Return::Refuses;
    persons.append(refuses);
    PracticePerson silent = person("never-returns", words("Niet terugkomen", "Not come back"),
        words("De browser gaat niet terug naar het programma.",
            "The browser does not go back to the program."));
    silent.comesBack = PracticePerson::Return::Never;
    persons.append(silent);
    return persons;
}

} // namespace

PracticePerson PracticePerson::actingFor(const QString &kvkNumber) const
{
    PracticePerson acting = *this;
    if (kvkNumber.isEmpty() || kvkNumber == account.company.kvkNumber)
        return acting;
    if (!acting.account.intermediary)
        acting.account.intermediary = account.company;
    const QList<PracticePerson> &known = practicePersons();
    const auto client = std::find_if(known.cbegin(), known.cend(),
        [&](const PracticePerson &other) { return other.account.company.kvkNumber == kvkNumber; });
    acting.account.company
        = client != known.cend() ? client->account.company : Company{QStringLiteral("Klant B.V."), kvkNumber};
    return acting;
}

const QList<PracticePerson> &practicePersons()
{
    static const QList<PracticePerson> persons = makePersons();
    return persons;
}

std::optional<PracticePerson> practicePerson(const QString &id)
{
    const QList<PracticePerson> &persons = practicePersons();
    const auto found = std::find_if(
        persons.cbegin(), persons.cend(), [&id](const PracticePerson &person) { return person.id == id; });
    return found == persons.cend() ? std::nullopt : std::optional<PracticePerson>(*found);
}

} // namespace Verder
