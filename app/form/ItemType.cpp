#include "form/ItemType.h"

#include <QHash>
#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace Verder {

namespace {

using Named = std::pair<ItemType, QLatin1String>;
constexpr std::array names{
    Named{ItemType::Text, QLatin1String("text")},
    Named{ItemType::TextLong, QLatin1String("text-long")},
    Named{ItemType::Integer, QLatin1String("integer")},
    Named{ItemType::Number, QLatin1String("number")},
    Named{ItemType::Money, QLatin1String("money")},
    Named{ItemType::Date, QLatin1String("date")},
    Named{ItemType::PartialDate, QLatin1String("partial-date")},
    Named{ItemType::YesNo, QLatin1String("yes-no")},
    Named{ItemType::Choice, QLatin1String("choice")},
    Named{ItemType::Pick, QLatin1String("pick")},
    Named{ItemType::Multi, QLatin1String("multi")},
    Named{ItemType::Country, QLatin1String("country")},
    Named{ItemType::Nationality, QLatin1String("nationality")},
    Named{ItemType::Statement, QLatin1String("statement")},
    Named{ItemType::Information, QLatin1String("information")},
    Named{ItemType::Stop, QLatin1String("stop")},
    Named{ItemType::Group, QLatin1String("group")},
    Named{ItemType::Bsn, QLatin1String("bsn")},
    Named{ItemType::Rsin, QLatin1String("rsin")},
    Named{ItemType::Kvk, QLatin1String("kvk")},
    Named{ItemType::VNumber, QLatin1String("v-number")},
    Named{ItemType::Iban, QLatin1String("iban")},
    Named{ItemType::Postcode, QLatin1String("postcode")},
    Named{ItemType::Email, QLatin1String("email")},
    Named{ItemType::Phone, QLatin1String("phone")},
    Named{ItemType::PassportNumber, QLatin1String("passport-number")},
    Named{ItemType::CaseNumber, QLatin1String("case-number")},
};

} // namespace

QString itemTypeName(ItemType type)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [type](const Named &n) { return n.first == type; });
    Q_ASSERT(found != names.end());
    return QString(found->second);
}

std::optional<ItemType> itemTypeFromName(const QString &name)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const Named &n) { return n.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

bool holdsAnswer(ItemType type)
{
    return type != ItemType::Information && type != ItemType::Stop && type != ItemType::Group;
}

} // namespace Verder
