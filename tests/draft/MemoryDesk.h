#pragma once

#include "draft/BlobStore.h"
#include "draft/DraftExamples.h"
#include "support/MemoryFileSystem.h"

namespace Verder {

/// What a save starts from, and what it is to make of it.
struct SaveCase
{
    const char *name;
    std::optional<int> before; ///< number of attachments of the draft that is there, if there is one
    int after;
    int firstAfter; ///< number of the first document of the new draft
    enum class Target { Same, Elsewhere, OverAnother } target = Target::Same;
    bool isPackage = false; ///< the new one holds its documents
};

const QList<SaveCase> &saveCases();

/// A disk in memory on which a save can be tried again and again from the same start.
class MemoryDesk
{
public:
    explicit MemoryDesk(const SaveCase &saveCase);

    const DiskState &start() const { return m_start; }
    const Draft &changed() const { return m_changed; }
    const QString &target() const { return m_target; }

    /// The save of the case, as the program does it.
    Result<SavedDraft> save(FileSystem &files) const;
    struct Verdict
    {
        /// The target is byte for byte what it was, its attachments are whole, and so is what was opened.
        bool isOld = false;
        /// The target opens whole, with the answers and attachments that were saved.
        bool isNew = false;
        /// Nothing lies about that does not belong to the new draft.
        bool isTidy = false;
    };
    /// Looked at once for each content of the disk: most failures leave the same one.
    Verdict verdict(MemoryFileSystem &disk) const;
    /// The verdict after saving again; nullopt where that fails.
    std::optional<Verdict> verdictAfterSavingAgain(
        MemoryFileSystem &disk, const Result<SavedDraft> &first) const;

    QString opened() const; ///< the draft that was opened
    QString blobs() const;

private:
    SaveOptions options() const;
    /// Once more, hours later, when what a failed save left behind can be no one's any more.
    Result<SavedDraft> saveAgain(FileSystem &files, const Result<SavedDraft> &first) const;
    bool isOld(MemoryFileSystem &disk) const;
    bool isNew(MemoryFileSystem &disk) const;
    bool isTidy(MemoryFileSystem &disk) const;

    SaveCase m_case;
    Draft m_old;
    Draft m_changed;
    QString m_target;
    std::optional<DraftStamp> m_stamp; ///< of what was opened
    DiskState m_start;
    mutable QHash<QByteArray, Verdict> m_verdicts;
    mutable QHash<QByteArray, std::optional<Verdict>> m_later;
};

} // namespace Verder
