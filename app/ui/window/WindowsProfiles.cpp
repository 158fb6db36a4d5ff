// The part of Windows that knows whose details a form starts with.
#include "dossier/ConnectionKeeper.h"
#include "dossier/ProfileStore.h"
#include "ui/window/Prompts.h"
#include "ui/window/Windows.h"

#include <QRegularExpression>

namespace Verder {

Profile Windows::accountProfile() const
{
    const std::optional<Connection> &connection = m_desk.connection.connection();
    if (!connection)
        return {};
    const UserAccount &account = connection->account;
    const UserAccount::Address &at = account.administrationAddress;
    static const QRegularExpression houseNumber(QStringLiteral("^([0-9]+) *(.*)$"));
    const QRegularExpressionMatch number = houseNumber.match(at.number);
    return {{QStringLiteral("company.name"), account.company.name},
        {QStringLiteral("company.kvk"), account.company.kvkNumber},
        {QStringLiteral("company.contact"), account.personName},
        {QStringLiteral("person.name"), account.personName},
        {QStringLiteral("administration.street"), at.street},
        {QStringLiteral("administration.number"), number.captured(1)},
        {QStringLiteral("administration.addition"), number.captured(2)},
        {QStringLiteral("administration.postcode"), at.postcode},
        {QStringLiteral("administration.city"), at.city}};
}

Profile Windows::completed(const Profile &own) const
{
    const Profile account = accountProfile();
    const QString kvk = kvkOf(own);
    const QString person = QStringLiteral("person.name");
    Profile whole;
    if (kvk.isEmpty() || kvk == kvkOf(account))
        whole = account;
    else if (account.contains(person))
        whole.insert(person, account.value(person)); // who is signed in for another sponsor
    whole.insert(own);
    return whole;
}

std::optional<Profile> Windows::askProfile(QWidget *asker) const
{
    // A list that cannot be read holds up no application; the window for profiles says what is wrong.
    const QList<Profile> known = m_desk.profiles.all().value_or(QList<Profile>());
    if (known.size() < 2)
        return completed(known.value(0));
    QStringList names;
    for (const Profile &profile : known)
        names.append(profileName(profile));
    const qsizetype ofAccount = profileOf(known, kvkOf(accountProfile()));
    const std::optional<int> chosen
        = m_desk.prompts.chooseProfile(asker, names, static_cast<int>(qMax(qsizetype(0), ofAccount)));
    if (!chosen)
        return std::nullopt;
    return *chosen < known.size() ? completed(known.at(*chosen)) : accountProfile();
}

void Windows::showProfileIn(const Dossier &dossier) const
{
    Session &session = dossier.session();
    const Value kvk = session.answer({session.form().summary.kvkItem, 0});
    if (!kvk.isString())
        return;
    const QList<Profile> known = m_desk.profiles.all().value_or(QList<Profile>());
    if (const qsizetype own = profileOf(known, kvk.string()); own >= 0)
        session.setProfile(completed(known.at(own)));
    else if (const Profile account = accountProfile(); kvkOf(account) == kvk.string())
        session.setProfile(account);
}

} // namespace Verder
