#include "ui/window/Keyboard.h"

#include "session/ScenarioRunner.h"
#include "ui/form/editors/PickPopup.h"
#include "ui/form/FormView.h"
#include "ui/form/RowFacts.h"
#include "ui/window/FormWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonObject>
#include <QListView>
#include <QTest>
#include <QWindow>

#include <catch2/catch.hpp>

namespace VerderTest {

using namespace Verder;

namespace {

constexpr int mostBetweenQuestions = 60; // stops, those of questions that stay open among them

QWindow *windowWithFocus()
{
    REQUIRE(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
    return QGuiApplication::focusWindow();
}

QAbstractButton *focusedButton()
{
    return qobject_cast<QAbstractButton *>(QApplication::focusWidget());
}

/// The button's words, without what marks a keyboard shortcut in them.
QString wordsOf(const QAbstractButton *button)
{
    return button->text().replace(QLatin1String("&&"), QLatin1String("&"));
}

} // namespace

QString focusDescription()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 \"%2\" \"%3\"")
        .arg(QString::fromLatin1(focus->metaObject()->className()), focus->objectName(),
            focus->accessibleName());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(windowWithFocus(), key, modifiers);
}

void typeText(const QString &text)
{
    for (const QChar letter : text) {
        const Qt::Key key = letter.unicode() < 128 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, windowWithFocus(), key, QString(letter), Qt::NoModifier);
    }
}

void tabUntil(const std::function<bool()> &isThere, const QString &what, int most)
{
    QStringList way = {focusDescription()};
    for (int stops = 0; stops < most && !isThere(); ++stops) {
        press(Qt::Key_Tab);
        way.append(focusDescription());
    }
    INFO("To " << what.toStdString() << ": " << way.join(QStringLiteral(" > ")).toStdString());
    REQUIRE(isThere());
}

void tabTo(const QString &objectName, int most)
{
    const auto isThere = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus != nullptr && focus->isVisible() && focus->objectName() == objectName;
    };
    tabUntil(isThere, objectName, most);
}

void tabToButton(const QString &name, int most)
{
    const auto isThere = [&] {
        const QAbstractButton *button = focusedButton();
        return button != nullptr && (button->accessibleName() == name || wordsOf(button) == name);
    };
    tabUntil(isThere, name, most);
}

FormTypist::FormTypist(FormWindow &window)
    : m_window(window)
{
}

Session &FormTypist::session() const
{
    return m_window.dossier().session();
}

void FormTypist::fillPage(const QJsonObject &answers)
{
    const int page = m_window.formView()->page();
    QSet<ItemRef> done;
    // Answers bring up questions, so what comes next is looked up after each.
    const auto next = [&]() -> ItemRef {
        const QList<ItemRef> items = session().items(page);
        for (const ItemRef &ref : items) {
            if (holdsAnswer(session().item(ref).type) && !done.contains(ref))
                return ref;
        }
        return {};
    };
    ItemRef last;
    for (;;) {
        ItemRef ref = next();
        if (last.isValid() && addRowAfter(last, ref, answers))
            ref = next();
        if (!ref.isValid())
            return;
        done.insert(ref);
        last = ref;
        const QString path = withNumbers(session(), session().path(ref));
        const auto wanted = answers.constFind(path);
        if (wanted == answers.constEnd())
            continue;
        const Value value = Value::fromJson(*wanted);
        if (!(session().answer(ref) == value))
            answer(ref, value);
        INFO(path.toStdString());
        CHECK(session().answer(ref).toJson() == *wanted);
    }
}

/// Where \a next is in none of the rows that \a last is in, and \a answers have one more after it.
bool FormTypist::addRowAfter(ItemRef last, ItemRef next, const QJsonObject &answers)
{
    const auto isIn = [&](const RowPlace &place) {
        const QList<RowPlace> around = next.isValid() ? rowsAround(session(), next) : QList<RowPlace>();
        return std::any_of(
            around.cbegin(), around.cend(), [&](const RowPlace &other) { return other.row == place.row; });
    };
    QList<RowPlace> around = rowsAround(session(), last);
    for (; !around.isEmpty() && !isIn(around.constLast()); around.removeLast()) {
        const RowPlace place = around.constLast();
        const QString group = session().path(place.group);
        const int number = session().rowNumber(place.row) + 1;
        const QString start = withNumbers(session(), group) + QStringLiteral("[#%1].").arg(number);
        const auto isWanted = [&](const QString &path) {
            return path.startsWith(start);
        };
        const QStringList paths = answers.keys();
        if (session().rows(place.group).size() >= number
            || std::none_of(paths.cbegin(), paths.cend(), isWanted))
            continue;
        INFO(start.toStdString());
        tabTo(group, mostBetweenQuestions);
        press(Qt::Key_Space);
        REQUIRE(session().rows(place.group).size() == number);
        return true;
    }
    return false;
}

void FormTypist::answer(ItemRef ref, const Value &value)
{
    const QString path = session().path(ref);
    const auto isThere = [&] {
        const QWidget *focus = QApplication::focusWidget();
        for (; focus != nullptr; focus = focus->parentWidget()) {
            if (focus->objectName() == path)
                return true;
        }
        return false;
    };
    tabUntil(isThere, path, mostBetweenQuestions);
    switch (session().item(ref).type) {
    case ItemType::YesNo:
    case ItemType::Choice:
        choose(ref, value);
        break;
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
        pick(ref, value);
        break;
    case ItemType::Multi:
        tick(ref, value);
        break;
    case ItemType::Statement:
        press(Qt::Key_Space);
        break;
    default:
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(typed(ref, value));
        break;
    }
}

QString FormTypist::typed(ItemRef ref, const Value &value) const
{
    switch (session().item(ref).type) {
    case ItemType::Date:
    case ItemType::PartialDate:
        return QDate::fromString(value.string(), Qt::ISODate).toString(QStringLiteral("d-M-yyyy"));
    case ItemType::Money:
        return QString(value.string()).replace(u'.', u',');
    default:
        return value.isString() ? value.string() : value.toJson().toVariant().toString();
    }
}

/// The first option with the space bar, another one with the arrow keys from there.
void FormTypist::choose(ItemRef ref, const Value &value)
{
    REQUIRE(focusedButton() != nullptr);
    if (!focusedButton()->isChecked())
        press(Qt::Key_Space);
    for (int option = 0; option < 20 && !(session().answer(ref) == value); ++option)
        press(Qt::Key_Down);
}

const QListView *FormTypist::openList() const
{
    const auto popups = m_window.findChildren<PickPopup *>();
    for (const PickPopup *popup : popups) {
        if (popup->isVisible())
            return popup->findChild<QListView *>();
    }
    return nullptr;
}

/// Searches by the first letters and goes down the list.
void FormTypist::pick(ItemRef ref, const Value &value)
{
    const auto &choices = session().item(ref).options->choices;
    QString name;
    for (const Choice &choice : choices)
        name = Value(choice.key) == value ? choice.label.nl() : name;
    if (name.isEmpty()) {
        for (const TableRow &row : session().form().tables->value(session().item(ref).options->table).rows)
            name = Value(row.key) == value ? row.name.nl() : name;
    }
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(name.left(3));
    const QListView *list = openList();
    if (list == nullptr) { // the page moved, which closes a list
        press(Qt::Key_Down);
        list = openList();
    }
    INFO(session().path(ref).toStdString() << ": " << name.toStdString());
    REQUIRE(list != nullptr);
    for (int row = 0; row < list->model()->rowCount() && list->currentIndex().data().toString() != name;
         ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
}

void FormTypist::tick(ItemRef ref, const Value &value)
{
    for (const Choice &choice : session().item(ref).options->choices) {
        tabToButton(choice.label.nl(), mostBetweenQuestions);
        const bool isWanted = value.array().contains(Value(choice.key));
        if (focusedButton()->isChecked() != isWanted)
            press(Qt::Key_Space);
    }
}

} // namespace VerderTest
