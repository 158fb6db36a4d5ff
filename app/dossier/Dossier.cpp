#include "dossier/Dossier.h"

#include "draft/AttachmentPlaces.h"
#include "session/CarryOver.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

namespace Verder {

Dossier::Dossier(DossierContext context, FormPtr form, QDate today, const Profile &profile)
    : m_context(std::move(context))
    , m_session(std::make_unique<Session>(std::move(form), today, profile))
    , m_task({m_context.files, m_context.blobs})
{
    connect(m_session->undoStack(), &QUndoStack::cleanChanged, this, &Dossier::modifiedChanged);
    connect(&m_task, &SaveTask::progress, this, &Dossier::saveProgress);
    connect(&m_task, &SaveTask::finished, this, [this] { finishSave(m_task.takeResult()); });
    m_draft.draftId = QUuid::createUuid();
    m_draft.created = m_context.now();
    m_draft.formId = m_session->form().id;
    m_draft.formVersion = m_session->form().version;
    m_draft.formSha256 = m_session->form().sha256;
}

/// What is saved with the draft is the definition that it is worked on with.
Result<void> Dossier::takeForm()
{
    if (m_draft.form.sha256 == m_session->form().sha256)
        return {};
    return StoredForm::of(m_session->form().resolvedJson()).map([this](const StoredForm &form) {
        m_draft.form = form;
    });
}

Dossier::~Dossier()
{
    blockSignals(true);
    waitForSaving(); // the worker uses what lives no longer than we do
    for (const QString &file : std::as_const(m_shownDocuments))
        QFile::remove(file);
}

Result<std::unique_ptr<Dossier>> Dossier::create(
    DossierContext context, const QString &formId, QDate today, const Profile &profile)
{
    Result<FormPtr> form = context.forms.form(formId);
    if (!form)
        return tl::unexpected(form.error());
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(context), *form, today, profile));
    if (const auto taken = dossier->takeForm(); !taken)
        return tl::unexpected(taken.error());
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::createFrom(
    DossierContext context, const QString &formId, QDate today, const Profile &profile, const Dossier &source)
{
    Result<std::unique_ptr<Dossier>> made = create(std::move(context), formId, today, profile);
    if (made) {
        (*made)->m_carriedOver = Verder::carryOver(source.session(), (*made)->session());
        if (source.isEncrypted())
            (*made)->setKey(source.key()); // what was encrypted stays so
    }
    return made;
}

namespace {

/// Where a symbolic link leads: a draft is saved where it is, and the link stays one.
QString behindLinks(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isSymLink())
        return path;
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.symLinkTarget() : canonical;
}

/// The version that is installed goes first; another one travels with the draft. What was sealed stays with
/// the version that it was sealed with.
Result<FormPtr> chooseForm(FormLibrary &forms, const Draft &draft, OpeningReport &report)
{
    Result<FormPtr> installed = forms.form(draft.formId);
    report.draftVersion = draft.formVersion;
    report.installedVersion = installed ? (*installed)->version : QString();
    if (installed && (*installed)->version == draft.formVersion)
        return installed;
    Result<FormPtr> own = forms.embedded(draft.form.json);
    if (installed && draft.state.submission.isEmpty() && canMigrate(**installed, draft.formVersion)) {
        report.before = own.value_or(nullptr);
        return installed;
    }
    report.isOtherVersion = draft.state.submission.isEmpty();
    return own;
}

/// Carries \a draft, a copy, over to the version of \a form.
void migrateDraft(const Form &form, Draft &draft, OpeningReport &report)
{
    StoredAnswers stored{draft.answers, draft.attachments, draft.state.putOff, draft.state.acknowledged};
    report.migration = migrate(form, draft.formVersion, stored);
    if (!report.migration)
        return;
    draft.answers = stored.answers;
    draft.attachments = stored.attachments;
    draft.state.putOff = stored.putOff;
    draft.state.acknowledged = stored.acknowledged;
    if (!report.migration->dropped.isEmpty())
        draft.state.dropped.insert(draft.formVersion, report.migration->dropped);
    for (const QString &page : std::as_const(report.migration->revisit))
        draft.state.visited.removeAll(page);
    draft.formVersion = form.version;
    draft.formSha256 = form.sha256;
}

} // namespace

Result<std::unique_ptr<Dossier>> Dossier::make(DossierContext context, Draft draft, QDate today)
{
    OpeningReport report;
    const Result<FormPtr> form = chooseForm(context.forms, draft, report);
    if (!form) {
        return failure(ErrorKind::BadInput,
            tr("This draft was made with the form \"%1\", which this program does not have, and the copy in "
               "the draft "
               "cannot be used. Ask the sender to save the draft again.")
                .arg(draft.formId),
            form.error().message);
    }
    if (!report.isOtherVersion && draft.state.submission.isEmpty())
        migrateDraft(**form, draft, report);
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(context), *form, today, {}));
    dossier->m_key = draft.key;
    dossier->m_draft = std::move(draft);
    if (const auto taken = dossier->takeForm(); !taken)
        return tl::unexpected(taken.error());
    dossier->m_isStateModified = report.migration.has_value();
    dossier->m_opening = std::move(report);
    dossier->fillSession(today);
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::open(
    DossierContext context, const QString &given, QDate today, const DraftAccess &access)
{
    const QString path = behindLinks(given);
    Result<OpenedDraft> opened = openDraft(context.files, path, AttachmentCheck::NameAndSize, access);
    // Of a damaged file nothing is taken on trust.
    if (opened && opened->damage)
        opened = openDraft(context.files, path, AttachmentCheck::Content, {opened->draft.key});
    if (!opened)
        return tl::unexpected(opened.error());
    Result<std::unique_ptr<Dossier>> dossier = make(std::move(context), opened->draft, today);
    if (!dossier)
        return dossier;
    if (opened->damage)
        (*dossier)->becomeRecovered(path, *opened);
    else {
        (*dossier)->m_path = path;
        (*dossier)->m_stamp = opened->stamp;
        (*dossier)->m_opening.laterFormat = opened->laterFormat;
    }
    if (opened->laterFormat)
        (*dossier)->m_session->setSealed(true);
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::openPrevious(DossierContext context,
    const PreviousDrafts::Kept &kept, const QString &path, QDate today, const DraftAccess &access)
{
    Result<OpenedDraft> opened = openDraft(context.files, kept.path, AttachmentCheck::NameAndSize, access);
    if (!opened)
        return tl::unexpected(opened.error());
    const QList<AttachmentFolder::Found> found
        = AttachmentPlaces(context.files, path, opened->draft).find(AttachmentCheck::Content);
    for (qsizetype i = 0; i < found.size(); ++i)
        opened->draft.attachments[i].state = found.at(i).state;
    Result<std::unique_ptr<Dossier>> dossier = make(std::move(context), opened->draft, today);
    if (!dossier)
        return dossier;
    (*dossier)->becomeRecovered(path, *opened);
    (*dossier)->m_opening.previousOf = kept.since;
    return dossier;
}

/// A copy without a place: nothing is ever saved over a damaged file.
void Dossier::becomeRecovered(const QString &path, const OpenedDraft &opened)
{
    m_source = path;
    m_isStateModified = true;
    m_opening.damagedFile = path;
    m_opening.brokenRule = opened.damage ? draftRule(*opened.damage) : QString();
    for (const Attachment &attachment : opened.draft.attachments) {
        if (attachment.state != Attachment::State::Accepted)
            m_opening.lostDocuments.append(attachment.name);
    }
}

Result<std::unique_ptr<Dossier>> Dossier::restore(
    DossierContext context, const UnsavedWork &work, QDate today)
{
    Result<std::unique_ptr<Dossier>> made = make(std::move(context), work.draft, today);
    if (!made)
        return made;
    Dossier &dossier = **made;
    // As draft() promises: what the file holds, not what was done since.
    dossier.m_draft.answers = work.base.answers;
    dossier.m_draft.attachments = work.base.attachments;
    dossier.m_path = work.path;
    if (!work.path.isEmpty()) {
        const Result<OpenedDraft> opened
            = openDraft(dossier.m_context.files, work.path, AttachmentCheck::NameAndSize, {work.draft.key});
        // Another draft stands there now, or none: saving then asks what to do, as after any other change.
        dossier.m_stamp = opened && !opened->damage && opened->stamp.manifestHash == work.baseHash
            ? opened->stamp
            : DraftStamp{{}, work.baseHash};
    }
    dossier.m_isStateModified = true;
    return made;
}

/// What was sealed is as it was; anything else is judged by today's date.
void Dossier::fillSession(QDate today)
{
    const bool isSealed = !m_draft.state.submission.isEmpty();
    if (m_draft.state.today.isValid())
        m_session->setToday(m_draft.state.today);
    m_session->load(m_draft.answers, m_draft.attachments, m_draft.state.putOff, m_draft.state.acknowledged);
    if (!isSealed) {
        m_opening.since = m_session->today();
        m_opening.judgedAnew = judgeAnew(*m_session, today);
        if (m_opening.migration)
            m_opening.homeless = m_session->unknownAnswers().keys();
    }
    m_session->undoStack()->setClean();
    m_session->setSealed(isSealed);
}

QString Dossier::title(Language language) const
{
    QStringList names;
    for (int item : m_session->form().summary.personItems) {
        const QString name = m_session->displayText({item, 0}, language);
        if (!name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? m_session->form().title.in(language) : names.join(u' ');
}

bool Dossier::isModified() const
{
    return !m_session->undoStack()->isClean() || m_isStateModified;
}

Draft Dossier::snapshot() const
{
    Draft draft = m_draft;
    draft.key = m_key;
    draft.title = m_session->form().title.nl();
    draft.answers = m_session->answers();
    draft.attachments = m_session->attachments();
    draft.formVersion = m_session->form().version;
    draft.formSha256 = m_session->form().sha256;
    draft.state.putOff = m_session->putOff();
    draft.state.acknowledged = m_session->acknowledged();
    draft.state.today = m_session->today();
    return draft;
}

Result<std::unique_ptr<Dossier>> Dossier::basedOnThis(QDate today) const
{
    Draft draft = snapshot();
    draft.draftId = QUuid::createUuid();
    draft.revision = 0;
    draft.parentHash.clear();
    draft.created = m_context.now();
    draft.state.submission = {};
    draft.state.visited.clear();
    Result<std::unique_ptr<Dossier>> made = make(m_context, std::move(draft), today);
    if (made) {
        (*made)->m_source = documentPlace();
        (*made)->m_draft.key = m_draft.key; // that of the file that its documents come from
        (*made)->m_isStateModified = true;
    }
    return made;
}

void Dossier::visit(const QString &pageId)
{
    m_draft.state.page = pageId;
    if (pageId != checkPage() && !m_draft.state.visited.contains(pageId))
        m_draft.state.visited.append(pageId);
}

void Dossier::setSubmission(const QJsonObject &submission)
{
    if (m_draft.state.submission == submission)
        return;
    m_draft.state.submission = submission;
    m_isStateModified = true;
    m_session->setSealed(!submission.isEmpty());
    emit modifiedChanged();
}

} // namespace Verder
