#pragma once

#include "dossier/OpeningReport.h"
#include "dossier/SaveTask.h"
#include "draft/Journal.h"
#include "draft/PreviousDrafts.h"
#include "form/FormLibrary.h"
#include "session/Session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Verder {

/// What every dossier on this machine works with; made by main(), and living longer than any dossier.
struct DossierContext
{
    FormLibrary &forms;
    FileSystem &files;
    BlobStore &blobs;
    QString documentProgram; ///< path of verder-document
    std::function<QDateTime()> now; ///< UTC
    QString previousFolder = {}; ///< what drafts held before their last save; empty: not kept
};

/// Which of its two forms a draft is saved in; Same: as it was.
enum class DraftForm { Same, Compact, Package };

/// One application on this machine: the form being filled in, its draft file and its documents. Window and
/// command line do the same things through it. Owned by whoever opened it.
class Dossier : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<Dossier>> create(
        DossierContext context, const QString &formId, QDate today, const Profile &profile);
    /// A new application that takes over from \a source what its form says; see carriedOver().
    static Result<std::unique_ptr<Dossier>> createFrom(DossierContext context, const QString &formId,
        QDate today, const Profile &profile, const Dossier &source);
    /// An encrypted one needs \a access: see isPasswordNeeded() and isWrongPassword().
    static Result<std::unique_ptr<Dossier>> open(
        DossierContext context, const QString &path, QDate today, const DraftAccess &access = {});
    /// What the draft at \a path held before its last save, for one that cannot be read any more: a copy, not
    /// saved yet, with the documents that are still beside it.
    static Result<std::unique_ptr<Dossier>> openPrevious(DossierContext context,
        const PreviousDrafts::Kept &kept, const QString &path, QDate today, const DraftAccess &access = {});
    /// Unsaved work of a session that was cut off: open as it was, changed and not saved.
    static Result<std::unique_ptr<Dossier>> restore(
        DossierContext context, const UnsavedWork &work, QDate today);
    /// A draft of its own with the same answers and documents: new id, nothing sealed, not saved yet ("Nieuwe
    /// aanvraag op basis van deze").
    Result<std::unique_ptr<Dossier>> basedOnThis(QDate today) const;
    ~Dossier() override;

    Session &session() const { return *m_session; }
    const DossierContext &context() const { return m_context; }
    const QString &path() const { return m_path; } ///< empty: never saved
    QUuid draftId() const { return m_draft.draftId; }
    const Draft &draft() const { return m_draft; } ///< as last opened or saved
    /// What its user should know of how it was opened.
    const OpeningReport &openingReport() const { return m_opening; }
    /// What a new application took over from another one, until it is saved and opened again.
    const QList<ItemRef> &carriedOver() const { return m_carriedOver; }
    /// Hash of the manifest that it was opened from or last saved as; empty: never saved.
    QString baseHash() const { return m_stamp ? m_stamp->manifestHash : QString(); }
    /// The person it is about, as far as filled in; else the form's title.
    QString title(Language language) const;

    /// Does the model differ from the file? A dossier nobody touched does not need saving.
    bool isModified() const;
    bool isSaving() const { return m_task.isRunning(); }
    /// The draft as it would be saved now.
    Draft snapshot() const;

    /// Saves in a worker; saved() or saveFailed() follows. A request while one is under way is done after it.
    void save(const QString &path, bool overwrite = false, DraftForm form = DraftForm::Same);
    /// The same, waiting for it; for the command line and for closing.
    Result<void> saveAndWait(const QString &path, bool overwrite = false, DraftForm form = DraftForm::Same);
    /// The saving under way ends with saveFailed() of kind Cancelled, unless it is done already.
    void cancelSaving();
    /// Until no saving is under way, nor one that waits for its turn.
    void waitForSaving();
    /// How a copy at \a path would be saved, for a task of its own ("Exporteren met bijlagen").
    SaveOptions optionsFor(const QString &path, bool overwrite) const;
    bool isPackage() const { return m_draft.isPackage; }

    bool isEncrypted() const { return m_key != nullptr; }
    /// From the next save on the draft is encrypted with \a key; null: it is not. What this program keeps of
    /// it is so at once.
    void setKey(const DraftKeyPtr &key);
    const DraftKeyPtr &key() const { return m_key; }
    /// The documents of this draft in the store.
    BlobStore blobs() const { return m_context.blobs.withKey(m_key); }

    // Where the user is; kept with the draft, no undo step.
    /// Stands for "Controleren en versturen"; no page of a form can be called so.
    static QString checkPage() { return QStringLiteral("*"); }
    QString currentPage() const { return m_draft.state.page; }
    QStringList visitedPages() const { return m_draft.state.visited; }
    void visit(const QString &pageId);
    /// The mirror of the outbox record, for state.json.
    void setSubmission(const QJsonObject &submission);
    QJsonObject submission() const { return m_draft.state.submission; }

    /// Takes a checked document into the blob store; what it is there, for addDocument().
    Result<Attachment> storeDocument(const QString &file, const QString &name, int pages);
    Result<Attachment> storeDocument(const QByteArray &bytes, const QString &name, int pages);
    /// Puts a stored document into the slot. BadInput where the slot is full or already has it.
    Result<void> addDocument(SlotRef slot, const Attachment &document);
    /// Sees to it that the document is in the blob store, from the file beside the draft where needed.
    Result<void> fetchDocument(const QString &sha256);
    /// A file with the document, to be shown; only for reading. Of an encrypted draft it is a copy in memory,
    /// for as long as the draft is open.
    Result<QString> documentFile(const QString &sha256);
    /// The user pointed to a document that was missing: it is in the blob store again.
    void documentFound(SlotRef slot, const QString &sha256);
    /// Where the file lies that is not any more as it was added; empty: not known.
    QString changedDocument(const QString &sha256) const;

signals:
    void saving();
    void saveProgress(qint64 done, qint64 total); ///< in bytes, of a package
    void saved();
    void saveFailed(const Verder::Error &error);
    void modifiedChanged();
    void keyChanged(); ///< another password, or none, or one at last

private:
    Dossier(DossierContext context, FormPtr form, QDate today, const Profile &profile);

    /// Opens \a draft, a copy, in the version of its form that is installed, where it can be carried over.
    static Result<std::unique_ptr<Dossier>> make(DossierContext context, Draft draft, QDate today);
    Result<void> takeForm();
    void fillSession(QDate today);
    Attachment stored(const QString &sha256, const QString &name, qint64 size, int pages) const;
    void becomeRecovered(const QString &path, const OpenedDraft &opened);
    Draft inForm(DraftForm form) const;
    void takeSaved(const QString &path, const SavedDraft &saved, int undoIndex);
    void lookAgain();
    void takeStates(const QList<Attachment> &attachments);
    void finishSave(const Result<SavedDraft> &result);
    void startPending();
    QString documentPlace() const;

    DossierContext m_context;
    std::unique_ptr<Session> m_session;
    Draft m_draft;
    DraftKeyPtr m_key; ///< that it is saved with from now on; m_draft.key is what its file has
    QStringList m_shownDocuments; ///< copies in memory
    OpeningReport m_opening;
    QList<ItemRef> m_carriedOver;
    QString m_path;
    std::optional<DraftStamp> m_stamp;
    QString m_source; ///< where documents may be taken from while it has no path of its own
    SaveTask m_task;
    QString m_target; ///< of the saving under way
    int m_savedIndex = 0; ///< of the undo stack when it began
    bool m_isStateModified = false; ///< put off, submission: changes outside the undo stack
    struct Request
    {
        QString path;
        bool overwrite = false;
        DraftForm form = DraftForm::Same;
    };
    std::optional<Request> m_pending;
};

} // namespace Verder
