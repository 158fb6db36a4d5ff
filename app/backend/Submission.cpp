#include "backend/Submission.h"

#include <array>

namespace Verder {

namespace {

struct StateName
{
    SubmissionState state;
    const char *name;
};

constexpr std::array stateNames{
    StateName{SubmissionState::Concept, "CONCEPT"},
    StateName{SubmissionState::Verzegeld, "VERZEGELD"},
    StateName{SubmissionState::Aangemaakt, "AANGEMAAKT"},
    StateName{SubmissionState::Documenten, "DOCUMENTEN"},
    StateName{SubmissionState::Gecontroleerd, "GECONTROLEERD"},
    StateName{SubmissionState::Betalen, "BETALEN"},
    StateName{SubmissionState::WachtOpBevestiging, "WACHT_OP_BEVESTIGING"},
    StateName{SubmissionState::Ingediend, "INGEDIEND"},
    StateName{SubmissionState::Onbekend, "ONBEKEND"},
    StateName{SubmissionState::Afgewezen, "AFGEWEZEN"},
};

} // namespace

QString stateName(SubmissionState state)
{
    for (const StateName &row : stateNames) {
        if (row.state == state)
            return QString::fromLatin1(row.name);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<SubmissionState> stateFromName(const QString &name)
{
    for (const StateName &row : stateNames) {
        if (name == QLatin1String(row.name))
            return row.state;
    }
    return std::nullopt;
}

SubmissionRecord newSubmission(const SealedApplication &sealed, const QUuid &draftId,
    const QString &draftPath, const Environment &environment, const QDateTime &now)
{
    SubmissionRecord record;
    record.sealed = sealed;
    record.draftId = draftId;
    record.draftPath = draftPath;
    record.environment = environment.name;
    record.times.insert(SubmissionState::Verzegeld, now);
    return record;
}

} // namespace Verder
