#pragma once

#include "archive/ArchiveRules.h"
#include "draft/Draft.h"

#include <QSet>

namespace Verder {

/// The largest part of JSON, and the largest attachment, that a draft can hold; in bytes.
constexpr qint64 draftJsonMaximum = 4LL * 1024 * 1024;
constexpr qint64 draftAttachmentMaximum = 16LL * 1024 * 1024;
/// Documents of one draft, and documents that its last save gave up; a package has 256 entries at the most.
constexpr qsizetype draftDocumentMaximum = 250;

/// Names of the archive's parts.
inline const QString manifestPart = QStringLiteral("manifest.json");
inline const QString answersPart = QStringLiteral("answers.json");
inline const QString formPart = QStringLiteral("form.json");
inline const QString statePart = QStringLiteral("state.json");
inline const QString attachmentStart = QStringLiteral("attachments/"); ///< followed by the SHA-256
inline const QString cryptoPart = QStringLiteral("crypto.json"); ///< only of an encrypted draft
inline const QString encryptedStart = QStringLiteral("e/"); ///< its other parts

/// What an archive must look like to be a draft of format 1.
ArchiveRules draftRules();
/// The same, but for the names: what a later format may look like.
ArchiveRules laterDraftRules();

/// A part of the archive as the manifest lists it.
struct ManifestPart
{
    QString path;
    qint64 size = 0;
    QString sha256;
    bool operator==(const ManifestPart &) const = default;
};

/// manifest.json: all of a draft but its answers, form and state, and what the archive holds.
struct Manifest
{
    Draft draft;
    QList<ManifestPart> parts;
    QSet<QString> embedded; ///< SHA-256 of attachments that are in the archive itself
    /// Documents that the last save took out of the folder, or tried to: the next one looks once more.
    QList<Attachment> removed;
};

QByteArray manifestBytes(
    const Draft &draft, const QList<ManifestPart> &parts, const QList<Attachment> &removed);
enum class Formats { ThisOne, LaterToo };

/// Fails with NewerVersion where a later program wrote it, unless that is asked for, else with Damaged (Z15).
Result<Manifest> readManifest(
    const QByteArray &bytes, const QString &fileName, Formats formats = Formats::ThisOne);

QJsonObject stateJson(const DraftState &state);
/// Generous: what is not as it should be counts as not there.
DraftState readState(const QJsonObject &json);

/// A JSON object of a draft's archive; fails with Damaged.
Result<QJsonObject> readDraftJson(const QByteArray &bytes, const QString &part, const QString &fileName);

/// "The draft is damaged", with the number of a rule and what broke it for the log.
Error damagedDraft(const QString &fileName, const QString &detail);

} // namespace Verder
