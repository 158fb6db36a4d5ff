#include "draft/DraftWriter.h"

#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftFormat.h"

#include <QCoreApplication>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr qsizetype pieceSize = qsizetype(1024) * 1024;

tl::unexpected<Error> tooLarge(const QString &detail)
{
    return failure(ErrorKind::TooLarge,
        Texts::tr("This draft holds more than a draft can. Remove rows or shorten long "
                  "answers, and save again."),
        detail);
}

Result<void> checkLimits(const DraftParts &parts)
{
    for (const ArchivePart &part : parts.json) {
        if (part.name == formPart)
            continue; // was made or read within them
        const auto read = parseJson(part.bytes, JsonLimits{draftJsonMaximum}, part.name);
        if (!read)
            return tooLarge(read.error().message);
    }
    const ArchiveRules rules = draftRules();
    qint64 size = 0;
    for (const Attachment &attachment : parts.embedded)
        size += attachment.size;
    // A mebibyte and more is left for the rest; the reader counts once more anyway.
    if (size + 32 * qint64(pieceSize) > rules.fileMaximum) {
        return failure(ErrorKind::TooLarge,
            Texts::tr("The documents of this draft are too large for one file. Save without the "
                      "documents in it: then they stand in a folder beside the draft."),
            QStringLiteral("%1 bytes").arg(size));
    }
    return {};
}

} // namespace

SaveCount::SaveCount(SaveProgress progress, qint64 total)
    : m_progress(std::move(progress))
    , m_total(total)
{
}

Result<void> SaveCount::add(qint64 bytes)
{
    m_done += bytes;
    if (!m_progress || m_progress(qMin(m_done, m_total), m_total))
        return {};
    return failure(ErrorKind::Cancelled, Texts::tr("Saving was cancelled. Nothing was changed."));
}

Result<DraftParts> makeDraftParts(
    const Draft &draft, const QList<Attachment> &embedded, const QList<Attachment> &removed)
{
    if (draft.attachments.size() > draftDocumentMaximum) {
        return failure(ErrorKind::TooLarge,
            Texts::tr("A draft can have %n document(s) at the most. Put some together, or remove some.",
                nullptr, static_cast<int>(draftDocumentMaximum)));
    }
    DraftParts parts;
    parts.embedded = embedded;
    parts.coding.key = draft.key;
    parts.json
        = {{answersPart, canonicalJson(draft.answers)}, {formPart, draft.form.json, false, draft.form.packed},
            {statePart, canonicalJson(stateJson(draft.state))}};
    QList<ManifestPart> listing;
    for (const ArchivePart &part : std::as_const(parts.json)) {
        const QString hash = part.name == formPart ? draft.form.sha256 : sha256(part.bytes);
        listing.append(ManifestPart{part.name, part.bytes.size(), hash});
    }
    for (const Attachment &attachment : embedded) {
        listing.append(ManifestPart{attachmentStart + attachment.sha256, attachment.size, attachment.sha256});
    }
    parts.json.prepend({manifestPart, manifestBytes(draft, listing, removed.mid(0, draftDocumentMaximum))});
    parts.manifestHash = sha256(parts.json.first().bytes);
    if (const auto checked = checkLimits(parts); !checked)
        return tl::unexpected(checked.error());
    return parts;
}

Result<qint64> writeDraftParts(File &file, const DraftParts &parts,
    const std::function<Result<QByteArray>(const Attachment &)> &contentOf, SaveCount &count)
{
    // Small parts go together in one call: a typical draft is written at once.
    QByteArray waiting;
    qint64 size = 0;
    const auto flush = [&]() -> Result<void> {
        size += waiting.size();
        return waiting.isEmpty() ? Result<void>() : file.write(std::exchange(waiting, {}));
    };
    ArchiveWriter writer([&](const QByteArray &piece) -> Result<void> {
        waiting += piece;
        return waiting.size() >= pieceSize ? flush() : Result<void>();
    });
    const PartCoding &coding = parts.coding;
    const bool isEncrypted = coding.key != nullptr;
    auto done = writer.begin(draftRules().mimetype);
    if (done && isEncrypted)
        done = writer.add({cryptoPart, coding.key->header(), true});
    for (const ArchivePart &part : parts.json) {
        if (done)
            done = writer.add({coding.entryName(part.name), coding.stored(part.bytes, part.name), isEncrypted,
                part.packed});
    }
    for (const Attachment &attachment : parts.embedded) {
        if (!done)
            break;
        const auto bytes = contentOf(attachment);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString part = attachmentStart + attachment.sha256;
        done = writer.add({coding.entryName(part), coding.stored(*bytes, part), true}).and_then([&] {
            return count.add(attachment.size);
        });
    }
    if (done)
        done = writer.finish().and_then(flush);
    if (!done)
        return tl::unexpected(done.error());
    return size;
}

} // namespace Verder
