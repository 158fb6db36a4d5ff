#include "backend/ServiceStatus.h"

#include "base/JsonFields.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace Verder {

namespace {

constexpr qsizetype shortText = 200;
constexpr qsizetype noticeText = 2000;
constexpr qsizetype mostNotices = 20;
constexpr qsizetype mostForms = 500;

ServiceStatus::Severity severityOf(const QString &name)
{
    if (name == QLatin1String("outage"))
        return ServiceStatus::Severity::Outage;
    if (name == QLatin1String("warning"))
        return ServiceStatus::Severity::Warning;
    return ServiceStatus::Severity::Information; // also a kind that a later contract adds
}

ServiceStatus::Notice readNotice(const QJsonObject &json, JsonFields &parent)
{
    JsonFields fields(json);
    ServiceStatus::Notice notice;
    notice.id = fields.text("id", shortText);
    notice.severity = severityOf(fields.text("severity", shortText));
    JsonFields texts(fields.object("text"));
    notice.text = {texts.text("nl", noticeText), texts.text("en", noticeText)};
    notice.until = fields.optionalTime("until");
    parent.require(fields.isValid() && texts.isValid(), "notices");
    return notice;
}

void readLimits(ServiceStatus &status, JsonFields &fields)
{
    constexpr int largest = 512 * 1024 * 1024;
    constexpr qsizetype mostTypes = 20;
    JsonFields documents(fields.object("documents"));
    status.documentLimit = documents.integer("maxBytes", 1, largest);
    status.mediaTypes = documents.texts("mediaTypes", mostTypes, shortText);
    fields.require(documents.isValid(), "documents");
}

} // namespace

bool ServiceStatus::accepts(const QString &version) const
{
    return QVersionNumber::fromString(version) >= QVersionNumber::fromString(oldestProgramVersion);
}

Result<ServiceStatus> ServiceStatus::fromJson(const QJsonObject &json)
{
    JsonFields fields(json, QStringLiteral("/dienst"));
    ServiceStatus status;
    status.name = fields.text("name", shortText);
    status.environment = fields.text("environment", shortText);
    status.isPractice = fields.boolean("isPractice");
    status.today = fields.date("today");
    const QJsonArray notices = fields.array("notices", mostNotices);
    for (const auto &notice : notices)
        status.notices.append(readNotice(notice.toObject(), fields));
    JsonFields contact(fields.object("contact"));
    status.contactEmail = contact.text("email", shortText);
    status.contactPhone = contact.optionalText("phone", shortText);
    fields.require(contact.isValid(), "contact");
    status.oldestProgramVersion = fields.text("oldestProgramVersion", shortText);
    if (fields.has("closedForms"))
        status.closedForms = fields.texts("closedForms", mostForms, shortText);
    readLimits(status, fields);
    if (!fields.isValid()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("ServiceStatus",
                "The service describes itself in a way that Verder cannot read. Check its address in the "
                "settings."),
            fields.broken());
    }
    return status;
}

ApiRequest serviceStatusRequest()
{
    ApiRequest request{"GET", QStringLiteral("/dienst")};
    request.needsSignIn = false;
    return request;
}

} // namespace Verder
