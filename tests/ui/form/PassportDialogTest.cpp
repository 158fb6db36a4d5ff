#include "ui/form/PassportDialog.h"

#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Picture.h"
#include "ui/look/TextLabel.h"
#include "ui/window/Keyboard.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString passportLines = QStringLiteral("P<INDKUMAR<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<<\n%1");

/// The second line of that passport, with its check digits.
QString secondLine()
{
    const auto checked = [](const QString &data) {
        return QString(data + QString::number(mrzCheckDigit(data)));
    };
    const QString number = checked(QStringLiteral("Z1234567<"));
    const QString birth = checked(QStringLiteral("900517"));
    const QString expiry = checked(QStringLiteral("310403"));
    const QString personal = checked(QStringLiteral("<<<<<<<<<<<<<<"));
    const QString whole = number + birth + expiry + personal;
    return QString(number + QStringLiteral("IND") + birth + u'F' + expiry + personal
        + QString::number(mrzCheckDigit(whole)));
}

struct OpenDialog
{
    SampleDossier sample;
    WithAppearance with{{AppearanceMode::Light, 100}};
    PassportDialog dialog{&sample.session(), sample.item("p.achternaam"), Language::English};

    OpenDialog()
    {
        dialog.show();
        REQUIRE(QTest::qWaitFor([this] { return QGuiApplication::focusWindow() == dialog.windowHandle(); }));
    }
    QString finding() const
    {
        return dialog.findChild<TextLabel *>(QStringLiteral("passportFinding"))->plainText();
    }
    QPushButton *fill() const { return dialog.findChild<QPushButton *>(QStringLiteral("passportFill")); }
};

} // namespace

TEST_CASE("The lines of a passport are pasted, read and filled in by keyboard", "[ui][passport]")
{
    OpenDialog open;
    CHECK_FALSE(open.fill()->isEnabled());
    QApplication::clipboard()->setText(passportLines.arg(secondLine()));
    press(Qt::Key_V, Qt::ControlModifier);
    const auto nameIn = [&](const char *field) {
        return open.dialog.findChild<QLineEdit *>(QString::fromLatin1(field))->text();
    };
    CHECK(nameIn("passportGivenNames") == QStringLiteral("Asha Rani"));
    CHECK(nameIn("passportSurname") == QStringLiteral("Kumar"));
    CHECK(open.finding().contains(QStringLiteral("Z1234567")));
    // The user knows better how a name is written.
    tabTo(QStringLiteral("passportSurname"));
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(QStringLiteral("KuMar"));
    tabTo(QStringLiteral("passportFill"));
    press(Qt::Key_Space);
    CHECK_FALSE(open.dialog.isVisible());
    const Session &session = open.sample.session();
    CHECK(session.answer(open.sample.item("p.achternaam")) == Value(QStringLiteral("KuMar")));
    CHECK(session.answer(open.sample.item("p.voornamen")) == Value(QStringLiteral("Asha Rani")));
    CHECK(session.answer(open.sample.item("r.nr")) == Value(QStringLiteral("Z1234567")));
}

TEST_CASE("A typing error in the lines of a passport is said, and nothing is filled in", "[ui][passport]")
{
    OpenDialog open;
    QString wrong = secondLine();
    wrong[2] = u'9';
    // Small letters are what a keyboard gives.
    open.dialog.findChild<QPlainTextEdit *>()->setPlainText(passportLines.arg(wrong).toLower());
    CHECK(open.finding().contains(QStringLiteral("typing error in the document number")));
    CHECK_FALSE(open.fill()->isEnabled());
    press(Qt::Key_Escape);
    CHECK_FALSE(open.dialog.isVisible());
    CHECK(open.sample.session().answer(open.sample.item("p.achternaam")).isNull());
}

TEST_CASE("The lines of a passport are drawn", "[ui][pictures]")
{
    OpenDialog open;
    open.dialog.findChild<QPlainTextEdit *>()->setPlainText(passportLines.arg(secondLine()));
    savePicture(open.dialog, QStringLiteral("passport"));
}
