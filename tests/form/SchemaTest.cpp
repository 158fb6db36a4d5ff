// The JSON Schema that editors use, held against what the program reads.
#include "form/ItemType.h"
#include "rules/Operators.h"
#include "support/JsonSchema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject schema()
{
    return readObject(QStringLiteral(":/verder/schema/form.schema.json"));
}

QJsonObject change(QJsonObject form, const char *key, const QJsonValue &value)
{
    form.insert(QLatin1String(key), value);
    return form;
}

} // namespace

TEST_CASE("Every shipped definition is right by the schema", "[form][schema]")
{
    const JsonSchema checked(schema());
    for (const char *folder : {":/forms", ":/forms/blocks"}) {
        const QStringList names
            = QDir(QLatin1String(folder)).entryList({QStringLiteral("*.json")}, QDir::Files);
        REQUIRE_FALSE(names.isEmpty());
        for (const QString &name : names) {
            INFO(name.toStdString());
            CHECK(checked.firstError(readObject(QLatin1String(folder) + u'/' + name)).toStdString().empty());
        }
    }
}

TEST_CASE("What the reader refuses, the schema marks while it is written", "[form][schema]")
{
    const JsonSchema checked(schema());
    const QJsonObject good = readObject(QStringLiteral(":/forms/verlenging-kennismigrant.json"));
    REQUIRE(checked.firstError(good).isEmpty());
    const auto isRefused = [&](const QJsonObject &form) {
        return !checked.firstError(form).isEmpty();
    };
    CHECK(isRefused(change(good, "colour", 1)));
    CHECK(isRefused(change(good, "version", 1)));
    CHECK(isRefused(change(good, "pages", QJsonArray())));
    CHECK(isRefused(change(good, "title", QJsonObject{{QStringLiteral("nl"), QStringLiteral("x")}})));
    const QJsonObject unknown{{QStringLiteral("bigger"), QJsonArray{1, 2}}};
    QJsonObject page = good.value(QStringLiteral("pages")).toArray().first().toObject();
    CHECK(isRefused(change(good, "pages", QJsonArray{change(page, "visible", unknown)})));
    QJsonObject item = page.value(QStringLiteral("items")).toArray().first().toObject();
    CHECK(isRefused(change(good, "pages",
        QJsonArray{change(page, "items", QJsonArray{change(item, "type", QStringLiteral("tekst"))})})));
    CHECK(isRefused(change(good, "migrations",
        QJsonArray{QJsonObject{{QStringLiteral("from"), QStringLiteral("1")},
            {QStringLiteral("ops"), QJsonArray{QJsonObject{{QStringLiteral("move"), 1}}}}}})));
}

TEST_CASE("The schema knows the types and operators that the program knows, and no others", "[form][schema]")
{
    const QJsonObject definitions = schema().value(QStringLiteral("definitions")).toObject();
    const QJsonArray types = definitions[QStringLiteral("item")][QStringLiteral("properties")]
                                        [QStringLiteral("type")][QStringLiteral("enum")]
                                            .toArray();
    CHECK(types.size() == 27);
    for (const QJsonValueConstRef type : types)
        CHECK(itemTypeFromName(type.toString()));
    qsizetype operators = 0;
    const QJsonArray families = definitions[QStringLiteral("operator")][QStringLiteral("anyOf")].toArray();
    for (const QJsonValueConstRef family : families) {
        const QJsonArray names = family.toObject().value(QStringLiteral("enum")).toArray();
        operators += names.size();
        for (const QJsonValueConstRef name : names) {
            INFO(name.toString().toStdString());
            CHECK(findRuleOperator(name.toString()));
        }
    }
    CHECK(operators == ruleOperatorCount());
}
