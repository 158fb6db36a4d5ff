// A new application takes over from another one what its form says, and nothing else.
#include "session/CarryOver.h"

#include "form/FormLibrary.h"
#include "session/ScenarioRunner.h"
#include "support/TestForm.h"

#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QDate firstDay(2026, 2, 10);

class Applications
{
public:
    FormPtr form(const char *id) { return *m_library.form(QString::fromLatin1(id)); }

    /// An application filled in as a scenario of its form tells.
    std::unique_ptr<Session> filledIn(const char *id, const QString &scenarioName)
    {
        auto session = std::make_unique<Session>(form(id), firstDay);
        for (const Scenario &scenario : session->form().scenarios) {
            if (scenario.name != scenarioName)
                continue;
            const QJsonObject answers = scenarioAnswers(session->form(), scenario);
            for (auto it = answers.begin(); it != answers.end(); ++it)
                session->setAnswer(session->findOrAddRows(it.key()), Value::fromJson(it.value()));
        }
        return session;
    }

private:
    FormLibrary m_library{{QStringLiteral(":/forms")}};
};

QString text(const Session &session, const char *path)
{
    return session.answer(session.find(QString::fromLatin1(path))).toJson().toString();
}

const QString complete = QStringLiteral("Alles is ingevuld en in orde");

} // namespace

TEST_CASE("The application for a family takes over the employee's own application", "[session][carry]")
{
    Applications applications;
    const auto employee = applications.filledIn("kennismigrant", complete);
    Session family(applications.form("gezinsleden"), firstDay);
    const QList<ItemRef> carried = carryOver(*employee, family);

    CHECK(text(family, "h.achternaam") == QStringLiteral("Specimen"));
    CHECK(text(family, "h.nat") == QStringLiteral("IN"));
    CHECK(text(family, "h.doel") == QStringLiteral("kennismigrant"));
    CHECK(text(family, "h.bruto") == QStringLiteral("4800.00"));
    CHECK(text(family, "ref.kvk") == QStringLiteral("03475945"));
    CHECK(family.answer(family.find(QStringLiteral("z.waar"))).isNull()); // declared anew
    CHECK(family.answer(family.find(QStringLiteral("a.proc"))).isNull()); // not named

    const ItemRef surname = family.find(QStringLiteral("h.achternaam"));
    CHECK(carried.contains(surname));
    CHECK(family.isTakenOver(surname));
    family.setText(surname, QStringLiteral("Ander"));
    CHECK_FALSE(family.isTakenOver(surname));
}

TEST_CASE("All that was taken over goes away in one step, and comes back", "[session][carry]")
{
    Applications applications;
    const auto employee = applications.filledIn("kennismigrant", QStringLiteral("Met echtgenoot en kind"));
    Session family(applications.form("verlenging-gezinsleden"), firstDay);
    const QJsonObject before = family.answers();
    REQUIRE_FALSE(carryOver(*employee, family).isEmpty());
    const QJsonObject after = family.answers();
    REQUIRE(after != before);
    CHECK(family.undoStack()->count() == 1);
    family.undoStack()->undo();
    CHECK(family.answers() == before);
    family.undoStack()->redo();
    CHECK(family.answers() == after);
}

TEST_CASE("Rows go over with the rows inside them, as far as both forms ask the same", "[session][carry]")
{
    Applications applications;
    const auto first = applications.filledIn("gezinsleden", complete);
    const ItemRef wrong = first->find(QStringLiteral("gezin[#2].p.vnr"));
    first->setText(wrong, QStringLiteral("12345"));
    const ItemRef second = first->findOrAddRows(QStringLiteral("gezin[#1].p.nat[#2].nationaliteit"));
    first->setAnswer(second, Value(QStringLiteral("NP")));
    Session extension(applications.form("verlenging-gezinsleden"), firstDay);
    carryOver(*first, extension);

    CHECK(extension.rows(extension.find(QStringLiteral("gezin"))).size() == 2);
    CHECK(text(extension, "gezin[#1].p.voornamen") == QStringLiteral("Ravi"));
    CHECK(text(extension, "gezin[#1].p.nat[#2].nationaliteit") == QStringLiteral("NP"));
    CHECK(text(extension, "gezin[#2].r.nr") == QStringLiteral("Z0000002"));
    CHECK(text(extension, "gezin[#2].g.rel") == QStringLiteral("kind"));
    CHECK(text(extension, "gezin[#2].p.vnr").isEmpty()); // it was wrong
}

TEST_CASE("What does not apply or is not offered stays behind", "[session][carry]")
{
    Applications applications;
    const auto employee = applications.filledIn("kennismigrant", complete);
    const auto set = [&](const char *path, const Value &value) {
        employee->setAnswer(employee->find(QString::fromLatin1(path)), value);
    };
    set("a.cat", Value(QStringLiteral("uitleen"))); // the extension does not offer it
    set("d.sna", Value(QStringLiteral("123"))); // only asked of those who lend out
    Session extension(applications.form("verlenging-kennismigrant"), firstDay);
    carryOver(*employee, extension);
    CHECK(text(extension, "a.cat").isEmpty());
    CHECK(text(extension, "d.sna").isEmpty());
    CHECK(text(extension, "d.functie") == QStringLiteral("Softwareontwikkelaar"));

    Session other(applications.form("kennismigrant"), firstDay);
    CHECK(carryOver(extension, other).isEmpty()); // this form takes nothing from that one
    CHECK(other.undoStack()->count() == 0);
}

TEST_CASE("Both ends of what is taken over are looked at", "[form][lint][carry]")
{
    const auto pages = [](const QByteArray &items) -> QByteArray {
        return R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[)" + items + "]}]";
    };
    const QByteArray name = R"({"id":"naam","type":"text","label":{"nl":"n","en":"n"}})";
    const QByteArray day = R"({"id":"dag","type":"date","label":{"nl":"d","en":"d"}})";
    const FormPtr other = formFromJson(definition(pages(name + "," + day)));
    const auto findingsOf = [&](const QByteArray &take) {
        QByteArray json = definition(pages(name + R"(,{"id":"wat","type":"choice","label":{"nl":"w","en":"w"},
            "choices":[{"key":"a","label":{"nl":"a","en":"a"}}]})"));
        json.chop(1);
        const FormPtr form
            = formFromJson(json + R"(,"carryOver":[{"from":["test"],"take":[)" + take + "]}]}");
        QStringList messages;
        for (const Finding &finding : lintCarryOver(*form, *other))
            messages.append(finding.message);
        return messages.join(u'\n');
    };
    CHECK(findingsOf(R"("naam",{"set":["wat","a"]})").isEmpty());
    CHECK(findingsOf(R"("dag")").contains(QStringLiteral("\"dag\"")));
    CHECK(findingsOf(R"(["nam","naam"])").contains(QStringLiteral("\"nam\"")));
    CHECK(findingsOf(R"(["dag","naam"])").contains(QStringLiteral("cannot be one")));
    CHECK(findingsOf(R"({"set":["wat","b"]})").contains(QStringLiteral("does not offer")));
    CHECK(findingsOf(R"("p.*")").contains(QStringLiteral("nothing in common")));

    QByteArray wrong = definition(pages(name));
    wrong.chop(1);
    const FormReading reading
        = readingFromJson(wrong + R"(,"carryOver":[{"from":["x"],"take":[["p.*","naam"]]}]})");
    CHECK_FALSE(reading.form);
    REQUIRE_FALSE(reading.findings.isEmpty());
    CHECK(reading.findings.first().message.contains(QStringLiteral("[\"id there\"")));
}
