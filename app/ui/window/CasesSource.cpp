#include "ui/window/CasesSource.h"

#include "backend/ApiCall.h"
#include "backend/ApiClient.h"
#include "backend/CaseList.h"

namespace Verder {

namespace {

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

CasesView viewOf(const ApiAnswer &answer, Language language)
{
    CasesView view;
    view.state = CasesState::Unavailable;
    const Result<CaseList> list = bodyOf(answer).and_then(CaseList::fromJson);
    if (!list) {
        view.message = list.error().message;
        if (list.error().kind == ErrorKind::SignInNeeded)
            view.state = CasesState::SignInNeeded;
        return view;
    }
    view.state = CasesState::Ready;
    for (const PendingCase &pending : list->cases) {
        const QString number = pending.caseNumber.isEmpty() ? pending.applicationNumber : pending.caseNumber;
        view.cases.append({number, pending.title.in(language), pending.person, stateText(pending.state),
            pending.receivedAt.toLocalTime().date()});
    }
    return view;
}

} // namespace

CasesSource::CasesSource(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

CasesSource::~CasesSource() = default;

void CasesSource::ask(const Connection &connection, Language language)
{
    CasesView loading;
    loading.state = CasesState::Loading;
    emit changed(loading);
    m_client = std::make_unique<ApiClient>(m_network, connection.environment);
    m_client->setToken(connection.token);
    connect(m_client->send(caseListRequest()), &ApiCall::answered, this,
        [this, language](const ApiAnswer &answer) { emit changed(viewOf(answer, language)); });
}

} // namespace Verder
