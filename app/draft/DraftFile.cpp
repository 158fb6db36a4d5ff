#include "draft/DraftFile.h"

#include "base/Sha256.h"
#include "draft/AttachmentFolder.h"
#include "draft/DraftContents.h"
#include "draft/SafeName.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

/// Where attachments of the draft at \a path may lie: by today's name, and by the name that the draft
/// recorded. That name comes from a file, so it counts only where it is a plain name.
QStringList attachmentFolders(const QString &path, const QString &recorded)
{
    QStringList folders{attachmentFolder(path)};
    const QString beside = QFileInfo(path).path() + QLatin1Char('/') + recorded;
    if (!recorded.isEmpty() && recorded == safeName(recorded) && !folders.contains(beside))
        folders.append(beside);
    return folders;
}

QSet<QString> contents(const QList<Attachment> &attachments)
{
    QSet<QString> hashes;
    for (const Attachment &attachment : attachments)
        hashes.insert(attachment.sha256);
    return hashes;
}

Result<QList<AttachmentFolder::Found>> findIn(FileSystem &files, const QString &folder,
    const QList<Attachment> &attachments, const QSet<QString> &trusted)
{
    return AttachmentFolder::open(files, folder).and_then([&](AttachmentFolder opened) {
        return opened.find(attachments, trusted);
    });
}

/// Attachments that are in the archive are there; the others are looked for.
void locate(FileSystem &files, const QString &path, Manifest &manifest, AttachmentCheck check)
{
    QList<Attachment> &attachments = manifest.draft.attachments;
    for (Attachment &attachment : attachments) {
        attachment.state = manifest.embedded.contains(attachment.sha256) ? Attachment::State::Accepted
                                                                         : Attachment::State::Missing;
    }
    const QSet<QString> trusted
        = check == AttachmentCheck::NameAndSize ? contents(attachments) : QSet<QString>();
    for (const QString &folder : attachmentFolders(path, manifest.draft.folder)) {
        const auto found
            = findIn(files, folder, attachments, trusted).value_or(QList<AttachmentFolder::Found>());
        for (qsizetype i = 0; i < found.size(); ++i) {
            // The first folder that has it decides; a changed one gives way to a whole one elsewhere.
            if (attachments.at(i).state != Attachment::State::Accepted
                && found.at(i).state != Attachment::State::Missing)
                attachments[i].state = found.at(i).state;
        }
    }
}

} // namespace

QString attachmentFolder(const QString &path)
{
    QString name = path;
    if (name.endsWith(QLatin1String(".tfa"), Qt::CaseInsensitive))
        name.chop(4);
    return QString(name + QStringLiteral(".bijlagen"));
}

Result<OpenedDraft> openDraft(FileSystem &files, const QString &path, AttachmentCheck check)
{
    auto contents = readDraftContents(files, path);
    if (!contents)
        return tl::unexpected(contents.error());
    locate(files, path, contents->manifest, check);
    return OpenedDraft{
        std::move(contents->manifest.draft), DraftStamp{contents->file, contents->manifestHash}};
}

Result<QByteArray> readAttachment(
    FileSystem &files, const QString &path, const Draft &draft, const Attachment &attachment)
{
    const auto isMeant = [&](const Attachment &other) {
        return other.sha256 == attachment.sha256;
    };
    const auto &all = draft.attachments;
    const qsizetype index = std::find_if(all.begin(), all.end(), isMeant) - all.begin();
    Error error{ErrorKind::NotFound,
        QCoreApplication::translate(
            "DraftFile", "The document “%1” was not found. Point out where the file is now.")
            .arg(attachment.name),
        attachment.sha256};
    // By name first, because that reads no other file.
    for (const QSet<QString> &trusted : {contents(all), QSet<QString>()}) {
        for (const QString &folder : attachmentFolders(path, draft.folder)) {
            const auto found = findIn(files, folder, all, trusted);
            if (!found) // perhaps it is there, and only cannot be reached now
                error = found.error();
            if (!found || found->value(index).state != Attachment::State::Accepted)
                continue;
            auto bytes = readFile(files, found->at(index).path, attachment.size);
            if (bytes && sha256(*bytes) == attachment.sha256)
                return bytes;
            if (!bytes)
                error = bytes.error();
        }
    }
    auto embedded = readEmbedded(files, path, attachment.sha256);
    if (!embedded && embedded.error().kind == ErrorKind::Io)
        return embedded;
    return embedded ? embedded : tl::unexpected(error);
}

} // namespace Verder
