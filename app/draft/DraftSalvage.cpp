#include "draft/DraftSalvage.h"

#include "archive/ArchiveSalvage.h"
#include "archive/ZipStructure.h"
#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

// All parts of JSON stand before the attachments.
constexpr qint64 startMaximum = 4 * (draftJsonMaximum + qint64(64) * 1024);

/// The parts that are whole in the first bytes of a file.
struct SalvagedParts
{
    QByteArray start;
    PartCoding coding;
    std::optional<Manifest> manifest;
    QString manifestHash;
    qint64 end = 0; ///< of the last of them
};

/// A whole entry, decrypted where it has to be.
std::optional<SalvagedEntry> salvageOne(const SalvagedParts &parts, const QString &name)
{
    auto entry
        = salvageEntry(parts.start, parts.coding.entryName(name), parts.coding.storedSize(draftJsonMaximum));
    if (!entry)
        return std::nullopt;
    auto bytes = parts.coding.plain(entry->bytes, name, {});
    if (!bytes)
        return std::nullopt;
    return SalvagedEntry{*std::move(bytes), entry->end};
}

Result<SalvagedParts> salvageParts(FileSystem &files, const QString &path, const DraftAccess &access)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto file = files.openForReading(path);
    auto start = file ? (*file)->read(0, startMaximum) : Result<QByteArray>(tl::unexpected(file.error()));
    if (!start)
        return tl::unexpected(start.error());
    SalvagedParts parts;
    parts.start = *std::move(start);
    if (const auto crypto = salvageEntry(parts.start, cryptoPart, draftJsonMaximum)) {
        const auto key = keyFor(crypto->bytes, access, fileName);
        if (!key)
            return tl::unexpected(key.error());
        parts.coding.key = *key;
    }
    const auto entry = salvageOne(parts, manifestPart);
    auto manifest = entry ? readManifest(entry->bytes, fileName) : Result<Manifest>(tl::unexpected(Error()));
    if (manifest) {
        parts.manifest = *std::move(manifest);
        parts.manifest->draft.key = parts.coding.key;
        parts.manifestHash = sha256(entry->bytes);
        parts.end = entry->end;
    }
    return parts;
}

/// A part that is as the manifest means it.
std::optional<QJsonObject> salvagePart(SalvagedParts &parts, const QString &name)
{
    const auto entry = salvageOne(parts, name);
    if (!entry)
        return std::nullopt;
    parts.end = qMax(parts.end, entry->end);
    const QList<ManifestPart> &listed = parts.manifest->parts;
    const bool isMeant = std::any_of(listed.begin(), listed.end(),
        [&](const ManifestPart &part) { return part.path == name && part.sha256 == sha256(entry->bytes); });
    const auto json
        = isMeant ? readDraftJson(entry->bytes, name, {}) : Result<QJsonObject>(tl::unexpected(Error()));
    return json ? std::optional(*json) : std::nullopt;
}

} // namespace

Result<QByteArray> draftCrypto(FileSystem &files, const QString &path)
{
    const auto file = files.openForReading(path);
    const auto start
        = file ? (*file)->read(0, qint64(64) * 1024) : Result<QByteArray>(tl::unexpected(file.error()));
    if (!start)
        return start;
    const auto entry = salvageEntry(*start, cryptoPart, draftJsonMaximum);
    if (!entry)
        return tl::unexpected(damagedDraft(QFileInfo(path).fileName(), cryptoPart));
    return entry->bytes;
}

Result<DraftContents> salvageContents(
    FileSystem &files, const QString &path, const DraftAccess &access, const Error &why)
{
    const auto stamp = files.stamp(path);
    auto parts = salvageParts(files, path, access);
    if (!parts && (isPasswordNeeded(parts.error()) || isWrongPassword(parts.error())))
        return tl::unexpected(parts.error());
    if (!stamp || !parts || !parts->manifest)
        return tl::unexpected(why);
    const auto answers = salvagePart(*parts, answersPart);
    if (!answers) {
        const QString message
            = Texts::tr("“%1” is damaged: the answers in it cannot be read any more. Open an earlier copy of "
                        "it, for example from a backup.");
        return failure(ErrorKind::Damaged, message.arg(QFileInfo(path).fileName()), why.detail);
    }
    const auto formJson = salvagePart(*parts, formPart);
    const auto form
        = formJson ? StoredForm::of(canonicalJson(*formJson)) : Result<StoredForm>(tl::unexpected(Error()));
    const auto state = salvagePart(*parts, statePart);
    DraftContents contents{*std::move(parts->manifest), parts->manifestHash, *stamp, {}};
    contents.manifest.draft.answers = *answers;
    contents.manifest.draft.form = form.value_or(StoredForm());
    contents.manifest.draft.state = readState(state.value_or(QJsonObject()));
    if (!form)
        contents.lost.append(formPart);
    if (!state)
        contents.lost.append(statePart);
    return contents;
}

QHash<QString, qint64> salvageEmbedded(FileSystem &files, const QString &path, const DraftAccess &access)
{
    QHash<QString, qint64> places;
    auto parts = salvageParts(files, path, access);
    if (!parts || !parts->manifest)
        return places;
    const bool isEndKnown = salvagePart(*parts, statePart).has_value();
    qint64 next = isEndKnown ? parts->end : -1;
    for (const ManifestPart &part : std::as_const(parts->manifest->parts)) {
        if (!part.path.startsWith(attachmentStart))
            continue;
        // Its header says where it is; else it follows the one before, for its hash proves it anyway.
        const QString name = parts->coding.entryName(part.path);
        qint64 start = findStoredEntry(parts->start, name);
        if (start < 0 && next >= 0)
            start = next + entryHeaderSize(name);
        if (start >= 0)
            places.insert(part.sha256, start);
        next = start < 0 ? -1 : start + parts->coding.storedSize(part.size);
    }
    return places;
}

Result<QByteArray> readSalvaged(FileSystem &files, const QString &path, const PartCoding &coding,
    const Attachment &attachment, qint64 start)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto file = files.openForReading(path);
    const qint64 size = coding.storedSize(qMin(attachment.size, draftAttachmentMaximum));
    auto bytes = file ? (*file)->read(start, size) : Result<QByteArray>(tl::unexpected(file.error()));
    if (bytes)
        bytes = coding.plain(*bytes, attachmentStart + attachment.sha256, fileName);
    if (bytes && sha256(*bytes) != attachment.sha256)
        return tl::unexpected(damagedDraft(fileName, attachment.sha256));
    return bytes;
}

} // namespace Verder
