#include "ui/window/CasesSource.h"

#include "backend/ApiClient.h"
#include "dossier/ConnectionKeeper.h"
#include "ui/window/Settings.h"

namespace Verder {

namespace {

constexpr int usualWait = 5; // working days, before an application that is handled by hand shows up
constexpr int longestWatch = 60; // days, after which its absence says nothing any more

QString stateText(PendingCase::State state)
{
    switch (state) {
    case PendingCase::State::Received:
        return CasesSource::tr("Received");
    case PendingCase::State::InProgress:
        return CasesSource::tr("In progress");
    case PendingCase::State::Finished:
        break;
    }
    return CasesSource::tr("Finished");
}

/// \a date and so many working days.
QDate afterWorkingDays(QDate date, int days)
{
    while (days > 0) {
        date = date.addDays(1);
        if (date.dayOfWeek() < Qt::Saturday)
            --days;
    }
    return date;
}

} // namespace

CasesSource::CasesSource(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

CasesSource::~CasesSource() = default;

CaseCopy CasesSource::copy() const
{
    return {m_desk.dossiers.files, m_desk.caseFolder, m_desk.connection.environmentName()};
}

void CasesSource::ask(const Connection &connection)
{
    // Whoever reads the list is not disturbed by its being renewed.
    if (std::exchange(m_shownFor, connection.account.company.kvkNumber)
        != connection.account.company.kvkNumber) {
        CasesView loading;
        loading.state = CasesState::Loading;
        emit changed(loading);
    }
    m_client = std::make_unique<ApiClient>(m_desk.network, connection.environment);
    m_client->setToken(connection.token);
    connect(m_client->send(caseListRequest()), &ApiCall::answered, this,
        [this, connection](const ApiAnswer &answer) { answered(answer, connection); });
}

void CasesSource::answered(const ApiAnswer &answer, const Connection &connection)
{
    const Result<QJsonObject> body = bodyOf(answer);
    const Result<CaseList> list = body.and_then(CaseList::fromJson);
    if (!list && list.error().kind == ErrorKind::SignInNeeded) {
        m_desk.connection.renew(); // and then it is asked again
        return;
    }
    if (!list && list.error().kind == ErrorKind::Offline && copy().load()) {
        showCopy();
        return;
    }
    CasesView view;
    view.state = CasesState::Unavailable;
    if (!list) {
        view.message = list.error().message;
        emit changed(view);
        return;
    }
    const QString kvk = connection.account.company.kvkNumber;
    // Without its copy the list is still to be seen; it only cannot be read later without a connection.
    (void)copy().save(kvk, m_desk.dossiers.now(), *body);
    const auto kept = copy().load();
    view = viewOf(kept ? *kept : CaseCopy::Kept{kvk, m_desk.dossiers.now(), *list, {}});
    if (connection.account.intermediary)
        view.actingFor = connection.account.company.name;
    emit changed(view);
}

void CasesSource::showCopy()
{
    const auto kept = copy().load();
    CasesView view;
    if (kept) {
        view = viewOf(*kept);
        view.isCopy = true;
    } else {
        view.state = CasesState::Unavailable;
        view.message = tr("There is no connection, and they were not looked up on this computer before.");
    }
    emit changed(view);
}

void CasesSource::forget()
{
    copy().forget();
    m_shownFor.clear();
    emit changed({});
}

CasesView CasesSource::viewOf(const CaseCopy::Kept &kept) const
{
    const Language language = m_desk.settings.language();
    CasesView view;
    view.state = CasesState::Ready;
    view.asOf = kept.askedAt.toLocalTime();
    view.cases = notListed(kept);
    for (const PendingCase &pending : kept.list.cases) {
        CaseCard card;
        card.caseNumber = pending.caseNumber.isEmpty() ? pending.applicationNumber : pending.caseNumber;
        card.title = pending.title.in(language);
        card.person = pending.person;
        card.state = stateText(pending.state);
        card.received = pending.receivedAt.toLocalTime().date();
        card.submissionId = pending.submissionId.toString(QUuid::WithoutBraces);
        card.isFinished = pending.state == PendingCase::State::Finished;
        if (card.isFinished && pending.finishedAt.isValid()) {
            constexpr int visibleDays = 28;
            card.note
                = tr("Finished on %1; stays here until %2.")
                      .arg(QLocale().toString(pending.finishedAt.toLocalTime().date(), QLocale::ShortFormat),
                          QLocale().toString(pending.finishedAt.addDays(visibleDays).toLocalTime().date(),
                              QLocale::ShortFormat));
        }
        view.cases.append(card);
    }
    return view;
}

/// What has a confirmation of receipt on this computer and never stood in the list.
QList<CaseCard> CasesSource::notListed(const CaseCopy::Kept &kept) const
{
    const Outbox outbox(m_desk.dossiers.files, m_desk.outboxFolder, m_desk.connection.environmentName());
    const QDate today = m_desk.today();
    QList<CaseCard> cards;
    const QList<SubmissionRecord> records = outbox.all();
    for (const SubmissionRecord &record : records) {
        const QDate received = record.times.value(SubmissionState::Ingediend).toLocalTime().date();
        const bool isListed = kept.seen.contains(record.sealed.submissionId);
        if (record.state != SubmissionState::Ingediend || isListed || received.daysTo(today) > longestWatch)
            continue;
        CaseCard card;
        card.caseNumber
            = record.receiptEnvelope.value(QLatin1String("receipt"))[QLatin1String("applicationNumber")]
                  .toString();
        bool isApplication = true;
        if (const Result<FormPtr> form = m_desk.dossiers.forms.form(record.sealed.formId)) {
            card.title = (*form)->title.in(m_desk.settings.language());
            isApplication = (*form)->summary.kind == FormKind::Application;
        }
        card.state = tr("Not visible yet");
        card.received = received;
        card.submissionId = record.sealed.submissionId.toString(QUuid::WithoutBraces);
        card.isInList = false;
        const QDate until = afterWorkingDays(received, usualWait);
        const auto &service = m_desk.connection.service();
        const QString wait = isApplication
            ? tr("It was received. An application for family members is sometimes handled by hand and then "
                 "stands here after 5 working days, on %1 at the latest.")
            : tr("It was received, and stands here on %1 at the latest.");
        card.note = today <= until ? wait.arg(QLocale().toString(until, QLocale::ShortFormat))
                                   : tr("It was received, and should stand here by now. Ask the service: %1.")
                                         .arg(service ? service->contactEmail : QStringLiteral("ind.nl"));
        cards.append(card);
    }
    return cards;
}

} // namespace Verder
