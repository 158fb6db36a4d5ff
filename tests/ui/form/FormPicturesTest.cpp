#include "form/FormLibrary.h"
#include "session/Session.h"
#include "ui/form/FormView.h"
#include "ui/form/TestForm.h"
#include "ui/look/Appearance.h"
#include "ui/look/FocusRing.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>
#include <iostream>

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

TEST_CASE("Rows are shown as cards, one of them open", "[ui][pictures]")
{
    if (!qEnvironmentVariableIsSet("VERDER_SCREENSHOTS")) {
        WARN("No pictures: VERDER_SCREENSHOTS does not name a folder");
        return;
    }
    const Picture picture = GENERATE(Picture{"rows", AppearanceMode::Light, 100, {1280, 744}},
        Picture{"rows-large", AppearanceMode::Light, 200, {1280, 712}});
    applyAppearance(*qApp, {picture.mode, picture.textPercent});
    TestForm form;
    FocusRing ring(form.window());
    form.view()->showPage(1);
    form.window()->resize(picture.size);
    const ItemRef group = form.find("gezin");
    const int item = form.session()->form().itemIndex(QStringLiteral("gezin[].voornaam"));
    const int nationality = form.session()->form().itemIndex(QStringLiteral("gezin[].nat"));
    for (const QString &name : {QStringLiteral("Tomas"), QStringLiteral("Noor")}) {
        const int row = form.session()->addRow(group);
        form.session()->setText({item, row}, name);
        form.session()->setText({nationality, row},
            name == QLatin1String("Tomas") ? QStringLiteral("IN") : QStringLiteral("Mars"));
    }
    form.session()->addRow(form.find("namen"));
    form.session()->addRow(form.find("namen"));
    form.view()->showItem({item, form.session()->rows(group).constLast()});
    take(*form.window(), picture, QStringLiteral("open"));
    form.view()->showItem({nationality, form.session()->rows(group).constLast()});
    QApplication::focusWidget()->setProperty("text", QString());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ind"));
    take(*form.window(), picture, QStringLiteral("list"));
    form.view()->showPage(0);
    form.set("duur", QStringLiteral("bepaald"));
    form.view()->showItem(form.find("eind"));
    QApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    take(*form.window(), picture, QStringLiteral("calendar"));
    applyAppearance(*qApp, {});
}

TEST_CASE("How long a page takes to come up, and a key stroke to be answered", "[.measure]")
{
    applyAppearance(*qApp, {});
    FormLibrary library({QStringLiteral(":/forms")});
    const Result<FormPtr> form = library.form(QStringLiteral("verlenging-kennismigrant"));
    REQUIRE(form.has_value());
    Session session(*form, QDate(2026, 2, 10));
    FormView view(&session, Language::Dutch, {});
    view.resize(1280, 744);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer clock;
    for (int page = 0; page < view.lastPage(); ++page) {
        clock.start();
        view.showPage(page);
        QApplication::processEvents();
        std::cout << (*form)->pages.at(page).id.toStdString() << ' ' << clock.nsecsElapsed() / 1000
                  << " us\n";
    }
    view.showItem(session.find(QStringLiteral("d.functie")));
    clock.start();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Softwareontwikkelaar"));
    QApplication::processEvents();
    std::cout << "key " << clock.nsecsElapsed() / 20 / 1000 << " us\n";
}
