#include "ui/sending/SubmittingPage.h"

#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Picture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;
using State = SubmissionState;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 3), QTime(14, minute), Qt::LocalTime).toUTC();
}

/// An application paid online, with two documents, of which everything up to \a state happened.
SubmissionRecord recordIn(State state)
{
    SubmissionRecord record;
    record.sealed.fee = QStringLiteral("423.00");
    for (const char *name : {"een.pdf", "twee.pdf"}) {
        Attachment attachment;
        attachment.name = QString::fromLatin1(name);
        attachment.size = 1'700'000;
        record.sealed.attachments.append(attachment);
    }
    record.state = state;
    int minute = 33;
    for (State passed : {State::Verzegeld, State::Aangemaakt, State::Documenten, State::Gecontroleerd,
             State::Betalen, State::WachtOpBevestiging})
        record.times.insert(passed, at(minute++));
    return record;
}

struct SubmittingWindow
{
    WithAppearance with{{AppearanceMode::Light, 100}};
    SubmittingPage page{Language::English};

    void show(const SubmissionRecord &record, bool canWithdraw = false)
    {
        page.setRecord(record, true, canWithdraw, at(36));
        page.resize(984, 712);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    QString text() const { return visibleText(page); }

    void press(const char *name)
    {
        auto *button = page.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        REQUIRE(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    bool has(const char *name) const
    {
        const auto *widget = page.findChild<QWidget *>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible();
    }
};

} // namespace

TEST_CASE("Not knowing says so in the agreed words, and offers nothing to pay with", "[ui][sending]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::Onbekend);
    record.before = State::Betalen;
    record.lastAsked = at(36);
    record.nextAttempt = at(36).addSecs(20);
    record.checkoutUrl = QUrl(QStringLiteral("http://127.0.0.1/betalen"));
    page.show(record, true);
    CHECK(page.text().contains(
        QStringLiteral("We do not know yet whether your application has been received. Do not pay again; "
                       "we check this automatically (last 14:36).")));
    CHECK(page.text().contains(QStringLiteral("Next check in 20 second(s)")));
    CHECK_FALSE(page.has("openPayment"));
    CHECK_FALSE(page.has("payAgain"));
    QSignalSpy asked(&page.page, &SubmittingPage::askNowRequested);
    page.press("askNow");
    CHECK(asked.count() == 1);
}

TEST_CASE(
    "A report and documents are called so while they are sent, and nobody speaks of paying", "[ui][sending]")
{
    struct Words
    {
        FormKind kind;
        const char *sealed;
        const char *unsure;
    };
    const auto words = GENERATE(
        Words{FormKind::Report, "Report sealed", "We do not know yet whether your report has been received."},
        Words{FormKind::Documents, "Documents sealed",
            "We do not know yet whether your documents have been received."});
    SubmittingWindow page;
    page.page.setKind(words.kind);
    SubmissionRecord record = recordIn(State::Onbekend);
    record.before = State::WachtOpBevestiging;
    record.sealed.fee.clear();
    page.show(record);
    CHECK(page.text().contains(QString::fromLatin1(words.sealed)));
    CHECK(page.text().contains(QString::fromLatin1(words.unsure)));
    record.state = State::Afgewezen;
    page.page.setRecord(record, false, true, at(37));
    CHECK(page.text().contains(QStringLiteral("not accepted")));
    CHECK_FALSE(page.text().contains(QStringLiteral("application"), Qt::CaseInsensitive));
    CHECK_FALSE(page.text().contains(QStringLiteral("pay again")));
}

TEST_CASE("Who has the focus keeps it while the record moves on", "[ui][sending]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::Onbekend);
    record.before = State::Betalen;
    page.show(record);
    page.press("askNow");
    record.lastAsked = at(37);
    page.page.setRecord(record, true, false, at(37));
    REQUIRE(page.page.focusWidget() != nullptr);
    CHECK(page.page.focusWidget()->objectName() == QStringLiteral("askNow"));
}

TEST_CASE("Paying offers the page, its address and cancelling", "[ui][sending]")
{
    SubmittingWindow page;
    page.show(recordIn(State::Betalen));
    QSignalSpy opened(&page.page, &SubmittingPage::openPaymentRequested);
    QSignalSpy copied(&page.page, &SubmittingPage::copyAddressRequested);
    QSignalSpy cancelled(&page.page, &SubmittingPage::cancelPaymentRequested);
    page.press("openPayment");
    page.press("copyAddress");
    page.press("cancelPayment");
    CHECK(opened.count() == 1);
    CHECK(copied.count() == 1);
    CHECK(cancelled.count() == 1);
}

TEST_CASE("A payment that ended can be made again, and nothing else pays", "[ui][sending]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::Gecontroleerd);
    record.paymentEnded = QStringLiteral("expired");
    page.show(record);
    CHECK(page.text().contains(QStringLiteral("The payment page has expired. Nothing was paid.")));
    CHECK_FALSE(page.has("openPayment"));
    QSignalSpy paid(&page.page, &SubmittingPage::payAgainRequested);
    page.press("payAgain");
    CHECK(paid.count() == 1);
}

TEST_CASE("A rejected application names its problems as links", "[ui][sending]")
{
    SubmittingWindow page;
    page.page.setProblemNames([](const QString &pointer) {
        return pointer == QLatin1String("/answers/p.vnr") ? QStringLiteral("V-number") : QString();
    });
    SubmissionRecord record = recordIn(State::Afgewezen);
    record.times.remove(State::Betalen);
    record.times.remove(State::WachtOpBevestiging);
    record.problems = {{QStringLiteral("/answers/p.vnr"), QStringLiteral("v-number"),
                           QStringLiteral("This number does not exist.")},
        {QString(), QStringLiteral("other"), QStringLiteral("Something else is wrong.")}};
    page.show(record, true);
    CHECK(page.text().contains(QStringLiteral("This number does not exist.")));
    CHECK(page.text().contains(QStringLiteral("Something else is wrong.")));
    CHECK(page.text().contains(QStringLiteral("2 of 2, together 3.4 MB")));
    QSignalSpy problems(&page.page, &SubmittingPage::problemRequested);
    QSignalSpy withdrawn(&page.page, &SubmittingPage::withdrawRequested);
    page.press("problem");
    page.press("withdraw");
    REQUIRE(problems.count() == 1);
    CHECK(problems.first().first().toString() == QStringLiteral("/answers/p.vnr"));
    CHECK(withdrawn.count() == 1);
}

TEST_CASE("Changing again is offered only when it is allowed; closing always", "[ui][sending]")
{
    SubmittingWindow page;
    page.show(recordIn(State::WachtOpBevestiging));
    CHECK_FALSE(page.has("withdraw"));
    QSignalSpy closed(&page.page, &SubmittingPage::closeRequested);
    page.press("close");
    CHECK(closed.count() == 1);
}

TEST_CASE("Documents are counted as they arrive", "[ui][sending]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::Documenten);
    record.missingDocuments = {QStringLiteral("ab")};
    page.show(record);
    CHECK(page.text().contains(QStringLiteral("1 of 2, together 3.4 MB")));
    record.missingDocuments.clear();
    page.page.setRecord(record, true, false, at(36));
    CHECK(page.text().contains(QStringLiteral("2 of 2, together 3.4 MB")));
}

TEST_CASE("Waiting says for what: a connection, or signing in", "[ui][sending]")
{
    SubmittingWindow page;
    page.show(recordIn(State::Verzegeld), true);
    page.page.setOffline(true);
    CHECK(page.text().contains(
        QStringLiteral("What you send waits here and goes out by itself as soon as there is a connection.")));
    page.page.setOffline(false);
    CHECK_FALSE(page.has("offlinePanel"));
    page.page.setSignInNeeded(true);
    QSignalSpy signedIn(&page.page, &SubmittingPage::signInRequested);
    page.press("signIn");
    CHECK(signedIn.count() == 1);
}

TEST_CASE("Without online payment nothing of paying is shown; a refund is", "[ui][sending]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::WachtOpBevestiging);
    page.show(record);
    CHECK(page.text().contains(QStringLiteral("Payment page opened")));
    record.refund = QStringLiteral("423.00");
    page.page.setRecord(record, false, false, at(36));
    CHECK_FALSE(page.text().contains(QStringLiteral("Payment page opened")));
    CHECK(page.has("refund"));
}

TEST_CASE("Sending is drawn as it happens", "[ui][pictures]")
{
    SubmittingWindow page;
    SubmissionRecord record = recordIn(State::Onbekend);
    record.before = State::WachtOpBevestiging;
    record.lastAsked = at(36);
    record.nextAttempt = at(36).addSecs(20);
    page.show(record);
    savePicture(page.page, QStringLiteral("sending-unknown"));
    page.page.setRecord(recordIn(State::Betalen), true, false, at(36));
    QTest::qWait(0);
    savePicture(page.page, QStringLiteral("sending-paying"));
    record = recordIn(State::Afgewezen);
    record.times = {{State::Verzegeld, at(33)}, {State::Aangemaakt, at(34)}, {State::Documenten, at(35)}};
    record.problems = {{QString(), QString(), QStringLiteral("The V-number does not exist.")}};
    page.page.setRecord(record, true, true, at(36));
    QTest::qWait(0);
    savePicture(page.page, QStringLiteral("sending-rejected"));
}
