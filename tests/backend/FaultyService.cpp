#include "backend/FaultyService.h"

#include "base/Sha256.h"
#include "practice/TrialApplication.h"
#include "support/TestForm.h"
#include "support/Waiting.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <catch2/catch.hpp>

namespace VerderTest {

using namespace Verder;

FaultyService::FaultyService()
    : m_server(std::make_unique<PracticeServer>(m_folder.filePath(QStringLiteral("practice"))))
{
    QFile form(QStringLiteral(VERDER_TEST_DATA "/practice/forms/proefaanvraag.json"));
    REQUIRE(form.open(QIODevice::ReadOnly));
    m_form = formFromJson(form.readAll());
    const Result<PracticeNote> note
        = PracticeNote::read(QJsonDocument(m_server->note()).toJson(QJsonDocument::Compact));
    REQUIRE(note.has_value());
    m_environment = note->environment;
    m_proxy = std::make_unique<FaultProxy>(m_environment.address);
    m_environment.address = m_proxy->address();
    QHash<QString, QByteArray> pdfs;
    for (const QByteArray &text :
        {QByteArray("one"), QByteArray("two")}) { // the second leaves before its turn
        const QByteArray pdf = smallPdf(text);
        Attachment attachment;
        attachment.sha256 = sha256(pdf);
        attachment.name = QString::fromLatin1(text) + QStringLiteral(".pdf");
        attachment.size = pdf.size();
        attachment.slot = QStringLiteral("bewijs");
        attachments.append(attachment);
        pdfs.insert(attachment.sha256, pdf);
    }
    documents = [pdfs](const QString &hash) -> Result<QByteArray> {
        return pdfs.value(hash);
    };
    restartServer();
}

FaultyService::~FaultyService() = default;

/// Signed in as one who signs in again at once where that is needed: without a window there is nobody to ask.
void FaultyService::restartServer()
{
    m_server->kill();
    m_server = std::make_unique<PracticeServer>(m_folder.filePath(QStringLiteral("practice")));
    m_proxy->setServer(server());
    m_server->signIn(QStringLiteral("recognised-sponsor"));
    m_token = m_server->token();
    REQUIRE_FALSE(m_token.isEmpty());
}

QUrl FaultyService::server() const
{
    return QUrl(m_server->note()[QLatin1String("address")].toString());
}

ApiAnswer FaultyService::ask(const ApiRequest &request)
{
    ApiClient client(m_network, m_environment);
    client.setToken(m_token);
    std::optional<ApiAnswer> answer;
    QObject::connect(client.send(request), &ApiCall::answered, &client,
        [&answer](const ApiAnswer &given) { answer = given; });
    REQUIRE(waitUntil([&] { return answer.has_value(); }, 60'000));
    return *answer;
}

Outbox &FaultyService::outbox(int machine)
{
    while (m_outboxes.size() <= static_cast<std::size_t>(machine)) {
        m_outboxes.push_back(std::make_unique<Outbox>(*m_files,
            m_folder.filePath(QStringLiteral("outbox%1").arg(m_outboxes.size())),
            QStringLiteral("practice")));
    }
    return *m_outboxes.at(static_cast<std::size_t>(machine));
}

QUuid FaultyService::seal(int machine)
{
    Session session(m_form, QDate(2026, 2, 10));
    session.setText(session.find(QStringLiteral("naam")), QStringLiteral("A. Proefpersoon"));
    session.setText(session.find(QStringLiteral("wijze")), QStringLiteral("online"));
    session.setAnswer(session.find(QStringLiteral("stuk")), Value(true));
    for (const Attachment &attachment : attachments)
        session.addAttachment(session.findSlot(attachment.slot), attachment);
    const QUuid draftId = QUuid::createUuid();
    const SubmissionRecord record = newSubmission(
        Verder::seal(session, draftId), draftId, {}, m_environment, QDateTime::currentDateTimeUtc());
    REQUIRE(outbox(machine).save(record));
    return record.sealed.submissionId;
}

void FaultyService::copy(const QUuid &id, int from, int to)
{
    const SubmissionRecord known = record(id, from);
    REQUIRE(outbox(to).save(
        newSubmission(known.sealed, known.draftId, {}, m_environment, QDateTime::currentDateTimeUtc())));
}

SubmissionRecord FaultyService::record(const QUuid &id, int machine)
{
    const auto found = outbox(machine).load(id);
    REQUIRE(found.has_value());
    return *found;
}

std::unique_ptr<Submitter> FaultyService::open(const QUuid &id, int machine)
{
    Submitter::Context context;
    context.environment = m_environment;
    context.token = m_token;
    context.network = &m_network;
    context.outbox = &outbox(machine);
    context.documents = documents;
    context.now = [] {
        return QDateTime::currentDateTimeUtc();
    };
    context.timeout = timeout;
    context.retry.first = std::chrono::milliseconds(10);
    context.retry.ceiling = std::chrono::milliseconds(40);
    context.retry.poll = std::chrono::milliseconds(15);
    auto submitter = std::make_unique<Submitter>(context, record(id, machine));
    QObject::connect(submitter.get(), &Submitter::paymentPageReady, &m_scope, [this](const QUrl &page) {
        pages.append(page);
        if (paysAtOnce)
            pay(page);
    });
    // Signing in again gives a token that works; the fault was on the way.
    QObject::connect(
        submitter.get(), &Submitter::signInNeeded, submitter.get(), [this, given = submitter.get()] {
            QTimer::singleShot(10, given, [this, given] {
                given->setToken(m_token);
                given->start();
            });
        });
    return submitter;
}

/// Without waiting: the program goes on meanwhile, as while somebody is at the bank.
void FaultyService::pay(const QUrl &page)
{
    // The bank's own page is not behind the proxy.
    QUrl real = page;
    real.setPort(server().port());
    QNetworkReply *shown = m_network.get(QNetworkRequest(real));
    QObject::connect(shown, &QNetworkReply::finished, &m_scope, [this, shown, real] {
        static const QRegularExpression hidden(QStringLiteral("name=\"capture\" value=\"([^\"]+)\""));
        const QByteArray capture = hidden.match(QString::fromUtf8(shown->readAll())).captured(1).toLatin1();
        shown->deleteLater();
        if (capture.isEmpty())
            return;
        QNetworkRequest request(real);
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        QNetworkReply *paid = m_network.post(request, "action=pay&capture=" + capture);
        QObject::connect(paid, &QNetworkReply::finished, paid, &QObject::deleteLater);
    });
}

FaultyService::Truth FaultyService::truth(const QUuid &id) const
{
    Truth truth;
    const QString connection = QStringLiteral("truth");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(m_folder.filePath(QStringLiteral("practice/practice.sqlite")));
        REQUIRE(database.open());
        const auto count = [&](const QString &sql) {
            QSqlQuery query(database);
            query.prepare(sql);
            query.addBindValue(id.toString(QUuid::WithoutBraces));
            REQUIRE(query.exec());
            REQUIRE(query.next());
            return query.value(0).toInt();
        };
        truth.registrations
            = count(QStringLiteral("SELECT count(*) FROM registration WHERE application = ?"));
        truth.captures
            = count(QStringLiteral("SELECT count(*) FROM capture c JOIN payment p ON p.id = c.payment "
                                   "WHERE p.application = ? AND c.refund = ''"));
        truth.paidNotRegistered = count(QStringLiteral(
            "SELECT count(*) FROM payment p LEFT JOIN registration r ON r.application = "
            "p.application WHERE p.application = ? AND p.state = 'paid' AND r.number IS NULL"));
    }
    QSqlDatabase::removeDatabase(connection);
    return truth;
}

} // namespace VerderTest
