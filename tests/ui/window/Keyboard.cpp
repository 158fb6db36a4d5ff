#include "ui/window/Keyboard.h"

#include "ui/form/editors/PickPopup.h"
#include "ui/form/FormView.h"
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

constexpr int mostBetweenQuestions = 20; // stops, those of questions that stay open among them

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
    for (ItemRef ref = next(); ref.isValid(); ref = next()) {
        done.insert(ref);
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const Value value = Value::fromJson(it.value());
            if (session().find(it.key()) != ref)
                continue;
            if (!(session().answer(ref) == value))
                answer(ref, value);
            INFO(it.key().toStdString());
            CHECK(session().answer(ref).toJson() == it.value());
        }
        if (ref.row > 0)
            addRowAfter(ref, answers);
    }
}

void FormTypist::addRowAfter(ItemRef ref, const QJsonObject &answers)
{
    const QString path = session().path(ref); // "p.nat[<row id>].nationaliteit"
    const QString group = path.section(u'[', 0, 0);
    const QString next
        = QStringLiteral("%1[#%2]%3")
              .arg(group, QString::number(session().rowNumber(ref.row) + 1), path.section(u']', 1));
    if (!answers.contains(next) || session().find(next).isValid())
        return;
    tabTo(group, mostBetweenQuestions);
    press(Qt::Key_Space);
    INFO(next.toStdString());
    REQUIRE(session().find(next).isValid());
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

/// Searches by the first letters and goes down the list.
void FormTypist::pick(ItemRef ref, const Value &value)
{
    const auto &choices = session().item(ref).choices;
    QString name;
    for (const Choice &choice : choices)
        name = Value(choice.key) == value ? choice.label.nl() : name;
    if (name.isEmpty()) {
        for (const TableRow &row : session().form().tables->value(session().item(ref).table).rows)
            name = Value(row.key) == value ? row.name.nl() : name;
    }
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(name.left(3));
    const auto popups = m_window.findChildren<PickPopup *>();
    const QListView *list = nullptr;
    for (const PickPopup *popup : popups)
        list = popup->isVisible() ? popup->findChild<QListView *>() : list;
    INFO(session().path(ref).toStdString() << ": " << name.toStdString());
    REQUIRE(list != nullptr);
    for (int row = 0; row < list->model()->rowCount() && list->currentIndex().data().toString() != name;
         ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
}

void FormTypist::tick(ItemRef ref, const Value &value)
{
    for (const Choice &choice : session().item(ref).choices) {
        tabToButton(choice.label.nl(), mostBetweenQuestions);
        const bool isWanted = value.array().contains(Value(choice.key));
        if (focusedButton()->isChecked() != isWanted)
            press(Qt::Key_Space);
    }
}

} // namespace VerderTest
