#include "backend/CaseList.h"

#include "base/JsonFields.h"

#include <QCoreApplication>

namespace Verder {

namespace {

constexpr qsizetype shortText = 200;
constexpr qsizetype mostCases = 10'000;

std::optional<PendingCase::State> stateOf(const QString &name)
{
    if (name == QLatin1String("received"))
        return PendingCase::State::Received;
    if (name == QLatin1String("in-progress"))
        return PendingCase::State::InProgress;
    if (name == QLatin1String("finished"))
        return PendingCase::State::Finished;
    return std::nullopt;
}

PendingCase readCase(const QJsonObject &json, JsonFields &parent)
{
    JsonFields fields(json);
    PendingCase found;
    found.caseNumber = fields.text("caseNumber", shortText);
    found.applicationNumber = fields.text("applicationNumber", shortText);
    found.submissionId = fields.uuid("submissionId");
    found.form = fields.text("form", shortText);
    JsonFields title(fields.object("title"));
    found.title = {title.text("nl", shortText), title.text("en", shortText)};
    found.person = fields.optionalText("person", shortText);
    found.receivedAt = fields.time("receivedAt");
    const auto state = stateOf(fields.text("state", shortText));
    found.state = state.value_or(PendingCase::State::Received);
    found.finishedAt = fields.optionalTime("finishedAt");
    parent.require(fields.isValid() && title.isValid() && state, "cases");
    return found;
}

} // namespace

Result<CaseList> CaseList::fromJson(const QJsonObject &json)
{
    JsonFields fields(json, QStringLiteral("/zaken"));
    CaseList list;
    list.asOf = fields.time("asOf");
    const QJsonArray cases = fields.array("cases", mostCases);
    for (const auto &one : cases)
        list.cases.append(readCase(one.toObject(), fields));
    if (!fields.isValid()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("CaseList",
                "The service lists your applications in a way that Verder cannot read. Update Verder, or "
                "report this "
                "to the service."),
            fields.broken());
    }
    return list;
}

ApiRequest caseListRequest()
{
    ApiRequest request{"GET", QStringLiteral("/zaken")};
    request.answerLimit = 8'388'608;
    return request;
}

} // namespace Verder
