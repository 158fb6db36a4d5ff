// What must hold of every form that travels with the program, whoever changes it.
#include "form/FieldValue.h"
#include "form/FormLibrary.h"
#include "form/kinds/Choices.h"
#include "form/lint/Linter.h"
#include "session/CarryOver.h"
#include "session/ScenarioRunner.h"
#include "session/Session.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <random>

using namespace Verder;

namespace {

FormLibrary shippedForms()
{
    return FormLibrary({QStringLiteral(":/forms")});
}

/// An answer that a hurried user could give: mostly of the right kind, sometimes not.
Value someAnswer(const Item &item, const Tables &tables, std::mt19937 &random)
{
    const auto upTo = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    switch (item.type) {
    case ItemType::YesNo:
    case ItemType::Statement:
        return upTo(4) == 0 ? Value() : Value(upTo(1) == 1);
    case ItemType::Choice:
    case ItemType::Pick: {
        const QList<Choice> choices = choicesOf(item, tables);
        return Value(choices.at(upTo(static_cast<int>(choices.size()) - 1)).key);
    }
    case ItemType::Multi: {
        Value::Array chosen;
        for (const Choice &choice : choicesOf(item, tables)) {
            if (upTo(2) == 0) {
                chosen.append(Value(choice.key));
            }
        }
        return chosen.isEmpty() ? Value() : Value(chosen);
    }
    case ItemType::Date:
    case ItemType::PartialDate:
        return Value(QDate(2026, 2, 10).addDays(upTo(4000) - 2000).toString(Qt::ISODate));
    case ItemType::Money:
        return Value(QStringLiteral("%1.00").arg(upTo(9000)));
    case ItemType::Integer:
    case ItemType::Number:
        return Value(upTo(70));
    default:
        return upTo(3) == 0 ? Value() : Value(QStringLiteral("Proef %1").arg(upTo(99)));
    }
}

QStringList namesOf(const Session &session, const QList<Missing> &missing)
{
    QStringList names;
    for (const Missing &one : missing) {
        names.append(
            one.slot.isValid() ? session.form().documentSlots.at(one.slot.slot).id : session.path(one.item));
    }
    return names;
}

void requireOnlyRelevant(const Session &session)
{
    for (const Missing &missing : session.missingForSending()) {
        const bool isRelevant
            = missing.slot.isValid() ? session.isRelevant(missing.slot) : session.isRelevant(missing.item);
        INFO(namesOf(session, {missing}).join(u' ').toStdString());
        REQUIRE(isRelevant);
    }
    for (const Page &page : session.form().pages) {
        REQUIRE(session.isPageComplete(page.index) == session.missing(page.index).isEmpty());
    }
}

} // namespace

TEST_CASE("Every shipped form reads without a finding", "[session][forms]")
{
    FormLibrary library = shippedForms();
    REQUIRE_FALSE(library.ids().isEmpty());
    const QStringList ids = library.ids();
    for (const QString &id : ids) {
        const FormReading reading = library.read(id);
        for (const Finding &finding : reading.findings) {
            FAIL_CHECK(finding.place.toStdString() << ": " << finding.message.toStdString());
        }
        REQUIRE(reading.form);
        for (const CarryOver &carryOver : reading.form->carryOver) {
            for (const QString &other : carryOver.forms) {
                const Result<FormPtr> from = library.form(other);
                REQUIRE(from);
                for (const Finding &finding : lintCarryOver(*reading.form, **from))
                    FAIL_CHECK(finding.place.toStdString() << ": " << finding.message.toStdString());
            }
        }
        for (const Finding &finding : lint(*reading.form)) {
            FAIL_CHECK(finding.place.toStdString() << ": " << finding.message.toStdString());
        }
    }
}

// In parts, so that no test takes long however many forms there are.
TEMPLATE_TEST_CASE_SIG(
    "Every scenario of a shipped form comes out as it says, and all see each condition both ways",
    "[session][forms]", ((int Part), Part), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
{
    FormLibrary library = shippedForms();
    const QStringList ids = library.ids();
    for (int i = Part; i < ids.size(); i += 12) {
        const FormPtr form = library.read(ids.at(i)).form;
        REQUIRE(form);
        CHECK_FALSE(form->scenarios.isEmpty());
        QList<ScenarioOutcome> outcomes;
        for (const Scenario &scenario : form->scenarios) {
            outcomes.append(runScenario(form, scenario));
            for (const QString &failure : outcomes.last().failures) {
                FAIL_CHECK(form->id.toStdString()
                    << ": " << scenario.name.toStdString() << ": " << failure.toStdString());
            }
        }
        const ConditionCoverage coverage = conditionCoverage(*form, outcomes);
        for (int condition : coverage.neverMet + coverage.alwaysMet) {
            FAIL_CHECK(form->id.toStdString()
                << ": seen one way only: " << form->conditions.at(condition).id.toStdString());
        }
    }
}

TEST_CASE("Every check of a shipped form fails in one of its scenarios", "[session][forms]")
{
    FormLibrary library = shippedForms();
    const QStringList ids = library.ids();
    for (const QString &id : ids) {
        const FormPtr form = library.read(id).form;
        REQUIRE(form);
        static const QRegularExpression row(QStringLiteral("\\[#[0-9]+\\]"));
        QSet<QString> failing;
        for (const Scenario &scenario : form->scenarios) {
            for (const char *kind : {"errors", "warnings", "information"}) {
                const QJsonArray checks = scenario.expect.value(QLatin1String(kind)).toArray();
                for (const QJsonValueConstRef check : checks) {
                    failing.insert(check.toString().replace(row, QStringLiteral("[]")));
                }
            }
        }
        for (const Item &item : form->items) {
            for (const Check &check : *item.checks) {
                const QString name = form->scopes.at(item.scope).prefix + item.id + u':' + check.id;
                INFO(id.toStdString() << " " << name.toStdString());
                CHECK(failing.contains(name));
            }
        }
    }
}

TEST_CASE("Whatever is answered, only what applies holds up a shipped form", "[session][forms]")
{
    FormLibrary library = shippedForms();
    std::mt19937 random(20260210); // the same answers in every run
    const QStringList ids = library.ids();
    for (const QString &id : ids) {
        const FormPtr form = library.read(id).form;
        REQUIRE(form);
        Session session(form, QDate(2026, 2, 10));
        for (int step = 1; step <= 1200; ++step) {
            const Item &item
                = form->items.at(static_cast<int>(random() % static_cast<unsigned>(form->items.size())));
            const ItemRef ref{item.index, 0};
            if (item.scope != 0 || !holdsAnswer(item.type) || session.isReadOnly(ref)) {
                continue;
            }
            session.setAnswer(ref, someAnswer(item, *form->tables, random));
            if (step % 60 != 0) {
                continue;
            }
            requireOnlyRelevant(session);
            Session again(form, QDate(2026, 2, 10));
            again.load(session.answers(), {}, {});
            REQUIRE(
                namesOf(again, again.missingForSending()) == namesOf(session, session.missingForSending()));
            REQUIRE(again.relevantAnswers() == session.relevantAnswers());
        }
    }
}
