#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Verder {

struct Company
{
    QString name;
    QString kvkNumber; ///< eight digits

    QJsonObject toJson() const;
};

/// Who is signed in, for which company, and with whom in between.
struct Account
{
    Company company;
    QStringList recognitionCategories;
    QJsonObject administrationAddress; ///< {street, number, postcode, city}
    QString pseudonym;
    QString personName;
    QString assurance; ///< "EH3"
    std::optional<Company> intermediary; ///< the company that acts for `company`

    QString intermediaryKvk() const { return intermediary ? intermediary->kvkNumber : QString(); }
    QJsonObject toJson() const;
};

} // namespace Verder
