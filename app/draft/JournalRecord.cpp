#include "draft/JournalRecord.h"

#include "archive/Crc32.h"
#include "base/Json.h"
#include "draft/DraftFormat.h"

#include <QJsonArray>
#include <QMap>
#include <QtEndian>

namespace Verder {

namespace {

constexpr qsizetype headSize = 8;
constexpr qsizetype crcSize = 4;
const QString sealPurpose = QStringLiteral("journal");

/// A record holds all of a draft, perhaps encrypted and in base 64.
JsonLimits recordLimits()
{
    return JsonLimits{draftJsonMaximum * 5, 70, 600'000};
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Manifest and state of a draft; the attachments stand in the manifest.
QJsonObject headJson(const Draft &draft)
{
    const auto manifest = readDraftJson(manifestBytes(draft, {}, {}), {}, {});
    return manifest.value_or(QJsonObject());
}

/// An object whose members are canonical JSON already.
QByteArray objectOf(const QMap<QString, QByteArray> &members)
{
    QByteArray json;
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        json += json.isEmpty() ? '{' : ',';
        json += canonicalJson(it.key()) + ':' + it.value();
    }
    return json + '}';
}

} // namespace

QByteArray journalRecord(quint32 sequence, const QJsonObject &content)
{
    return journalRecord(sequence, canonicalJson(content));
}

QByteArray journalRecord(quint32 sequence, const QByteArray &json)
{
    QByteArray record = littleEndian(static_cast<quint32>(json.size()));
    record += littleEndian(sequence);
    record += json;
    return record + littleEndian(crc32Of(record));
}

QList<QJsonObject> readJournalRecords(const QByteArray &bytes)
{
    QList<QJsonObject> records;
    qsizetype at = 0;
    while (bytes.size() - at >= headSize + crcSize) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at);
        const quint32 sequence = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        if (length > draftJsonMaximum * 5 || bytes.size() - at < headSize + length + crcSize
            || sequence != static_cast<quint32>(records.size()))
            break;
        const quint32 crc = qFromLittleEndian<quint32>(bytes.constData() + at + headSize + length);
        if (crc32Of(bytes.mid(at, headSize + length)) != crc)
            break;
        const auto json = parseJson(bytes.mid(at + headSize, length), recordLimits(), QString());
        if (!json)
            break;
        records.append(json->toJson().toObject());
        at += headSize + length + crcSize;
    }
    return records;
}

QJsonObject sealedRecord(const QJsonObject &content, const DraftKey &key)
{
    return sealedRecord(canonicalJson(content), key);
}

QJsonObject sealedRecord(const QByteArray &json, const DraftKey &key)
{
    const QByteArray sealed = key.seal(json, sealPurpose);
    return {{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
}

std::optional<QJsonObject> openedRecord(const QJsonObject &record, const DraftKey &key)
{
    const QByteArray sealed
        = QByteArray::fromBase64(record.value(QStringLiteral("sealed")).toString().toLatin1());
    const auto bytes = key.open(sealed, sealPurpose, {});
    const auto json = bytes ? parseJson(*bytes, recordLimits(), {}) : tl::unexpected(bytes.error());
    return json ? std::optional(json->toJson().toObject()) : std::nullopt;
}

QByteArray wholeDraftJson(const Draft &draft, const QJsonObject &more)
{
    QMap<QString, QByteArray> members{{QStringLiteral("manifest"), canonicalJson(headJson(draft))},
        {QStringLiteral("answers"), canonicalJson(draft.answers)},
        {QStringLiteral("form"), draft.form.json.isEmpty() ? QByteArray("{}") : draft.form.json},
        {QStringLiteral("state"), canonicalJson(stateJson(draft.state))}};
    for (auto it = more.begin(); it != more.end(); ++it)
        members.insert(it.key(), canonicalJson(it.value()));
    return objectOf(members);
}

Result<Draft> readWholeDraft(const QJsonObject &json)
{
    const QByteArray head = canonicalJson(json.value(QStringLiteral("manifest")).toObject());
    auto manifest = readManifest(head, QString());
    if (!manifest)
        return tl::unexpected(manifest.error());
    manifest->draft.answers = json.value(QStringLiteral("answers")).toObject();
    auto form = StoredForm::of(canonicalJson(json.value(QStringLiteral("form")).toObject()));
    if (!form)
        return tl::unexpected(form.error());
    manifest->draft.form = *std::move(form);
    manifest->draft.state = readState(json.value(QStringLiteral("state")).toObject());
    return manifest->draft;
}

QJsonObject draftPatch(const Draft &before, const Draft &after)
{
    QJsonObject set;
    QJsonArray removed;
    for (auto it = after.answers.begin(); it != after.answers.end(); ++it) {
        if (before.answers.value(it.key()) != it.value())
            set.insert(it.key(), it.value());
    }
    for (auto it = before.answers.begin(); it != before.answers.end(); ++it) {
        if (!after.answers.contains(it.key()))
            removed.append(it.key());
    }
    QJsonObject patch;
    if (!set.isEmpty())
        patch.insert(QStringLiteral("set"), set);
    if (!removed.isEmpty())
        patch.insert(QStringLiteral("remove"), removed);
    if (headJson(before) != headJson(after))
        patch.insert(QStringLiteral("manifest"), headJson(after));
    if (stateJson(before.state) != stateJson(after.state))
        patch.insert(QStringLiteral("state"), stateJson(after.state));
    return patch;
}

void applyPatch(Draft &draft, const QJsonObject &patch)
{
    const QJsonObject set = patch.value(QStringLiteral("set")).toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        draft.answers.insert(it.key(), it.value());
    const QJsonArray removed = patch.value(QStringLiteral("remove")).toArray();
    for (const QJsonValue &key : removed)
        draft.answers.remove(key.toString());
    if (patch.contains(QStringLiteral("state")))
        draft.state = readState(patch.value(QStringLiteral("state")).toObject());
    if (!patch.contains(QStringLiteral("manifest")))
        return;
    const QByteArray head = canonicalJson(patch.value(QStringLiteral("manifest")).toObject());
    if (auto manifest = readManifest(head, QString())) {
        Draft &patched = manifest->draft;
        patched.answers = draft.answers;
        patched.form = draft.form;
        patched.state = draft.state;
        patched.key = draft.key;
        draft = std::move(patched);
    }
}

} // namespace Verder
