#include "ui/sending/CheckPage.h"

#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Picture.h"
#include "ui/sending/AnswerRows.h"
#include "ui/window/Workplace.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

/// The check page of a filled-in form, in a window.
struct CheckWindow
{
    SampleDossier sample;
    WithAppearance with{{AppearanceMode::Light, 100}};
    std::unique_ptr<CheckPage> page;

    explicit CheckWindow(Language language = Language::English)
    {
        sample.fill();
        page = std::make_unique<CheckPage>(sample.dossier(), language);
        page->resize(984, 645);
    }

    void show()
    {
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    /// Every row that is painted, one a line.
    QString answers() const
    {
        QStringList texts;
        for (const AnswerRows *rows : page->findChildren<AnswerRows *>()) {
            if (rows->isVisible())
                texts.append(rows->accessibleDescription());
        }
        return texts.join(u'\n');
    }

    bool waitForText(const QString &text) const
    {
        return QTest::qWaitFor([&] { return visibleText(*page).contains(text); });
    }
};

} // namespace

TEST_CASE("The check page shows every answer that applies, and the others apart", "[ui][sending]")
{
    CheckWindow page;
    page.show();
    CHECK(page.answers().contains(QStringLiteral("V-number: 0987654321")));
    CHECK(page.answers().contains(QStringLiteral("Passport: paspoort-specimen.pdf")));
    const auto *apart = page.page->findChild<AnswerRows *>(QStringLiteral("notApplicable"));
    REQUIRE(apart != nullptr);
    const ItemRef hidden = page.sample.item("gem.naam");
    const QString label
        = page.sample.session().fillIn(page.sample.session().item(hidden).label, hidden, Language::English);
    CHECK(apart->accessibleDescription().contains(label));
    CHECK(visibleText(*page.page).contains(QStringLiteral("1 January 2028")));
}

TEST_CASE("Change leads to the page of its section, by keyboard", "[ui][sending]")
{
    CheckWindow page;
    page.show();
    QSignalSpy changes(page.page.get(), &CheckPage::changeRequested);
    const int persons = page.sample.session().form().pageIndex(QStringLiteral("persoon"));
    const QString title = page.sample.session().form().pages.at(persons).title.en();
    QPushButton *change
        = buttonNamed(*page.page, QStringLiteral("Change: %1 %2").arg(persons + 1).arg(title));
    REQUIRE(change != nullptr);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    REQUIRE(changes.count() == 1);
    CHECK(changes.first().first().toInt() == persons);
}

TEST_CASE("An answer that changes is shown when the page is in view, also later", "[ui][sending]")
{
    CheckWindow page;
    page.show();
    page.sample.session().setText(page.sample.item("d.functie"), QStringLiteral("Kok"));
    CHECK(QTest::qWaitFor([&] { return page.answers().contains(QStringLiteral("Kok")); }));
    page.page->hide();
    page.sample.session().setText(page.sample.item("d.functie"), QStringLiteral("Bakker"));
    page.page->show();
    CHECK(page.answers().contains(QStringLiteral("Bakker")));
}

TEST_CASE("A warning leads to its question", "[ui][sending]")
{
    CheckWindow page;
    const ItemRef end = page.sample.item("d.eind");
    page.sample.session().setText(end, QStringLiteral("31-12-2027"));
    REQUIRE_FALSE(page.sample.session().problems(end).isEmpty());
    page.show();
    QSignalSpy items(page.page.get(), &CheckPage::itemRequested);
    auto *panel = page.page->findChild<QWidget *>(QStringLiteral("warning"));
    REQUIRE(panel != nullptr);
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(items.count() == 1);
    CHECK(items.first().first().value<ItemRef>() == end);
}

TEST_CASE("A warning in a row says whose it is", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    Workplace place;
    place.start();
    const auto dossier
        = Dossier::create(place.dossiers(), QStringLiteral("gezinsleden"), Workplace::today, {});
    REQUIRE(dossier.has_value());
    Session &session = (*dossier)->session();
    for (const char *path : {"h.achternaam", "gezin[#1].p.achternaam", "gezin[#2].p.achternaam"})
        session.setText(session.findOrAddRows(QString::fromLatin1(path)), QStringLiteral("Sp3cimen"));
    session.setText(session.find(QStringLiteral("gezin[#2].p.voornamen")), QStringLiteral("Mira"));
    CheckPage page(dossier->get(), Language::Dutch);
    page.show();
    const QString title = QStringLiteral("Staat de achternaam zo in het paspoort?");
    const QString text = visibleText(page);
    CHECK(text.contains(title + u'\n'));
    CHECK(text.contains(title + QStringLiteral(" (Sp3cimen)")));
    CHECK(text.contains(title + QStringLiteral(" (Mira Sp3cimen)")));
}

TEST_CASE("A document put off is said to hold up sending", "[ui][sending]")
{
    CheckWindow page;
    const SlotRef slot = page.sample.slot("paspoort");
    page.sample.session().removeAttachment(slot, page.sample.session().attachments(slot).first().sha256);
    page.sample.session().setPutOff(slot, true);
    page.show();
    CHECK(page.page->findChild<QWidget *>(QStringLiteral("putOff")) != nullptr);
}

TEST_CASE("Another KvK number than the account's is a clear warning", "[ui][sending]")
{
    CheckWindow page;
    page.show();
    const QString title = QStringLiteral("This is another KvK number than your own");
    page.page->setAccountKvk(QStringLiteral("03475945"));
    QTest::qWait(0);
    CHECK_FALSE(visibleText(*page.page).contains(title));
    page.page->setAccountKvk(QStringLiteral("12345678"));
    CHECK(page.waitForText(title));
}

TEST_CASE("A sealed application can be read and printed, not changed", "[ui][sending]")
{
    CheckWindow page;
    page.sample.session().setSealed(true);
    page.show();
    CHECK(page.page->findChild<QPushButton *>(QStringLiteral("change")) == nullptr);
    QSignalSpy printed(page.page.get(), &CheckPage::printRequested);
    QTest::keyClick(buttonNamed(*page.page, QStringLiteral("Print")), Qt::Key_Space);
    CHECK(printed.count() == 1);
}

TEST_CASE("The check page never needs scrolling sideways", "[ui][sending]")
{
    CheckWindow page;
    page.page->resize(640, 400);
    page.show();
    for (const QPushButton *button : page.page->findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(page.page.get(), QPoint()), button->size());
        INFO(button->text().toStdString());
        CHECK(place.right() < page.page->width());
    }
}

TEST_CASE("Nothing of a heading, a question or an answer is lost where it wraps", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    const auto kind = GENERATE(CheckRow::Kind::Heading, CheckRow::Kind::Answer, CheckRow::Kind::Statement);
    const QString text = GENERATE(QStringLiteral("Document 1: Diploma, van de universiteit van Pune"),
        QString(100, u'W'), QStringLiteral("محمد بن عبد الله بن محمد"));
    const auto inkAt = [&](int width) {
        AnswerRows rows({{kind, kind == CheckRow::Kind::Answer ? text : QString(), text}});
        rows.resize(width, rows.heightForWidth(width));
        const QImage picture = rows.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const int ground = picture.pixelColor(width - 1, 0).red();
        double ink = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += std::abs(ground - picture.pixelColor(x, y).red());
        }
        return ink;
    };
    // The label has 180 at the most: it wraps in both.
    const double whole = inkAt(3000);
    for (int width = 380; width < 480; width += 9)
        CHECK(inkAt(width) == Approx(whole).epsilon(0.04));
}

TEST_CASE("How long the check page takes to follow an answer", "[.measure]")
{
    CheckWindow page;
    page.show();
    QElapsedTimer clock;
    for (int round = 0; round < 5; ++round) {
        page.sample.session().setText(page.sample.item("d.functie"), QString::number(round));
        clock.start();
        QApplication::processEvents();
        std::cout << clock.nsecsElapsed() / 1000 << " us\n";
    }
}

TEST_CASE("The check page is drawn", "[ui][pictures]")
{
    CheckWindow page(Language::Dutch);
    page.sample.session().setText(page.sample.item("d.eind"), QStringLiteral("31-12-2027"));
    page.show();
    savePicture(*page.page, QStringLiteral("check"));
    page.page->resize(640, 700);
    QTest::qWait(50);
    savePicture(*page.page, QStringLiteral("check-narrow"));
}
