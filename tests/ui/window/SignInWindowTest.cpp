#include "dossier/ConnectionKeeper.h"
#include "dossier/Sending.h"
#include "ui/document/SampleDossier.h"
#include "ui/form/FormView.h"
#include "ui/look/Picture.h"
#include "ui/sending/CheckPage.h"
#include "ui/sending/SubmittingPage.h"
#include "ui/start/AccountBlock.h"
#include "ui/start/StartPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/SignInDialog.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUrlQuery>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 60'000; // milliseconds

/// Somebody at a program where nobody is signed in yet, with the practice environment running.
struct Guest
{
    Guest()
    {
        place.start();
        place.keeper().connectNow();
        REQUIRE(QTest::qWaitFor([this] { return place.keeper().isReachable(); }, patience));
    }

    SignInDialog *dialog()
    {
        SignInDialog *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto widgets = QApplication::topLevelWidgets();
                for (QWidget *widget : widgets) {
                    auto *dialog = qobject_cast<SignInDialog *>(widget);
                    if (dialog != nullptr && dialog->isVisible())
                        found = dialog;
                }
                return found != nullptr;
            },
            patience);
        REQUIRE(isThere);
        return found;
    }
    bool isDialogGone()
    {
        return QTest::qWaitFor(
            [] {
                const auto widgets = QApplication::topLevelWidgets();
                return std::none_of(widgets.cbegin(), widgets.cend(), [](QWidget *widget) {
                    return qobject_cast<SignInDialog *>(widget) != nullptr && widget->isVisible();
                });
            },
            patience);
    }
    void press(const char *button)
    {
        auto *found = dialog()->findChild<QPushButton *>(QString::fromLatin1(button));
        REQUIRE(found != nullptr);
        REQUIRE(found->isVisible());
        found->click();
    }
    bool waitForOutcome()
    {
        QWidget *outcome = dialog()->findChild<QWidget *>(QStringLiteral("signInOutcome"));
        return QTest::qWaitFor([&] { return outcome->isVisible(); }, patience);
    }
    void askToSend()
    {
        path = place.completeDraft(QStringLiteral("Specimen.tfa"));
        place.open(path);
        place.formWindow().formView()->showPage(place.formWindow().formView()->lastPage());
        VerderTest::press(Qt::Key_Return, Qt::ControlModifier);
    }

    Workplace place;
    QString path;
};

} // namespace

TEST_CASE("Signing in from the start page shows who is signed in", "[ui][window][signin]")
{
    Guest guest;
    guest.place.startWindow().page()->showEntry(StartEntry::Account);
    CHECK(visibleText(guest.place.startWindow()).contains(QStringLiteral("niet ingelogd")));
    emit guest.place.startWindow().page()->signInRequested();
    savePicture(*guest.dialog(), QStringLiteral("signin-choice"));
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    REQUIRE(guest.place.connection().has_value());
    const QString text = visibleText(guest.place.startWindow());
    CHECK(text.contains(QStringLiteral("Robin de Vries")));
    CHECK(text.contains(QStringLiteral("90000013")));
    CHECK(text.contains(QStringLiteral("EH3")));
    savePicture(guest.place.startWindow(), QStringLiteral("signin-account"));
}

TEST_CASE(
    "An outcome of signing in is said in the dialog, with a report to mail or copy", "[ui][window][signin]")
{
    Guest guest;
    guest.place.person = QStringLiteral("not-recognised");
    emit guest.place.startWindow().page()->signInRequested();
    guest.press("mainSignIn");
    REQUIRE(guest.waitForOutcome());
    savePicture(*guest.dialog(), QStringLiteral("signin-not-recognised"));
    CHECK(visibleText(*guest.dialog()).contains(QStringLiteral("niet voor u beschikbaar")));
    guest.press("copyReport");
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("90000056")));
    guest.press("mailReport");
    REQUIRE(guest.place.openedAddresses.size() == 1);
    const QUrl mail = guest.place.openedAddresses.first();
    CHECK(mail.scheme() == QStringLiteral("mailto"));
    CHECK(mail.path().contains(u'@'));
    CHECK(QUrlQuery(mail.query())
              .queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
              .contains(QStringLiteral("90000056")));
    CHECK_FALSE(guest.place.connection().has_value());

    guest.place.person = QStringLiteral("recognised-sponsor"); // and the next attempt works
    guest.press("mainSignIn");
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    CHECK(guest.place.connection().has_value());
}

TEST_CASE("Who acts for another company fills in its KvK number first", "[ui][window][signin]")
{
    Guest guest;
    guest.place.person = QStringLiteral("intermediary");
    emit guest.place.startWindow().page()->signInRequested();
    guest.dialog()->findChild<QRadioButton *>(QStringLiteral("otherCompany"))->click();
    auto *kvk = guest.dialog()->findChild<QLineEdit *>(QStringLiteral("clientKvk"));
    REQUIRE(kvk->isVisible());
    kvk->setText(QStringLiteral("123"));
    guest.press("mainSignIn");
    CHECK(guest.place.signInPage.isEmpty());
    savePicture(*guest.dialog(), QStringLiteral("signin-wrong-kvk"));
    kvk->setText(QStringLiteral("9000 0021"));
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    REQUIRE(guest.place.connection().has_value());
    CHECK(guest.place.connection()->account.company.kvkNumber == QStringLiteral("90000021"));
    const QString text = visibleText(guest.place.startWindow());
    CHECK(text.contains(QStringLiteral("Bureau Tussenschakel")));
    CHECK(text.contains(QStringLiteral("Proef Software")));
}

TEST_CASE("Another KvK number than last time is a warning", "[ui][window][signin]")
{
    Guest guest;
    emit guest.place.startWindow().page()->signInRequested();
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    guest.place.keeper().signOut();
    guest.place.person = QStringLiteral("other-sponsor");
    emit guest.place.startWindow().page()->signInRequested();
    guest.press("mainSignIn");
    REQUIRE(guest.waitForOutcome());
    const QString text = visibleText(*guest.dialog());
    CHECK(text.contains(QStringLiteral("90000013")));
    CHECK(text.contains(QStringLiteral("90000021")));
    savePicture(*guest.dialog(), QStringLiteral("signin-other-kvk"));
    guest.place.hasBrowser = false; // nor a program for mail
    guest.press("mailReport");
    REQUIRE(guest.place.prompts.told.size() == 1);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("90000013")));
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    CHECK(guest.place.connection().has_value());
}

TEST_CASE("Sending without having signed in offers it, and then goes on by itself", "[ui][window][signin]")
{
    Guest guest;
    guest.askToSend();
    // For the company of the draft, by whoever may act for it.
    guest.place.person = QStringLiteral("intermediary");
    const Session &session = guest.place.formWindow().dossier().session();
    const ItemRef kvk{session.form().summary.kvkItem, 0};
    guest.dialog()->findChild<QRadioButton *>(QStringLiteral("otherCompany"))->click();
    guest.dialog()->findChild<QLineEdit *>(QStringLiteral("clientKvk"))->setText(session.value(kvk).string());
    guest.press("mainSignIn");
    REQUIRE(QTest::qWaitFor([&] { return guest.place.openedAddresses.size() == 1; }, patience));
    CHECK(guest.place.formWindow().dossier().session().isSealed());
}

TEST_CASE("Who gives up signing in sends nothing, also not when signing in later", "[ui][window][signin]")
{
    Guest guest;
    guest.askToSend();
    guest.press("closeSignIn");
    REQUIRE(guest.isDialogGone());
    CHECK_FALSE(guest.place.formWindow().dossier().session().isSealed());
    guest.place.connectAndWait();
    QTest::qWait(300); // nothing is to happen
    CHECK(guest.place.outboxFiles().isEmpty());
    CHECK_FALSE(guest.place.formWindow().dossier().session().isSealed());
}

TEST_CASE("Who signs in for another company than the draft's is warned before anything leaves",
    "[ui][window][signin]")
{
    Guest guest;
    guest.place.person = QStringLiteral("other-sponsor");
    guest.askToSend();
    guest.press("mainSignIn");
    REQUIRE(QTest::qWaitFor([&] { return !guest.place.prompts.told.isEmpty(); }, patience));
    CHECK(guest.place.outboxFiles().isEmpty());
    CHECK_FALSE(guest.place.formWindow().dossier().session().isSealed());
    const FormWindow &window = guest.place.formWindow();
    CHECK(QTest::qWaitFor(
        [&] { return window.findChild<QWidget *>(QStringLiteral("otherKvk")) != nullptr; }, patience));
    VerderTest::press(Qt::Key_Return, Qt::ControlModifier); // seen, and meant
    CHECK(QTest::qWaitFor([&] { return !guest.place.outboxFiles().isEmpty(); }, patience));
}

TEST_CASE("A session that ends in the middle of sending costs nothing", "[ui][window][signin]")
{
    Guest guest;
    guest.place.connectAndWait();
    guest.askToSend();
    REQUIRE(QTest::qWaitFor([&] { return guest.place.openedAddresses.size() == 1; }, patience));
    guest.place.keeper().signOut(); // the service forgets the session
    auto *page = guest.place.formWindow().findChild<SubmittingPage *>();
    REQUIRE(QTest::qWaitFor(
        [&] { return page->findChild<QPushButton *>(QStringLiteral("signIn")) != nullptr; }, patience));
    savePicture(guest.place.formWindow(), QStringLiteral("signin-ended"));
    guest.place.pay(guest.place.openedAddresses.first());
    page->findChild<QPushButton *>(QStringLiteral("signIn"))->click();
    guest.press("mainSignIn");
    REQUIRE(guest.isDialogGone());
    const auto state = [&] {
        return guest.place.formWindow().dossier().submission()[QLatin1String("state")].toString();
    };
    CHECK(QTest::qWaitFor([&] { return state() == QLatin1String("INGEDIEND"); }, patience));
    CHECK(guest.place.openedAddresses.size() == 1);
}

TEST_CASE("The session of last time is taken up without a browser", "[ui][window][signin]")
{
    Guest guest;
    guest.place.connectAndWait();
    const QUrl page = guest.place.signInPage;
    guest.place.end();
    guest.place.start();
    guest.place.keeper().connectNow();
    REQUIRE(QTest::qWaitFor([&] { return guest.place.connection().has_value(); }, patience));
    CHECK(guest.place.signInPage == page);
}
