#include "practice/Account.h"

#include <QJsonArray>

namespace Verder {

QJsonObject Company::toJson() const
{
    return {{QLatin1String("name"), name}, {QLatin1String("kvkNumber"), kvkNumber}};
}

QJsonObject Account::toJson() const
{
    return {
        {QLatin1String("company"), company.toJson()},
        {QLatin1String("recognitionCategories"), QJsonArray::fromStringList(recognitionCategories)},
        {QLatin1String("administrationAddress"), administrationAddress},
        {QLatin1String("person"),
            QJsonObject{{QLatin1String("pseudonym"), pseudonym}, {QLatin1String("name"), personName}}},
        {QLatin1String("assurance"), assurance},
        {QLatin1String("intermediary"), intermediary ? QJsonValue(intermediary->toJson()) : QJsonValue()},
    };
}

} // namespace Verder
