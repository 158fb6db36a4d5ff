#include "backend/Outbox.h"

#include "backend/SubmissionJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

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

/// A line of JSON, between the start and what is sealed.
QByteArray headOf(const SubmissionRecord &record)
{
    const QJsonObject head{{QStringLiteral("draftPath"), record.draftPath},
        {QStringLiteral("finished"), record.state == SubmissionState::Ingediend}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

std::optional<SealedRecord> sealedRecord(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n', sealedStart.size());
    if (!bytes.startsWith(sealedStart) || end < 0)
        return std::nullopt;
    const QByteArray line = bytes.mid(sealedStart.size(), end - sealedStart.size());
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    return SealedRecord{
        head.value(QStringLiteral("draftPath")).toString(), head.value(QStringLiteral("finished")).toBool()};
}

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
                bytes = sealedStart + headOf(record) + m_seal.seal(bytes);
            return replaceFile(m_files, pathOf(record.sealed.submissionId), bytes);
        });
}

Outbox::Entry Outbox::read(const QString &path) const
{
    Result<QByteArray> bytes = readFile(m_files, path, recordLimit);
    std::optional<SealedRecord> sealed = bytes ? sealedRecord(*bytes) : std::nullopt;
    if (sealed && !m_seal.open) {
        return {path,
            failure(ErrorKind::NoPermission,
                QCoreApplication::translate(
                    "Outbox", "Something in the outbox is encrypted. Open its draft to go on with it."),
                path),
            std::move(sealed)};
    }
    if (sealed)
        bytes = m_seal.open(bytes->mid(bytes->indexOf('\n', sealedStart.size()) + 1));
    return {
        path, placed(bytes.and_then([&](const QByteArray &json) { return readRecord(json, path); }), path)};
}

/// A record where it belongs; elsewhere somebody put it there, and it is not believed.
Result<SubmissionRecord> Outbox::placed(Result<SubmissionRecord> record, const QString &path) const
{
    if (record
        && (record->environment != m_environment
            || QFileInfo(path).fileName() != fileName(record->sealed.submissionId))) {
        return failure(ErrorKind::Damaged,
            QCoreApplication::translate("Outbox",
                "Something in the outbox stands in the wrong place. Its file is kept. Open the draft and "
                "send it again: what was received already is not registered twice."),
            path);
    }
    return record;
}

Result<SubmissionRecord> Outbox::load(const QUuid &submissionId) const
{
    return read(pathOf(submissionId)).record;
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
        entries.append(read(path));
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

QList<SealedRecord> Outbox::sealed() const
{
    QList<SealedRecord> records;
    const QList<Entry> found = entries();
    for (const Entry &entry : found) {
        if (entry.sealed)
            records.append(*entry.sealed);
    }
    return records;
}

} // namespace Verder
