#include "dossier/Sending.h"
#include "ui/document/SampleDossier.h"
#include "ui/form/FormView.h"
#include "ui/form/MissingLine.h"
#include "ui/form/PagePane.h"
#include "ui/look/HeaderBar.h"
#include "ui/look/Picture.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 120'000; // milliseconds

/// An employee with two nationalities, so that a row is added too.
QJsonObject answersOfPath()
{
    QJsonObject answers = sampleAnswers();
    answers[QStringLiteral("p.nat[#2].nationaliteit")] = QStringLiteral("NP");
    return answers;
}

MissingLine *missingLine(const FormWindow &window)
{
    const auto lines = window.findChildren<MissingLine *>();
    for (MissingLine *line : lines) {
        if (line->isVisible())
            return line;
    }
    return nullptr;
}

QPushButton *verder(const FormWindow &window)
{
    return window.findChild<QPushButton *>(QStringLiteral("next"));
}

bool isFocusIn(const QWidget *widget)
{
    return widget != nullptr && widget->isAncestorOf(QApplication::focusWidget());
}

/// One way through the form, told step by step.
class WholePath
{
public:
    void begin()
    {
        place.start();
        place.connectAndWait();
        tabUntil([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; },
            QStringLiteral("the search field"));
        typeText(QStringLiteral("kennismigrant"));
        const FormPtr form = *place.dossiers().forms.form(QStringLiteral("verlenging-kennismigrant"));
        tabToButton(form->title.nl());
        press(Qt::Key_Return);
        tabToButton(QStringLiteral("Beginnen: ") + form->title.nl());
        press(Qt::Key_Space);
        CHECK(session().form().id == form->id);
    }

    FormWindow &window() { return place.formWindow(); }
    Session &session() { return window().dossier().session(); }
    FormView &view() { return *window().formView(); }
    QString pageId() { return session().form().pages.value(view().page()).id; }

    /// Fills in the page in view and goes on: now with Ctrl+Enter, now with the button.
    void doPage()
    {
        const int page = view().page();
        INFO("Page " << pageId().toStdString());
        CHECK(isFocusIn(window().centralWidget()));
        CHECK_FALSE(verder(window())->isEnabled());
        CHECK(missingLine(window())->text().contains(u':'));
        CHECK_FALSE(missingLine(window())->stops().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(view().page() == page);

        FormTypist(window()).fillPage(answersOfPath());
        if (pageId() == QLatin1String("documenten"))
            addPassport();
        // What is still being typed is judged when the focus goes on.
        press(Qt::Key_Tab);
        INFO(missingLine(window())->text().toStdString() << " Focus: " << focusDescription().toStdString());
        REQUIRE(verder(window())->isEnabled());
        savePicture(window(), QStringLiteral("path-") + pageId());
        if (page % 2 == 0) {
            press(Qt::Key_Return, Qt::ControlModifier);
        } else {
            goToVerder();
            press(Qt::Key_Space);
        }
        REQUIRE(view().page() > page);
    }

    /// With Tab from what was filled in last: past Vorige, and not around the window.
    void goToVerder()
    {
        bool isBackPassed = false;
        const auto isThere = [&] {
            REQUIRE_FALSE(isFocusIn(window().findChild<HeaderBar *>()));
            REQUIRE_FALSE(isFocusIn(window().findChild<PagePane *>()));
            const QString name = QApplication::focusWidget()->objectName();
            isBackPassed = isBackPassed || name == QLatin1String("back");
            return name == QLatin1String("next");
        };
        tabUntil(isThere, QStringLiteral("Verder"), 60);
        CHECK((isBackPassed || view().page() == 0));
    }

    void addPassport()
    {
        place.chosenFiles = {writePdf(place.path(QStringLiteral("paspoort.pdf")), 2)};
        tabToButton(QStringLiteral("Selecteer een bestand: Paspoort"));
        press(Qt::Key_Space);
        const SlotRef slot = session().findSlot(QStringLiteral("paspoort"));
        REQUIRE(QTest::qWaitFor([&] { return session().attachments(slot).size() == 1; }, patience));
        CHECK(session().attachments(slot).first().pages == 2);
    }

    /// Saves, ends the program, starts it again and opens the draft.
    void restart()
    {
        if (place.prompts.pathToSave.isEmpty())
            place.prompts.pathToSave = place.path(QStringLiteral("Specimen.tfa"));
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !window().dossier().isModified(); }, patience));
        REQUIRE(QFileInfo::exists(file()));
        const QJsonObject answers = session().answers();
        const QList<Attachment> documents = session().attachments();
        const int page = view().page();
        press(Qt::Key_W, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
        CHECK_FALSE(place.prompts.asked.contains(QStringLiteral("unsaved")));
        place.end();

        place.start();
        place.connectAndWait(); // the session of before is taken up
        place.open(file());
        CHECK(session().answers() == answers);
        CHECK(session().attachments() == documents);
        CHECK(view().page() == page);
        CHECK_FALSE(window().dossier().isModified());
    }

    QString file() const { return place.prompts.pathToSave; }

    void send()
    {
        CHECK(view().page() == view().lastPage());
        REQUIRE(verder(window())->isEnabled());
        savePicture(window(), QStringLiteral("path-check"));
        goToVerder();
        press(Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return place.openedAddresses.size() == 1; }, patience));
        CHECK(session().isSealed());
        const auto *submitting = window().findChild<SubmittingPage *>();
        CHECK(submitting->isVisible());
        CHECK(isFocusIn(submitting));
        savePicture(window(), QStringLiteral("path-paying"));
    }

    /// Opens the payment page once more, by keyboard, and pays there.
    void pay()
    {
        tabTo(QStringLiteral("openPayment"), 1); // first of all
        press(Qt::Key_Space);
        REQUIRE(place.openedAddresses.size() == 2);
        CHECK(place.openedAddresses.first() == place.openedAddresses.last());
        place.pay(place.openedAddresses.last());
        const auto *receipt = window().findChild<ReceiptPage *>();
        const bool isReceived = QTest::qWaitFor([&] { return receipt->isVisible(); }, patience);
        INFO(visibleText(window()).toStdString());
        REQUIRE(isReceived);
        CHECK(isFocusIn(receipt));
        savePicture(window(), QStringLiteral("path-receipt"));
    }

    /// What was sent stays as it was, whatever is pressed on a page of it.
    void tryToChange()
    {
        const QJsonObject before = session().answers();
        tabTo(QStringLiteral("pageList"));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        REQUIRE(view().page() == 0);
        savePicture(window(), QStringLiteral("path-sealed"));
        const auto *first = window().findChild<QWidget *>(QStringLiteral("a.zelfdewg"));
        tabUntil([&] { return isFocusIn(first); }, QStringLiteral("the first question"));
        for (Qt::Key key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_Delete})
            press(key);
        CHECK(isFocusIn(first));
        tabTo(QStringLiteral("p.vnr"));
        typeText(QStringLiteral("1"));
        CHECK(session().answers() == before);
        CHECK_FALSE(window().dossier().isModified());
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(view().page() == 1); // one can still leaf through it
        goToVerder();
    }

    void lookAtCases(const QString &caseNumber)
    {
        view().showPage(view().lastPage());
        tabToButton(QStringLiteral("Naar Lopende aanvragen"));
        press(Qt::Key_Space);
        StartWindow &start = place.startWindow();
        REQUIRE(QTest::qWaitForWindowActive(&start));
        CHECK(QTest::qWaitFor([&] { return visibleText(start).contains(caseNumber); }, patience));
        savePicture(start, QStringLiteral("path-cases"));
        place.windows().formWindows().first()->activateWindow();
        window();
    }

    Workplace place;
};

} // namespace

TEST_CASE("The whole path is done by keyboard, from the start page to the receipt", "[ui][window]")
{
    WholePath path;
    path.begin();
    QStringList awayOn
        = {QStringLiteral("dienstverband"), QStringLiteral("betaling")}; // without documents, with
    while (path.view().page() < path.view().lastPage()) {
        path.doPage();
        if (awayOn.removeOne(path.pageId()))
            path.restart();
    }
    REQUIRE(awayOn.isEmpty());
    path.send();
    path.pay();

    const Result<Receipt> shown = receiptOf(path.window().dossier(), path.place.connection()->environment);
    REQUIRE(shown.has_value());
    CHECK_FALSE(shown->applicationNumber.isEmpty());
    CHECK(visibleText(path.window()).contains(shown->applicationNumber));
    path.window().dossier().waitForSaving();
    const auto onDisk = Dossier::open(path.place.dossiers(), path.file(), Workplace::today);
    REQUIRE(onDisk.has_value());
    const Result<Receipt> kept = receiptOf(**onDisk, path.place.connection()->environment);
    REQUIRE(kept.has_value());
    CHECK(kept->applicationNumber == shown->applicationNumber);
    CHECK(path.session().isSealed());
    path.tryToChange();
    path.lookAtCases(shown->caseNumber);

    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return path.place.windows().formWindows().isEmpty(); }));
    CHECK(path.place.prompts.asked == QStringList{QStringLiteral("save")});
    CHECK(path.place.prompts.failures.isEmpty());
}
