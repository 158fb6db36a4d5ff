#include "ui/window/AccountOf.h"

namespace Verder {

AccountView accountOf(const std::optional<Connection> &connection)
{
    AccountView view;
    if (!connection)
        return view;
    const UserAccount &account = connection->account;
    view.isSignedIn = true;
    view.person = account.personName;
    view.company = account.intermediary ? account.intermediary->name : account.company.name;
    view.kvkNumber = account.company.kvkNumber;
    view.level = account.assurance;
    view.recognitions = account.recognitionCategories;
    const UserAccount::Address &at = account.administrationAddress;
    view.address = QStringLiteral("%1 %2, %3 %4").arg(at.street, at.number, at.postcode, at.city);
    if (account.intermediary)
        view.actsFor = account.company.name;
    return view;
}

} // namespace Verder
