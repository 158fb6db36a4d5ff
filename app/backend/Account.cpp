#include "backend/Account.h"

#include "base/JsonFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Verder {

namespace {

constexpr qsizetype shortText = 200;
constexpr qsizetype mostCategories = 20;

UserAccount::Company readCompany(JsonFields &parent, const char *name)
{
    static const QRegularExpression eightDigits(QStringLiteral(R"(\A[0-9]{8}\z)"));
    JsonFields fields(parent.object(name));
    UserAccount::Company company;
    company.name = fields.text("name", shortText);
    company.kvkNumber = fields.text("kvkNumber", shortText);
    parent.require(fields.isValid() && eightDigits.match(company.kvkNumber).hasMatch(), name);
    return company;
}

UserAccount::Address readAddress(JsonFields &parent)
{
    JsonFields fields(parent.object("administrationAddress"));
    UserAccount::Address address;
    address.street = fields.text("street", shortText);
    address.number = fields.text("number", shortText);
    address.postcode = fields.text("postcode", shortText);
    address.city = fields.text("city", shortText);
    parent.require(fields.isValid(), "administrationAddress");
    return address;
}

} // namespace

Result<UserAccount> UserAccount::fromJson(const QJsonObject &json)
{
    JsonFields fields(json, QStringLiteral("/account"));
    UserAccount account;
    account.company = readCompany(fields, "company");
    account.recognitionCategories = fields.texts("recognitionCategories", mostCategories, shortText);
    account.administrationAddress = readAddress(fields);
    JsonFields person(fields.object("person"));
    account.pseudonym = person.text("pseudonym", shortText);
    account.personName = person.text("name", shortText);
    fields.require(person.isValid(), "person");
    account.assurance = fields.text("assurance", shortText);
    if (fields.has("intermediary"))
        account.intermediary = readCompany(fields, "intermediary");
    if (!fields.isValid()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "The service describes your account in a way that Verder cannot read. Update Verder, or "
                "report this "
                "to the service."),
            fields.broken());
    }
    return account;
}

ApiRequest accountRequest()
{
    return {"GET", QStringLiteral("/account")};
}

} // namespace Verder
