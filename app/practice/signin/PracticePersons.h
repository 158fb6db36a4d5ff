#pragma once

#include "base/LocalText.h"
#include "practice/Account.h"
#include "practice/Refusal.h"

#include <QList>

#include <optional>

namespace Verder {

/// Somebody who can be chosen to practise with, one for each outcome of signing in.
struct PracticePerson
{
    enum class Return {
        Normal,
        Refuses, ///< the provider says no
        Never, ///< the browser does not come back
    };

    QString id; ///< as in resources/api/openapi.yaml
    LocalText title;
    LocalText explanation;
    Account account;
    std::optional<RefusalKind> refusal; ///< by which the service keeps this person out
    Return comesBack = Return::Normal;

    /// The same person, acting for the company with \a kvkNumber.
    PracticePerson actingFor(const QString &kvkNumber) const;
};

const QList<PracticePerson> &practicePersons();
std::optional<PracticePerson> practicePerson(const QString &id);

} // namespace Verder
