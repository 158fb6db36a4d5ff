#include "backend/ReceiptVerification.h"
#include "backend/SubmitterPrivate.h"

#include <algorithm>

namespace Verder {

namespace {

QString nameOf(const SealedApplication &sealed, const QString &sha256)
{
    const auto named = std::find_if(sealed.attachments.cbegin(), sealed.attachments.cend(),
        [&](const Attachment &attachment) { return attachment.sha256 == sha256; });
    return named == sealed.attachments.cend() ? QString() : named->name;
}

} // namespace

/// Keeps the record; on failure nothing may leave, and it is tried again.
bool Submitter::Private::keep()
{
    const Result<void> saved = context.outbox->save(record);
    if (!saved)
        record.lastError = saved.error().message;
    emit q->recordChanged(record);
    return saved.has_value();
}

std::chrono::milliseconds Submitter::Private::waitForServer() const
{
    const qint64 left = record.notBefore.isValid() ? now().msecsTo(record.notBefore) : 0;
    return std::chrono::milliseconds(std::max<qint64>(left, 0));
}

std::chrono::milliseconds Submitter::Private::retryWait() const
{
    const qint64 failing = record.failingSince.isValid() ? record.failingSince.msecsTo(now()) : 0;
    return context.retry.waitAfter(record.attempts, std::chrono::milliseconds(failing));
}

std::chrono::milliseconds Submitter::Private::pollWait() const
{
    const QDateTime since = record.times.value(SubmissionState::Betalen);
    const bool isRecent
        = !since.isValid() || std::chrono::milliseconds(since.msecsTo(now())) < context.retry.patience;
    return isRecent ? context.retry.poll : std::max(context.retry.poll, context.retry.ceiling);
}

void Submitter::Private::wait(std::chrono::milliseconds duration)
{
    duration = std::max(duration, waitForServer());
    record.nextAttempt = now().addMSecs(duration.count());
    timer.start(duration);
    keep();
}

void Submitter::Private::take(SubmissionStep next)
{
    timer.stop();
    if (isBusy() || next == SubmissionStep::None)
        return;
    if (next == SubmissionStep::StartUpload) {
        SubmissionJudge judge(record, context.environment, now());
        judge.apply(SubmissionEvent::UploadStarted);
        record = judge.record();
        goOn();
        return;
    }
    if (!client.isSignedIn()) {
        if (std::exchange(wish, Wish::None) == Wish::Withdraw)
            emit q->withdrawalRefused(tr("Sign in first, so that Verder can ask what was received."));
        emit q->signInNeeded();
        return;
    }
    if (!prepare(next))
        return;
    step = next;
    if (step == SubmissionStep::Upload)
        sendDocument();
    else
        send();
}

void Submitter::Private::send()
{
    ahead.reset();
    call = client.send(requestFor(step, record));
    connect(call, &ApiCall::answered, q, [this](const ApiAnswer &answer) { answered(answer); });
    emit q->recordChanged(record);
}

void Submitter::Private::sendDocument()
{
    const QString document = record.missingDocuments.value(0);
    upload = std::move(ahead);
    if (upload == nullptr || upload->sha256() != document) {
        upload.reset();
        const Result<ApiRequest> request = documentRequest(record, document, context.documents);
        if (!request) {
            leaveToUser(request.error().message);
            return;
        }
        upload = std::make_unique<DocumentUpload>(client, document, *request);
    }
    connect(
        upload.get(), &DocumentUpload::sent, q, [this] { sendAhead(); }, Qt::QueuedConnection);
    connect(upload.get(), &DocumentUpload::answered, q,
        [this](const ApiAnswer &answer) { documentAnswered(answer); });
    upload->follow();
    emit q->recordChanged(record);
}

/// The next document leaves while the server looks at this one. What becomes of it counts when its turn
/// comes.
void Submitter::Private::sendAhead()
{
    if (upload == nullptr || ahead != nullptr || wish != Wish::None || record.missingDocuments.size() < 2)
        return;
    const QString document = record.missingDocuments[1];
    if (const Result<ApiRequest> request = documentRequest(record, document, context.documents))
        ahead = std::make_unique<DocumentUpload>(client, document, *request);
}

/// Sending the same again would fail the same.
void Submitter::Private::leaveToUser(const QString &reason)
{
    ahead.reset();
    record.isSent = wasSentBefore;
    record.lastError = reason;
    keep();
}

/// Writes down that a request is about to leave.
bool Submitter::Private::prepare(SubmissionStep next)
{
    wasSentBefore = record.isSent;
    record.isSent = true;
    record.lastAsked = now();
    record.nextAttempt = {};
    if (next == SubmissionStep::OpenPayment && record.paymentKey.isEmpty())
        record.paymentKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> saved = context.outbox->save(record);
    if (saved)
        return true;
    record.isSent = wasSentBefore;
    count(SubmissionSequel::Retry, -1);
    wait(retryWait());
    record.lastError = saved.error().message;
    emit q->recordChanged(record);
    return false;
}

void Submitter::Private::documentAnswered(const ApiAnswer &answer)
{
    const bool isAnother = upload->isAnotherDocument();
    upload.release()->deleteLater();
    if (!isAnother) {
        answered(answer);
    } else if (wish == Wish::Withdraw) {
        take(SubmissionStep::Ask);
    } else {
        leaveToUser(tr(
            "“%1” has changed since you sent it. Change your answers again and add the document once more.")
                        .arg(nameOf(record.sealed, record.missingDocuments.value(0))));
    }
}

void Submitter::Private::answered(const ApiAnswer &answer)
{
    call.clear();
    const auto *unknown = std::get_if<ApiUnknown>(&answer);
    if (unknown != nullptr && !unknown->wasSent)
        record.isSent = wasSentBefore;
    const QUrl page = record.checkoutUrl;

    SubmissionJudge judge(record, context.environment, now());
    const SubmissionSequel sequel = judge.judge(step, answer);
    record = judge.record();
    count(sequel, judge.retryAfter());
    keep();
    if (!record.checkoutUrl.isEmpty() && record.checkoutUrl != page && wish == Wish::None)
        emit q->paymentPageReady(record.checkoutUrl);
    switch (wish) {
    case Wish::None:
        follow(sequel);
        break;
    case Wish::CancelPayment:
        followCancelling(sequel);
        break;
    case Wish::Withdraw:
        followWithdrawal(judge, sequel);
        break;
    }
}

void Submitter::Private::count(SubmissionSequel sequel, int retryAfter)
{
    if (sequel == SubmissionSequel::Retry) {
        if (record.attempts == 0)
            record.failingSince = now();
        ++record.attempts;
    } else if (step != SubmissionStep::Ask || sequel != SubmissionSequel::GoOn) {
        // That a question was answered does not mean that the request before it now gets through.
        record.attempts = 0;
        record.failingSince = {};
        record.notBefore = {};
    }
    if (retryAfter >= 0)
        record.notBefore = now().addSecs(retryAfter);
}

void Submitter::Private::follow(SubmissionSequel sequel)
{
    switch (sequel) {
    case SubmissionSequel::GoOn:
        goOn();
        break;
    case SubmissionSequel::Retry:
        wait(retryWait());
        break;
    case SubmissionSequel::Poll:
        wait(pollWait());
        break;
    case SubmissionSequel::Stop:
        if (record.state == SubmissionState::Ingediend)
            emit q->submitted(*record.receipt);
        break;
    case SubmissionSequel::SignIn:
        emit q->signInNeeded();
        break;
    }
}

Submitter::Submitter(Context context, SubmissionRecord record, QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(record.environment == context.environment.name);
    confirmReceipt(record, context.environment);
    d = std::make_unique<Private>(this, std::move(context), std::move(record));
}

Submitter::~Submitter() = default;

const SubmissionRecord &Submitter::record() const
{
    return d->record;
}

bool Submitter::isBusy() const
{
    return d->isBusy();
}

void Submitter::start()
{
    if (d->isBusy())
        return;
    const std::chrono::milliseconds left = d->waitForServer();
    if (left.count() > 0)
        d->wait(left);
    else
        d->goOn();
}

void Submitter::askNow()
{
    if (d->isBusy() || nextStep(d->record) == SubmissionStep::None)
        return;
    // A question is allowed also while the server wants no more requests of the kind that it put off.
    if (d->waitForServer().count() > 0)
        d->take(SubmissionStep::Ask);
    else
        d->goOn();
}

void Submitter::setToken(const QString &token)
{
    d->context.token = token;
    d->client.setToken(token);
}

void Submitter::pay()
{
    if (d->isBusy() || d->record.state != SubmissionState::Gecontroleerd)
        return;
    d->record.paymentEnded.clear();
    d->goOn();
}

void Submitter::cancelPayment()
{
    if (d->record.state != SubmissionState::Betalen || d->wish != Private::Wish::None)
        return;
    d->wish = Private::Wish::CancelPayment;
    d->take(SubmissionStep::CancelPayment);
}

bool Submitter::canWithdraw() const
{
    return stateAfter(d->record.state, SubmissionEvent::Withdrawn).has_value();
}

void Submitter::withdraw()
{
    if (!canWithdraw()) {
        emit withdrawalRefused(d->record.state == SubmissionState::Onbekend
                ? tr("First it must be clear whether this was received. Verder keeps checking.")
                : tr("This was received already, so it cannot be changed any more."));
        return;
    }
    d->wish = Private::Wish::Withdraw;
    if (!d->record.isSent && !d->isBusy())
        d->finishWithdrawal(SubmissionSequel::Stop);
    else
        d->take(SubmissionStep::Ask);
}

void Submitter::stop()
{
    d->timer.stop();
    delete d->call.data();
    d->upload.reset();
    d->ahead.reset();
    d->wish = Private::Wish::None;
}

} // namespace Verder
