#include "draft/DraftFormat.h"

#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftKey.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr int formatVersion = 1;
constexpr qint64 cryptoMaximum = 4096;

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(pattern));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList readStrings(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements) {
        if (element.isString())
            strings.append(element.toString());
    }
    return strings;
}

/// What is in \a json besides \a known.
QJsonObject withoutKeys(QJsonObject json, const QStringList &known)
{
    for (const QString &key : known)
        json.remove(key);
    return json;
}

/// \a known and, where it does not say otherwise, \a unknown.
QJsonObject merged(QJsonObject unknown, const QJsonObject &known)
{
    for (auto it = known.begin(); it != known.end(); ++it)
        unknown.insert(it.key(), it.value());
    return unknown;
}

const QStringList &attachmentKeys()
{
    static const QStringList keys{QStringLiteral("sha256"), QStringLiteral("size"), QStringLiteral("name"),
        QStringLiteral("slot"), QStringLiteral("row"), QStringLiteral("mediaType"), QStringLiteral("added"),
        QStringLiteral("embedded"), QStringLiteral("pages"), QStringLiteral("checked")};
    return keys;
}

QJsonObject attachmentJson(const Attachment &attachment, bool isEmbedded)
{
    QJsonObject json{{QStringLiteral("sha256"), attachment.sha256}, {QStringLiteral("size"), attachment.size},
        {QStringLiteral("name"), attachment.name}, {QStringLiteral("slot"), attachment.slot},
        {QStringLiteral("row"), attachment.row}, {QStringLiteral("mediaType"), attachment.mediaType},
        {QStringLiteral("added"), timeText(attachment.added)}, {QStringLiteral("embedded"), isEmbedded}};
    if (attachment.pages > 0)
        json.insert(QStringLiteral("pages"), attachment.pages);
    if (attachment.checked.isValid())
        json.insert(QStringLiteral("checked"), timeText(attachment.checked));
    return json;
}

Attachment readAttachment(const QJsonObject &json)
{
    Attachment attachment;
    attachment.sha256 = json.value(QStringLiteral("sha256")).toString();
    attachment.size = json.value(QStringLiteral("size")).toInteger();
    attachment.name = json.value(QStringLiteral("name")).toString();
    attachment.slot = json.value(QStringLiteral("slot")).toString();
    attachment.row = json.value(QStringLiteral("row")).toString();
    attachment.mediaType = json.value(QStringLiteral("mediaType")).toString(attachment.mediaType);
    attachment.added = readTime(json.value(QStringLiteral("added")));
    attachment.pages = json.value(QStringLiteral("pages")).toInt();
    attachment.checked = readTime(json.value(QStringLiteral("checked")));
    return attachment;
}

/// Unknown keys of attachments are kept by the attachment's hash, under the name "attachments".
void readAttachments(const QJsonObject &json, Manifest &manifest)
{
    QJsonObject unknown;
    const QJsonArray attachments = json.value(QStringLiteral("attachments")).toArray();
    for (const QJsonValue &value : attachments) {
        const QJsonObject object = value.toObject();
        const Attachment attachment = readAttachment(object);
        if (!isSha256(attachment.sha256))
            continue;
        manifest.draft.attachments.append(attachment);
        if (object.value(QStringLiteral("embedded")).toBool())
            manifest.embedded.insert(attachment.sha256);
        const QJsonObject rest = withoutKeys(object, attachmentKeys());
        if (!rest.isEmpty())
            unknown.insert(attachment.sha256, rest);
    }
    if (!unknown.isEmpty())
        manifest.draft.unknownManifest.insert(QStringLiteral("attachments"), unknown);
}

QJsonArray attachmentsJson(const Draft &draft, const QSet<QString> &embedded)
{
    const QJsonObject unknown = draft.unknownManifest.value(QStringLiteral("attachments")).toObject();
    QJsonArray array;
    for (const Attachment &attachment : draft.attachments)
        array.append(merged(unknown.value(attachment.sha256).toObject(),
            attachmentJson(attachment, embedded.contains(attachment.sha256))));
    return array;
}

QJsonArray removedJson(const QList<Attachment> &removed)
{
    QJsonArray array;
    for (const Attachment &attachment : removed) {
        array.append(QJsonObject{{QStringLiteral("sha256"), attachment.sha256},
            {QStringLiteral("size"), attachment.size}, {QStringLiteral("name"), attachment.name}});
    }
    return array;
}

QList<Attachment> readRemoved(const QJsonArray &array)
{
    QList<Attachment> removed;
    for (const QJsonValue &value : array) {
        const Attachment attachment = readAttachment(value.toObject());
        if (isSha256(attachment.sha256))
            removed.append(attachment);
    }
    return removed;
}

QList<ManifestPart> readParts(const QJsonArray &array)
{
    QList<ManifestPart> parts;
    for (const QJsonValue &value : array) {
        parts.append(ManifestPart{value[QStringLiteral("path")].toString(),
            value[QStringLiteral("size")].toInteger(-1), value[QStringLiteral("sha256")].toString()});
    }
    return parts;
}

void readHead(const QJsonObject &json, Draft &draft)
{
    draft.draftId = QUuid::fromString(json.value(QStringLiteral("draftId")).toString());
    draft.revision = json.value(QStringLiteral("revision")).toInt();
    draft.parentHash = json.value(QStringLiteral("parent")).toString();
    draft.title = json.value(QStringLiteral("title")).toString();
    draft.created = readTime(json.value(QStringLiteral("created")));
    draft.modified = readTime(json.value(QStringLiteral("modified")));
    draft.folder = json.value(QStringLiteral("folder")).toString();
    const QJsonObject form = json.value(QStringLiteral("form")).toObject();
    draft.formId = form.value(QStringLiteral("id")).toString();
    draft.formVersion = form.value(QStringLiteral("version")).toString();
    draft.formSha256 = form.value(QStringLiteral("sha256")).toString();
    const QJsonObject unknownForm
        = withoutKeys(form, {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("sha256")});
    draft.unknownManifest = withoutKeys(json,
        {QStringLiteral("tfa"), QStringLiteral("program"), QStringLiteral("draftId"),
            QStringLiteral("revision"), QStringLiteral("parent"), QStringLiteral("form"),
            QStringLiteral("title"), QStringLiteral("created"), QStringLiteral("modified"),
            QStringLiteral("entries"), QStringLiteral("attachments"), QStringLiteral("folder"),
            QStringLiteral("removed"), QStringLiteral("package")});
    if (!unknownForm.isEmpty())
        draft.unknownManifest.insert(QStringLiteral("form"), unknownForm);
}

Error newerDraft(const QString &fileName, qint64 version)
{
    return Error{ErrorKind::NewerVersion,
        Texts::tr("“%1” was saved by a later version of Verder. Update Verder to work on it.").arg(fileName),
        QStringLiteral("tfa %1").arg(version)};
}

} // namespace

ArchiveRules draftRules()
{
    ArchiveRules rules;
    rules.mimetype = QByteArrayLiteral("application/vnd.verder.tfa+zip");
    rules.entries = {
        {anchored(QStringLiteral("(manifest|answers|form|state)\\.json")), draftJsonMaximum, false},
        {anchored(QStringLiteral("attachments/[0-9a-f]{64}")), draftAttachmentMaximum, true},
        {anchored(QStringLiteral("crypto\\.json")), cryptoMaximum, true},
        {anchored(QStringLiteral("e/[0-9a-f]{32}")), DraftKey::sealedSize(draftAttachmentMaximum), true},
    };
    return rules;
}

ArchiveRules laterDraftRules()
{
    ArchiveRules rules = draftRules();
    const QString plainName = QStringLiteral("[A-Za-z0-9_-][A-Za-z0-9._/-]*");
    rules.entries.append({anchored(plainName), draftAttachmentMaximum, false});
    return rules;
}

QByteArray manifestBytes(
    const Draft &draft, const QList<ManifestPart> &parts, const QList<Attachment> &removed)
{
    QJsonArray entries;
    QSet<QString> embedded;
    for (const ManifestPart &part : parts) {
        if (part.path.startsWith(attachmentStart))
            embedded.insert(part.sha256);
        entries.append(QJsonObject{{QStringLiteral("path"), part.path}, {QStringLiteral("size"), part.size},
            {QStringLiteral("sha256"), part.sha256}});
    }
    const QJsonObject form{{QStringLiteral("id"), draft.formId},
        {QStringLiteral("version"), draft.formVersion}, {QStringLiteral("sha256"), draft.formSha256}};
    QJsonObject known{{QStringLiteral("tfa"), formatVersion},
        {QStringLiteral("program"), QStringLiteral(VERDER_VERSION)},
        {QStringLiteral("draftId"), draft.draftId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("revision"), draft.revision}, {QStringLiteral("parent"), draft.parentHash},
        {QStringLiteral("form"),
            merged(draft.unknownManifest.value(QStringLiteral("form")).toObject(), form)},
        {QStringLiteral("title"), draft.title}, {QStringLiteral("created"), timeText(draft.created)},
        {QStringLiteral("modified"), timeText(draft.modified)}, {QStringLiteral("entries"), entries},
        {QStringLiteral("attachments"), attachmentsJson(draft, embedded)},
        {QStringLiteral("folder"), draft.folder}};
    if (draft.isPackage)
        known.insert(QStringLiteral("package"), true);
    if (!removed.isEmpty())
        known.insert(QStringLiteral("removed"), removedJson(removed));
    return canonicalJson(merged(draft.unknownManifest, known));
}

Result<Manifest> readManifest(const QByteArray &bytes, const QString &fileName, Formats formats)
{
    const auto json = readDraftJson(bytes, QStringLiteral("manifest.json"), fileName);
    if (!json)
        return tl::unexpected(json.error());
    const qint64 version = json->value(QStringLiteral("tfa")).toInteger(0);
    if (version > formatVersion && formats == Formats::ThisOne)
        return tl::unexpected(newerDraft(fileName, version));
    const qsizetype documents = qMax(json->value(QStringLiteral("attachments")).toArray().size(),
        json->value(QStringLiteral("removed")).toArray().size());
    if (documents > draftDocumentMaximum)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z12: %1 documents").arg(documents)));
    Manifest manifest;
    readHead(*json, manifest.draft);
    readAttachments(*json, manifest);
    manifest.draft.isPackage
        = json->value(QStringLiteral("package")).toBool() || !manifest.embedded.isEmpty();
    manifest.removed = readRemoved(json->value(QStringLiteral("removed")).toArray());
    manifest.parts = readParts(json->value(QStringLiteral("entries")).toArray());
    if (version < formatVersion || manifest.draft.draftId.isNull() || manifest.draft.formId.isEmpty())
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: the manifest lacks its head")));
    return manifest;
}

QJsonObject stateJson(const DraftState &state)
{
    QJsonObject json{{QStringLiteral("page"), state.page},
        {QStringLiteral("visited"), QJsonArray::fromStringList(state.visited)},
        {QStringLiteral("putOff"), QJsonArray::fromStringList(state.putOff)},
        {QStringLiteral("acknowledged"), QJsonArray::fromStringList(state.acknowledged)}};
    if (state.today.isValid())
        json.insert(QStringLiteral("today"), state.today.toString(Qt::ISODate));
    if (!state.dropped.isEmpty())
        json.insert(QStringLiteral("dropped"), state.dropped);
    if (!state.submission.isEmpty())
        json.insert(QStringLiteral("submission"), state.submission);
    return merged(state.unknown, json);
}

DraftState readState(const QJsonObject &json)
{
    DraftState state;
    state.page = json.value(QStringLiteral("page")).toString();
    state.visited = readStrings(json.value(QStringLiteral("visited")));
    state.putOff = readStrings(json.value(QStringLiteral("putOff")));
    state.acknowledged = readStrings(json.value(QStringLiteral("acknowledged")));
    state.today = QDate::fromString(json.value(QStringLiteral("today")).toString(), Qt::ISODate);
    state.submission = json.value(QStringLiteral("submission")).toObject();
    state.dropped = json.value(QStringLiteral("dropped")).toObject();
    state.unknown = withoutKeys(json,
        {QStringLiteral("page"), QStringLiteral("visited"), QStringLiteral("putOff"),
            QStringLiteral("acknowledged"), QStringLiteral("today"), QStringLiteral("submission"),
            QStringLiteral("dropped")});
    return state;
}

Result<QJsonObject> readDraftJson(const QByteArray &bytes, const QString &part, const QString &fileName)
{
    const auto node = parseJson(bytes, JsonLimits{draftJsonMaximum}, part);
    if (!node)
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z12: %1").arg(node.error().message)));
    if (!node->isObject())
        return tl::unexpected(damagedDraft(fileName, QStringLiteral("Z15: %1 is no object").arg(part)));
    return node->toJson().toObject();
}

Error damagedDraft(const QString &fileName, const QString &detail)
{
    return Error{ErrorKind::Damaged,
        Texts::tr("“%1” is damaged: its parts do not belong together. Open an earlier copy of it, for "
                  "example from a "
                  "backup.")
            .arg(fileName),
        detail};
}

} // namespace Verder
