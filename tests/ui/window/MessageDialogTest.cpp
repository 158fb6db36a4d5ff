#include "ui/window/MessageDialog.h"

#include "ui/look/Appearances.h"
#include "ui/look/TextLabel.h"
#include "ui/window/Keyboard.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int copy = 1;
constexpr int overwrite = 2;

/// A question with a main choice and one that throws something away.
struct Question
{
    explicit Question(
        const QString &text, int percent = 100, const QString &title = QStringLiteral("Vervangen?"))
        : with({AppearanceMode::Light, percent})
        , dialog(MessageDialog::Kind::Question, title, text)
    {
        dialog.addDestructive(QStringLiteral("Vervangen"), overwrite);
        dialog.addCancel();
        dialog.addChoice(QStringLiteral("Kopie bewaren"), copy, ButtonKind::Main);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    WithAppearance with;
    MessageDialog dialog;
};

} // namespace

TEST_CASE("Enter gives the main answer, and Escape none", "[ui][dialog]")
{
    Question question(QStringLiteral("Er staat al een bestand."));
    SECTION("Enter")
    {
        press(Qt::Key_Return);
        CHECK(question.dialog.result() == copy);
    }
    SECTION("Escape")
    {
        press(Qt::Key_Escape);
        CHECK(question.dialog.result() == 0);
    }
    CHECK_FALSE(question.dialog.isVisible());
}

TEST_CASE("Enter presses the button that has the focus, never another one", "[ui][dialog]")
{
    Question question(QStringLiteral("Er staat al een bestand."));
    QPushButton *button = question.button(QStringLiteral("Vervangen"));
    REQUIRE(button != nullptr);
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    CHECK(question.dialog.result() == overwrite);
}

TEST_CASE("Names in a message stand there as they are", "[ui][dialog]")
{
    const QString name = QStringLiteral("<b>Jansen</b> & zoon <img src=x>.tfa");
    Question question(name);
    const auto labels = question.dialog.findChildren<TextLabel *>();
    const auto shown = std::find_if(
        labels.cbegin(), labels.cend(), [&](const TextLabel *label) { return label->plainText() == name; });
    REQUIRE(shown != labels.cend());
    CHECK((*shown)->text().contains(name.toHtmlEscaped()));
    CHECK(question.dialog.accessibleDescription().contains(name));
}

TEST_CASE("A message of any length leaves its buttons in sight, with the largest text too", "[ui][dialog]")
{
    const QString sentence = QStringLiteral("Dit is bij het openen veranderd. ");
    const int times = GENERATE(1, 400);
    const int percent = GENERATE(100, 200);
    const int words = GENERATE(range(1, 12)); // one of the titles just fits on its line
    const Question question(sentence.repeated(times), percent, QStringLiteral("Vervangen ").repeated(words));
    const QRect window = question.dialog.rect();
    CHECK(window.height() <= question.dialog.screen()->availableSize().height());
    for (const QPushButton *button : question.dialog.findChildren<QPushButton *>())
        CHECK(window.contains(QRect(button->mapTo(&question.dialog, QPoint()), button->size())));
    // All of it is in sight, or can be scrolled to by keyboard.
    const auto *scroll = question.dialog.findChild<QScrollArea *>();
    const bool isWhole = scroll->widget()->height() <= scroll->viewport()->height();
    CHECK(isWhole == (times == 1));
    CHECK((scroll->focusPolicy() == Qt::NoFocus) == isWhole);
}

TEST_CASE("A dialog that is open gives larger text its room", "[ui][dialog]")
{
    Question question(QStringLiteral("Er staat al een bestand. ").repeated(4));
    const int before = question.dialog.height();
    {
        const WithAppearance larger({AppearanceMode::Light, 150});
        REQUIRE(QTest::qWaitFor([&] { return question.dialog.height() > before; }));
        const auto *scroll = question.dialog.findChild<QScrollArea *>();
        CHECK(scroll->widget()->height() <= scroll->viewport()->height());
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    }
    CHECK(QTest::qWaitFor([&] { return question.dialog.height() == before; }));
}
