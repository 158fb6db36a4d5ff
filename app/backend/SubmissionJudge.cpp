#include "backend/SubmissionJudge.h"

#include "backend/ReceiptVerification.h"

#include <QCoreApplication>

#include <algorithm>

namespace Verder {

struct SubmissionText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::SubmissionText)
};

namespace {

constexpr int notSignedIn = 401;
constexpr int forbidden = 403;
constexpr int preconditionFailed = 412;

bool is(const ApiProblem &problem, const char *code)
{
    return problem.code == QLatin1String(code);
}

/// Nothing was done, and the same request may be sent later.
bool isNotNow(const ApiProblem &problem)
{
    constexpr std::array statuses{408, 425, 429, 503};
    return std::find(statuses.begin(), statuses.end(), problem.status) != statuses.end();
}

/// It says nothing about the application: the address or the program is wrong.
bool isAboutTheRequest(const ApiProblem &problem)
{
    constexpr std::array statuses{404, 405, 406, 421};
    return std::find(statuses.begin(), statuses.end(), problem.status) != statuses.end();
}

QString noConnection()
{
    return SubmissionText::tr("There is no connection. What you send waits here and goes out by itself.");
}

QString noCertainty()
{
    return SubmissionText::tr(
        "We do not know yet whether this was received. Do not pay again; Verder keeps checking.");
}

} // namespace

SubmissionJudge::SubmissionJudge(SubmissionRecord record, const Environment &environment, QDateTime now)
    : m_record(std::move(record))
    , m_environment(environment)
    , m_now(std::move(now))
{
}

void SubmissionJudge::apply(SubmissionEvent event)
{
    const auto to = stateAfter(m_record.state, event).value_or(SubmissionState::Onbekend);
    if (m_record.state != SubmissionState::Onbekend)
        m_record.before = m_record.state;
    if (to != m_record.state)
        m_record.times.insert(to, m_now);
    m_record.state = to;
    if (to != SubmissionState::Onbekend)
        m_record.lastError.clear();
    if (to != SubmissionState::Afgewezen)
        m_record.problems.clear();
}

SubmissionSequel SubmissionJudge::judge(SubmissionStep step, const ApiAnswer &answer)
{
    if (const auto *unknown = std::get_if<ApiUnknown>(&answer))
        return judgeUnknown(step, *unknown);
    if (const auto *problem = std::get_if<ApiProblem>(&answer)) {
        m_retryAfter = problem->retryAfter;
        return judgeProblem(step, *problem);
    }
    return judgeOk(step, std::get<ApiOk>(answer).body);
}

SubmissionSequel SubmissionJudge::doubt(SubmissionSequel sequel)
{
    if (!stateAfter(m_record.state, SubmissionEvent::Doubted))
        return sequel; // what is certain does not become doubtful by a failed question
    apply(SubmissionEvent::Doubted);
    if (m_record.lastError.isEmpty())
        m_record.lastError = noCertainty();
    return sequel;
}

SubmissionSequel SubmissionJudge::accept()
{
    apply(SubmissionEvent::Accepted);
    return SubmissionSequel::GoOn;
}

SubmissionSequel SubmissionJudge::reject(QList<SubmissionProblem> problems)
{
    if (!stateAfter(m_record.state, SubmissionEvent::Rejected))
        return doubt();
    apply(SubmissionEvent::Rejected);
    m_record.problems = std::move(problems);
    return SubmissionSequel::Stop;
}

SubmissionSequel SubmissionJudge::judgeUnknown(SubmissionStep step, const ApiUnknown &unknown)
{
    m_retryAfter = unknown.retryAfter;
    // Where money may have moved meanwhile, not being able to ask is a doubt too.
    const bool isAsking = step == SubmissionStep::Ask || step == SubmissionStep::FetchReceipt;
    const bool isFinal = m_record.state == SubmissionState::Afgewezen;
    if (isFinal || (!unknown.wasSent && !isAsking)) {
        m_record.lastError = noConnection();
        return SubmissionSequel::Retry;
    }
    m_record.lastError.clear();
    return doubt();
}

SubmissionSequel SubmissionJudge::judgeProblem(SubmissionStep step, const ApiProblem &problem)
{
    if (problem.status == notSignedIn || problem.status == forbidden) {
        m_record.lastError
            = problem.status == notSignedIn ? SubmissionText::tr("Sign in to go on.") : problem.text();
        return SubmissionSequel::SignIn;
    }
    if (isNotNow(problem)) {
        m_record.lastError = problem.text();
        return SubmissionSequel::Retry;
    }
    if (is(problem, "not-received")) {
        m_isNotReceived = true;
        if (m_record.state == SubmissionState::Afgewezen)
            return SubmissionSequel::Stop;
        apply(SubmissionEvent::NotReceived);
        m_record.etag.clear();
        m_record.paymentId.clear();
        m_record.checkoutUrl.clear();
        return SubmissionSequel::Retry;
    }
    if (is(problem, "already-submitted") || is(problem, "payment-captured"))
        return accept();
    const bool isWrite = step == SubmissionStep::Put || step == SubmissionStep::Upload
        || step == SubmissionStep::Check || step == SubmissionStep::OpenPayment
        || step == SubmissionStep::Register;
    if (!isWrite || isAboutTheRequest(problem))
        return doubt();
    return judgeConflict(step, problem);
}

SubmissionSequel SubmissionJudge::judgeConflict(SubmissionStep step, const ApiProblem &problem)
{
    if (problem.status == preconditionFailed)
        return doubt(is(problem, "other-digest") ? SubmissionSequel::GoOn : SubmissionSequel::Retry);
    if (is(problem, "idempotency-key-used"))
        return endPayment(QStringLiteral("expired"));
    if (step == SubmissionStep::Upload)
        return judgeDocument(problem);
    const bool onlyDocumentsMissing = !problem.problems.isEmpty()
        && std::all_of(problem.problems.cbegin(), problem.problems.cend(),
            [](const SubmissionProblem &one) { return one.code == QLatin1String("document-missing"); });
    if (onlyDocumentsMissing)
        return doubt(); // asking says which
    if (!problem.problems.isEmpty())
        return reject(problem.problems);
    return reject({{QString(), problem.code, problem.text()}});
}

SubmissionSequel SubmissionJudge::judgeDocument(const ApiProblem &problem)
{
    // The way spoiled the bytes, or somebody else replaced the application: asking says which.
    if (is(problem, "digest-mismatch") || is(problem, "document-not-expected"))
        return doubt();
    QList<SubmissionProblem> problems;
    const QString hash = m_record.missingDocuments.value(0);
    for (qsizetype i = 0; i < m_record.sealed.attachments.size(); ++i) {
        if (m_record.sealed.attachments[i].sha256 == hash)
            problems.append({QStringLiteral("/attachments/%1").arg(i), problem.code, problem.text()});
    }
    return reject(std::move(problems));
}

SubmissionSequel SubmissionJudge::judgeOk(SubmissionStep step, const QJsonObject &body)
{
    switch (step) {
    case SubmissionStep::Put:
        return judgePut(body);
    case SubmissionStep::Upload:
        if (!m_record.missingDocuments.isEmpty())
            m_record.missingDocuments.removeFirst();
        apply(SubmissionEvent::DocumentStored);
        return SubmissionSequel::GoOn;
    case SubmissionStep::Check:
        // The verdict must be about our answers, and not about those that another machine put in their place.
        if (body.value(QLatin1String("digest")).toString() != m_record.sealed.digest)
            return doubt();
        apply(SubmissionEvent::Checked);
        return SubmissionSequel::GoOn;
    case SubmissionStep::OpenPayment:
        return judgePayment(body);
    case SubmissionStep::Register:
        accept();
        return judgeReceipt(body);
    case SubmissionStep::FetchReceipt:
        return judgeReceipt(body);
    case SubmissionStep::Ask:
        return judgeState(body);
    case SubmissionStep::CancelPayment:
        return SubmissionSequel::GoOn; // asking says what became of it
    case SubmissionStep::None:
    case SubmissionStep::StartUpload:
        break;
    }
    return doubt();
}

void SubmissionJudge::takeDocuments(const ServerApplication &application)
{
    m_record.etag = application.etag;
    m_record.missingDocuments.clear();
    // Only what is ours to send, once each.
    for (const Attachment &attachment : m_record.sealed.attachments) {
        if (application.missingDocuments.contains(attachment.sha256)
            && !m_record.missingDocuments.contains(attachment.sha256))
            m_record.missingDocuments.append(attachment.sha256);
    }
}

SubmissionSequel SubmissionJudge::judgePut(const QJsonObject &body)
{
    const auto application = ServerApplication::read(body);
    if (!application || application->id != m_record.sealed.submissionId
        || application->digest != m_record.sealed.digest)
        return doubt();
    if (application->isSubmitted)
        return accept();
    takeDocuments(*application);
    apply(SubmissionEvent::Created);
    return SubmissionSequel::GoOn;
}

SubmissionSequel SubmissionJudge::judgePayment(const QJsonObject &body)
{
    const auto payment = ServerPayment::read(body);
    if (!payment)
        return doubt();
    if (payment->state == ServerPayment::State::Paid)
        return accept();
    if (payment->state != ServerPayment::State::Open)
        return endPayment(QStringLiteral("expired"));
    m_record.paymentId = payment->id;
    // From now on the server keeps the answers as they are. That they are ours has to be seen before anybody
    // pays: the page is taken from the answer to that question.
    m_record.checkoutUrl.clear();
    apply(SubmissionEvent::PaymentOpened);
    return SubmissionSequel::GoOn;
}

SubmissionSequel SubmissionJudge::judgeReceipt(const QJsonObject &body)
{
    const Result<Receipt> receipt = verifyReceipt(body, m_environment, m_record.sealed);
    if (receipt) {
        m_record.receipt = *receipt;
        m_record.receiptEnvelope = body;
        apply(SubmissionEvent::ReceiptVerified);
        return SubmissionSequel::Stop;
    }
    if (receipt.error().kind == ErrorKind::Conflict)
        return reject({{QString(), QStringLiteral("already-submitted"), receipt.error().message}});
    m_record.lastError = receipt.error().message;
    return doubt();
}

SubmissionSequel SubmissionJudge::judgeState(const QJsonObject &body)
{
    const auto application = ServerApplication::read(body);
    if (!application || application->id != m_record.sealed.submissionId)
        return doubt();
    m_onServer = application;
    m_record.refund = application->refunded;
    if (application->isSubmitted)
        return accept();
    if (application->digest != m_record.sealed.digest)
        return judgeOther(*application);

    const bool isOpen = application->payment && application->payment->state == ServerPayment::State::Open;
    if (m_record.state == SubmissionState::Afgewezen && !isOpen)
        return SubmissionSequel::Stop;
    takeDocuments(*application);
    if (isOpen)
        return judgeOpenPayment(*application->payment);
    if (!m_record.paymentId.isEmpty()) {
        const bool wasCancelled
            = application->payment && application->payment->state == ServerPayment::State::Cancelled;
        return endPayment(wasCancelled ? QStringLiteral("cancelled") : QStringLiteral("expired"));
    }
    const SubmissionState certain
        = m_record.state == SubmissionState::Onbekend ? m_record.before : m_record.state;
    const bool wasChecked = certain == SubmissionState::Gecontroleerd || certain == SubmissionState::Betalen
        || certain == SubmissionState::WachtOpBevestiging;
    if (m_record.state == SubmissionState::Onbekend)
        apply(wasChecked && m_record.missingDocuments.isEmpty() ? SubmissionEvent::Checked
                                                                : SubmissionEvent::Created);
    return SubmissionSequel::GoOn;
}

SubmissionSequel SubmissionJudge::judgeOther(const ServerApplication &application)
{
    if (m_record.state == SubmissionState::Afgewezen)
        return SubmissionSequel::Stop;
    if (m_record.times.contains(SubmissionState::Aangemaakt)) {
        // Ours stood there. Putting it back unasked would make two machines replace each other for ever.
        return reject({{QString(), QStringLiteral("replaced"),
            SubmissionText::tr(
                "A colleague sent this meanwhile, with other answers. Agree on whose answers count; "
                "change the answers again to send yours.")}});
    }
    apply(SubmissionEvent::DiffersOnServer);
    m_record.etag = application.etag;
    return SubmissionSequel::GoOn;
}

SubmissionSequel SubmissionJudge::judgeOpenPayment(const ServerPayment &payment)
{
    m_record.paymentId = payment.id;
    apply(SubmissionEvent::PaymentOpened);
    if (isPaymentPage(m_environment, payment.checkoutUrl)) {
        m_record.checkoutUrl = payment.checkoutUrl;
        m_record.checkoutExpires = payment.expiresAt;
    } else {
        m_record.checkoutUrl.clear();
        m_record.lastError = SubmissionText::tr(
            "The address of the payment page is not one that belongs to this service, so it is "
            "not opened. Do not pay. Cancel the payment and report this to the service.");
    }
    return SubmissionSequel::Poll;
}

SubmissionSequel SubmissionJudge::endPayment(const QString &how)
{
    apply(SubmissionEvent::PaymentEnded);
    m_record.paymentEnded = how;
    m_record.paymentKey.clear();
    m_record.paymentId.clear();
    m_record.checkoutUrl.clear();
    m_record.checkoutExpires = {};
    return SubmissionSequel::Stop;
}

} // namespace Verder
