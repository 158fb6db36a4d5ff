#include "dossier/Adoption.h"

#include "session/SealedApplication.h"

#include <QCoreApplication>

namespace Verder {

namespace {

struct AdoptionText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::AdoptionText)
};

} // namespace

std::optional<CarriedSubmission> CarriedSubmission::of(const QJsonObject &submission)
{
    const auto state = stateFromName(submission.value(QLatin1String("state")).toString());
    if (submission.isEmpty() || !state || *state == SubmissionState::Concept)
        return std::nullopt;
    CarriedSubmission carried;
    carried.environment = submission.value(QLatin1String("environment")).toString();
    carried.state = *state;
    carried.digest = submission.value(QLatin1String("digest")).toString();
    carried.today = QDate::fromString(submission.value(QLatin1String("today")).toString(), Qt::ISODate);
    carried.hasReceipt = submission.value(QLatin1String("receipt")).isObject();
    return carried;
}

Result<SubmissionRecord> adoptSubmission(const Dossier &dossier, const Environment &environment)
{
    const auto carried = CarriedSubmission::of(dossier.submission());
    if (!carried || carried->environment != environment.name) {
        return failure(ErrorKind::NotFound,
            AdoptionText::tr("This draft was not sent to this environment from another computer."));
    }
    const auto cannot = [](const char *why) {
        return failure(ErrorKind::Conflict,
            AdoptionText::tr("What was sent from another computer cannot be made again from this draft."),
            QString::fromLatin1(why));
    };
    if (!carried->today.isValid() || carried->digest.isEmpty())
        return cannot("the draft does not say what was sealed");
    // By the date on which it was sealed: the same answers then give the same bytes.
    const auto then = Dossier::open(dossier.context(), dossier.path(), carried->today);
    if (!then)
        return tl::unexpected(then.error());
    const SealedApplication sealed = seal((*then)->session(), dossier.draftId());
    if (sealed.digest != carried->digest)
        return cannot("the answers or the form differ from what was sealed");
    SubmissionRecord record
        = newSubmission(sealed, dossier.draftId(), dossier.path(), environment, dossier.context().now());
    record.before = carried->state == SubmissionState::Onbekend
            || carried->state == SubmissionState::Afgewezen || carried->state == SubmissionState::Ingediend
        ? SubmissionState::Verzegeld
        : carried->state;
    record.state = SubmissionState::Onbekend;
    record.isSent = true;
    return record;
}

} // namespace Verder
