#pragma once

#include "draft/Journal.h"

#include <QSet>

#include <optional>

namespace Verder {

class BlobStore;

/// What the program keeps on this machine beside the drafts themselves, which lie where their user put them.
class LocalData
{
public:
    enum class Kind {
        UnsavedWork,
        Bin,
        Previous,
        Documents,
        Outbox,
        Cases,
        Recent,
        Profiles,
        Practice,
        Settings
    };

    struct Places
    {
        QString recent;
        QString journals;
        QString previous; ///< what drafts held before their last save
        QString documents; ///< the blob store
        QString outbox; ///< with a folder for each environment
        QString cases; ///< copies to read while there is no connection
        QString profiles; ///< the sponsors' own data
        QString practice;
        QString settings;
    };
    /// As the program lays out the folder of its data.
    static Places placesIn(const QString &dataFolder);

    /// Some of it, for its user to know of.
    struct Part
    {
        Kind kind = Kind::Recent;
        QString place;
        int files = 0;
        qint64 bytes = 0;
        int removable = 0; ///< files that nothing needs any more, or that only their user may want back
    };

    /// \a files and \a blobs outlive it.
    LocalData(FileSystem &files, BlobStore &blobs, Places places);

    /// \a isAnyOpen: an application is open here, and undo may still want its documents.
    QList<Part> parts(bool isAnyOpen) const;
    /// Removes what may go; never what is still being sent, nor the work of a program that runs. Settings in
    /// memory are their owner's to clear; the practice backend must not run while its data go.
    Result<void> wipe(Kind kind, bool isAnyOpen);
    /// After the last application was closed: documents that this program took in and nothing needs any more;
    /// with \a olderThan also those that an earlier run left.
    void sweepDocuments(const QDateTime &olderThan);

    QList<DiscardedWork> bin() const;

private:
    QStringList removable(Kind kind, bool isAnyOpen) const;
    QStringList abandonedJournals() const;
    QStringList outboxFiles(const QString &environment) const;
    QStringList outboxFiles() const;
    bool isPracticeUnderWay() const;
    QStringList finishedRecords() const;
    QStringList unneededDocuments() const;
    std::optional<QSet<QString>> neededDocuments() const;
    QStringList filesIn(const QString &folder) const;
    QString placeOf(Kind kind) const;

    FileSystem &m_files;
    BlobStore &m_blobs;
    Places m_places;
};

} // namespace Verder
