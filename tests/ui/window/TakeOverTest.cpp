#include "session/ScenarioRunner.h"
#include "ui/document/SampleDossier.h"
#include "ui/form/FormView.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QAction>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

/// A draft of the employee's application, filled in as its first example.
QString employeeDraft(const Workplace &place)
{
    auto dossier = Dossier::create(place.dossiers(), QStringLiteral("kennismigrant"), Workplace::today, {});
    REQUIRE(dossier.has_value());
    Session &session = (*dossier)->session();
    const QJsonObject answers = scenarioAnswers(session.form(), session.form().scenarios.constFirst());
    for (auto it = answers.begin(); it != answers.end(); ++it)
        session.setAnswer(session.findOrAddRows(it.key()), Value::fromJson(it.value()));
    const QString path = place.path(QStringLiteral("werknemer.tfa"));
    REQUIRE((*dossier)->saveAndWait(path, true));
    return path;
}

QAction *actionEndingIn(const FormWindow &window, const QString &end)
{
    const QList<QAction *> actions = window.actions();
    for (QAction *action : actions) {
        if (action->text().endsWith(end))
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The menu begins an application for the family with the employee's details, marked as such",
    "[ui][window]")
{
    Workplace place;
    place.start();
    place.open(employeeDraft(place));
    FormWindow &first = place.formWindow();
    QAction *begin = actionEndingIn(first, QStringLiteral("Gezinsleden kennismigrant of werknemer"));
    REQUIRE(begin != nullptr);
    begin->trigger();
    const QList<FormWindow *> windows = place.windows().formWindows();
    REQUIRE(windows.size() == 2);
    FormWindow &family = *windows.last();
    Session &session = family.dossier().session();
    CHECK(session.form().id == QStringLiteral("gezinsleden"));
    CHECK(place.prompts.told == QStringList{QStringLiteral("Overgenomen")});
    CHECK(family.dossier().isModified()); // it is not lost when the window closes

    const ItemRef surname = session.find(QStringLiteral("h.achternaam"));
    CHECK(session.answer(surname) == Value(QStringLiteral("Specimen")));
    family.formView()->showPage(session.item(surname).page);
    CHECK(visibleText(family).contains(QStringLiteral("overgenomen")));

    // The employee's own application is as it was.
    CHECK_FALSE(first.dossier().isModified());
}
