#include "draft/DraftFile.h"

#include "archive/ZipStructure.h"
#include "draft/AttachmentPlaces.h"
#include "draft/DraftContents.h"
#include "draft/DraftSalvage.h"

namespace Verder {

QString attachmentFolder(const QString &path)
{
    QString name = path;
    if (name.endsWith(QLatin1String(".tfa"), Qt::CaseInsensitive))
        name.chop(4);
    return QString(name + QStringLiteral(".bijlagen"));
}

Result<OpenedDraft> openDraft(
    FileSystem &files, const QString &path, AttachmentCheck check, const DraftAccess &access)
{
    OpenedDraft opened;
    auto contents = readDraftContents(files, path, access);
    const ErrorKind kind = contents ? ErrorKind::Internal : contents.error().kind;
    if (kind == ErrorKind::Damaged || kind == ErrorKind::BadInput) {
        opened.damage = contents.error();
        contents = salvageContents(files, path, access, *opened.damage);
    } else if (kind == ErrorKind::NewerVersion) {
        opened.laterFormat = contents.error();
        contents = readLaterContents(files, path, access, *opened.laterFormat);
    }
    if (!contents)
        return tl::unexpected(contents.error());
    Draft draft = std::move(contents->manifest.draft);
    const QList<AttachmentFolder::Found> found = AttachmentPlaces(files, path, draft).find(check);
    for (qsizetype i = 0; i < found.size(); ++i)
        draft.attachments[i].state = found.at(i).state;
    opened.draft = std::move(draft);
    opened.stamp = DraftStamp{contents->file, contents->manifestHash};
    opened.lost = contents->lost;
    return opened;
}

QString draftRule(const Error &error)
{
    return brokenRule(error);
}

Result<QByteArray> readAttachment(
    FileSystem &files, const QString &path, const Draft &draft, const Attachment &attachment)
{
    return AttachmentPlaces(files, path, draft).read(attachment);
}

} // namespace Verder
