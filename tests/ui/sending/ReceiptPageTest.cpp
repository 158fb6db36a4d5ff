#include "ui/sending/ReceiptPage.h"

#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Picture.h"
#include "ui/sending/CheckPage.h"
#include "ui/sending/SendingView.h"
#include "ui/sending/SubmittingPage.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

Receipt sampleReceipt()
{
    Receipt receipt;
    receipt.applicationNumber = QStringLiteral("OEFEN-0000-0042");
    receipt.receivedAt = QDateTime(QDate(2026, 3, 3), QTime(14, 37), Qt::LocalTime).toUTC();
    receipt.paidAt = receipt.receivedAt;
    receipt.amount = QStringLiteral("423.00");
    receipt.environment = QStringLiteral("practice");
    return receipt;
}

ReceiptFacts sampleFacts()
{
    ReceiptFacts facts;
    facts.person = QStringLiteral("Asha Maria Specimen");
    facts.vNumber = QStringLiteral("0987654321");
    facts.sponsor = QStringLiteral("Voorbeeld Techniek B.V.");
    facts.kvk = QStringLiteral("03475945");
    facts.documents = {QStringLiteral("paspoort.pdf"), QStringLiteral("verklaring.pdf")};
    facts.formTitle = QStringLiteral("Verlenging kennismigrant");
    facts.isVerified = true;
    return facts;
}

} // namespace

TEST_CASE("A receipt shows its facts, and its number can be copied by keyboard", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    ReceiptPage page(Language::English);
    page.setReceipt(sampleReceipt(), sampleFacts());
    page.resize(984, 712);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const QString text = visibleText(page);
    CHECK(text.contains(QStringLiteral("On 3 March 2026 at 14:37.")));
    CHECK(text.contains(QStringLiteral("Asha Maria Specimen, V-number 0987654321")));
    CHECK(text.contains(QStringLiteral("Voorbeeld Techniek B.V., KvK 03475945")));
    CHECK(text.contains(QStringLiteral("paspoort.pdf, verklaring.pdf")));
    CHECK(text.contains(QStringLiteral("on 3 March 2026 (practice)")));
    CHECK(text.contains(QStringLiteral("The signature of the receiver has been checked")));
    CHECK(text.contains(QStringLiteral("Not known yet")));
    QPushButton *copy = buttonNamed(page, QStringLiteral("Copy the e-application number"));
    REQUIRE(copy != nullptr);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("OEFEN-0000-0042"));
}

TEST_CASE("A receipt says what was received", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    const auto textOf = [](FormKind kind) {
        ReceiptPage page(Language::English);
        ReceiptFacts facts = sampleFacts();
        facts.kind = kind;
        page.setReceipt(sampleReceipt(), facts);
        page.show();
        return visibleText(page);
    };
    CHECK(textOf(FormKind::Application).contains(QStringLiteral("Your application has been received")));
    CHECK(textOf(FormKind::Report).contains(QStringLiteral("Your report has been received")));
    CHECK(textOf(FormKind::Report).contains(QStringLiteral("You follow the report")));
    CHECK(textOf(FormKind::Documents).contains(QStringLiteral("Your documents have been received")));
}

TEST_CASE("A receipt whose signature was not checked never says that it was", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    ReceiptPage page(Language::English);
    ReceiptFacts facts = sampleFacts();
    facts.isVerified = false;
    page.setReceipt(sampleReceipt(), facts);
    page.show();
    CHECK_FALSE(visibleText(page).contains(QStringLiteral("The signature of the receiver has been checked")));
    CHECK(visibleText(page).contains(QStringLiteral("could not be checked")));
}

TEST_CASE("From the receipt one prints, saves, goes on to pending applications or is done", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    ReceiptPage page(Language::English);
    page.setReceipt(sampleReceipt(), sampleFacts());
    page.show();
    QSignalSpy printed(&page, &ReceiptPage::printRequested);
    QSignalSpy saved(&page, &ReceiptPage::pdfRequested);
    QSignalSpy cases(&page, &ReceiptPage::casesRequested);
    QSignalSpy done(&page, &ReceiptPage::doneRequested);
    for (const char *name : {"print", "pdf", "cases", "done"})
        QTest::keyClick(page.findChild<QPushButton *>(QString::fromLatin1(name)), Qt::Key_Space);
    CHECK(printed.count() == 1);
    CHECK(saved.count() == 1);
    CHECK(cases.count() == 1);
    CHECK(done.count() == 1);
}

TEST_CASE(
    "The last page goes from checking to sending to the receipt, each with its own bar", "[ui][sending]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    SampleDossier sample;
    SendingView view(sample.dossier(), Language::English);
    view.show();
    QSignalSpy bars(&view, &SendingView::ownBarChanged);
    CHECK(view.isChecking());
    view.showSubmitting();
    CHECK(view.submitting()->isVisible());
    view.showReceipt();
    CHECK(view.receipt()->isVisible());
    view.showCheck();
    CHECK(view.check()->isVisible());
    REQUIRE(bars.count() == 3);
    CHECK(bars.first().first().toBool());
    CHECK_FALSE(bars.last().first().toBool());
}

TEST_CASE("The receipt is drawn", "[ui][pictures]")
{
    const WithAppearance with({AppearanceMode::Light, 100});
    ReceiptPage page(Language::Dutch);
    page.setReceipt(sampleReceipt(), sampleFacts());
    page.resize(984, 712);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    savePicture(page, QStringLiteral("receipt"));
}
