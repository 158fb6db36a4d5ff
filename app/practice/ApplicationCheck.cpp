#include "practice/ApplicationCheck.h"

#include "practice/ReplayReport.h"
#include "session/SealedApplication.h"

#include <QJsonArray>
#include <QMutexLocker>

namespace Verder {

namespace {

constexpr qint64 oldestDays = 28;

const LocalText unknownFormText{QStringLiteral("Dit formulier is hier niet bekend: %1."),
    QStringLiteral("This form is not known here: %1.")};
const LocalText dateText{
    QStringLiteral(
        "Dit is te lang geleden vastgezet, of op een dag die nog moet komen. Kijk het na en verstuur "
        "het opnieuw."),
    QStringLiteral(
        "This was sealed too long ago, or on a day that is still to come. Check it and send it again.")};

QString personName(const Session &session)
{
    QStringList names;
    for (const int item : session.form().summary.personItems) {
        const ItemRef ref{item, 0};
        if (session.form().items.at(item).row < 0 && session.isAnswered(ref)) {
            names.append(session.displayText(ref, Language::Dutch));
        }
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

ApplicationCheck::ApplicationCheck(FormLibrary &library, QSet<QString> closedForms)
    : m_library(library)
    , m_closedForms(std::move(closedForms))
{
}

Result<FormPtr> ApplicationCheck::form(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_library.ids().contains(id)) {
        return failure(ErrorKind::NotFound, {}, id);
    }
    return m_library.form(id);
}

LocalText ApplicationCheck::title(const QString &id)
{
    const Result<FormPtr> found = form(id);
    return found ? (*found)->title : LocalText{id, id};
}

Outcome<FormPtr> ApplicationCheck::acceptedForm(const SealedJson &sealed, QDate today, Language language)
{
    constexpr int closedSeconds = 3600;
    const Result<FormPtr> found = form(sealed.form);
    if (!found && found.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(worldFailed(found.error()));
    }
    if (!found) {
        return invalid({validationProblem(
            QStringLiteral("/form"), "unknown-form", unknownFormText.in(language).arg(sealed.form))});
    }
    if (m_closedForms.contains(sealed.form)) {
        return refuse(RefusalKind::FormClosed, {}, closedSeconds);
    }
    if ((*found)->version != sealed.version) {
        return refuse(
            RefusalKind::FormVersionRetired, {{QLatin1String("currentVersion"), (*found)->version}});
    }
    // A day's difference is a time zone's.
    if (sealed.today > today.addDays(1) || sealed.today < today.addDays(-oldestDays)) {
        return invalid({validationProblem(QStringLiteral("/today"), "date", dateText.in(language))});
    }
    return *found;
}

Outcome<JudgedApplication> ApplicationCheck::judge(const SealedJson &sealed, QDate today, Language language)
{
    const Outcome<FormPtr> accepted = acceptedForm(sealed, today, language);
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    Session session(*accepted, sealed.today);
    session.load(sealed.answers, sealed.attachments, {});
    const QJsonArray problems = ReplayReport(session, sealed, language).problems();
    if (!problems.isEmpty()) {
        return invalid(problems);
    }
    const SealedApplication replayed = seal(session, QUuid());
    return JudgedApplication{
        personName(session), replayed.fee, replayed.paymentMethod, replayed.isPaidOnline};
}

} // namespace Verder
