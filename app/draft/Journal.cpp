#include "draft/Journal.h"

#include "draft/JournalRecord.h"
#include "draft/LastingFolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace Verder {

namespace {

const QString ending = QStringLiteral(".journal");
const QString binName = QStringLiteral("/bin");
constexpr qint64 sizeLimit = 64LL * 1024 * 1024;

/// The answers at the top level that differ.
int countChanges(const QJsonObject &before, const QJsonObject &after)
{
    int count = 0;
    for (auto it = after.begin(); it != after.end(); ++it)
        count += before.value(it.key()) != it.value() ? 1 : 0;
    for (auto it = before.begin(); it != before.end(); ++it)
        count += after.contains(it.key()) ? 0 : 1;
    return count;
}

const QString timeKey = QStringLiteral("time");

/// What can be read without the password: whose it is, and where the draft was.
QJsonObject sealedBeginning(const QByteArray &record, const QJsonObject &about, const DraftKey &key)
{
    QJsonObject beginning = sealedRecord(record, key);
    for (const QString &open : {QStringLiteral("owner"), QStringLiteral("path"), timeKey})
        beginning.insert(open, about.value(open));
    beginning.insert(QStringLiteral("crypto"), QString::fromUtf8(key.header()));
    return beginning;
}

QStringList journalsIn(FileSystem &files, const QString &folder)
{
    QStringList paths;
    for (const QString &name : files.list(folder).value_or(QStringList())) {
        if (name.endsWith(ending))
            paths.append(QString(folder + QLatin1Char('/') + name));
    }
    return paths;
}

QList<QJsonObject> recordsIn(FileSystem &files, const QString &path)
{
    return readJournalRecords(readFile(files, path, sizeLimit).value_or(QByteArray()));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Work from the records of a dead owner; nullopt where there is none.
std::optional<UnsavedWork> workFrom(const QList<QJsonObject> &records)
{
    const auto base = readWholeDraft(records.first());
    if (!base || records.size() < 2)
        return std::nullopt;
    UnsavedWork work;
    work.path = records.first().value(QStringLiteral("path")).toString();
    work.baseHash = records.first().value(QStringLiteral("base")).toString();
    work.base = *base;
    work.draft = *base;
    for (const QJsonObject &record : records.mid(1))
        applyPatch(work.draft, record);
    const QString time = records.last().value(QStringLiteral("time")).toString();
    work.changed = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    work.changedAnswers = countChanges(base->answers, work.draft.answers);
    return work;
}

bool isLocked(const QList<QJsonObject> &records)
{
    return records.first().contains(QStringLiteral("crypto"));
}

/// The same for an encrypted draft, as far as that is known without its password.
std::optional<UnsavedWork> lockedWork(const QList<QJsonObject> &records)
{
    if (records.size() < 2)
        return std::nullopt;
    UnsavedWork work;
    work.path = records.first().value(QStringLiteral("path")).toString();
    work.crypto = records.first().value(QStringLiteral("crypto")).toString().toUtf8();
    work.changed = QDateTime::fromString(records.last().value(timeKey).toString(), Qt::ISODateWithMs).toUTC();
    return work;
}

} // namespace

Journal::Journal(FileSystem &files, QString folder)
    : m_files(&files)
    , m_folder(std::move(folder))
{
}

Result<Journal> Journal::open(FileSystem &files, const QString &folder, const Draft &draft,
    const QString &path, const QString &baseHash, const QDateTime &now)
{
    Journal journal(files, folder);
    const auto begun = makeLastingFolder(files, folder).and_then([&] {
        return journal.begin(draft, path, baseHash, now);
    });
    if (!begun)
        return tl::unexpected(begun.error());
    return journal;
}

Result<void> Journal::begin(
    const Draft &draft, const QString &path, const QString &baseHash, const QDateTime &now)
{
    const QJsonObject about{{QStringLiteral("owner"), ProcessOwner::here(now).toJson()},
        {QStringLiteral("path"), path}, {QStringLiteral("base"), baseHash}, {timeKey, timeText(now)}};
    const QByteArray record = wholeDraftJson(draft, about);
    const QByteArray bytes
        = draft.key ? journalRecord(0, sealedBeginning(record, about, *draft.key)) : journalRecord(0, record);

    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + ending;
    const QString journal = m_folder + QLatin1Char('/') + name;
    auto file = m_files->create(journal);
    if (!file)
        return tl::unexpected(file.error());
    auto done = (*file)->write(bytes).and_then([&] { return (*file)->sync(); }).and_then([&] {
        return m_files->syncFolder(m_folder);
    });
    if (!done) { // the journal stays what it was
        std::ignore = m_files->remove(journal);
        return done;
    }
    m_open = *std::move(file);
    m_file = journal;
    m_sequence = 1;
    m_size = bytes.size();
    m_isTorn = false;
    m_path = path;
    m_baseHash = baseHash;
    m_base = draft;
    m_last = draft;
    return done;
}

Result<void> Journal::write(const QJsonObject &record)
{
    QJsonObject stored = record;
    if (m_base.key) {
        stored = sealedRecord(record, *m_base.key);
        stored.insert(timeKey, record.value(timeKey));
    }
    const QByteArray bytes = journalRecord(m_sequence, stored);
    auto done = m_open->write(bytes).and_then([&] { return m_open->sync(); });
    m_isTorn = !done;
    if (done) {
        ++m_sequence;
        m_size += bytes.size();
    }
    return done;
}

/// A new file from the same base; the old one goes when the first record of the new one is on the disk.
Result<void> Journal::beginAgain(const QDateTime &now)
{
    return restart(Draft(m_base), QString(m_path), QString(m_baseHash), now);
}

Result<void> Journal::append(const Draft &draft, const QDateTime &now)
{
    // With a password from now on, or without: what stands there already is to be so too.
    if (m_base.key != draft.key) {
        m_base.key = draft.key;
        m_isTorn = true;
    }
    if (m_isTorn || m_size > sizeLimit / 4) {
        if (auto begun = beginAgain(now); !begun)
            return begun;
    }
    QJsonObject patch = draftPatch(m_last, draft);
    if (patch.isEmpty())
        return {};
    patch.insert(QStringLiteral("time"), timeText(now));
    auto done = write(patch);
    if (done)
        m_last = draft;
    return done;
}

Result<void> Journal::restart(
    const Draft &draft, const QString &path, const QString &baseHash, const QDateTime &now)
{
    const QString before = m_file;
    // The new one is whole on the disk before the old one goes.
    auto begun = begin(draft, path, baseHash, now);
    return begun ? m_files->remove(before) : begun;
}

Result<void> Journal::finish()
{
    m_open.reset();
    return m_files->remove(m_file);
}

QList<UnsavedWork> Journal::orphans(FileSystem &files, const QString &folder)
{
    QList<UnsavedWork> all;
    for (const QString &path : journalsIn(files, folder)) {
        const QList<QJsonObject> records = recordsIn(files, path);
        if (records.isEmpty())
            continue;
        const QJsonObject owner = records.first().value(QStringLiteral("owner")).toObject();
        if (!ProcessOwner::fromJson(owner).isDead())
            continue;
        auto work = isLocked(records) ? lockedWork(records) : workFrom(records);
        if (!work) {
            std::ignore = files.remove(path);
            continue;
        }
        work->journal = path;
        all.append(*std::move(work));
    }
    std::sort(all.begin(), all.end(),
        [](const UnsavedWork &a, const UnsavedWork &b) { return a.changed > b.changed; });
    return all;
}

Result<UnsavedWork> Journal::unlock(FileSystem &files, const UnsavedWork &work, const DraftKeyPtr &key)
{
    const auto bytes = readFile(files, work.journal, sizeLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QList<QJsonObject> opened;
    const QList<QJsonObject> records = readJournalRecords(*bytes);
    for (const QJsonObject &record : records) {
        const auto content = openedRecord(record, *key);
        if (!content)
            break;
        opened.append(*content);
    }
    auto whole = opened.isEmpty() ? std::nullopt : workFrom(opened);
    if (!whole) {
        return failure(ErrorKind::Damaged,
            QCoreApplication::translate("Journal", "The unsaved work is damaged, and cannot be opened."),
            work.journal);
    }
    whole->journal = work.journal;
    whole->base.key = key;
    whole->draft.key = key;
    return *std::move(whole);
}

QString Journal::binIn(const QString &folder)
{
    return QString(folder + binName);
}

QList<DiscardedWork> Journal::discarded(FileSystem &files, const QString &folder)
{
    QList<DiscardedWork> all;
    for (const QString &path : journalsIn(files, binIn(folder))) {
        const QList<QJsonObject> records = recordsIn(files, path);
        if (records.isEmpty())
            continue;
        auto work = isLocked(records) ? lockedWork(records) : workFrom(records);
        if (!work)
            continue;
        work->journal = path;
        const qint64 since = QFileInfo(path).fileName().section(QLatin1Char('-'), 0, 0).toLongLong();
        all.append({*std::move(work), QDateTime::fromSecsSinceEpoch(since, Qt::UTC)});
    }
    std::sort(all.begin(), all.end(),
        [](const DiscardedWork &a, const DiscardedWork &b) { return a.discarded > b.discarded; });
    return all;
}

std::optional<QSet<QString>> Journal::documentsIn(FileSystem &files, const QString &folder)
{
    QSet<QString> hashes;
    for (const QString &path : journalsIn(files, folder)) {
        const QList<QJsonObject> records = recordsIn(files, path);
        if (!records.isEmpty() && isLocked(records))
            return std::nullopt;
        for (const QJsonObject &record : records) {
            const QJsonArray attachments
                = record.value(QStringLiteral("manifest"))[QStringLiteral("attachments")].toArray();
            for (const QJsonValue &attachment : attachments)
                hashes.insert(attachment[QStringLiteral("sha256")].toString());
        }
    }
    return hashes;
}

Result<void> Journal::discard(FileSystem &files, const QString &journal, const QDateTime &now)
{
    const QFileInfo info(journal);
    const QString bin = binIn(info.path());
    return files.makeFolder(bin).and_then([&] {
        const QString name = QString::number(now.toSecsSinceEpoch()) + QLatin1Char('-') + info.fileName();
        return files.rename(journal, bin + QLatin1Char('/') + name);
    });
}

void Journal::emptyBin(FileSystem &files, const QString &folder, const QDateTime &now)
{
    for (const QString &path : journalsIn(files, folder)) {
        // Killed before its first record was whole, it never held anything.
        const auto stamp = files.stamp(path);
        const bool isOld = stamp && stamp->modifiedNs / 1'000'000 < now.addDays(-1).toMSecsSinceEpoch();
        if (isOld && recordsIn(files, path).isEmpty())
            std::ignore = files.remove(path);
    }
    const QString bin = binIn(folder);
    for (const QString &name : files.list(bin).value_or(QStringList())) {
        const qint64 since = name.section(QLatin1Char('-'), 0, 0).toLongLong();
        if (since < now.addDays(-binDays).toSecsSinceEpoch())
            std::ignore = files.remove(bin + QLatin1Char('/') + name);
    }
}

} // namespace Verder
