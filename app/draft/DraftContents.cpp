#include "draft/DraftContents.h"

#include "archive/ZipStructure.h"
#include "base/Sha256.h"

#include <QFileInfo>

namespace Verder {

namespace {

const QString mimetypeName = QStringLiteral("mimetype");

/// A later format may have parts that this one does not know: then its manifest says so, which is the better
/// answer.
Error preferNewer(FileSystem &files, const QString &path, const Error &error)
{
    if (brokenRule(error) != QLatin1String("Z08"))
        return error;
    const auto reader = ArchiveReader::open(files, path, laterDraftRules());
    const auto bytes = reader ? reader->read(manifestPart) : tl::unexpected(reader.error());
    if (!bytes)
        return error;
    const auto manifest = readManifest(*bytes, QFileInfo(path).fileName());
    return !manifest && manifest.error().kind == ErrorKind::NewerVersion ? manifest.error() : error;
}

/// Z15 for the directory: the manifest lists exactly what is there.
Result<void> checkListing(const ArchiveReader &reader, const Manifest &manifest, const QString &fileName)
{
    const auto differs = [&](const QString &what) {
        return tl::unexpected(damagedDraft(fileName, QString(QStringLiteral("Z15: ") + what)));
    };
    QSet<QString> listed;
    for (const ManifestPart &part : manifest.parts) {
        const ArchiveEntry *entry = reader.find(part.path);
        if (!entry || entry->size != part.size || listed.contains(part.path))
            return differs(part.path.left(100));
        listed.insert(part.path);
    }
    QSet<QString> embedded;
    for (const ArchiveEntry &entry : reader.entries()) {
        const bool isHead = entry.name == mimetypeName || entry.name == manifestPart;
        if (isHead == listed.contains(entry.name))
            return differs(entry.name);
        if (entry.name.startsWith(attachmentStart))
            embedded.insert(entry.name.mid(attachmentStart.size()));
    }
    if (embedded != manifest.embedded)
        return differs(QStringLiteral("attachments"));
    return {};
}

/// Z15 for one part: its bytes are those that the manifest means.
Result<QJsonObject> readPart(
    const ArchiveReader &reader, const Manifest &manifest, const QString &name, const QString &fileName)
{
    const auto part = std::find_if(manifest.parts.begin(), manifest.parts.end(),
        [&](const ManifestPart &candidate) { return candidate.path == name; });
    if (part == manifest.parts.end())
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: %1 is missing").arg(name)));
    const auto bytes = reader.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (sha256(*bytes) != part->sha256)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: %1 has another hash").arg(name)));
    return readDraftJson(*bytes, name, fileName);
}

Result<DraftContents> readAll(const ArchiveReader &reader, const QString &fileName)
{
    // The structure proves where the mimetype stands; this proves its checksum.
    const auto mimetype = reader.read(mimetypeName);
    const auto bytes = mimetype ? reader.read(manifestPart) : mimetype;
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto manifest = readManifest(*bytes, fileName);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (const auto checked = checkListing(reader, *manifest, fileName); !checked)
        return tl::unexpected(checked.error());
    const auto answers = readPart(reader, *manifest, answersPart, fileName);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto form = readPart(reader, *manifest, formPart, fileName);
    if (!form)
        return tl::unexpected(form.error());
    const auto state = readPart(reader, *manifest, statePart, fileName);
    if (!state)
        return tl::unexpected(state.error());
    manifest->draft.answers = *answers;
    manifest->draft.form = *form;
    manifest->draft.state = readState(*state);
    return DraftContents{*std::move(manifest), sha256(*bytes), {}, {}};
}

} // namespace

Result<DraftContents> readDraftContents(FileSystem &files, const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    // Before reading, so that a change while we read shows as one afterwards.
    const auto stamp = files.stamp(path);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const auto reader = ArchiveReader::open(files, path, draftRules());
    if (!reader)
        return tl::unexpected(preferNewer(files, path, reader.error()));
    auto contents = readAll(*reader, fileName);
    if (contents)
        contents->file = *stamp;
    return contents;
}

Result<DraftContents> readLaterContents(FileSystem &files, const QString &path, const Error &newer)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto stamp = files.stamp(path);
    const auto reader = ArchiveReader::open(files, path, laterDraftRules());
    const auto bytes = reader ? reader->read(manifestPart) : tl::unexpected(reader.error());
    auto manifest = bytes ? readManifest(*bytes, fileName, Formats::LaterToo)
                          : Result<Manifest>(tl::unexpected(bytes.error()));
    const auto answers = manifest ? readPart(*reader, *manifest, answersPart, fileName)
                                  : Result<QJsonObject>(tl::unexpected(newer));
    if (!stamp || !answers)
        return tl::unexpected(newer);
    manifest->draft.answers = *answers;
    manifest->draft.form = readPart(*reader, *manifest, formPart, fileName).value_or(QJsonObject());
    manifest->draft.state
        = readState(readPart(*reader, *manifest, statePart, fileName).value_or(QJsonObject()));
    return DraftContents{*std::move(manifest), sha256(*bytes), *stamp, {}};
}

Result<QByteArray> readEmbedded(const ArchiveReader &reader, const QString &hash, const QString &fileName)
{
    auto bytes = reader.read(attachmentStart + hash);
    if (bytes && sha256(*bytes) != hash)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: attachment %1").arg(hash)));
    return bytes;
}

} // namespace Verder
