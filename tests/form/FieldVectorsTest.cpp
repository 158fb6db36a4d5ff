#include "form/FieldValue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

TEST_CASE("the public example numbers come out as their sources say", "[form][vectors]")
{
    const QString folder = qEnvironmentVariable("VERDER_VECTORS");
    if (folder.isEmpty()) {
        WARN("VERDER_VECTORS is not set: the public example numbers are skipped");
        return;
    }
    const auto [name, type] = GENERATE(table<QString, ItemType>({
        {QStringLiteral("bsn"), ItemType::Bsn},
        {QStringLiteral("email"), ItemType::Email},
        {QStringLiteral("iban"), ItemType::Iban},
        {QStringLiteral("kvk"), ItemType::Kvk},
        {QStringLiteral("phone"), ItemType::Phone},
        {QStringLiteral("postcode_nl"), ItemType::Postcode},
    }));
    QFile file(QStringLiteral("%1/fields/%2.json").arg(folder, name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[QLatin1String("vectors")].toArray();
    REQUIRE_FALSE(vectors.isEmpty());
    Item item;
    item.type = type;
    int agreed = 0;
    for (const QJsonValue &vector : vectors) {
        const QString typed = vector[QLatin1String("in")].toString();
        CAPTURE(name, typed);
        const FieldReading reading = readField(item, typed);
        // An empty answer is none, not a wrong one.
        const bool isTaken = reading.isValid() && !reading.canonical.isNull();
        CHECK(isTaken == vector[QLatin1String("valid")].toBool());
        const QJsonValue canonical = vector[QLatin1String("canonical")];
        const bool isSame = !canonical.isString() || reading.canonical == Value(canonical.toString());
        CHECK(isSame);
        agreed += isTaken == vector[QLatin1String("valid")].toBool() && isSame ? 1 : 0;
    }
    std::cout << qPrintable(name) << ": " << agreed << " of " << vectors.size() << " agree\n";
}
