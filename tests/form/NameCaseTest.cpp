// A passport has names in capitals; they are filled in as names are usually written.
#include "form/kinds/NameCase.h"

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("A surname in capitals is written as usual, with Dutch particles and the letter IJ", "[passport]")
{
    struct Example
    {
        const char *capitals;
        const char *usual;
    };
    const Example example = GENERATE(Example{"KUMAR", "Kumar"}, Example{"VAN DER BERG", "van der Berg"},
        Example{"BERG-DE WIT", "Berg-de Wit"}, Example{"JANSEN TEN BRINK", "Jansen ten Brink"},
        Example{"IN DEN OEVER", "in den Oever"}, Example{"IJSBRAND", "IJsbrand"},
        Example{"VAN IJZEREN", "van IJzeren"}, Example{"IJAZ", "Ijaz"}, Example{"IJ", "Ij"},
        Example{"DE", "De"}, Example{"NGUYEN VAN", "Nguyen Van"}, Example{"O'NEIL", "O'Neil"},
        Example{"ÖZTÜRK", "Öztürk"}, Example{"МОСКВА", "Москва"}, Example{"X", "X"}, Example{"", ""},
        Example{"A  B", "A  B"}, Example{"-", "-"}, Example{"VANDER", "Vander"});
    CAPTURE(example.capitals);
    CHECK(usualSurname(QString::fromUtf8(example.capitals)) == QString::fromUtf8(example.usual));
}

TEST_CASE("Given names have no particles, and nothing of a name is lost", "[passport]")
{
    CHECK(usualGivenNames(QStringLiteral("ASHA RANI")) == QStringLiteral("Asha Rani"));
    CHECK(usualGivenNames(QStringLiteral("VAN ANH")) == QStringLiteral("Van Anh"));
    CHECK(usualGivenNames(QStringLiteral("JEAN-LUC")) == QStringLiteral("Jean-Luc"));
    // Letters outside the first plane are two units each, and stay together.
    const QString deseret = QStringLiteral("𐐔𐐇");
    CHECK(usualGivenNames(deseret) == QStringLiteral("𐐔𐐯"));
}
