#include "rules/Rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

struct SuiteCase
{
    QString name; ///< "file: description"
    JsonNode rule;
    Value data;
    std::optional<Value> result;
    QString error;
};

JsonNode readJson(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<JsonNode> json = parseJson(file.readAll(), JsonLimits(), path);
    REQUIRE(json);
    return *json;
}

Value valueOf(const JsonNode *node)
{
    return node != nullptr ? Value::fromJson(node->toJson()) : Value();
}

QList<SuiteCase> readSuites(const QString &folder)
{
    QList<SuiteCase> cases;
    const JsonNode index = readJson(folder + QStringLiteral("/index.json"));
    for (const JsonNode &file : index.elements) {
        const JsonNode suite = readJson(folder + QLatin1Char('/') + file.string);
        for (const JsonNode &entry : suite.elements) {
            if (!entry.isObject()) {
                continue;
            }
            const JsonNode *description = entry.find(u"description");
            SuiteCase found;
            found.name = file.string + QStringLiteral(": ")
                + (description != nullptr ? description->string : QString());
            found.rule = *entry.find(u"rule");
            found.data = valueOf(entry.find(u"data"));
            if (const JsonNode *error = entry.find(u"error")) {
                found.error = error->find(u"type")->string;
            } else {
                found.result = valueOf(entry.find(u"result"));
            }
            cases.append(found);
        }
    }
    return cases;
}

/// The differences that are meant, by name of the case, each with its reason.
QJsonObject deviations()
{
    QFile file(QStringLiteral(VERDER_TEST_DATA "/rules/deviations.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool holds(const SuiteCase &suiteCase)
{
    const Result<Rule> rule = Rule::compile(suiteCase.rule, QStringLiteral("suite"));
    if (!rule) {
        UNSCOPED_INFO(rule.error().message.toStdString());
        return false;
    }
    const Result<Value> value = rule->evaluate(suiteCase.data, QDate(2026, 1, 1));
    const Result<bool> isTrue = rule->holds(suiteCase.data, QDate(2026, 1, 1));
    CHECK(isTrue.has_value() == value.has_value());
    CHECK(isTrue.value_or(false) == (value && isTruthy(*value)));
    if (!value) {
        UNSCOPED_INFO(value.error().message.toStdString());
        return !suiteCase.result && value.error().detail == suiteCase.error;
    }
    UNSCOPED_INFO(QJsonDocument(QJsonArray{value->toJson()}).toJson().toStdString());
    return suiteCase.result && *value == *suiteCase.result;
}

} // namespace

TEST_CASE("The public JsonLogic suites hold", "[rules][suite]")
{
    const QString vectors = qEnvironmentVariable("VERDER_VECTORS");
    if (vectors.isEmpty()) {
        std::cout
            << "SKIPPED: the public JsonLogic suites; set VERDER_VECTORS to the folder that holds them.\n";
        return;
    }
    const QList<SuiteCase> cases = readSuites(vectors + QStringLiteral("/jsonlogic/suites"));
    const QJsonObject meant = deviations();
    int passed = 0;
    for (const SuiteCase &suiteCase : cases) {
        INFO(suiteCase.name.toStdString());
        const bool isAsFixed = holds(suiteCase);
        passed += isAsFixed ? 1 : 0;
        CHECK(isAsFixed != meant.contains(suiteCase.name));
    }
    std::cout << passed << " of " << cases.size() << " cases of the public JsonLogic suites hold, "
              << meant.size() << " differ on purpose.\n";
    CHECK(cases.size() >= 1138);
}
