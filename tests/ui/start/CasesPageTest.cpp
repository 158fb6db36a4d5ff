#include "ui/start/CasesPage.h"

#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/Picture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

CaseCard caseOf(const QString &number, const QString &person, const QDate &received)
{
    CaseCard card;
    card.caseNumber = number;
    card.title = QStringLiteral("Extension");
    card.person = person;
    card.state = QStringLiteral("In progress");
    card.received = received;
    card.submissionId = QStringLiteral("id-") + number;
    return card;
}

CasesView threeCases()
{
    CasesView view;
    view.state = CasesState::Ready;
    view.asOf = QDateTime(QDate(2026, 3, 2), QTime(14, 3));
    view.cases = {caseOf(QStringLiteral("Z1-1"), QStringLiteral("Çelik"), QDate(2026, 1, 5)),
        caseOf(QStringLiteral("Z1-2"), QStringLiteral("Ana Model"), QDate(2026, 3, 1)),
        caseOf(QStringLiteral("Z1-3"), QStringLiteral("Bo Proef"), QDate(2026, 2, 1))};
    view.cases[2].isFinished = true;
    view.cases[2].state = QStringLiteral("Finished");
    return view;
}

bool isInOrderNow(const QWidget &page, const QStringList &names)
{
    const QString text = visibleText(page);
    qsizetype before = -1;
    for (const QString &name : names) {
        const qsizetype at = text.indexOf(name);
        if (at <= before)
            return false;
        before = at;
    }
    return true;
}

/// The names stand in the text of the page in that order; new rows show up with the next event.
bool isInOrder(const QWidget &page, const QStringList &names)
{
    return QTest::qWaitFor([&] { return isInOrderNow(page, names); }, 5000);
}

bool shows(const QWidget &page, const QString &text)
{
    return isInOrder(page, {text});
}

} // namespace

TEST_CASE("Pending applications are searched without accents and sorted", "[ui][start]")
{
    const WithAppearance light({AppearanceMode::Light, 100});
    CasesPage page;
    page.resize(900, 700);
    page.setCases(threeCases());
    page.show();
    const QString celik = QStringLiteral("Çelik");
    const QString ana = QStringLiteral("Ana Model");
    const QString bo = QStringLiteral("Bo Proef");
    CHECK(isInOrder(page, {ana, bo, celik}));
    savePicture(page, QStringLiteral("cases-list"));
    auto *order = page.findChild<QComboBox *>(QStringLiteral("caseOrder"));
    const auto choose = [order](int index) {
        order->setCurrentIndex(index);
        emit order->activated(index);
    };
    choose(1);
    CHECK(isInOrder(page, {celik, bo, ana}));
    choose(2);
    CHECK(isInOrder(page, {ana, bo, celik}));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("caseSearch"));
    search->setText(QStringLiteral("celik z1"));
    CHECK(shows(page, celik));
    CHECK_FALSE(visibleText(page).contains(ana));
    search->setText(QStringLiteral("nobody"));
    CHECK(shows(page, QStringLiteral("No application found")));
    CHECK(search->isVisible()); // to go on looking
}

TEST_CASE("A document can be added to a case while no decision was taken", "[ui][start]")
{
    CasesPage page;
    page.setCases(threeCases());
    QSignalSpy documents(&page, &CasesPage::documentRequested);
    QSignalSpy receipts(&page, &CasesPage::receiptRequested);
    int offered = 0;
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName().startsWith(QStringLiteral("Add document"))) {
            ++offered;
            button->click();
        }
        if (button->accessibleName().startsWith(QStringLiteral("Receipt")))
            button->click();
    }
    CHECK(offered == 2);
    CHECK(documents.size() == 2);
    CHECK(receipts.size() == 3);
    CHECK(documents.first().first().toString() == QStringLiteral("Z1-2"));
}

TEST_CASE("A copy says of when it is, and an intermediary what it does not see", "[ui][start]")
{
    CasesPage page;
    CasesView view = threeCases();
    view.isCopy = true;
    view.actingFor = QStringLiteral("Proef Software B.V.");
    page.setCases(view);
    page.show();
    const QString text = visibleText(page);
    CHECK(text.contains(QStringLiteral("14:03")));
    CHECK(text.contains(QStringLiteral("No connection")));
    CHECK(text.contains(QStringLiteral("Proef Software B.V.")));
}

TEST_CASE("Ten thousand cases open at once, and the others are found by searching", "[ui][start]")
{
    CasesPage page;
    CasesView view = threeCases();
    for (int number = 0; number < 10'000; ++number)
        view.cases.append(
            caseOf(QStringLiteral("Z9-%1").arg(number), QStringLiteral("P"), QDate(2025, 1, 1)));
    page.setCases(view);
    page.show();
    CHECK(shows(page, QStringLiteral("9903")));
    page.findChild<QLineEdit *>(QStringLiteral("caseSearch"))->setText(QStringLiteral("Z9-9999"));
    CHECK(shows(page, QStringLiteral("Z9-9999")));
}
