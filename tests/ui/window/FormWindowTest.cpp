#include "ui/window/FormWindow.h"

#include "dossier/Dossier.h"
#include "ui/form/FormView.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString formId = QStringLiteral("verlenging-kennismigrant");

/// A form window in which something was typed, and nothing saved.
struct ChangedForm
{
    ChangedForm()
    {
        place.start();
        place.windows().beginForm(formId, &place.startWindow());
        place.formWindow();
        tabTo(QStringLiteral("p.vnr"));
        typeText(QStringLiteral("0987654321"));
        place.prompts.pathToSave = place.path(QStringLiteral("Specimen.tfa"));
    }

    void close() { press(Qt::Key_W, Qt::ControlModifier); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return place.windows().formWindows().isEmpty(); });
    }
    bool isSaved() const { return QFileInfo::exists(place.prompts.pathToSave); }
    QString number(const Dossier &dossier) const
    {
        const Session &session = dossier.session();
        return session.answer(session.find(QStringLiteral("p.vnr"))).toJson().toString();
    }

    Workplace place;
};

} // namespace

TEST_CASE("Closing with changes asks, and Cancel goes on where it was", "[ui][window]")
{
    ChangedForm form;
    form.place.prompts.unsaved = UnsavedChoice::Cancel;
    form.close();
    CHECK(form.place.prompts.asked == QStringList{QStringLiteral("unsaved")});
    CHECK(form.place.formWindow().isVisible());
    CHECK(form.number(form.place.formWindow().dossier()) == QStringLiteral("0987654321"));
    CHECK_FALSE(form.isSaved());
}

TEST_CASE("Closing without saving leaves no file", "[ui][window]")
{
    ChangedForm form;
    form.place.prompts.unsaved = UnsavedChoice::Discard;
    form.close();
    CHECK(form.isGone());
    CHECK_FALSE(form.isSaved());
    CHECK(form.place.startWindow().isVisible());
}

TEST_CASE("Closing with Save asks where, and saves there", "[ui][window]")
{
    ChangedForm form;
    form.place.prompts.unsaved = UnsavedChoice::Save;
    form.close();
    CHECK(form.isGone());
    CHECK(form.place.prompts.asked == QStringList{QStringLiteral("unsaved"), QStringLiteral("save")});
    const auto saved = Dossier::open(form.place.dossiers(), form.place.prompts.pathToSave, Workplace::today);
    REQUIRE(saved.has_value());
    CHECK(form.number(**saved) == QStringLiteral("0987654321"));
}

TEST_CASE("Closing with Save, and then no place to save to, keeps the window", "[ui][window]")
{
    ChangedForm form;
    form.place.prompts.unsaved = UnsavedChoice::Save;
    form.place.prompts.pathToSave.clear();
    form.close();
    CHECK(form.place.formWindow().isVisible());
    CHECK(form.number(form.place.formWindow().dossier()) == QStringLiteral("0987654321"));
}

TEST_CASE("Closing while a saving is under way asks nothing", "[ui][window]")
{
    ChangedForm form;
    press(Qt::Key_S, Qt::ControlModifier);
    form.close();
    CHECK(form.isGone());
    CHECK(form.place.prompts.asked == QStringList{QStringLiteral("save")});
    CHECK(form.isSaved());
}

TEST_CASE("A draft that was saved on the check page opens there again", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.open(path);
    FormView *view = place.formWindow().formView();
    view->showPage(view->lastPage());
    REQUIRE(place.formWindow().saveAndWait());
    place.end();
    place.start();
    place.open(path);
    view = place.formWindow().formView();
    CHECK(view->page() == view->lastPage());
}

TEST_CASE("For what goes by post a cover sheet is printed", "[ui][window]")
{
    Workplace place;
    place.start();
    place.windows().beginForm(QStringLiteral("gezinsleden"), &place.startWindow());
    FormWindow &window = place.formWindow();
    Session &session = window.dossier().session();
    session.setText(
        session.findOrAddRows(QStringLiteral("gezin[#1].v.biowaar")), QStringLiteral("fotokaart"));
    SlotRef slot;
    for (const Page &page : session.form().pages) {
        const QList<SlotRef> all = session.documentSlots(page.index);
        for (const SlotRef &each : all)
            slot = session.form().documentSlots.at(each.slot).byPost ? each : slot;
    }
    REQUIRE(slot.isValid());
    place.prompts.pathToPrint = place.path(QStringLiteral("Voorblad.pdf"));
    window.formView()->showSlot(slot);
    auto *print = window.findChild<QPushButton *>(QStringLiteral("coverSheet"));
    REQUIRE(print);
    print->click();
    QFile paper(place.prompts.pathToPrint);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.readAll().count("/Type /Page\n") == 1);
}

TEST_CASE("A form that nobody touched closes without a question", "[ui][window]")
{
    Workplace place;
    place.start();
    place.windows().beginForm(formId, &place.startWindow());
    place.formWindow();
    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
    CHECK(place.prompts.asked.isEmpty());
}

TEST_CASE("The start window comes back when the last form goes, and not before", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.windows().beginForm(formId, &place.startWindow());
    place.open(path);
    REQUIRE(place.windows().formWindows().size() == 2);
    place.startWindow().close();
    int timesLast = 0; // by which the program would end
    const auto counting
        = QObject::connect(qApp, &QGuiApplication::lastWindowClosed, qApp, [&timesLast] { ++timesLast; });

    REQUIRE(QTest::qWaitForWindowActive(place.windows().formWindows().last()));
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().size() == 1; }));
    QCoreApplication::processEvents();
    CHECK_FALSE(place.startWindow().isVisible());

    place.windows().formWindows().first()->activateWindow();
    place.formWindow();
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
    CHECK(QTest::qWaitFor([&] { return place.startWindow().isVisible(); }));
    CHECK(timesLast == 0);
    QObject::disconnect(counting);
}

TEST_CASE("A draft that is open already comes to the front, whatever way leads to it", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.open(path);
    const FormWindow *window = &place.formWindow();
    const QString link = place.path(QStringLiteral("Snelkoppeling.tfa"));
    REQUIRE(QFile::link(path, link));
    for (const QString &way : {path, place.path(QStringLiteral("./blobs/../Specimen.tfa")), link}) {
        INFO(way.toStdString());
        place.windows().showStart();
        REQUIRE(QTest::qWaitForWindowActive(&place.startWindow()));
        place.open(way);
        CHECK(place.windows().formWindows() == QList<FormWindow *>{const_cast<FormWindow *>(window)});
        CHECK(QTest::qWaitForWindowActive(const_cast<FormWindow *>(window)));
    }
}

TEST_CASE("A file that is no draft is said to be none, and opens nothing", "[ui][window]")
{
    Workplace place;
    place.start();
    QFile file(place.path(QStringLiteral("brief.tfa")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Geachte heer, mevrouw");
    file.close();
    place.prompts.draftToOpen = file.fileName();
    press(Qt::Key_O, Qt::ControlModifier);
    CHECK(place.prompts.asked == QStringList{QStringLiteral("open")});
    REQUIRE(place.prompts.failures.size() == 1);
    CHECK(place.prompts.failures.first().message.size() > 20);
    CHECK(place.windows().formWindows().isEmpty());
    CHECK(place.startWindow().isVisible());
}
