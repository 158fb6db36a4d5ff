#include "backend/Outbox.h"

#include "backend/SubmissionJson.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

constexpr qint64 recordLimit = 16'777'216;
const QByteArray sealedStart = QByteArrayLiteral("verder-sealed-1\n");

/// A folder's name for any name that an administrator may give to an environment.
QString safeFolderName(const QString &environment)
{
    return QString::fromLatin1(environment.toUtf8().toPercentEncoding(QByteArray(), "."));
}

QString fileName(const QUuid &submissionId)
{
    return submissionId.toString(QUuid::WithoutBraces) + QLatin1String(".json");
}

} // namespace

Outbox::Outbox(FileSystem &files, QString folder, QString environment, RecordSeal seal)
    : m_files(files)
    , m_folder(std::move(folder))
    , m_environment(std::move(environment))
    , m_seal(std::move(seal))
{
}

QString Outbox::environmentFolder() const
{
    return m_folder + QLatin1Char('/') + safeFolderName(m_environment);
}

QString Outbox::pathOf(const QUuid &submissionId) const
{
    return environmentFolder() + QLatin1Char('/') + fileName(submissionId);
}

Result<void> Outbox::save(const SubmissionRecord &record)
{
    Q_ASSERT(record.environment == m_environment);
    return m_files.makeFolder(m_folder)
        .and_then([this] { return m_files.makeFolder(environmentFolder()); })
        .and_then([&] {
            QByteArray bytes = writeRecord(record);
            if (m_seal.seal)
                bytes = sealedStart + m_seal.seal(bytes);
            return replaceFile(m_files, pathOf(record.sealed.submissionId), bytes);
        });
}

Result<SubmissionRecord> Outbox::read(const QString &path) const
{
    Result<QByteArray> bytes = readFile(m_files, path, recordLimit);
    if (bytes && bytes->startsWith(sealedStart)) {
        if (!m_seal.open) {
            return failure(ErrorKind::NoPermission,
                QCoreApplication::translate(
                    "Outbox", "An application in the outbox is encrypted. Open its draft to go on with it."),
                path);
        }
        bytes = m_seal.open(bytes->mid(sealedStart.size()));
    }
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<SubmissionRecord> record = readRecord(*bytes, path);
    if (record
        && (record->environment != m_environment
            || QFileInfo(path).fileName() != fileName(record->sealed.submissionId))) {
        return failure(ErrorKind::Damaged,
            QCoreApplication::translate("Outbox",
                "An application in the outbox stands in the wrong place. Its file is kept. Open the draft "
                "and send "
                "it again: an application that was received already is not registered twice."),
            path);
    }
    return record;
}

Result<SubmissionRecord> Outbox::load(const QUuid &submissionId) const
{
    return read(pathOf(submissionId));
}

Result<void> Outbox::remove(const QUuid &submissionId)
{
    return m_files.remove(pathOf(submissionId)).and_then([this] {
        return m_files.syncFolder(environmentFolder());
    });
}

QList<Outbox::Entry> Outbox::entries() const
{
    QList<Entry> entries;
    const Result<QStringList> names = m_files.list(environmentFolder());
    if (!names)
        return entries; // no folder: nothing was ever sent
    for (const QString &name : *names) {
        if (!name.endsWith(QLatin1String(".json")))
            continue; // a temporary file that a power cut left behind
        const QString path = environmentFolder() + QLatin1Char('/') + name;
        entries.append(Entry{path, read(path)});
    }
    return entries;
}

QList<SubmissionRecord> Outbox::all() const
{
    QList<SubmissionRecord> records;
    const QList<Entry> found = entries();
    for (const Entry &entry : found) {
        if (entry.record)
            records.append(*entry.record);
    }
    return records;
}

QList<DamagedRecord> Outbox::damaged() const
{
    QList<DamagedRecord> damaged;
    const QList<Entry> found = entries();
    for (const Entry &entry : found) {
        if (!entry.record && entry.record.error().kind != ErrorKind::NoPermission)
            damaged.append(DamagedRecord{entry.path, entry.record.error()});
    }
    return damaged;
}

} // namespace Verder
