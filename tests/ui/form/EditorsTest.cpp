#include "ui/form/editors/Calendar.h"
#include "ui/form/editors/LineEditor.h"
#include "ui/form/editors/PickModel.h"
#include "ui/form/RowFacts.h"
#include "ui/form/TestForm.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// The page of family members with one card open.
struct FamilyForm : TestForm
{
    FamilyForm()
    {
        view()->showPage(1);
        QAbstractButton *add = button(QStringLiteral("Add Gezinslid"));
        REQUIRE(add != nullptr);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        row = session()->rows(find("gezin")).constLast();
    }
    QWidget *inRow(const char *item) const
    {
        return window()->findChild<QWidget *>(session()->path(ref(item, row)));
    }
    ItemRef ref(const char *item, int inRow) const
    {
        const int index = session()->form().itemIndex(QLatin1String("gezin[].") + QLatin1String(item));
        REQUIRE(index >= 0);
        return {index, inRow};
    }
    int row = 0;
};

} // namespace

TEST_CASE("A date is chosen from the calendar with the keyboard", "[ui]")
{
    TestForm form;
    form.set("duur", QStringLiteral("bepaald"));
    form.type("eind", QStringLiteral("30-12-2027"));
    QTest::keyClick(form.editor("eind"), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = qobject_cast<Calendar *>(QApplication::focusWidget());
    REQUIRE(calendar != nullptr);
    CHECK(calendar->day() == QDate(2027, 12, 30));
    QTest::keyClick(calendar, Qt::Key_Down);
    QTest::keyClick(calendar, Qt::Key_Return);
    CHECK(form.editor<QLineEdit>("eind")->text() == QStringLiteral("06-01-2028"));
    CHECK(QApplication::focusWidget() == form.editor("eind"));
    CHECK_FALSE(calendar->isVisible());
}

TEST_CASE("Esc leaves the calendar without choosing", "[ui]")
{
    TestForm form;
    form.set("duur", QStringLiteral("bepaald"));
    form.editor("eind")->setFocus();
    QTest::keyClick(form.editor("eind"), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == form.editor("eind"));
    CHECK(form.session()->answer(form.find("eind")).isNull());
}

TEST_CASE("Delete takes the choice of a radio group back", "[ui]")
{
    TestForm form;
    auto *radio = form.editor("duur")->findChild<QRadioButton *>();
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Space);
    CHECK(radio->isChecked());
    QTest::keyClick(radio, Qt::Key_Delete);
    CHECK_FALSE(radio->isChecked());
    CHECK(form.session()->answer(form.find("duur")).isNull());
}

TEST_CASE("A statement is an answer only while it is ticked", "[ui]")
{
    TestForm form;
    form.view()->showPage(2);
    auto *box = form.editor<QCheckBox>("waar");
    REQUIRE(box != nullptr);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, 16));
    CHECK(form.session()->answer(form.find("waar")) == Value(true));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, 16));
    CHECK(form.session()->answer(form.find("waar")).isNull());
}

TEST_CASE("Check boxes give their keys in the order of the form", "[ui]")
{
    TestForm form;
    form.view()->showPage(2);
    const QList<QCheckBox *> boxes = form.editor("talen")->findChildren<QCheckBox *>();
    boxes.at(1)->click();
    boxes.at(0)->click();
    CHECK(form.session()->answer(form.find("talen"))
        == Value(Value::Array{Value(QStringLiteral("nl")), Value(QStringLiteral("en"))}));
}

TEST_CASE("A stop appears on the page with its reason", "[ui]")
{
    TestForm form;
    form.view()->showPage(2);
    form.session()->setAnswer(form.find("klaar"), Value(false));
    CHECK(form.shows(QStringLiteral("U kunt niet verder.")));
    CHECK(form.shows(QStringLiteral("Maak het af.")));
}

TEST_CASE("A long list is searched in both names without accents, and Enter chooses", "[ui]")
{
    FamilyForm form;
    QWidget *field = form.inRow("nat");
    REQUIRE(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("ind"));
    CHECK(form.shows(QStringLiteral("3 of 4. Enter chooses, Esc closes.")));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(qobject_cast<QLineEdit *>(field)->text() == QStringLiteral("Indonesisch"));
    CHECK_FALSE(form.shows(QStringLiteral("3 of 4. Enter chooses, Esc closes.")));
    const ItemRef ref = form.ref("nat", form.row);
    CHECK(form.session()->answer(ref) == Value(QStringLiteral("ID")));
}

TEST_CASE("A text that names nothing in a long list stays, and is called wrong on leaving", "[ui]")
{
    FamilyForm form;
    auto *field = qobject_cast<QLineEdit *>(form.inRow("nat"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Marsiaans"));
    const ItemRef ref = form.ref("nat", form.row);
    const QList<Problem> problems = form.session()->problems(ref);
    REQUIRE_FALSE(problems.isEmpty());
    CHECK_FALSE(form.shows(problems.constFirst().message.nl()));
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(field->text() == QStringLiteral("Marsiaans"));
    CHECK(form.shows(problems.constFirst().message.nl()));
}

TEST_CASE("The match in a name is found past accents", "[ui]")
{
    CHECK(findText(QStringLiteral("Indonesië"), QStringLiteral("esie")).start == 5);
    CHECK(findText(QStringLiteral("São Tomé"), QStringLiteral("sao tome")).length == 8);
    CHECK_FALSE(findText(QStringLiteral("India"), QStringLiteral("x")).isFound());
}

TEST_CASE("A new row opens with the focus on its first question, and one card is open at a time", "[ui]")
{
    FamilyForm form;
    CHECK(QApplication::focusWidget() == form.inRow("voornaam"));
    QTest::keyClicks(form.inRow("voornaam"), QStringLiteral("Noor"));
    CHECK(form.shows(QStringLiteral("Noor")));
    const int first = form.row;
    form.button(QStringLiteral("Add Gezinslid"))->click();
    CHECK(form.inRow("voornaam") != nullptr);
    CHECK(QTest::qWaitFor([&] { return form.inRow("voornaam") == nullptr; }));
    form.view()->showItem(form.ref("voornaam", first));
    CHECK(QApplication::focusWidget() == form.inRow("voornaam"));
}

TEST_CASE("The head of a card tells what the form names, and what a date is of", "[ui]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    Session session(*library.form(QStringLiteral("gezinsleden")), QDate(2026, 2, 10));
    const auto set = [&](const char *path, const QString &text) {
        session.setText(session.findOrAddRows(QString::fromLatin1(path)), text);
    };
    session.setAnswer(
        session.findOrAddRows(QStringLiteral("gezin[#1].g.rel")), Value(QStringLiteral("echtgenoot")));
    set("gezin[#1].g.huwdatum", QStringLiteral("1-5-2021"));
    set("gezin[#1].p.geboren", QStringLiteral("15-7-1994"));
    const ItemRef group = session.find(QStringLiteral("gezin"));
    CHECK(rowFacts(session, group, session.rows(group).constFirst(), Language::Dutch)
        == QStringLiteral("Echtgenoot. Geboortedatum 15-07-1994."));
}

TEST_CASE("A short text has a field as wide as a code", "[ui]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    Session session(*library.form(QStringLiteral("kennismigrant")), QDate(2026, 2, 10));
    QWidget window;
    const auto widthOf = [&](const char *path) {
        return LineEditor(&session, session.find(QString::fromLatin1(path)), Language::Dutch, &window)
            .measure();
    };
    CHECK(widthOf("ref.adr.toev") == widthOf("ref.adr.pc"));
    CHECK(widthOf("ref.adr.straat") > widthOf("ref.adr.toev"));
}

TEST_CASE("Removing a row leaves a line that brings it back with its answers, also after other edits", "[ui]")
{
    FamilyForm form;
    QTest::keyClicks(form.inRow("voornaam"), QStringLiteral("Noor"));
    QAbstractButton *remove = form.button(QStringLiteral("Remove"));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(form.session()->rows(form.find("gezin")).isEmpty());
    CHECK(form.shows(QStringLiteral("Noor was removed.")));
    QAbstractButton *undo = form.button(QStringLiteral("Undo"));
    REQUIRE(undo != nullptr);
    CHECK(undo->hasFocus());
    SECTION("at once") { }
    SECTION("after another edit")
    {
        form.set("naam", QStringLiteral("Asha"));
    }
    QTest::keyClick(undo, Qt::Key_Space);
    REQUIRE(form.session()->rows(form.find("gezin")).size() == 1);
    CHECK(form.shows(QStringLiteral("Noor")));
    CHECK_FALSE(form.shows(QStringLiteral("Noor was removed.")));
}

TEST_CASE("Rows of one question are fields in a list, without cards", "[ui]")
{
    TestForm form;
    form.view()->showPage(1);
    QAbstractButton *add = form.button(QStringLiteral("Add Andere naam"));
    REQUIRE(add != nullptr);
    add->click();
    add->click();
    CHECK(form.session()->rows(form.find("namen")).size() == 2);
    CHECK(form.shows(QStringLiteral("Andere naam 2")));
    CHECK(form.button(QStringLiteral("Change")) == nullptr);
}

TEST_CASE("An option of a sealed application has the focus like any other, and does not change", "[ui]")
{
    TestForm form;
    form.set("duur", QStringLiteral("bepaald"));
    form.session()->setSealed(true);
    const auto options = form.editor("duur")->findChildren<QRadioButton *>();
    REQUIRE(options.size() == 2);
    options.first()->setFocus();
    REQUIRE(options.first()->hasFocus());
    CHECK(options.first()->accessibleDescription().contains(QStringLiteral("cannot be changed")));
    for (Qt::Key key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_Delete})
        QTest::keyClick(options.first(), key);
    QTest::mouseClick(options.last(), Qt::LeftButton);
    options.last()->click(); // as a screen reader presses it
    CHECK(options.first()->isChecked());
    CHECK(form.session()->answer(form.find("duur")) == Value(QStringLiteral("bepaald")));
}
