// What the window says of a save is true, whichever call of it fails.
#include "dossier/Dossier.h"
#include "support/FailingFileSystem.h"
#include "ui/look/HeaderBar.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QTest>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

using Failure = FailingFileSystem::Failure;

/// A draft that was saved once, and is typed in.
struct FailingForm
{
    FailingForm()
    {
        place.canFail = true;
        place.start();
        place.windows().beginForm(QStringLiteral("verlenging-kennismigrant"), &place.startWindow());
        place.formWindow();
        place.prompts.pathToSave = place.path(QStringLiteral("Specimen.tfa"));
        tabTo(QStringLiteral("p.vnr"));
        typeText(QStringLiteral("1"));
        save();
        REQUIRE(status().startsWith(QStringLiteral("Opgeslagen")));
    }

    Dossier &dossier() { return place.formWindow().dossier(); }
    QString status() const { return place.formWindow().findChild<HeaderBar *>()->statusText(); }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return !dossier().isSaving(); }, 5000));
        QCoreApplication::processEvents();
    }
    /// The file holds what the window shows.
    bool isTrulySaved()
    {
        const auto onDisk = Dossier::open(place.dossiers(), place.prompts.pathToSave, Workplace::today);
        return onDisk && (*onDisk)->session().answers() == dossier().session().answers();
    }

    Workplace place;
};

} // namespace

TEST_CASE("The window says saved only of what is saved, whichever call fails", "[ui][window]")
{
    FailingForm form;
    int injected = 0;
    int lies = 0;
    int silent = 0;
    int first = 0;
    for (const auto &[failure, persistently] : {std::pair(Failure::NoSpace, true),
             std::pair(Failure::Io, false), std::pair(Failure::ShortWrite, false)}) {
        bool isPast = false;
        ++first; // every third call, and each kind of failure another one
        for (int call = first; call < 60 && !isPast; call += 3) {
            press(Qt::Key_A, Qt::ControlModifier);
            typeText(QString::number(100 + call));
            const qsizetype told = form.place.prompts.failures.size();
            form.place.disk().failAt(call, failure, persistently);
            form.save();
            const bool happened = form.place.disk().failures() > 0;
            isPast = form.place.disk().calls() < call;
            form.place.disk().failAt(0, failure, false);
            const bool saysSaved = form.status().startsWith(QStringLiteral("Opgeslagen"));
            injected += happened ? 1 : 0;
            lies += saysSaved && !form.isTrulySaved() ? 1 : 0;
            silent += !saysSaved && form.place.prompts.failures.size() == told ? 1 : 0;
        }
    }
    std::cout << "saving in the window: " << injected << " failures, " << lies << " times saved was shown\n";
    CHECK(lies == 0);
    CHECK(silent == 0);
    CHECK(injected > 15);
    form.save();
    CHECK(form.status().startsWith(QStringLiteral("Opgeslagen")));
    CHECK(form.isTrulySaved());
}
