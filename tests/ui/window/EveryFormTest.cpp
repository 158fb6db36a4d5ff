// Each shipped form from its first complete scenario: filled in by keyboard, saved, opened again, sent to the
// practice environment and printed.
#include "session/RowTitle.h"
#include "session/ScenarioRunner.h"
#include "ui/document/SampleDossier.h"
#include "ui/form/FormView.h"
#include "ui/sending/ReceiptPage.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000; // milliseconds
constexpr int parts = 12; // the forms are shared out among as many tests

bool leavesNothingOpen(const FormPtr &form, const Scenario &scenario)
{
    Session session(form, scenario.today);
    const QJsonObject answers = scenarioAnswers(*form, scenario);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        session.setAnswer(session.findOrAddRows(it.key()), Value::fromJson(it.value()));
    for (auto it = scenario.documents.begin(); it != scenario.documents.end(); ++it) {
        for (int i = 0; i < it.value().toInt(); ++i) {
            Attachment document;
            document.sha256 = QStringLiteral("%1").arg(i, 64, 16, QLatin1Char('0'));
            document.size = 1000;
            session.addAttachment(session.findSlot(it.key()), document);
        }
    }
    return session.isComplete();
}

/// The first one after which the application can be sent.
const Scenario *completeScenario(const FormPtr &form)
{
    const auto found = std::find_if(form->scenarios.cbegin(), form->scenarios.cend(),
        [&](const Scenario &scenario) { return leavesNothingOpen(form, scenario); });
    return found == form->scenarios.cend() ? nullptr : &*found;
}

class FormWalk
{
public:
    explicit FormWalk(const QString &formId)
    {
        m_form = *FormLibrary({QStringLiteral(":/forms")}).form(formId);
        const Scenario *scenario = completeScenario(m_form);
        REQUIRE(scenario != nullptr);
        m_scenario = *scenario;
        m_answers = scenarioAnswers(*m_form, m_scenario);
        place.day = m_scenario.today;
        place.start();
        place.connectAndWait();
    }

    void begin()
    {
        tabUntil([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; },
            QStringLiteral("the search field"));
        typeText(m_form->title.nl());
        tabToButton(m_form->title.nl());
        press(Qt::Key_Return);
        tabToButton(QStringLiteral("Beginnen: ") + m_form->title.nl());
        press(Qt::Key_Space);
        REQUIRE(session().form().id == m_form->id);
    }

    void fillIn()
    {
        while (view().page() < view().lastPage()) {
            const int page = view().page();
            INFO("Page " << m_form->pages.at(page).id.toStdString());
            FormTypist(window()).fillPage(m_answers);
            addDocuments(page);
            press(Qt::Key_Tab); // what is still being typed is judged when the focus goes on
            INFO(waitingFor(page).toStdString());
            REQUIRE(session().isPageComplete(page));
            press(Qt::Key_Return, Qt::ControlModifier);
            REQUIRE(view().page() > page);
        }
    }

    /// Saved, closed and opened again it is the same.
    void reopen()
    {
        place.prompts.pathToSave = place.path(QStringLiteral("aanvraag.tfa"));
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !window().dossier().isModified(); }, patience));
        const QJsonObject answers = session().answers();
        const QList<Attachment> documents = session().attachments();
        press(Qt::Key_W, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }));
        place.open(place.prompts.pathToSave);
        CHECK(session().answers() == answers);
        CHECK(session().attachments() == documents);
        CHECK(session().isComplete());
        if (view().page() < view().lastPage()) // it opens where the last question is
            press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(view().page() == view().lastPage());
    }

    void send()
    {
        tabTo(QStringLiteral("next"), 100);
        press(Qt::Key_Space);
        const auto *receipt = window().findChild<ReceiptPage *>();
        const auto isReceived = [receipt] {
            return receipt->isVisible();
        };
        REQUIRE(QTest::qWaitFor([&] { return isReceived() || !place.openedAddresses.isEmpty(); }, patience));
        if (!isReceived())
            place.pay(place.openedAddresses.constFirst());
        const bool isThere = QTest::qWaitFor(isReceived, patience);
        INFO(visibleText(window()).toStdString());
        REQUIRE(isThere);
        CHECK(session().isSealed());
    }

    /// The answers before sending, the receipt after it.
    void print(const QString &name)
    {
        place.prompts.pathToSave = place.path(name);
        tabTo(QStringLiteral("pdf"), 100);
        press(Qt::Key_Space);
        QFile file(place.prompts.pathToSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(4) == "%PDF");
        CHECK(place.prompts.failures.isEmpty());
    }

private:
    FormWindow &window() { return place.formWindow(); }
    Session &session() { return window().dossier().session(); }
    FormView &view() { return *window().formView(); }

    void addDocuments(int page)
    {
        const QList<SlotRef> slotRefs = session().documentSlots(page);
        for (const SlotRef &slot : slotRefs) {
            const int count
                = m_scenario.documents.value(withNumbers(session(), session().path(slot))).toInt();
            for (int i = 0; i < count; ++i) {
                ++m_documents; // each has other pages, or it would be the same document again
                place.chosenFiles
                    = {writePdf(place.path(QStringLiteral("document%1.pdf").arg(m_documents)), m_documents)};
                tabToButton(
                    QStringLiteral("Selecteer een bestand: ") + slotTitle(session(), slot, Language::Dutch),
                    100);
                press(Qt::Key_Space);
                REQUIRE(QTest::qWaitFor([&] { return session().attachments(slot).size() > i; }, patience));
            }
        }
    }

    QString waitingFor(int page)
    {
        QStringList paths;
        for (const Missing &missing : session().missing(page))
            paths.append(
                missing.slot.isValid() ? session().path(missing.slot) : session().path(missing.item));
        return paths.join(QStringLiteral(", "));
    }

    Workplace place;
    FormPtr m_form;
    Scenario m_scenario;
    QJsonObject m_answers;
    int m_documents = 0;
};

} // namespace

TEMPLATE_TEST_CASE_SIG("Every form is filled in by keyboard, saved, opened, sent and printed",
    "[ui][window][every]", ((int Part), Part), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
{
    const QStringList ids = FormLibrary({QStringLiteral(":/forms")}).ids();
    for (int i = Part; i < ids.size(); i += parts) {
        INFO(ids.at(i).toStdString());
        FormWalk walk(ids.at(i));
        walk.begin();
        walk.fillIn();
        walk.reopen();
        walk.print(QStringLiteral("antwoorden.pdf"));
        walk.send();
        walk.print(QStringLiteral("ontvangst.pdf"));
    }
}
