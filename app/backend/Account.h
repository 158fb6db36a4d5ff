#pragma once

#include "backend/ApiAnswer.h"

#include <QStringList>

#include <optional>

namespace Verder {

/// Who is signed in, for which company, and who acts for it.
struct UserAccount
{
    struct Company
    {
        QString name;
        QString kvkNumber; ///< eight digits
    };
    struct Address
    {
        QString street;
        QString number;
        QString postcode;
        QString city;
    };

    Company company;
    QStringList recognitionCategories; ///< "arbeid", "onderzoek", "studie", "uitwisseling"
    Address administrationAddress;
    QString pseudonym; ///< of the person
    QString personName;
    QString assurance; ///< "EH3": the level of the means of signing in
    std::optional<Company> intermediary; ///< the company that acts for `company`

    /// From the answer to GET /account, or the member "account" of another; BadInput names what is wrong.
    static Result<UserAccount> fromJson(const QJsonObject &json);
};

ApiRequest accountRequest();

} // namespace Verder
