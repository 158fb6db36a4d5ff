#include "form/FormLibrary.h"
#include "session/Session.h"
#include "ui/form/FormView.h"
#include "ui/look/Appearance.h"
#include "ui/look/FocusRing.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// The answers of the first scenario of a shipped form, by path.
QJsonObject scenarioAnswers(const QString &form)
{
    QFile file(QStringLiteral(":/forms/%1.json").arg(form));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject definition = QJsonDocument::fromJson(file.readAll()).object();
    return definition[QLatin1String("scenarios")][0][QLatin1String("answers")].toObject();
}

struct Picture
{
    const char *name;
    AppearanceMode mode;
    int textPercent;
    QSize size;
};

void take(QWidget &window, const Picture &picture, const QString &suffix)
{
    QApplication::processEvents();
    const QDir folder(qEnvironmentVariable("VERDER_SCREENSHOTS"));
    const QString name = QLatin1String(picture.name) + QLatin1Char('-') + suffix + QLatin1String(".png");
    CHECK(window.grab().save(folder.filePath(name)));
}

} // namespace

TEST_CASE("The shipped form is shown page by page in every appearance", "[ui][pictures]")
{
    if (!qEnvironmentVariableIsSet("VERDER_SCREENSHOTS")) {
        WARN("No pictures: VERDER_SCREENSHOTS does not name a folder");
        return;
    }
    const Picture picture = GENERATE(Picture{"light", AppearanceMode::Light, 100, {1280, 744}},
        Picture{"dark", AppearanceMode::Dark, 100, {1280, 744}},
        Picture{"contrast", AppearanceMode::Contrast, 100, {1280, 744}},
        Picture{"large", AppearanceMode::Light, 200, {1280, 712}},
        Picture{"small", AppearanceMode::Light, 100, {640, 400}});
    applyAppearance(*qApp, {picture.mode, picture.textPercent});
    FormLibrary library({QStringLiteral(":/forms")});
    const Result<FormPtr> form = library.form(QStringLiteral("verlenging-kennismigrant"));
    REQUIRE(form.has_value());
    Session session(*form, QDate(2026, 2, 10));
    const QJsonObject answers = scenarioAnswers((*form)->id);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (const ItemRef ref = session.find(answer.key()); ref.isValid())
            session.setAnswer(ref, Value::fromJson(answer.value()));
    }
    session.setText(session.find(QStringLiteral("d.functie")), {});
    session.setText(session.find(QStringLiteral("d.eind")), QStringLiteral("31-12-2027"));

    QWidget window;
    FocusRing ring(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    auto *view = new FormView(&session, Language::Dutch, {});
    layout->addWidget(view);
    window.resize(picture.size);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (int page = 0; page < view->lastPage(); ++page) {
        view->showPage(page);
        take(window, picture, (*form)->pages.at(page).id);
    }
    view->showItem(session.find(QStringLiteral("d.functie")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kok"));
    take(window, picture, QStringLiteral("typing"));
    applyAppearance(*qApp, {});
}
