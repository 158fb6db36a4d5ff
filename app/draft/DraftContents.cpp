#include "draft/DraftContents.h"

#include "archive/ZipStructure.h"
#include "base/Sha256.h"

#include <QFileInfo>

namespace Verder {

namespace {

const QString mimetypeName = QStringLiteral("mimetype");

/// A later format may have parts that this one does not know: then its manifest says so, which is the better
/// answer.
Error preferNewer(FileSystem &files, const QString &path, const DraftAccess &access, const Error &error)
{
    if (brokenRule(error) != QLatin1String("Z08"))
        return error;
    const auto archive = DraftArchive::open(files, path, laterDraftRules(), access);
    const auto bytes = archive ? archive->read(manifestPart) : tl::unexpected(archive.error());
    if (!bytes)
        return error;
    const auto manifest = readManifest(*bytes, QFileInfo(path).fileName());
    return !manifest && manifest.error().kind == ErrorKind::NewerVersion ? manifest.error() : error;
}

/// The hash that the manifest gives a part, or empty.
QString listedHash(const Manifest &manifest, const QString &name)
{
    const auto part = std::find_if(manifest.parts.begin(), manifest.parts.end(),
        [&](const ManifestPart &candidate) { return candidate.path == name; });
    return part == manifest.parts.end() ? QString() : part->sha256;
}

/// Z15 for one part: its bytes are those that the manifest means.
Result<QByteArray> readBytes(
    const DraftArchive &archive, const Manifest &manifest, const QString &name, const QString &fileName)
{
    const QString hash = listedHash(manifest, name);
    if (hash.isEmpty())
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: %1 is missing").arg(name)));
    auto bytes = archive.read(name);
    if (bytes && sha256(*bytes) != hash)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: %1 has another hash").arg(name)));
    return bytes;
}

Result<QJsonObject> readPart(
    const DraftArchive &archive, const Manifest &manifest, const QString &name, const QString &fileName)
{
    return readBytes(archive, manifest, name, fileName).and_then([&](const QByteArray &bytes) {
        return readDraftJson(bytes, name, fileName);
    });
}

Result<StoredForm> readForm(
    const DraftArchive &archive, const Manifest &manifest, const StoredForm &known, const QString &fileName)
{
    const QString hash = listedHash(manifest, formPart);
    auto packed = archive.readPacked(formPart);
    // The same packed bytes are the same form: nothing needs unpacking.
    if (packed && packed == known.packed && hash == known.sha256)
        return known;
    auto bytes = readBytes(archive, manifest, formPart, fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto json = readDraftJson(*bytes, formPart, fileName); !json)
        return tl::unexpected(json.error());
    return StoredForm{*std::move(bytes), hash, std::move(packed)};
}

Result<DraftContents> readAll(const DraftArchive &archive, const StoredForm &known, const QString &fileName)
{
    // The structure proves where the mimetype stands; this proves its checksum.
    const auto mimetype = archive.read(mimetypeName);
    const auto bytes = mimetype ? archive.read(manifestPart) : mimetype;
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto manifest = readManifest(*bytes, fileName);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (const auto checked = archive.checkListing(*manifest); !checked)
        return tl::unexpected(checked.error());
    const auto answers = readPart(archive, *manifest, answersPart, fileName);
    if (!answers)
        return tl::unexpected(answers.error());
    auto form = readForm(archive, *manifest, known, fileName);
    if (!form)
        return tl::unexpected(form.error());
    const auto state = readPart(archive, *manifest, statePart, fileName);
    if (!state)
        return tl::unexpected(state.error());
    manifest->draft.answers = *answers;
    manifest->draft.form = *std::move(form);
    manifest->draft.state = readState(*state);
    manifest->draft.key = archive.key();
    return DraftContents{*std::move(manifest), sha256(*bytes), {}, {}};
}

} // namespace

Result<DraftContents> readDraftContents(
    FileSystem &files, const QString &path, const DraftAccess &access, const StoredForm &known)
{
    const QString fileName = QFileInfo(path).fileName();
    // Before reading, so that a change while we read shows as one afterwards.
    const auto stamp = files.stamp(path);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const auto archive = DraftArchive::open(files, path, draftRules(), access);
    if (!archive)
        return tl::unexpected(preferNewer(files, path, access, archive.error()));
    auto contents = readAll(*archive, known, fileName);
    if (contents)
        contents->file = *stamp;
    return contents;
}

Result<DraftContents> readLaterContents(
    FileSystem &files, const QString &path, const DraftAccess &access, const Error &newer)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto stamp = files.stamp(path);
    const auto archive = DraftArchive::open(files, path, laterDraftRules(), access);
    const auto bytes = archive ? archive->read(manifestPart) : tl::unexpected(archive.error());
    auto manifest = bytes ? readManifest(*bytes, fileName, Formats::LaterToo)
                          : Result<Manifest>(tl::unexpected(bytes.error()));
    const auto answers = manifest ? readPart(*archive, *manifest, answersPart, fileName)
                                  : Result<QJsonObject>(tl::unexpected(newer));
    if (!stamp || !answers)
        return tl::unexpected(newer);
    manifest->draft.answers = *answers;
    manifest->draft.form = readForm(*archive, *manifest, {}, fileName).value_or(StoredForm());
    manifest->draft.state
        = readState(readPart(*archive, *manifest, statePart, fileName).value_or(QJsonObject()));
    manifest->draft.key = archive->key();
    return DraftContents{*std::move(manifest), sha256(*bytes), *stamp, {}};
}

Result<QByteArray> readEmbedded(const DraftArchive &archive, const QString &hash, const QString &fileName)
{
    auto bytes = archive.read(attachmentStart + hash);
    if (bytes && sha256(*bytes) != hash)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: attachment %1").arg(hash)));
    return bytes;
}

} // namespace Verder
