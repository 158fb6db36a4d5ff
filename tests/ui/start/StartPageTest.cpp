#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/Picture.h"
#include "ui/look/TextLabel.h"
#include "ui/start/AccountBlock.h"
#include "ui/start/RecoveryDialog.h"
#include "ui/start/SampleStart.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

QPushButton *buttonNamed(const QWidget &page, const QString &name)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

// Tab, from wherever the focus is, until the widget has it; the number of presses, or -1 after a whole round.
int tabTo(QWidget &window, const QWidget *target)
{
    for (int presses = 1; presses < 60; ++presses) {
        QWidget *focus = window.focusWidget() != nullptr ? window.focusWidget() : &window;
        QTest::keyClick(focus, Qt::Key_Tab);
        if (window.focusWidget() == target)
            return presses;
    }
    return -1;
}

} // namespace

TEST_CASE("a form is begun by keyboard alone", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QSignalSpy begun(&page, &StartPage::beginRequested);

    QPushButton *row = buttonNamed(page, QStringLiteral("Extension for a highly skilled migrant"));
    REQUIRE(row != nullptr);
    REQUIRE(tabTo(page, row) > 0);
    QTest::keyClick(row, Qt::Key_Return);
    QPushButton *begin = buttonNamed(page, QStringLiteral("Begin: Extension for a highly skilled migrant"));
    REQUIRE(begin != nullptr);
    CHECK(tabTo(page, begin) == 1);
    QTest::keyClick(begin, Qt::Key_Space);
    REQUIRE(begun.count() == 1);
    CHECK(begun.first().first().toString() == QStringLiteral("verlenging-kennismigrant"));
}

TEST_CASE("only one form is open at a time, and Escape folds it", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QPushButton *first = buttonNamed(page, QStringLiteral("Highly skilled migrant"));
    QPushButton *second = buttonNamed(page, QStringLiteral("Extension for a highly skilled migrant"));
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(first->isChecked());
    QTest::mouseClick(second, Qt::LeftButton);
    CHECK_FALSE(first->isChecked());
    CHECK(second->isChecked());
    QTest::keyClick(second, Qt::Key_Escape);
    CHECK_FALSE(second->isChecked());
}

TEST_CASE("searching finds forms by any word, whatever the case", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("formSearch"));
    QSignalSpy searched(&page, &StartPage::searchChanged);
    QTest::keyClicks(search, QStringLiteral("FAMILY extension"));
    CHECK(searched.count() == 16);
    CHECK(buttonNamed(page, QStringLiteral("Extension for family members")) != nullptr);
    CHECK(buttonNamed(page, QStringLiteral("Highly skilled migrant")) == nullptr);
    QTest::keyClicks(search, QStringLiteral("qqq"));
    QPushButton *all = buttonNamed(page, QStringLiteral("Show all forms"));
    REQUIRE(all != nullptr);
    QTest::keyClick(all, Qt::Key_Space);
    CHECK(search->text().isEmpty());
    CHECK(buttonNamed(page, QStringLiteral("Highly skilled migrant")) != nullptr);
}

TEST_CASE("forms stand under headings, and what is elsewhere cannot be begun", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    FormCard extension;
    extension.formId = QStringLiteral("verlenging");
    extension.title = QStringLiteral("Extension");
    extension.group = QStringLiteral("Applications");
    FormCard card = extension;
    card.formId = QStringLiteral("kaart");
    card.title = QStringLiteral("Blue card");
    card.paper = QStringLiteral("Cannot be done in the portal.");
    FormCard other;
    other.title = QStringLiteral("Permanent residence");
    other.purpose = QStringLiteral("The employee applies for that.");
    other.group = QStringLiteral("Not in this program");
    page.setForms({extension, card, other});
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto shows = [&page](const char *text) {
        const QList<TextLabel *> labels = page.findChildren<TextLabel *>();
        return std::count_if(labels.begin(), labels.end(), [&](const TextLabel *label) {
            return label->isVisible() && label->plainText() == QLatin1String(text);
        });
    };
    CHECK(shows("Applications") == 1);
    CHECK(shows("Not in this program") == 1);
    CHECK(shows("Cannot be done in the portal.") == 1);
    buttonNamed(page, QStringLiteral("Permanent residence"))->click();
    CHECK(buttonNamed(page, QStringLiteral("Begin: Permanent residence")) == nullptr);
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("formSearch")), QStringLiteral("portal"));
    CHECK(shows("Applications") == 1);
    CHECK(shows("Not in this program") == 0);
}

TEST_CASE("arrow keys go through the entries", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QSignalSpy changed(&page, &StartPage::entryChanged);
    QPushButton *entry = buttonNamed(page, QStringLiteral("Submit a new application, current page"));
    REQUIRE(entry != nullptr);
    entry->setFocus(Qt::TabFocusReason);
    QTest::keyClick(entry, Qt::Key_Down);
    CHECK(page.current() == StartEntry::Drafts);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    CHECK(page.current() == StartEntry::Outbox);
    QTest::keyClick(page.focusWidget(), Qt::Key_Up);
    CHECK(page.current() == StartEntry::Drafts);
    CHECK(changed.count() == 3);
}

TEST_CASE("drafts can be opened and taken off the list", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.showEntry(StartEntry::Drafts);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QSignalSpy opened(&page, &StartPage::openRequested);
    QSignalSpy forgotten(&page, &StartPage::forgetRequested);
    const QString title = QStringLiteral("Asha Specimen – Extension for a highly skilled migrant");
    QTest::mouseClick(buttonNamed(page, QStringLiteral("Continue: %1").arg(title)), Qt::LeftButton);
    QTest::mouseClick(buttonNamed(page, QStringLiteral("Take off this list: %1").arg(title)), Qt::LeftButton);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("/drafts/Specimen.tfa"));
    CHECK(forgotten.first().first().toString() == QStringLiteral("/drafts/Specimen.tfa"));

    page.setDrafts({}, sampleToday());
    CHECK(buttonNamed(page, QStringLiteral("Take off this list: %1").arg(title)) == nullptr);
    QTest::mouseClick(buttonNamed(page, QStringLiteral("New application")), Qt::LeftButton);
    CHECK(page.current() == StartEntry::New);
}

TEST_CASE("what needs signing in says so and offers it", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.setAccount({});
    page.setCases({});
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QSignalSpy asked(&page, &StartPage::signInRequested);
    CHECK(buttonNamed(page, QStringLiteral("Pending applications, sign in to see this")) != nullptr);
    const auto entry = GENERATE(StartEntry::New, StartEntry::Cases, StartEntry::Account);
    page.showEntry(entry);
    int offers = 0;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Sign in")) {
            QTest::mouseClick(button, Qt::LeftButton);
            ++offers;
        }
    }
    CHECK(offers == (entry == StartEntry::New ? 1 : 2));
    CHECK(asked.count() == offers);
}

TEST_CASE("with large text the entries become a menu and nothing is wider than the window", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 200});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    savePicture(page, QStringLiteral("start-200"));
    QPushButton *entries = buttonNamed(page, QStringLiteral("Submit a new application"));
    REQUIRE(entries != nullptr);
    REQUIRE(entries->menu() != nullptr);
    entries->menu()->actions().at(1)->trigger();
    CHECK(page.current() == StartEntry::Drafts);
    for (const QWidget *child : page.findChildren<QWidget *>()) {
        if (child->isVisible())
            CHECK(child->mapTo(&page, QPoint(child->width(), 0)).x() <= page.width());
    }
}

TEST_CASE("every button of the start page is large enough and has a name", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto entry = GENERATE(
        StartEntry::New, StartEntry::Drafts, StartEntry::Outbox, StartEntry::Cases, StartEntry::Account);
    page.showEntry(entry);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(button);
        INFO(access->text(QAccessible::Name).toStdString());
        CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
        CHECK(button->width() >= 24);
        CHECK(button->height() >= 24);
    }
}

TEST_CASE("the start page is drawn in every appearance", "[start]")
{
    const auto [name, mode] = GENERATE(table<std::string, AppearanceMode>({
        {"light", AppearanceMode::Light},
        {"dark", AppearanceMode::Dark},
        {"contrast", AppearanceMode::Contrast},
    }));
    const WithAppearance with({mode, 100});
    StartPage page;
    const FocusRing ring(&page);
    fillSample(page);
    page.resize(1280, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    buttonNamed(page, QStringLiteral("Extension for a highly skilled migrant"))->click();
    const QString base = QStringLiteral("start-%1-").arg(QString::fromStdString(name));
    savePicture(page, base + QLatin1String("new"));
    page.showEntry(StartEntry::Drafts);
    savePicture(page, base + QLatin1String("drafts"));
    page.showEntry(StartEntry::Outbox);
    savePicture(page, base + QLatin1String("outbox"));
    page.showEntry(StartEntry::Cases);
    savePicture(page, base + QLatin1String("cases"));
    page.showEntry(StartEntry::Account);
    savePicture(page, base + QLatin1String("account"));
    CHECK(page.current() == StartEntry::Account);
}

TEST_CASE("a draft that was sent says so, and what was submitted is not offered to go on with", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    StartPage page;
    DraftCard draft;
    draft.path = QStringLiteral("/drafts/Specimen.tfa");
    draft.person = QStringLiteral("Asha Specimen");
    draft.formTitle = QStringLiteral("Extension");
    draft.changed = QDateTime(sampleToday(), QTime(13, 41));
    const auto words = [&](StartEntry entry) {
        page.setDrafts({draft}, sampleToday());
        page.showEntry(entry);
        page.show();
        QStringList all;
        for (const TextLabel *label : page.findChildren<TextLabel *>()) {
            if (label->isVisible())
                all.append(label->plainText());
        }
        return all.join(u'\n');
    };
    CHECK(words(StartEntry::Drafts).contains(QLatin1String("Everything is filled in.")));
    CHECK(words(StartEntry::New).contains(QLatin1String("Asha Specimen")));
    draft.sent = DraftSent::UnderWay;
    CHECK(words(StartEntry::Drafts).contains(QLatin1String("not received yet")));
    CHECK(words(StartEntry::New).contains(QLatin1String("Asha Specimen")));
    draft.sent = DraftSent::Submitted;
    const QString submitted = words(StartEntry::Drafts);
    CHECK(submitted.contains(QLatin1String("Submitted.")));
    CHECK_FALSE(submitted.contains(QLatin1String("Everything is filled in.")));
    CHECK_FALSE(words(StartEntry::New).contains(QLatin1String("Asha Specimen")));
}

TEST_CASE("the account is one low row where there is no list at the left", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    AccountBlock block(false);
    const int usual = block.sizeHint().height();
    block.setCompact(true);
    CHECK(block.sizeHint().height() < usual);
    CHECK(block.sizeHint().height() <= lookOf(&block).px(48));
    block.setCompact(false);
    CHECK(block.sizeHint().height() == usual);
}

TEST_CASE("kept work says how much it is, and nothing of what it does not have", "[start]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    RecoveryRow row;
    row.formTitle = QStringLiteral("Extension");
    row.changed = QDateTime(sampleToday(), QTime(13, 41));
    const auto words = [&row] {
        const RecoveryDialog dialog({row}, sampleToday());
        QStringList all;
        for (const TextLabel *label : dialog.findChildren<TextLabel *>()) {
            if (!label->isHidden())
                all.append(label->plainText());
        }
        return all.join(u'\n');
    };
    CHECK_FALSE(words().contains(QLatin1String("answer")));
    row.documents = 2;
    CHECK(words().contains(QLatin1String("2 document")));
    CHECK_FALSE(words().contains(QLatin1String("answer")));
    row.changedAnswers = 3;
    CHECK(words().contains(QLatin1String("3 answer")));
}
