#include "base/RarePart.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

struct Address
{
    QString street;
    int number = 1;
};

} // namespace

TEST_CASE("A part that is not there reads as an empty one, and costs a pointer", "[base]")
{
    const RarePart<Address> address;
    CHECK_FALSE(address.isThere());
    CHECK(address->street.isEmpty());
    CHECK((*address).number == 1);
    CHECK(sizeof(address) == sizeof(void *));
}

TEST_CASE("Copies of a part share it until one of them is edited", "[base]")
{
    RarePart<Address> here;
    here.edit().street = QStringLiteral("Kade");
    RarePart<Address> there = here;
    CHECK(&*there == &*here);

    there.edit().number = 5;
    CHECK(there->street == QStringLiteral("Kade"));
    CHECK(here->number == 1);

    here.drop();
    CHECK_FALSE(here.isThere());
    CHECK(here->street.isEmpty());
    CHECK(there->number == 5);
}
