#include "dossier/Dossier.h"

#include "attachment/DocumentCheck.h"

#include <QFileInfo>
#include <QtConcurrent>
#include <QUndoStack>

namespace Verder {

Dossier::Dossier(DossierContext context, FormPtr form, QDate today, const Profile &profile)
    : m_context(std::move(context))
    , m_session(std::make_unique<Session>(std::move(form), today, profile))
{
    connect(m_session->undoStack(), &QUndoStack::cleanChanged, this, &Dossier::modifiedChanged);
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        if (m_isSaving) // else somebody waited for it, and it is done
            finishSave();
    });
    m_draft.draftId = QUuid::createUuid();
    m_draft.created = m_context.now();
    m_draft.formId = m_session->form().id;
    m_draft.formVersion = m_session->form().version;
    m_draft.formSha256 = m_session->form().sha256;
}

Dossier::~Dossier()
{
    blockSignals(true);
    waitForSaving(); // the worker uses what lives no longer than we do
}

Result<std::unique_ptr<Dossier>> Dossier::create(
    DossierContext context, const QString &formId, QDate today, const Profile &profile)
{
    Result<FormPtr> form = context.forms.form(formId);
    if (!form)
        return tl::unexpected(form.error());
    return std::unique_ptr<Dossier>(new Dossier(std::move(context), *form, today, profile));
}

namespace {

/// The version that is installed goes first; another one travels with the draft. What was sealed stays with
/// the version that it was sealed with.
Result<FormPtr> chooseForm(FormLibrary &forms, const Draft &draft, OpeningReport &report)
{
    Result<FormPtr> installed = forms.form(draft.formId);
    report.draftVersion = draft.formVersion;
    report.installedVersion = installed ? (*installed)->version : QString();
    if (installed && (*installed)->version == draft.formVersion)
        return installed;
    Result<FormPtr> own = forms.embedded(draft.form);
    if (installed && draft.state.submission.isEmpty() && canMigrate(**installed, draft.formVersion)) {
        report.before = own.value_or(nullptr);
        return installed;
    }
    report.isOtherVersion = draft.state.submission.isEmpty();
    return own;
}

/// Carries \a draft, a copy, over to the version of \a form.
void carryOver(const Form &form, Draft &draft, OpeningReport &report)
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
        carryOver(**form, draft, report);
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(context), *form, today, {}));
    dossier->m_draft = std::move(draft);
    dossier->m_isStateModified = report.migration.has_value();
    dossier->m_opening = std::move(report);
    dossier->fillSession(today);
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::open(DossierContext context, const QString &path, QDate today)
{
    const Result<OpenedDraft> opened = openDraft(context.files, path, AttachmentCheck::NameAndSize);
    if (!opened)
        return tl::unexpected(opened.error());
    Result<std::unique_ptr<Dossier>> dossier = make(std::move(context), opened->draft, today);
    if (dossier) {
        (*dossier)->m_path = path;
        (*dossier)->m_stamp = opened->stamp;
    }
    return dossier;
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
            = openDraft(dossier.m_context.files, work.path, AttachmentCheck::NameAndSize);
        // Another draft stands there now, or none: saving then asks what to do, as after any other change.
        dossier.m_stamp = opened && opened->stamp.manifestHash == work.baseHash
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
    draft.title = m_session->form().title.nl;
    draft.answers = m_session->answers();
    draft.attachments = m_session->attachments();
    draft.form = m_session->form().resolved;
    draft.formVersion = m_session->form().version;
    draft.formSha256 = m_session->form().sha256;
    draft.state.putOff = m_session->putOff();
    draft.state.acknowledged = m_session->acknowledged();
    draft.state.today = m_session->today();
    return draft;
}

SaveOptions Dossier::optionsFor(const QString &path, bool overwrite) const
{
    SaveOptions options;
    if (path == m_path)
        options.expected = m_stamp;
    else
        options.openedFrom = m_path;
    options.overwrite = overwrite;
    return options;
}

void Dossier::save(const QString &path, bool overwrite)
{
    if (m_isSaving) {
        m_pending = {path, overwrite};
        return;
    }
    m_isSaving = true;
    emit saving();
    const int undoIndex = m_session->undoStack()->index();
    m_isStateModified = false;
    const Draft draft = snapshot();
    const SaveOptions options = optionsFor(path, overwrite);
    const QDateTime now = m_context.now();
    FileSystem *files = &m_context.files;
    BlobStore *blobs = &m_context.blobs;
    m_worker.setFuture(
        QtConcurrent::run([=] { return saveDraft(*files, path, draft, *blobs, options, now); }));
    m_target = path;
    m_savedIndex = undoIndex;
}

void Dossier::finishSave()
{
    const Result<SavedDraft> result = m_worker.result();
    m_isSaving = false;
    if (result) {
        takeSaved(m_target, *result, m_savedIndex);
        emit saved();
    } else {
        m_isStateModified = true;
        emit saveFailed(result.error());
    }
    emit modifiedChanged();
    startPending();
}

/// Two savings never overlap; one that waits for its turn is done too.
void Dossier::waitForSaving()
{
    while (m_isSaving) {
        m_worker.waitForFinished();
        finishSave();
    }
}

void Dossier::startPending()
{
    if (const auto next = std::exchange(m_pending, std::nullopt))
        save(next->first, next->second);
}

Result<void> Dossier::saveAndWait(const QString &path, bool overwrite)
{
    waitForSaving();
    const int undoIndex = m_session->undoStack()->index();
    const Result<SavedDraft> result = saveDraft(
        m_context.files, path, snapshot(), m_context.blobs, optionsFor(path, overwrite), m_context.now());
    if (!result)
        return tl::unexpected(result.error());
    m_isStateModified = false;
    takeSaved(path, *result, undoIndex);
    emit saved();
    emit modifiedChanged();
    return {};
}

void Dossier::takeSaved(const QString &path, const SavedDraft &saved, int undoIndex)
{
    const DraftState state = m_draft.state; // the user may have gone on meanwhile
    m_draft = saved.draft;
    m_draft.state = state;
    m_path = path;
    m_stamp = saved.stamp;
    if (m_session->undoStack()->index() == undoIndex)
        m_session->undoStack()->setClean();
}

void Dossier::becomeNew()
{
    m_draft.draftId = QUuid::createUuid();
    m_draft.revision = 0;
    m_draft.parentHash.clear();
    m_draft.created = m_context.now();
    m_draft.state.submission = {};
    m_draft.state.visited.clear();
    m_path.clear();
    m_stamp.reset();
    m_session->setSealed(false);
    m_isStateModified = true;
    emit modifiedChanged();
}

void Dossier::visit(const QString &pageId)
{
    m_draft.state.page = pageId;
    if (!m_draft.state.visited.contains(pageId))
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

Result<Attachment> Dossier::storeDocument(const QString &file, const QString &name, int pages)
{
    return m_context.blobs.add(file, documentLimit).map([&](const QString &sha256) {
        return stored(sha256, name, QFileInfo(file).size(), pages);
    });
}

Result<Attachment> Dossier::storeDocument(const QByteArray &bytes, const QString &name, int pages)
{
    return m_context.blobs.addBytes(bytes).map(
        [&](const QString &sha256) { return stored(sha256, name, bytes.size(), pages); });
}

Attachment Dossier::stored(const QString &sha256, const QString &name, qint64 size, int pages) const
{
    Attachment attachment;
    attachment.sha256 = sha256;
    attachment.name = name;
    attachment.size = size;
    attachment.pages = pages;
    attachment.added = m_context.now();
    attachment.checked = attachment.added;
    return attachment;
}

Result<void> Dossier::addDocument(SlotRef slot, const Attachment &document)
{
    const DocumentSlot &shape = m_session->form().documentSlots.at(slot.slot);
    const QList<Attachment> there = m_session->attachments(slot);
    if (there.size() >= shape.maximum)
        return failure(ErrorKind::BadInput,
            tr("\"%1\" already has %n document(s). Remove one first.", nullptr, shape.maximum)
                .arg(shape.title.nl));
    for (const Attachment &other : there) {
        if (other.sha256 == document.sha256)
            return failure(
                ErrorKind::BadInput, tr("%1 is already there, as %2.").arg(document.name, other.name));
    }
    m_session->addAttachment(slot, document);
    return {};
}

Result<QString> Dossier::documentFile(const QString &sha256)
{
    if (m_context.blobs.contains(sha256))
        return m_context.blobs.pathOf(sha256);
    const QList<Attachment> all = m_session->attachments();
    for (const Attachment &attachment : all) {
        if (attachment.sha256 != sha256 || m_path.isEmpty())
            continue;
        const Result<QByteArray> bytes = readAttachment(m_context.files, m_path, m_draft, attachment);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<QString> stored = m_context.blobs.addBytes(*bytes);
        if (!stored)
            return tl::unexpected(stored.error());
        return m_context.blobs.pathOf(*stored);
    }
    return failure(ErrorKind::NotFound,
        tr("A document of this application is not found. Open the page Documents and point to the file."),
        sha256);
}

} // namespace Verder
