#pragma once

#include "practice/ApplicationCheck.h"
#include "practice/Records.h"
#include "practice/Store.h"
#include "practice/Visit.h"

namespace Verder {

/// What became of the submitted applications. Practice cases move by the calendar: received, the next day in
/// progress, after two weeks finished, 28 days later gone.
class Cases
{
public:
    Cases(Store &store, ApplicationCheck &check, Visit visit);

    Outcome<QJsonArray> all();
    Outcome<QJsonObject> one(const QString &caseNumber);

private:
    bool isVisible(const RegistrationRecord &registration, const ApplicationRecord &application) const;
    QJsonObject toJson(const RegistrationRecord &registration, const ApplicationRecord &application);

    Store &m_store;
    ApplicationCheck &m_check;
    Visit m_visit;
};

} // namespace Verder
