#include "archive/FileKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

constexpr qsizetype localHeaderSize = 30;

bool isHtml(const QByteArray &head)
{
    const QByteArray start = head.trimmed().left(200).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}

/// What the bytes look like, as the end of a sentence; empty when unknown.
QString looksLike(const QByteArray &head)
{
    if (head.startsWith("%PDF"))
        return Texts::tr("It seems to be a PDF document.");
    if (isHtml(head))
        return Texts::tr("It is a web page, perhaps the sign-in page of a site that was saved in its place.");
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return Texts::tr("It seems to be a document of an older Office program.");
    if (head.startsWith("\xFF\xD8\xFF") || head.startsWith("\x89PNG") || head.startsWith("GIF8"))
        return Texts::tr("It seems to be a picture.");
    if (head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF") || head.startsWith("\x1F\x8B"))
        return Texts::tr("It is an archive of another kind.");
    if (head.startsWith("PK\x05\x06"))
        return Texts::tr("It is a ZIP file without any content.");
    if (!head.startsWith("PK"))
        return {};
    if (head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("xl/"))
        return Texts::tr("It seems to be a Word, Excel or PowerPoint document.");
    if (head.contains("application/vnd.oasis"))
        return Texts::tr("It seems to be a LibreOffice document.");
    return Texts::tr("It is a ZIP file of another program.");
}

QString damageOf(const QByteArray &head, qint64 size, bool claims)
{
    if (size == 0)
        return Texts::tr("“%1” is empty. Open an earlier copy of it, for example from a backup.");
    if (std::all_of(head.begin(), head.end(), [](char c) { return c == '\0'; })) {
        return Texts::tr("“%1” holds nothing but zeros: it was not written to the disk completely. Open an "
                         "earlier copy of it, "
                         "for example from a backup.");
    }
    if (claims) {
        return Texts::tr(
            "The end of “%1” is missing: it was not copied or downloaded completely. Copy it again, or "
            "open an earlier copy.");
    }
    return {};
}

} // namespace

bool claimsMimetype(const QByteArray &head, const QByteArray &mimetype)
{
    return head.startsWith("PK\x03\x04") && head.mid(localHeaderSize, 8) == "mimetype"
        && head.mid(localHeaderSize + 8, mimetype.size()) == mimetype;
}

Error notAnArchive(const QString &fileName, const QByteArray &head, qint64 size, const QByteArray &mimetype)
{
    const bool claims = claimsMimetype(head, mimetype);
    const QString damage = damageOf(head, size, claims);
    if (!damage.isEmpty())
        return Error{ErrorKind::Damaged, damage.arg(fileName), QStringLiteral("Z01: no end record")};
    const QString kind = looksLike(head);
    const QString sentence = kind.isEmpty()
        ? Texts::tr("“%1” is no draft of Verder. Choose a file that Verder saved.").arg(fileName)
        : Texts::tr("“%1” is no draft of Verder. %2 Choose a file that Verder saved.").arg(fileName, kind);
    return Error{ErrorKind::BadInput, sentence, QStringLiteral("Z01: no end record")};
}

} // namespace Verder
