#include "form/kinds/Mrz.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

const QDate today(2026, 3, 3);
const QString passport = QStringLiteral(
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");

} // namespace

TEST_CASE("the bottom lines of a passport fill in the person and the document", "[form]")
{
    const MrzReading reading = readMrz(passport, today);
    REQUIRE(reading.zone);
    CHECK(reading.zone->documentType == QLatin1String("P"));
    CHECK(reading.zone->issuer == QLatin1String("UTO"));
    CHECK(reading.zone->surname == QLatin1String("ERIKSSON"));
    CHECK(reading.zone->givenNames == QLatin1String("ANNA MARIA"));
    CHECK(reading.zone->number == QLatin1String("L898902C3"));
    CHECK(reading.zone->birthDate == QLatin1String("1974-08-12"));
    CHECK(reading.zone->expiryDate == QLatin1String("2012-04-15"));
    CHECK(reading.zone->sex == QLatin1String("F"));
    CHECK(readMrz(QString(passport).remove(u'\n'), today).zone);
}

TEST_CASE("the three lines of a card are read too", "[form]")
{
    const MrzReading reading = readMrz(
        QStringLiteral(
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
        today);
    REQUIRE(reading.zone);
    CHECK(reading.zone->number == QLatin1String("D23145890"));
    CHECK(reading.zone->nationality == QLatin1String("UTO"));
}

TEST_CASE("a mistyped character is named by what it belongs to", "[form]")
{
    QString wrong = passport;
    wrong.replace(QStringLiteral("7408122"), QStringLiteral("7408132"));
    const MrzReading reading = readMrz(wrong, today);
    CHECK_FALSE(reading.zone);
    CHECK(reading.problem.nl().contains(QLatin1String("de geboortedatum")));
    CHECK(readMrz(passport.chopped(1), today).problem.nl().contains(QLatin1String("87")));
    CHECK(readMrz(passport.toLower(), today).problem.nl().contains(QLatin1String("hoofdletters")));
    CHECK_FALSE(readMrz(QString(1'000'000, u'<'), today).zone);
    CHECK_FALSE(readMrz(QString(), today).zone);
}

TEST_CASE("the public machine-readable zones come out as their sources say", "[form][vectors]")
{
    const QString folder = qEnvironmentVariable("VERDER_VECTORS");
    if (folder.isEmpty()) {
        WARN("VERDER_VECTORS is not set: the public machine-readable zones are skipped");
        return;
    }
    QFile file(QStringLiteral("%1/fields/mrz.json").arg(folder));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[QLatin1String("vectors")].toArray();
    REQUIRE_FALSE(vectors.isEmpty());
    int agreed = 0;
    for (const QJsonValue &vector : vectors) {
        const QString typed = vector[QLatin1String("in")].toString();
        CAPTURE(typed.toStdString());
        const bool isDigitOnly
            = vector[QLatin1String("ctx")][QLatin1String("format")] == QLatin1String("check digit only");
        const bool isSame = isDigitOnly
            ? QString::number(mrzCheckDigit(typed)) == vector[QLatin1String("canonical")].toString()
            : readMrz(typed, today).zone.has_value() == vector[QLatin1String("valid")].toBool();
        CHECK(isSame);
        agreed += isSame ? 1 : 0;
    }
    std::cout << "mrz: " << agreed << " of " << vectors.size() << " agree\n";
}
