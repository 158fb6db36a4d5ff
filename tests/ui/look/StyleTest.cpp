#include "ui/look/Appearances.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/StatementBox.h"
#include "ui/look/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

TEST_CASE("a word longer than its label goes on in the next line, and is read out whole", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    const QString name
        = QStringLiteral("Sp") + QString(100, u'W') + QStringLiteral("X\u0302\u0303").repeated(20);
    TextLabel label(name, TextRole::Strong);
    label.setWraps(true);
    const int line = lookOf(nullptr).line(TextRole::Strong);
    CHECK(label.minimumSizeHint().width() < 300);
    CHECK(label.heightForWidth(300) > 5 * line);
    CHECK(label.plainText() == name);
    CHECK(label.accessibleName() == name);
    label.setPlainText(QStringLiteral("Hottentottententententoonstelling"));
    CHECK(label.heightForWidth(400) < 2 * line);
}

TEST_CASE("controls have the heights of the look, times the text size", "[look]")
{
    const int percent = GENERATE(100, 150, 200);
    const WithAppearance with({AppearanceMode::Light, percent});
    const double factor = lookOf(nullptr).metrics.factor;
    QLineEdit field;
    QComboBox combo;
    QPushButton button(QStringLiteral("Openen"));
    QPushButton bar(QStringLiteral("Verder"));
    setButtonSize(&bar, ButtonSize::Bar);
    QPushButton small(QStringLiteral("Overnemen"));
    setButtonSize(&small, ButtonSize::Small);
    LinkButton link(QStringLiteral("Toelichting"), LinkButton::Size::Small);
    QRadioButton radio(QStringLiteral("Ja"));
    CHECK(field.sizeHint().height() == qRound(36 * factor));
    CHECK(combo.sizeHint().height() == qRound(36 * factor));
    CHECK(button.sizeHint().height() == qRound(36 * factor));
    CHECK(bar.sizeHint().height() == qRound(40 * factor));
    CHECK(small.sizeHint().height() == qRound(32 * factor));
    CHECK(link.sizeHint().height() == qRound(24 * factor));
    CHECK(radio.sizeHint().height() == qRound(32 * factor));
}

TEST_CASE("a window that is open changes with the appearance at once", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    TextLabel label(QStringLiteral("Laatst bewerkt"), TextRole::Small, Token::TextMuted);
    label.show();
    REQUIRE(QTest::qWaitForWindowExposed(&label));
    const int before = label.font().pixelSize();
    CHECK(label.palette().color(QPalette::WindowText) == Tokens(ColorScheme::Light)[Token::TextMuted]);
    {
        const WithAppearance other({AppearanceMode::Dark, 200});
        CHECK(label.palette().color(QPalette::WindowText) == Tokens(ColorScheme::Dark)[Token::TextMuted]);
        CHECK(label.font().pixelSize() == before * 2);
    }
    CHECK(label.palette().color(QPalette::WindowText) == Tokens(ColorScheme::Light)[Token::TextMuted]);
    CHECK(label.font().pixelSize() == before);
}

TEST_CASE("a field that is wrong has an edge in the colour of errors", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    QLineEdit field;
    field.resize(200, field.sizeHint().height());
    const auto edge = [&field] {
        return field.grab().toImage().pixelColor(100, 0);
    };
    CHECK(edge() == lookOf(&field).color(Token::BorderStrong));
    setFieldState(&field, FieldState::Error);
    CHECK(edge() == lookOf(&field).color(Token::Error));
    setFieldState(&field, FieldState::Normal);
    CHECK(edge() == lookOf(&field).color(Token::BorderStrong));
}

TEST_CASE("the lock of a read-only field has room of its own", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, GENERATE(100, 200)});
    QLineEdit field;
    field.resize(200, field.sizeHint().height());
    const auto textEnd = [&field] {
        QStyleOptionFrame option;
        option.initFrom(&field);
        return field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).right();
    };
    const int before = textEnd();
    field.setReadOnly(true);
    const Look look = lookOf(&field);
    CHECK(textEnd() < field.width() - look.px(8) - look.px(18)); // where the lock begins
    field.setReadOnly(false);
    CHECK(textEnd() == before);
}

TEST_CASE("a currency stands before an amount, and a unit after a number", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    const auto contents = [](const QLineEdit &field) {
        QStyleOptionFrame option;
        option.initFrom(&field);
        return field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    };
    QLineEdit plain;
    QLineEdit money;
    QLineEdit hours;
    for (QLineEdit *field : {&plain, &money, &hours})
        field->resize(160, 36);
    setFieldPrefix(&money, QStringLiteral("€"));
    setFieldSuffix(&hours, QStringLiteral("uur"));
    CHECK(contents(money).left() > contents(plain).left());
    CHECK(contents(money).right() == contents(plain).right());
    CHECK(contents(hours).left() == contents(plain).left());
    CHECK(contents(hours).right() < contents(plain).right());

    // It is painted there, and nowhere else.
    const QImage image = hours.grab().toImage().convertToFormat(QImage::Format_RGB32);
    hours.setText(QString());
    setFieldSuffix(&hours, QString());
    const QImage without = hours.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRect right(contents(hours).right() - 40, 2, 40, 32);
    CHECK(image.copy(right) != without.copy(right));
    CHECK(image.copy(2, 2, 80, 32) == without.copy(2, 2, 80, 32));
}

TEST_CASE("Enter presses the button that has the focus, as the space bar does", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    QPushButton button(QStringLiteral("Verder"));
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(clicked.count() == 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // that is Verder of the window
    CHECK(clicked.count() == 2);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(clicked.count() == 2);
}

TEST_CASE("the ring surrounds a field always and a button only when it is reached by keyboard", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(QStringLiteral("Openen"));
    column->addWidget(field);
    column->addWidget(button);
    const FocusRing ring(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    QTest::mouseClick(field, Qt::LeftButton);
    CHECK(ring.target() == field);
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(ring.target() == button);
    QTest::keyClick(button, Qt::Key_Tab);
    CHECK(ring.target() == field);
    button->setFocus(Qt::MouseFocusReason);
    CHECK(ring.target() == nullptr);
}

TEST_CASE("the ring lives with its control and goes with it", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *area = new QScrollArea;
    column->addWidget(area);
    auto *page = new QWidget;
    auto *field = new QLineEdit;
    auto *inner = new QVBoxLayout(page);
    inner->addWidget(field);
    inner->addSpacing(2000);
    area->setWidgetResizable(true);
    area->setWidget(page);
    const FocusRing ring(&window);
    window.resize(300, 300);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    REQUIRE(ring.target() == field);
    delete area->takeWidget();
    CHECK(ring.target() == nullptr);
    auto *next = new QLineEdit;
    area->setWidget(next);
    next->show();
    next->setFocus();
    CHECK(ring.target() == next);
}

TEST_CASE("a long statement wraps, and the whole sentence can be clicked", "[look]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StatementBox box(
        QStringLiteral("Ik heb alles naar waarheid ingevuld en ik weet dat de IND dit kan controleren."));
    CHECK(box.heightForWidth(1000) == lookOf(&box).metrics.choiceRow());
    CHECK(box.heightForWidth(240) > lookOf(&box).metrics.choiceRow());
    box.resize(240, box.heightForWidth(240));
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(120, box.height() - 8));
    CHECK(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space);
    CHECK_FALSE(box.isChecked());
}

TEST_CASE("a link that opens a panel tells its state", "[look]")
{
    LinkButton link(QStringLiteral("Toelichting"));
    link.setOpens(true);
    QSignalSpy clicked(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Space);
    CHECK(clicked.count() == 1);
    CHECK(link.isOpen());
    CHECK(buttonIcon(&link) == QStringLiteral("chev-d"));
    link.setOpen(false);
    CHECK(buttonIcon(&link) == QStringLiteral("chev-r"));
}

TEST_CASE("an icon is drawn in the colour that is asked for, and kept", "[look]")
{
    Icons icons;
    const QPixmap first = icons.pixmap(QStringLiteral("st-done"), 20, Qt::darkGreen, Qt::white, 2);
    CHECK(first.size() == QSize(40, 40));
    CHECK(first.toImage().pixelColor(20, 8) == QColor(Qt::darkGreen));
    CHECK(icons.pixmap(QStringLiteral("st-done"), 20, Qt::darkGreen, Qt::white, 2).cacheKey()
        == first.cacheKey());
    CHECK(icons.pixmap(QStringLiteral("st-done"), 20, Qt::blue, Qt::white, 2).toImage().pixelColor(20, 8)
        == QColor(Qt::blue));
    CHECK(icons.pixmap(QStringLiteral("no-such-icon"), 20, Qt::blue, Qt::white, 1).isNull());
}
