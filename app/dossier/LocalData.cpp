#include "dossier/LocalData.h"

#include "backend/Outbox.h"
#include "backend/SubmissionJson.h"
#include "draft/BlobStore.h"

#include <QDirIterator>
#include <QFileInfo>

namespace Verder {

namespace {

constexpr qint64 recordMaximum = 16LL * 1024 * 1024;

/// What a record in the outbox still needs.
struct RecordNeeds
{
    bool isOver = false; ///< nothing of it
    std::optional<QSet<QString>> documents; ///< nullopt: that cannot be told
};

RecordNeeds needsOf(FileSystem &files, const QString &path)
{
    const Result<QByteArray> bytes = readFile(files, path, recordMaximum);
    if (!bytes)
        return {};
    if (const std::optional<SealedRecord> sealed = sealedRecord(*bytes))
        return {sealed->isFinished, {}};
    const Result<SubmissionRecord> record = readRecord(*bytes, path);
    if (!record)
        return {};
    QSet<QString> documents;
    for (const Attachment &attachment : record->sealed.attachments)
        documents.insert(attachment.sha256);
    return {record->state == SubmissionState::Ingediend, documents};
}

QStringList filesUnder(const QString &place)
{
    if (QFileInfo(place).isFile())
        return {place};
    QStringList paths;
    QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

} // namespace

LocalData::Places LocalData::placesIn(const QString &dataFolder)
{
    const auto place = [&dataFolder](const char *name) {
        return QString(dataFolder + u'/' + QLatin1String(name));
    };
    Places places;
    places.recent = place("recent.json");
    places.journals = place("journals");
    places.previous = place("previous");
    places.documents = place("blobs");
    places.outbox = place("outbox");
    places.cases = place("cases");
    places.profiles = place("profiles.json");
    places.practice = place("practice");
    places.settings = place("settings.ini");
    return places;
}

LocalData::LocalData(FileSystem &files, BlobStore &blobs, Places places)
    : m_files(files)
    , m_blobs(blobs)
    , m_places(std::move(places))
{
}

QString LocalData::placeOf(Kind kind) const
{
    switch (kind) {
    case Kind::Recent:
        return m_places.recent;
    case Kind::UnsavedWork:
        return m_places.journals;
    case Kind::Bin:
        return Journal::binIn(m_places.journals);
    case Kind::Previous:
        return m_places.previous;
    case Kind::Documents:
        return m_places.documents;
    case Kind::Outbox:
        return m_places.outbox;
    case Kind::Cases:
        return m_places.cases;
    case Kind::Profiles:
        return m_places.profiles;
    case Kind::Practice:
        return m_places.practice;
    case Kind::Settings:
        return m_places.settings;
    }
    Q_UNREACHABLE();
}

QList<LocalData::Part> LocalData::parts(bool isAnyOpen) const
{
    QList<Part> parts;
    for (const Kind kind : {Kind::UnsavedWork, Kind::Bin, Kind::Previous, Kind::Documents, Kind::Outbox,
             Kind::Cases, Kind::Recent, Kind::Profiles, Kind::Practice, Kind::Settings}) {
        Part part{kind, placeOf(kind), 0, 0, 0};
        const QStringList paths = kind == Kind::UnsavedWork ? filesIn(part.place) : filesUnder(part.place);
        for (const QString &path : paths) {
            ++part.files;
            part.bytes += QFileInfo(path).size();
        }
        part.removable = static_cast<int>(removable(kind, isAnyOpen).size());
        parts.append(part);
    }
    return parts;
}

QStringList LocalData::filesIn(const QString &folder) const
{
    QStringList paths;
    const QStringList names = m_files.list(folder).value_or(QStringList());
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (QFileInfo(path).isFile())
            paths.append(path);
    }
    return paths;
}

QStringList LocalData::removable(Kind kind, bool isAnyOpen) const
{
    switch (kind) {
    case Kind::Recent:
    case Kind::Cases:
    case Kind::Profiles:
    case Kind::Settings:
        return filesUnder(placeOf(kind));
    case Kind::Bin:
    case Kind::Previous:
        return filesIn(placeOf(kind));
    case Kind::UnsavedWork:
        return abandonedJournals();
    case Kind::Documents:
        return isAnyOpen ? QStringList() : unneededDocuments();
    case Kind::Outbox:
        return finishedRecords();
    case Kind::Practice:
        return isPracticeUnderWay() ? QStringList() : filesUnder(m_places.practice);
    }
    Q_UNREACHABLE();
}

QStringList LocalData::abandonedJournals() const
{
    QStringList paths;
    const QList<UnsavedWork> works = Journal::orphans(m_files, m_places.journals);
    for (const UnsavedWork &work : works)
        paths.append(work.journal);
    return paths;
}

QStringList LocalData::outboxFiles(const QString &environment) const
{
    return filesIn(m_places.outbox + u'/' + environment);
}

QStringList LocalData::outboxFiles() const
{
    QStringList paths;
    const QStringList environments = m_files.list(m_places.outbox).value_or(QStringList());
    for (const QString &environment : environments)
        paths += outboxFiles(environment);
    return paths;
}

/// Also where it cannot be told.
bool LocalData::isPracticeUnderWay() const
{
    const QStringList paths = outboxFiles(practiceEnvironment);
    return std::any_of(
        paths.begin(), paths.end(), [this](const QString &path) { return !needsOf(m_files, path).isOver; });
}

QStringList LocalData::finishedRecords() const
{
    QStringList paths = outboxFiles();
    paths.removeIf([this](const QString &path) { return !needsOf(m_files, path).isOver; });
    return paths;
}

/// Of what is being sent, of unsaved work, and of what lies in the bin and may come back. Nullopt where that
/// cannot be told.
std::optional<QSet<QString>> LocalData::neededDocuments() const
{
    const auto unsaved = Journal::documentsIn(m_files, m_places.journals);
    const auto discarded = Journal::documentsIn(m_files, Journal::binIn(m_places.journals));
    if (!unsaved || !discarded)
        return std::nullopt;
    QSet<QString> needed = *unsaved + *discarded;
    const QStringList paths = outboxFiles();
    for (const QString &path : paths) {
        const RecordNeeds needs = needsOf(m_files, path);
        if (needs.isOver)
            continue;
        if (!needs.documents)
            return std::nullopt;
        needed += *needs.documents;
    }
    return needed;
}

QStringList LocalData::unneededDocuments() const
{
    const std::optional<QSet<QString>> needed = neededDocuments();
    QStringList paths = needed ? filesIn(m_places.documents) : QStringList();
    paths.removeIf([&](const QString &path) { return needed->contains(QFileInfo(path).fileName()); });
    return paths;
}

Result<void> LocalData::wipe(Kind kind, bool isAnyOpen)
{
    Result<void> outcome;
    const QStringList paths = removable(kind, isAnyOpen);
    for (const QString &path : paths) {
        const auto removed = m_files.remove(path);
        if (!removed && removed.error().kind != ErrorKind::NotFound && outcome)
            outcome = removed;
    }
    return outcome;
}

void LocalData::sweepDocuments(const QDateTime &olderThan)
{
    const QSet<QString> ours = m_blobs.added();
    const QStringList paths = unneededDocuments();
    for (const QString &path : paths) {
        const bool isOld = olderThan.isValid() && QFileInfo(path).lastModified() < olderThan;
        if (isOld || ours.contains(QFileInfo(path).fileName()))
            std::ignore = m_files.remove(path);
    }
}

QList<DiscardedWork> LocalData::bin() const
{
    return Journal::discarded(m_files, m_places.journals);
}

} // namespace Verder
