#include "backend/CaseList.h"
#include "backend/PracticeProcess.h"
#include "backend/Submitter.h"
#include "base/Sha256.h"
#include "support/TestForm.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

using State = SubmissionState;

constexpr int patience = 30'000;

QByteArray formFile()
{
    QFile file(QStringLiteral(VERDER_TEST_DATA "/practice/forms/proefaanvraag.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray onePagePdf()
{
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 4\n" + table + "trailer << /Size 4 /Root 1 0 R >>\nstartxref\n" + start
        + "\n%%EOF\n";
}

/// A program with an outbox and the real practice environment: everything but a window.
class Program
{
public:
    Program()
        : m_process(*m_files, m_network,
            {QStringLiteral(VERDER_BIN "/verder-practice"), m_folder.filePath(QStringLiteral("practice")), 0,
                {QStringLiteral(VERDER_TEST_DATA "/practice/forms")}})
        , m_outbox(*m_files, m_folder.filePath(QStringLiteral("outbox")), QStringLiteral("practice"))
    {
        QObject::connect(&m_process, &PracticeProcess::ready, &m_process,
            [this](const Environment &environment, const QString &token) {
                m_context.environment = environment;
                m_context.token = token;
            });
        m_process.start();
        REQUIRE(QTest::qWaitFor([this] { return !m_context.token.isEmpty(); }, patience));
        m_context.network = &m_network;
        m_context.outbox = &m_outbox;
        m_context.documents = [](const QString &) -> Result<QByteArray> {
            return onePagePdf();
        };
        m_context.now = [] {
            return QDateTime::currentDateTimeUtc();
        };
        m_context.retry.first = std::chrono::milliseconds(20);
        m_context.retry.poll = std::chrono::milliseconds(20);
    }

    /// Fills in a new draft, seals it and puts it in the outbox.
    QUuid seal(bool withDocument, const QString &wayOfPaying,
        const QString &name = QStringLiteral("A. Proefpersoon"))
    {
        Session session(m_form, QDate::currentDate());
        const auto type = [&session](const char *item, const QString &text) {
            session.setText(session.find(QLatin1String(item)), text);
        };
        type("naam", name);
        type("wijze", wayOfPaying);
        session.setAnswer(session.find(QStringLiteral("stuk")), Value(withDocument));
        if (withDocument) {
            Attachment attachment;
            attachment.sha256 = sha256(onePagePdf());
            attachment.name = QStringLiteral("bewijs.pdf");
            attachment.size = onePagePdf().size();
            attachment.slot = QStringLiteral("bewijs");
            session.addAttachment(session.findSlot(attachment.slot), attachment);
        }
        const QUuid draftId = QUuid::createUuid();
        const SubmissionRecord record = newSubmission(
            Verder::seal(session, draftId), draftId, {}, m_context.environment, m_context.now());
        REQUIRE(m_outbox.save(record));
        return record.sealed.submissionId;
    }

    /// A submitter for the record as it stands in the outbox; pays as soon as the page is ready.
    std::unique_ptr<Submitter> open(const QUuid &id)
    {
        auto submitter = std::make_unique<Submitter>(m_context, *m_outbox.load(id));
        QObject::connect(submitter.get(), &Submitter::paymentPageReady, &m_process,
            [this](const QUrl &page) { pay(page); });
        return submitter;
    }

    int caseCount()
    {
        ApiClient client(m_network, m_context.environment);
        client.setToken(m_context.token);
        std::optional<ApiAnswer> answer;
        QObject::connect(client.send(caseListRequest()), &ApiCall::answered, &client,
            [&answer](const ApiAnswer &given) { answer = given; });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        const auto list = bodyOf(*answer).and_then(&CaseList::fromJson);
        REQUIRE(list);
        return static_cast<int>(list->cases.size());
    }

private:
    /// What a user does on the payment page.
    void pay(const QUrl &page)
    {
        QNetworkReply *shown = m_network.get(QNetworkRequest(page));
        QObject::connect(shown, &QNetworkReply::finished, &m_process, [this, shown, page] {
            static const QRegularExpression hidden(QStringLiteral("name=\"capture\" value=\"([^\"]+)\""));
            const QByteArray capture
                = hidden.match(QString::fromUtf8(shown->readAll())).captured(1).toLatin1();
            QNetworkRequest request(page);
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
            QNetworkReply *paid = m_network.post(request, "action=pay&capture=" + capture);
            QObject::connect(paid, &QNetworkReply::finished, paid, &QObject::deleteLater);
            shown->deleteLater();
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files = systemFiles();
    QNetworkAccessManager m_network;
    FormPtr m_form = formFromJson(formFile());
    PracticeProcess m_process;
    Outbox m_outbox;
    Submitter::Context m_context;
};

bool runToTheEnd(Submitter &submitter)
{
    submitter.start();
    return QTest::qWaitFor(
        [&] {
            const State state = submitter.record().state;
            return state == State::Ingediend || state == State::Afgewezen;
        },
        patience);
}

} // namespace

TEST_CASE("From a filled-in form to a receipt of the practice environment", "[backend]")
{
    Program program;
    const bool withDocument = GENERATE(false, true);
    const QString wayOfPaying = GENERATE(QStringLiteral("online"), QStringLiteral("incasso"));
    CAPTURE(withDocument, wayOfPaying.toStdString());
    const auto submitter = program.open(program.seal(withDocument, wayOfPaying));
    REQUIRE(runToTheEnd(*submitter));
    const SubmissionRecord &record = submitter->record();
    CAPTURE(record.problems.value(0).code.toStdString(), record.problems.value(0).pointer.toStdString());
    REQUIRE(record.state == State::Ingediend);
    CHECK(record.receipt->digest == record.sealed.digest);
    CHECK(record.receipt->documents.size() == (withDocument ? 1 : 0));
    CHECK(record.receipt->paymentMethod == wayOfPaying);
    CHECK(record.receipt->amount == (record.sealed.isPaidOnline ? record.sealed.fee : QString()));
    CHECK(record.sealed.isPaidOnline == (wayOfPaying == QStringLiteral("online")));
}

TEST_CASE("Answers that the practice environment does not accept come back with the places", "[backend]")
{
    Program program;
    const auto submitter = program.open(program.seal(false, QStringLiteral("online"), QString()));
    REQUIRE(runToTheEnd(*submitter));
    CHECK(submitter->record().state == State::Afgewezen);
    REQUIRE(submitter->record().problems.size() == 1);
    CHECK(submitter->record().problems[0].code == QStringLiteral("required"));
    CHECK(submitter->record().problems[0].pointer == QStringLiteral("/answers/naam"));
    CHECK_FALSE(submitter->record().problems[0].message.isEmpty());

    bool isWithdrawn = false;
    QObject::connect(
        submitter.get(), &Submitter::withdrawn, submitter.get(), [&isWithdrawn] { isWithdrawn = true; });
    submitter->withdraw();
    CHECK(QTest::qWaitFor([&] { return isWithdrawn; }, patience));
}

TEST_CASE("Killed at each change of its record, an application is one case at the practice environment",
    "[backend]")
{
    Program program;
    int sent = 0;
    for (int n = 1;; ++n) {
        CAPTURE(n);
        const QUuid id = program.seal(true, QStringLiteral("online"));
        auto submitter = program.open(id);
        int changes = 0;
        QObject::connect(
            submitter.get(), &Submitter::recordChanged, submitter.get(), [&changes] { ++changes; });
        submitter->start();
        REQUIRE(QTest::qWaitFor(
            [&] { return changes >= n || submitter->record().state == State::Ingediend; }, patience));
        const bool isLast = submitter->record().state == State::Ingediend;
        submitter.reset();
        submitter = program.open(id);
        REQUIRE(runToTheEnd(*submitter));
        REQUIRE(submitter->record().state == State::Ingediend);
        ++sent;
        CHECK(program.caseCount() == sent);
        if (isLast)
            break;
    }
    CHECK(sent > 8);
}
