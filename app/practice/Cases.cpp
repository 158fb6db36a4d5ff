#include "practice/Cases.h"

#include "base/JsonFields.h"

namespace Verder {

namespace {

constexpr qint64 decisionDays = 14;
constexpr qint64 visibleDays = 28;

QDateTime finishedAt(const RegistrationRecord &registration)
{
    return registration.receivedAt.addDays(decisionDays);
}

} // namespace

Cases::Cases(Store &store, ApplicationCheck &check, Visit visit)
    : m_store(store)
    , m_check(check)
    , m_visit(std::move(visit))
{
}

bool Cases::isVisible(const RegistrationRecord &registration, const ApplicationRecord &application) const
{
    const Account &account = m_visit.account;
    return m_visit.now < finishedAt(registration).addDays(visibleDays)
        && (!account.intermediary || application.intermediaryKvk == account.intermediaryKvk());
}

QJsonObject Cases::toJson(const RegistrationRecord &registration, const ApplicationRecord &application)
{
    const LocalText title = m_check.title(application.form);
    const bool isFinished = m_visit.now >= finishedAt(registration);
    const bool isNew = m_visit.today() <= registration.receivedAt.date();
    QJsonObject json{
        {QLatin1String("caseNumber"), registration.caseNumber()},
        {QLatin1String("applicationNumber"), registration.applicationNumber()},
        {QLatin1String("submissionId"), application.id.toString(QUuid::WithoutBraces)},
        {QLatin1String("form"), application.form},
        {QLatin1String("title"),
            QJsonObject{{QLatin1String("nl"), title.nl()}, {QLatin1String("en"), title.en()}}},
        {QLatin1String("person"), application.person},
        {QLatin1String("receivedAt"), timeText(registration.receivedAt)},
        {QLatin1String("state"),
            QLatin1String(isFinished ? "finished"
                    : isNew          ? "received"
                                     : "in-progress")},
    };
    if (isFinished) {
        json[QLatin1String("finishedAt")] = timeText(finishedAt(registration));
    }
    return json;
}

Outcome<QJsonArray> Cases::all()
{
    const auto registrations = m_store.registrations(m_visit.account.company.kvkNumber);
    if (!registrations) {
        return tl::unexpected(worldFailed(registrations.error()));
    }
    QJsonArray cases;
    for (const RegistrationRecord &registration : *registrations) {
        const auto application = m_store.application(registration.application);
        if (!application) {
            return tl::unexpected(worldFailed(application.error()));
        }
        if (isVisible(registration, **application)) {
            cases.append(toJson(registration, **application));
        }
    }
    return cases;
}

Outcome<QJsonObject> Cases::one(const QString &caseNumber)
{
    const auto registration = m_store.registrationOfCase(caseNumber);
    if (!registration) {
        return tl::unexpected(worldFailed(registration.error()));
    }
    if (!*registration) {
        return refuse(RefusalKind::UnknownCase);
    }
    const auto application = m_store.application((*registration)->application);
    if (!application) {
        return tl::unexpected(worldFailed(application.error()));
    }
    if ((*application)->kvkNumber != m_visit.account.company.kvkNumber) {
        return refuse(RefusalKind::OtherCompany);
    }
    if (!isVisible(**registration, **application)) {
        return refuse(RefusalKind::UnknownCase);
    }
    return toJson(**registration, **application);
}

} // namespace Verder
