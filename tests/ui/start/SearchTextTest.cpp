#include "ui/start/SearchText.h"

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("a search finds all words in any order; case and accents do not count", "[start]")
{
    const QString text = QStringLiteral("Verlenging gezinsleden: partner of kinderen uit België");
    CHECK(containsWords(text, QString()));
    CHECK(containsWords(text, QStringLiteral("KINDEREN verleng")));
    CHECK(containsWords(text, QStringLiteral("belgie")));
    CHECK(containsWords(text, QStringLiteral("pártner")));
    CHECK_FALSE(containsWords(text, QStringLiteral("partner melding")));
}
