// Pictures of every page of every shipped form, to be looked at.
#include "form/FormLibrary.h"
#include "session/ScenarioRunner.h"
#include "ui/form/FormView.h"
#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// The scenario that completes the most pages: there is most to see.
const Scenario &fullestOf(const Form &form)
{
    const auto pages = [](const Scenario &scenario) {
        const QJsonObject complete = scenario.expect.value(QStringLiteral("complete")).toObject();
        return std::count(complete.begin(), complete.end(), QJsonValue(true));
    };
    return *std::max_element(form.scenarios.begin(), form.scenarios.end(),
        [&](const Scenario &a, const Scenario &b) { return pages(a) < pages(b); });
}

void answerAll(Session &session, const Scenario &scenario)
{
    const QJsonObject answers = scenarioAnswers(session.form(), scenario);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        session.setAnswer(session.findOrAddRows(it.key()), Value::fromJson(it.value()));
}

} // namespace

TEST_CASE("Every page of every shipped form is shown", "[ui][pictures]")
{
    const QString folder = qEnvironmentVariable("VERDER_SCREENSHOTS");
    if (folder.isEmpty()) {
        WARN("No pictures: VERDER_SCREENSHOTS does not name a folder");
        return;
    }
    const VerderTest::WithAppearance light({AppearanceMode::Light, 100});
    FormLibrary library({QStringLiteral(":/forms")});
    const QStringList ids = library.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> form = library.form(id);
        REQUIRE(form.has_value());
        const Scenario &scenario = fullestOf(**form);
        Session session(*form, scenario.today);
        answerAll(session, scenario);
        QWidget window;
        const FocusRing ring(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        auto *view = new FormView(&session, Language::Dutch, {});
        layout->addWidget(view);
        window.resize(1280, 1600);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        for (int page = 0; page < view->lastPage(); ++page) {
            if (!session.pageState(page).isRelevant)
                continue;
            view->showPage(page);
            QApplication::processEvents();
            const QString name = QStringLiteral("%1-%2.png").arg(id, (*form)->pages.at(page).id);
            CHECK(window.grab().save(QDir(folder).filePath(name)));
        }
    }
}
