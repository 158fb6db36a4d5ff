#include "ui/form/MissingLine.h"
#include "ui/form/PageListModel.h"
#include "ui/form/TestForm.h"
#include "ui/look/LinkButton.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

QPushButton *next(const TestForm &form)
{
    return form.window()->findChild<QPushButton *>(QStringLiteral("next"));
}

MissingLine *line(const TestForm &form)
{
    for (MissingLine *candidate : form.window()->findChildren<MissingLine *>()) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void completeFirstPage(TestForm &form)
{
    form.set("naam", QStringLiteral("Asha"));
    form.set("functie", QStringLiteral("Ontwikkelaar"));
    form.set("duur", QStringLiteral("onbepaald"));
    form.set("loon", QStringLiteral("5120"));
}

QString focusName()
{
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

TEST_CASE("What is typed in a field is the answer, key by key", "[ui]")
{
    TestForm form;
    form.type("functie", QStringLiteral("Kok"));
    CHECK(form.session()->answer(form.find("functie")) == Value(QStringLiteral("Kok")));
}

TEST_CASE("A name of many lines leaves the list of pages its place", "[ui]")
{
    TestForm form;
    form.set("naam", QStringLiteral("Asha"));
    const int height = form.view()->minimumSizeHint().height();
    form.set("naam", QString(200, u'W'));
    QTest::qWait(0);
    CHECK(form.view()->minimumSizeHint().height() < height + 40);
}

TEST_CASE("An amount is rewritten on leaving the field, not while typing", "[ui]")
{
    TestForm form;
    form.type("loon", QStringLiteral("5120"));
    CHECK(form.editor<QLineEdit>("loon")->text() == QStringLiteral("5120"));
    QTest::keyClick(form.editor("loon"), Qt::Key_Tab);
    CHECK(form.editor<QLineEdit>("loon")->text() == QStringLiteral("5.120,00"));
}

TEST_CASE("A wrong answer is called wrong after leaving the field, and the text stays", "[ui]")
{
    TestForm form;
    form.type("vnr", QStringLiteral("09876543"));
    const QList<Problem> problems = form.session()->problems(form.find("vnr"));
    REQUIRE(problems.size() == 1);
    const QString message = problems.constFirst().message.nl();
    CHECK_FALSE(form.shows(message));
    CHECK_FALSE(line(form)->text().contains(QLatin1String("point")));
    QTest::keyClick(form.editor("vnr"), Qt::Key_Tab);
    CHECK(form.shows(message));
    CHECK(form.editor<QLineEdit>("vnr")->text() == QStringLiteral("09876543"));
    CHECK(form.editor("vnr")->accessibleDescription().contains(message));

    SECTION("and is right at once when it is repaired")
    {
        form.editor("vnr")->setFocus();
        QTest::keyClicks(form.editor("vnr"), QStringLiteral("21"));
        CHECK_FALSE(form.shows(message));
    }
}

TEST_CASE("A question that an answer brings up appears without moving the focus", "[ui]")
{
    TestForm form;
    CHECK(form.editor("eind") == nullptr);
    auto *radio = form.editor("duur")->findChild<QRadioButton *>();
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Space);
    REQUIRE(form.editor("eind") != nullptr);
    CHECK(QApplication::focusWidget() == radio);
    QTest::keyClick(radio, Qt::Key_Right);
    CHECK(form.session()->answer(form.find("duur")) == Value(QStringLiteral("onbepaald")));
    CHECK(QTest::qWaitFor([&] { return form.editor("eind") == nullptr; }));
}

TEST_CASE("Tab goes from question to question in the order of the page, also to one that appeared", "[ui]")
{
    TestForm form;
    form.set("duur", QStringLiteral("bepaald"));
    QStringList order;
    form.editor("naam")->setFocus();
    for (int i = 0; i < 20 && focusName() != QLatin1String("vnr"); ++i) {
        if (!focusName().isEmpty())
            order.append(focusName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(order
        == QStringList{QStringLiteral("naam"), QStringLiteral("functie"), QStringLiteral("eind"),
            QStringLiteral("loon")});
}

TEST_CASE("Verder waits until the page is complete, and the line before it says for what", "[ui]")
{
    TestForm form;
    CHECK_FALSE(next(form)->isEnabled());
    CHECK(line(form)->text().endsWith(QLatin1String("Naam, Functie, Hoe lang?, Bruto maandloon")));
    CHECK(next(form)->accessibleDescription().startsWith(QStringLiteral("U kunt nog niet verder.")));
    CHECK(next(form)->toolTip().contains(QStringLiteral("‘Functie’")));
    form.set("naam", QStringLiteral("Asha"));
    form.set("functie", QStringLiteral("Kok"));
    form.set("duur", QStringLiteral("onbepaald"));
    form.editor("loon")->setFocus();
    QTest::keyClicks(form.editor("loon"), QStringLiteral("5120"));
    CHECK(next(form)->isEnabled());
    CHECK(next(form)->toolTip().isEmpty());
    CHECK(QApplication::focusWidget() == form.editor("loon"));
    QTest::keyClick(form.editor("loon"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(form.view()->page() == 1);
}

TEST_CASE("The links before Verder stand directly before it, and lead to their question", "[ui]")
{
    TestForm form;
    form.set("naam", QStringLiteral("Asha"));
    auto *link = qobject_cast<QAbstractButton *>(line(form)->stops().constFirst());
    REQUIRE(link != nullptr);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(focusName() == QStringLiteral("functie"));

    completeFirstPage(form);
    form.set("functie", {});
    auto *last = line(form)->stops().constLast();
    last->setFocus();
    form.set("functie", QStringLiteral("Kok"));
    form.set("functie", {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK_FALSE(next(form)->isEnabled());
}

TEST_CASE("Tab leads from the last question to what is missing, and then to Verder", "[ui]")
{
    TestForm form;
    form.editor("vnr")->setFocus();
    QTest::keyClick(form.editor("vnr"), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == line(form)->stops().constFirst());
    completeFirstPage(form);
    form.editor("vnr")->setFocus();
    QTest::keyClick(form.editor("vnr"), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == next(form));
}

TEST_CASE("When Verder is disabled under the focus, what is missing gets it", "[ui]")
{
    TestForm form;
    completeFirstPage(form);
    next(form)->setFocus();
    form.session()->undoStack()->undo();
    REQUIRE_FALSE(next(form)->isEnabled());
    CHECK(QApplication::focusWidget() == line(form)->stops().constFirst());
}

TEST_CASE("Ctrl+Enter does nothing while the page is not complete", "[ui]")
{
    TestForm form;
    form.editor("naam")->setFocus();
    QTest::keyClick(form.editor("naam"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(form.view()->page() == 0);
}

TEST_CASE("F8 goes to the next open question, past the end of the page to the next one", "[ui]")
{
    TestForm form;
    form.set("naam", QStringLiteral("Asha"));
    form.editor("naam")->setFocus();
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        order.append(focusName());
    }
    CHECK(order.constFirst() == QStringLiteral("functie"));
    CHECK(order.constLast() == QStringLiteral("loon"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    CHECK(form.view()->page() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(form.view()->page() == 0);
    CHECK(focusName() == QStringLiteral("loon"));
}

TEST_CASE("Ctrl+Z in a field undoes in the session, and the field shows it", "[ui]")
{
    TestForm form;
    form.type("functie", QStringLiteral("Kok"));
    const int count = form.session()->undoStack()->count();
    QTest::keyClick(form.editor("functie"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(form.editor<QLineEdit>("functie")->text().isEmpty());
    CHECK(form.session()->undoStack()->count() == count);
    CHECK(form.session()->undoStack()->canRedo());
    QTest::keyClick(form.editor("functie"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(form.editor<QLineEdit>("functie")->text() == QStringLiteral("Kok"));
}

TEST_CASE("The explanation opens in place with the focus on its link, and Esc closes it", "[ui]")
{
    TestForm form;
    auto *link = qobject_cast<LinkButton *>(form.button(QStringLiteral("Explanation")));
    REQUIRE(link != nullptr);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(form.shows(QStringLiteral("Zoals in het contract.")));
    CHECK(QApplication::focusWidget() == link);
    CHECK(link->isOpen());
    QTest::keyClick(link, Qt::Key_Escape);
    CHECK_FALSE(form.shows(QStringLiteral("Zoals in het contract.")));
    CHECK(QApplication::focusWidget() == link);
}

TEST_CASE("A warning offers its proposal; taking it over can be undone beside the field", "[ui]")
{
    TestForm form;
    form.set("duur", QStringLiteral("bepaald"));
    form.set("eind", QStringLiteral("31-12-2027"));
    REQUIRE(form.shows(QStringLiteral("Bedoelt u 1 januari 2028?")));
    QAbstractButton *take = form.button(QStringLiteral("Take over"));
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    CHECK(form.editor<QLineEdit>("eind")->text() == QStringLiteral("01-01-2028"));
    CHECK_FALSE(form.shows(QStringLiteral("Bedoelt u 1 januari 2028?")));
    QAbstractButton *undo = form.button(QStringLiteral("Undo"));
    REQUIRE(undo != nullptr);
    CHECK(undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(form.editor<QLineEdit>("eind")->text() == QStringLiteral("31-12-2027"));
    CHECK(form.shows(QStringLiteral("Bedoelt u 1 januari 2028?")));

    QAbstractButton *keep = form.button(QStringLiteral("Leave as it is"));
    QTest::mouseClick(keep, Qt::LeftButton);
    CHECK_FALSE(form.shows(QStringLiteral("Bedoelt u 1 januari 2028?")));
    CHECK(form.session()->answer(form.find("eind")) == Value(QStringLiteral("2027-12-31")));
}

TEST_CASE("A sealed application can be read and not changed", "[ui]")
{
    TestForm form;
    form.set("functie", QStringLiteral("Kok"));
    form.session()->setSealed(true);
    CHECK(form.editor<QLineEdit>("functie")->isReadOnly());
    form.type("functie", QStringLiteral("x"));
    CHECK(form.session()->answer(form.find("functie")) == Value(QStringLiteral("Kok")));
}

TEST_CASE("In a narrow window the list of pages is a button above the page", "[ui]")
{
    TestForm form;
    auto *button = form.window()->findChild<QPushButton *>(QStringLiteral("pageButton"));
    CHECK_FALSE(button->isVisible());
    form.window()->resize(700, 744);
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
    CHECK(form.view()->isNarrow());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(qobject_cast<QListView *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(form.view()->page() == 1);
}

TEST_CASE("The list of pages reads out number, title and what is to be done, and opens with Enter", "[ui]")
{
    TestForm form;
    auto *list = form.window()->findChild<QListView *>(QStringLiteral("pageList"));
    const QString text = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(QLatin1String("1 Dienstverband, current page")));
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(form.view()->page() == 0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(form.view()->page() == 1);
    CHECK(list->model()->rowCount() == 4);
}
